/** Feeds read in a thread that is killed when one takes too long: the event loop, and whoever is answered by it, never wait for
 *  what a feed holds. What comes back is small: a list first, contents a few at a time when somebody asks. */

import { readingDeadlineMs } from "../document-limits.ts";
import { createKillableThread } from "../killable-thread.ts";
import type { FeedReading, FeedRequest, ListedEntry, ReadEntry } from "./feed-thread.ts";
import type { HubLink } from "./hub-links.ts";
import type { FeedRefusal, FeedSource } from "./read-feed.ts";

export type { ListedEntry, ReadEntry } from "./feed-thread.ts";

export type OpenedFeed =
  | {
      readonly ok: true;
      readonly title?: string;
      /** How long the feed calls itself fresh (RSS ttl), ms. */
      readonly freshForMs?: number;
      /** Where to ask to be told. */
      readonly hub?: HubLink;
      readonly entries: readonly ListedEntry[];
      /** Names that name no entry: several have them. */
      readonly shared: readonly string[];
      /** In the order asked. Throws FeedUnreadable. */
      contents(identities: readonly string[]): Promise<readonly ReadEntry[]>;
      /** In the order asked, of what readers would see of each. Throws FeedUnreadable. */
      hashes(identities: readonly string[]): Promise<readonly string[]>;
    }
  | { readonly ok: false; readonly code: FeedRefusal };

/** An entry of a feed that could be listed costs too much to be read: the poll fails and is tried again. */
export class FeedUnreadable extends Error {
  readonly code: FeedRefusal;

  constructor(code: FeedRefusal) {
    super(`the feed can't be read: ${code}`);
    this.name = "FeedUnreadable";
    this.code = code;
  }
}

export interface FeedReader {
  /** Never throws for what the bytes are. */
  open(body: Uint8Array, source: FeedSource): Promise<OpenedFeed>;
  close(): Promise<void>;
}

/** Contents in one message of the thread: each up to 40,000 characters, and taking them apart must not be felt. */
const contentsAtOnce = 20;

const file = new URL(import.meta.url.endsWith(".ts") ? "./feed-thread.ts" : "./feed-thread.js", import.meta.url);

export function createFeedReader(): FeedReader {
  const thread = createKillableThread<FeedRequest, FeedReading>({ file, deadlineMs: readingDeadlineMs });
  let lastId = 0;

  const ask = async (request: FeedRequest): Promise<FeedReading> =>
    (await thread.ask(request)) ?? { ok: false, code: "too_complex" };

  return {
    async open(body, source) {
      const request = { id: ++lastId, body, source, contents: [], hashes: [] };
      const listed = await ask(request);
      if (!listed.ok) return listed;
      const readMore = async (more: Partial<FeedRequest>) => {
        const reading = await ask({ ...request, ...more });
        if (!reading.ok) throw new FeedUnreadable(reading.code);
        return reading;
      };
      const { title, freshForMs, hub, entries, shared } = listed;
      return {
        ok: true,
        ...(title !== undefined && { title }),
        ...(freshForMs !== undefined && { freshForMs }),
        ...(hub && { hub }),
        entries,
        shared,
        async contents(identities) {
          const read: ReadEntry[] = [];
          for (let from = 0; from < identities.length; from += contentsAtOnce) {
            read.push(...(await readMore({ contents: identities.slice(from, from + contentsAtOnce) })).contents);
          }
          return read;
        },
        hashes: async (identities) => (identities.length === 0 ? [] : (await readMore({ hashes: identities })).hashes),
      };
    },
    close: () => thread.close(),
  };
}

/** The content of one entry. Throws FeedUnreadable. */
export async function contentOf(feed: Extract<OpenedFeed, { ok: true }>, identity: string): Promise<ReadEntry> {
  const [entry] = await feed.contents([identity]);
  if (!entry) throw new Error("an entry without content");
  return entry;
}
