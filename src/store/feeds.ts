/** The feeds, and what of each is known already. */
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import { type Feed, feedModes } from "../news/feed.ts";
import type { TopicSlug } from "../news/topic.ts";
import { keys, lifetimes } from "./keys.ts";
import { branded, type EveryField, recordOf } from "./record.ts";
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

export interface FeedStore {
  /** By number. */
  list(): Promise<readonly Feed[]>;
  get(number: number): Promise<Feed | null>;
  add(feed: Omit<Feed, "number">): Promise<Feed>;
  save(feed: Feed): Promise<void>;
  remove(number: number): Promise<void>;
  /** In the order asked; null for those never seen. */
  known(number: number, identities: readonly string[]): Promise<readonly (KnownEntry | null)[]>;
  remember(number: number, entries: readonly (readonly [identity: string, KnownEntry])[]): Promise<void>;
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
    moved: z.object({ url: z.string(), times: z.int() }).optional(),
    rhythmMs: z.number().optional(),
  }),
);

export function createFeedStore(redis: Redis): FeedStore {
  const { feeds } = keys;
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
    async save(feed) {
      // Only what is still there: a feed removed while it was polled stays removed.
      if ((await redis.hexists(feeds.all, String(feed.number))) === 1) {
        await redis.hset(feeds.all, feed.number, feedRecord.write(feed));
      }
    },
    async remove(number) {
      await redis.hdel(feeds.all, String(number));
      await redis.del(feeds.entries(number));
    },
    async known(number, identities) {
      if (identities.length === 0) return [];
      const values = await redis.hmget(feeds.entries(number), ...identities);
      return values.map((value) => (value === null ? null : readKnown(value)));
    },
    async remember(number, entries) {
      if (entries.length === 0) return;
      const flat = entries.flatMap(([identity, entry]) => [identity, writeKnown(entry)]);
      await redis.hset(feeds.entries(number), ...flat);
      await redis.pexpire(feeds.entries(number), lifetimes.feedEntries);
    },
  };
}

/** A line, for a feed has thousands of them. */
function writeKnown({ revision, hash, articleId }: KnownEntry): string {
  return [revision, hash, ...(articleId ? [articleId] : [])].join(" ");
}

function readKnown(line: string): KnownEntry {
  const [revision = "", hash = "", articleId] = line.split(" ");
  return { revision, hash, articleId: articleId as ArticleId | undefined } satisfies EveryField<KnownEntry>;
}
