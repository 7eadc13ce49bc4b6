/** Knows entries again by what they say. For a feed whose names seem to have changed all at once, as when a site moves to
 *  another domain: its stories are the same, and nobody wants them twice. */
import type { OpenedFeed } from "../ingest/feed/feed-reader.ts";
import type { FeedStore } from "../store/feeds.ts";
import type { KnownName } from "../store/known-entries.ts";
import type { RecalledEntry } from "./recall-entries.ts";

/** The same entries; those that nobody knew, and that say word for word what was remembered, are that. Throws
 *  FeedUnreadable. */
export async function recallByWords(
  feeds: Pick<FeedStore, "all">,
  number: number,
  read: Pick<Extract<OpenedFeed, { ok: true }>, "hashes">,
  recalled: readonly RecalledEntry[],
): Promise<readonly RecalledEntry[]> {
  const strangers = recalled.filter(({ known }) => known === null);
  const hashes = await read.hashes(strangers.map(({ entry }) => entry.identity));
  const recognised = new Set(recalled.flatMap(({ known, name }) => (known ? [name] : [])));
  const remembered = new Map<string, KnownName>();
  for (const each of await feeds.all(number)) {
    if (each.entry && each.entry.hash !== "" && !recognised.has(each.name)) remembered.set(each.entry.hash, each);
  }
  const found = new Map<RecalledEntry, RecalledEntry>();
  for (const [i, stranger] of strangers.entries()) {
    const hash = hashes[i] ?? "";
    const same = remembered.get(hash);
    if (!same?.entry) continue;
    remembered.delete(hash); // one remembered entry is one entry of the feed
    const aliases = [stranger.name, ...stranger.aliases];
    found.set(stranger, { ...stranger, name: same.name, known: same.entry, aliases });
  }
  return recalled.map((each) => found.get(each) ?? each);
}
