/** The thread that reads feeds: what stands in one, then the contents of the entries that are asked for. The feed read last is
 *  kept, so that asking does not read it again. */
import { statedText } from "../../format/stated-text.ts";
import type { ArticleContent } from "../../news/article.ts";
import { mostReported } from "../../news/poll-report.ts";
import { withinLengths } from "../content-lengths.ts";
import { answerRequests } from "../killable-thread.ts";
import { contentHash } from "./content-hash.ts";
import type { HubLink } from "./hub-links.ts";
import { type FeedRefusal, type FeedResult, type FeedSource, readFeed } from "./read-feed.ts";

export interface FeedRequest {
  /** Equal ids are the same bytes from the same source. */
  readonly id: number;
  readonly body: Uint8Array;
  readonly source: FeedSource;
  /** Identities of entries whose contents or hashes are wanted; both empty: what stands in the feed. */
  readonly contents: readonly string[];
  readonly hashes: readonly string[];
}

/** What a poll needs of every entry. */
export interface ListedEntry {
  /** Its own in this document, to ask by. */
  readonly identity: string;
  /** What it is known by, the surest first; see `shared` of the feed. */
  readonly names: readonly string[];
  /** What version 0.1 knew it by, where that is none of the names. */
  readonly former?: string;
  /** For when no name is its own. */
  readonly textName: string;
  /** Of the first `mostReported` entries, for lists; may be empty. */
  readonly title: string;
  readonly revision: string;
  /** ms; null without a date. */
  readonly publishedAt: number | null;
}

export interface ReadEntry {
  readonly content: ArticleContent;
  /** Of what readers would see. */
  readonly hash: string;
}

export type FeedReading =
  | {
      readonly ok: true;
      readonly title?: string;
      readonly freshForMs?: number;
      readonly hub?: HubLink;
      readonly entries: readonly ListedEntry[];
      /** Names that name no entry: several have them. */
      readonly shared: readonly string[];
      readonly contents: readonly ReadEntry[];
      readonly hashes: readonly string[];
    }
  | { readonly ok: false; readonly code: FeedRefusal };

/** Of the feed itself, UTF-16 units. */
const longestTitle = 300;
/** Of an entry, in a list. */
const longestListed = 200;

let last: { readonly id: number; readonly feed: FeedResult } | undefined;

function read({ id, body, source, contents, hashes }: FeedRequest): FeedReading {
  if (last?.id !== id) last = { id, feed: readFeed(body, source) };
  const { feed } = last;
  if (!feed.ok) return feed;
  const asked = contents.length + hashes.length > 0;
  const byIdentity = new Map(asked ? feed.entries.map((entry) => [entry.identity, entry]) : []);
  const contentOf = (identity: string): ArticleContent => {
    const entry = byIdentity.get(identity);
    if (!entry) throw new Error("an entry that the feed does not have");
    return withinLengths(entry.content());
  };
  return {
    ok: true,
    ...(feed.title !== undefined && { title: feed.title.slice(0, longestTitle) }),
    ...(feed.freshForMs !== undefined && { freshForMs: feed.freshForMs }),
    ...(feed.hub && { hub: feed.hub }),
    entries: asked
      ? []
      : feed.entries.map((entry, i) => ({
          identity: entry.identity,
          names: entry.names,
          ...(entry.former !== undefined && { former: entry.former }),
          textName: entry.textName,
          title: i < mostReported ? statedText(entry.rawTitle.slice(0, longestListed)) : "",
          revision: entry.revision,
          publishedAt: entry.publishedAt(),
        })),
    shared: asked ? [] : feed.shared,
    contents: contents.map(contentOf).map((content) => ({ content, hash: contentHash(content) })),
    hashes: hashes.map((identity) => contentHash(contentOf(identity))),
  };
}

answerRequests(read);
