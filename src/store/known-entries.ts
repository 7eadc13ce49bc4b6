/** What is known of the entries of feeds: a line under each name an entry has had, so that it is found by any of them. */
import type { ArticleId } from "../news/article.ts";
import { keys, lifetimes } from "./keys.ts";
import type { EveryField } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

/** What is remembered of an entry. */
export interface KnownEntry {
  /** Of its bytes: the same one needs no second look. */
  readonly revision: string;
  /** Of what readers would see; another one means it was edited. */
  readonly hash: string;
  /** The article made from it, if any. */
  readonly articleId?: ArticleId;
}

/** What a name stands for. */
export interface KnownName {
  /** Under which the entry is remembered: the name itself, or the one that it is an alias of. */
  readonly name: string;
  /** Null: nothing was remembered under it before it was found to be shared. */
  readonly entry: KnownEntry | null;
  /** Several entries have had it: by it alone none is known. */
  readonly shared: boolean;
}

export interface KnownEntries {
  /** What stands under each name, in the order asked; null for those never seen. */
  lookUp(number: number, names: readonly string[]): Promise<readonly (KnownName | null)[]>;
  /** All that is remembered, in no order: thousands, for a feed that is read for years. */
  all(number: number): Promise<readonly KnownName[]>;
  /** From now on each of the names means what is remembered under the other. */
  alias(number: number, aliases: readonly (readonly [name: string, remembered: string])[]): Promise<void>;
  /** From now on these name no entry: several have had them. What was remembered under one is found by its other names. */
  share(number: number, names: readonly string[]): Promise<void>;
  remember(number: number, entries: readonly (readonly [identity: string, KnownEntry])[]): Promise<void>;
}

/** What a line begins with that is no entry, or more than one: no revision begins so. */
const aliasMark = "=";
const sharedMark = "!";

export function createKnownEntries(redis: Redis): KnownEntries {
  const { feeds } = keys;
  const lines = async (number: number, names: readonly string[]): Promise<readonly (string | null)[]> =>
    names.length === 0 ? [] : redis.hmget(feeds.entries(number), ...names);
  /** Together: a feed that is removed meanwhile leaves nothing for good. */
  const write = async (number: number, flat: readonly string[]): Promise<void> => {
    if (flat.length === 0) return;
    const key = feeds.entries(number);
    await redis
      .multi()
      .hset(key, ...flat)
      .pexpire(key, lifetimes.feedEntries)
      .exec();
  };
  return {
    async all(number) {
      const found = Object.entries(await redis.hgetall(feeds.entries(number)));
      return found.flatMap(([name, line]) => (line.startsWith(aliasMark) ? [] : [readLine(name, line)]));
    },
    async lookUp(number, names) {
      const first = await lines(number, names);
      const targets = first.map((line) => (line?.startsWith(aliasMark) ? line.slice(aliasMark.length) : null));
      const second = await lines(
        number,
        targets.filter((target) => target !== null),
      );
      let next = 0;
      return names.map((name, i) => {
        const [line, target] = [first[i] ?? null, targets[i] ?? null];
        if (target === null) return line === null ? null : readLine(name, line);
        const found = second[next++] ?? null;
        return found === null || found.startsWith(aliasMark) ? null : { ...readLine(target, found), shared: false };
      });
    },
    async remember(number, entries) {
      if (entries.length === 0) return;
      const before = await lines(
        number,
        entries.map(([name]) => name),
      );
      const flat = entries.flatMap(([name, entry], i) => [
        name,
        `${before[i]?.startsWith(sharedMark) ? sharedMark : ""}${writeKnown(entry)}`,
      ]);
      await write(number, flat);
    },
    async alias(number, aliases) {
      await write(
        number,
        aliases.flatMap(([name, remembered]) => [name, `${aliasMark}${remembered}`]),
      );
    },
    async share(number, names) {
      const before = await lines(number, names);
      const marked = names.flatMap((name, i) => {
        const line = before[i] ?? "";
        if (line.startsWith(sharedMark)) return [];
        return [name, `${sharedMark}${line.startsWith(aliasMark) ? "" : line}`];
      });
      await write(number, marked);
    },
  };
}

/** A line, for a feed has thousands of them. */
function writeKnown({ revision, hash, articleId }: KnownEntry): string {
  return [revision, hash, ...(articleId ? [articleId] : [])].join(" ");
}

function readLine(name: string, line: string): KnownName {
  const shared = line.startsWith(sharedMark);
  const record = shared ? line.slice(sharedMark.length) : line;
  return { name, entry: record === "" ? null : readKnown(record), shared };
}

function readKnown(line: string): KnownEntry {
  const [revision = "", hash = "", articleId] = line.split(" ");
  return { revision, hash, articleId: articleId as ArticleId | undefined } satisfies EveryField<KnownEntry>;
}
