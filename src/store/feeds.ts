/** The feeds, and what of each is known already. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import { type Feed, feedCharsets, feedModes } from "../news/feed.ts";
import { entryFates, type PollReport } from "../news/poll-report.ts";
import type { TopicSlug } from "../news/topic.ts";
import { keys, lifetimes } from "./keys.ts";
import { branded, type EveryField, recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

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

export interface FeedStore {
  /** By number. */
  list(): Promise<readonly Feed[]>;
  get(number: number): Promise<Feed | null>;
  add(feed: Omit<Feed, "number">): Promise<Feed>;
  /** Reads, lets `change` decide, writes if nobody was faster (else again): an editor's switch is not lost to a poll that
   *  began before it. Null from `change` leaves it as it is. Null: it was removed, and stays so. */
  update(number: number, change: (feed: Feed) => Feed | null): Promise<Feed | null>;
  remove(number: number): Promise<void>;
  /** What stands under each name, in the order asked; null for those never seen. */
  lookUp(number: number, names: readonly string[]): Promise<readonly (KnownName | null)[]>;
  /** All that is remembered, in no order: thousands, for a feed that is read for years. */
  all(number: number): Promise<readonly KnownName[]>;
  /** From now on each of the names means what is remembered under the other. */
  alias(number: number, aliases: readonly (readonly [name: string, remembered: string])[]): Promise<void>;
  /** From now on these name no entry: several have had them. What was remembered under one is found by its other names. */
  share(number: number, names: readonly string[]): Promise<void>;
  /** In the order asked; null for those never seen. */
  known(number: number, identities: readonly string[]): Promise<readonly (KnownEntry | null)[]>;
  remember(number: number, entries: readonly (readonly [identity: string, KnownEntry])[]): Promise<void>;
  /** Null: somebody polls it now. Else the turn is ours until the answer is called, or this process has been dead for
   *  `lifetimes.feedTurn`. */
  takeTurn(number: number): Promise<(() => Promise<void>) | null>;
  putReport(number: number, report: PollReport): Promise<void>;
  /** Null when the feed was not read lately. */
  report(number: number): Promise<PollReport | null>;
}

const feedRecord = recordOf<Feed>()(
  z.object({
    number: z.int(),
    url: z.string(),
    title: z.string().optional(),
    topics: z.array(branded<TopicSlug>()),
    mode: z.enum(feedModes),
    addedBy: z.int(),
    takeFirst: z.int(),
    known: z.boolean(),
    etag: z.string().optional(),
    lastModified: z.string().optional(),
    failures: z.int(),
    failingSince: z.number().optional(),
    sickTold: z.boolean(),
    moved: z.object({ url: z.string(), times: z.int(), asked: z.boolean().optional() }).optional(),
    rhythmMs: z.number().optional(),
    addedAt: z.number().optional(),
    paused: z.boolean().optional(),
    braking: z.boolean().optional(),
    readAt: z.number().optional(),
    newAt: z.number().optional(),
    fault: z.object({ at: z.number(), reason: z.string() }).optional(),
    quirks: z
      .object({
        charset: z.enum(feedCharsets).optional(),
        pageText: z.boolean().optional(),
        ignoreDates: z.boolean().optional(),
        byAddress: z.boolean().optional(),
      })
      .optional(),
  }),
);

const reportRecord = recordOf<PollReport>()(
  z.object({
    at: z.number(),
    total: z.int(),
    entries: z.array(
      z.object({ title: z.string(), fate: z.enum(entryFates), articleId: branded<ArticleId>().optional() }),
    ),
  }),
);

// KEYS: feeds. ARGV: number, the record as read, the new one.
const replaceScript = defineScript(`
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1`);

// KEYS: a turn. ARGV: the token of whoever ends it; that of somebody else stays.
const endTurnScript = defineScript(`
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`);

/** A feed that somebody changes all the time is a fault elsewhere. */
const attempts = 50;

/** What a line begins with that is no entry, or more than one: no revision begins so. */
const aliasMark = "=";
const sharedMark = "!";

export function createFeedStore(redis: Redis): FeedStore {
  const { feeds } = keys;
  const lines = async (number: number, names: readonly string[]): Promise<readonly (string | null)[]> =>
    names.length === 0 ? [] : redis.hmget(feeds.entries(number), ...names);
  return {
    async list() {
      return (await redis.hvals(feeds.all)).map(feedRecord.read).sort((a, b) => a.number - b.number);
    },
    async get(number) {
      const text = await redis.hget(feeds.all, String(number));
      return text === null ? null : feedRecord.read(text);
    },
    async add(feed) {
      const made: Feed = { ...feed, number: await redis.incr(feeds.last) };
      await redis.hset(feeds.all, made.number, feedRecord.write(made));
      return made;
    },
    async update(number, change) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const text = await redis.hget(feeds.all, String(number));
        if (text === null) return null;
        const current = feedRecord.read(text);
        const next = change(current);
        if (next === null) return current;
        if ((await replaceScript(redis, [feeds.all], [number, text, feedRecord.write(next)])) === 1) return next;
      }
      throw new Error(`feed ${number} changed under every one of ${attempts} attempts`);
    },
    async remove(number) {
      await redis.hdel(feeds.all, String(number));
      await redis.del(feeds.entries(number));
      await redis.del(feeds.report(number));
    },
    async known(number, names) {
      return (await this.lookUp(number, names)).map((found) => found?.entry ?? null);
    },
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
      await redis.hset(feeds.entries(number), ...flat);
      await redis.pexpire(feeds.entries(number), lifetimes.feedEntries);
    },
    async alias(number, aliases) {
      if (aliases.length === 0) return;
      const flat = aliases.flatMap(([name, remembered]) => [name, `${aliasMark}${remembered}`]);
      await redis.hset(feeds.entries(number), ...flat);
    },
    async share(number, names) {
      const before = await lines(number, names);
      const marked = names.flatMap((name, i) => {
        const line = before[i] ?? "";
        if (line.startsWith(sharedMark)) return [];
        return [name, `${sharedMark}${line.startsWith(aliasMark) ? "" : line}`];
      });
      if (marked.length > 0) await redis.hset(feeds.entries(number), ...marked);
    },
    async takeTurn(number) {
      const token = randomUUID();
      const key = feeds.turn(number);
      if ((await redis.set(key, token, "PX", lifetimes.feedTurn, "NX")) !== "OK") return null;
      return async () => void (await endTurnScript(redis, [key], [token]));
    },
    async putReport(number, report) {
      await redis.set(feeds.report(number), reportRecord.write(report), "PX", lifetimes.feedReport);
    },
    async report(number) {
      const text = await redis.get(feeds.report(number));
      return text === null ? null : reportRecord.readIfKnown(text);
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
