/** The feeds, whose turn it is to poll each, and what its last poll held; what of each is known stands in known-entries.ts. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import { type Feed, feedCharsets, feedModes } from "../news/feed.ts";
import { entryFates, type PollReport } from "../news/poll-report.ts";
import type { TopicSlug } from "../news/topic.ts";
import { keys, lifetimes } from "./keys.ts";
import { createKnownEntries, type KnownEntries } from "./known-entries.ts";
import { branded, recordOf } from "./record.ts";
import { updateField } from "./record-field.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

export interface FeedStore extends KnownEntries {
  /** By number. */
  list(): Promise<readonly Feed[]>;
  get(number: number): Promise<Feed | null>;
  add(feed: Omit<Feed, "number">): Promise<Feed>;
  /** Reads, lets `change` decide, writes if nobody was faster (else again): an editor's switch is not lost to a poll that
   *  began before it. Null from `change` leaves it as it is. Null: it was removed, and stays so. */
  update(number: number, change: (feed: Feed) => Feed | null): Promise<Feed | null>;
  remove(number: number): Promise<void>;
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

// KEYS: a turn. ARGV: the token of whoever ends it; that of somebody else stays.
const endTurnScript = defineScript(`
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`);

export function createFeedStore(redis: Redis): FeedStore {
  const { feeds } = keys;
  return {
    ...createKnownEntries(redis),
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
    update: (number, change) =>
      updateField(redis, { key: feeds.all, field: String(number), record: feedRecord }, change),
    async remove(number) {
      await redis.hdel(feeds.all, String(number));
      await redis.del(feeds.entries(number));
      await redis.del(feeds.report(number));
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
