/** Knows the entries of a feed again by any of their names: sites change their guids, their scheme, their host, one at a time. */
import { isAddressName, namesOfPages } from "../ingest/feed/entry-names.ts";
import type { ListedEntry } from "../ingest/feed/feed-reader.ts";
import type { FeedStore } from "../store/feeds.ts";
import type { KnownEntry, KnownName } from "../store/known-entries.ts";

export interface RecalledEntry {
  readonly entry: ListedEntry;
  /** What it is remembered under, or will be. */
  readonly name: string;
  /** Null: nobody has seen it before. */
  readonly known: KnownEntry | null;
  /** Names of its own that do not mean it yet. */
  readonly aliases: readonly string[];
  /** Its page tells of it alone. */
  readonly hasOwnPage: boolean;
}

/** In the order of the document. Names that several entries have are noted as such, for good. */
export async function recallEntries(
  feeds: Pick<FeedStore, "lookUp" | "share">,
  number: number,
  { entries, shared }: { readonly entries: readonly ListedEntry[]; readonly shared: readonly string[] },
): Promise<readonly RecalledEntry[]> {
  const asked = [
    ...new Set(entries.flatMap(({ names, former = [], textName }) => [...names, textName].concat(former))),
  ];
  const answers = await feeds.lookUp(number, asked);
  const found = new Map(asked.map((name, i) => [name, answers[i] ?? null]));
  await feeds.share(
    number,
    shared.filter((name) => !found.get(name)?.shared),
  );
  const sharedHere = new Set(shared);
  const isShared = (name: string): boolean => sharedHere.has(name) || found.get(name)?.shared === true;
  const owned = entries.map((entry) => entry.names.filter((name) => !isShared(name)));
  const matches = match(
    entries.map((entry, i) => candidatesOf(entry, owned[i] ?? [])),
    (name, i) => {
      const hit = found.get(name);
      // A shared name means the one entry that has the very bytes of what was remembered under it.
      const isIt = !isShared(name) || hit?.entry?.revision === entries[i]?.revision;
      return hit?.entry && isIt ? hit : null;
    },
  );
  return entries.map((entry, i) => {
    const own = owned[i] ?? [];
    const known = matches[i];
    const free = own.filter((name) => !found.get(name));
    const name = known?.name ?? free[0] ?? entry.textName;
    return {
      entry,
      name,
      known: known?.entry ?? null,
      aliases: free.filter((each) => each !== name),
      hasOwnPage: own.some(isAddressName),
    };
  });
}

/** What the entry's page calls itself becomes a name of the entry too, unless it is already another's. */
export async function nameByPage(
  feeds: Pick<FeedStore, "lookUp" | "alias">,
  number: number,
  { name, entry }: Pick<RecalledEntry, "name" | "entry">,
  addresses: readonly string[],
): Promise<void> {
  const names = namesOfPages(addresses).filter((each) => !entry.names.includes(each));
  if (names.length === 0) return;
  const known = await feeds.lookUp(number, names);
  await feeds.alias(
    number,
    names.filter((_, i) => !known[i]).map((each) => [each, name] as const),
  );
}

/** What may tell that it is known, the surest first. */
function candidatesOf({ names, former, textName }: ListedEntry, own: readonly string[]): readonly string[] {
  const others = names.filter((name) => !own.includes(name));
  return [...own, ...(former === undefined ? [] : [former]), ...(own.length === 0 ? [textName] : []), ...others];
}

/** Each remembered entry is one entry of the document: who has its surest name comes first. */
function match(
  candidates: readonly (readonly string[])[],
  hitOf: (name: string, i: number) => KnownName | null,
): readonly (KnownName | undefined)[] {
  const matches: (KnownName | undefined)[] = candidates.map(() => undefined);
  const taken = new Set<string>();
  const most = Math.max(0, ...candidates.map(({ length }) => length));
  for (let rank = 0; rank < most; rank++) {
    for (const [i, names] of candidates.entries()) {
      const name = names[rank];
      const hit = matches[i] || name === undefined ? null : hitOf(name, i);
      if (!hit || taken.has(hit.name)) continue;
      matches[i] = hit;
      taken.add(hit.name);
    }
  }
  return matches;
}
