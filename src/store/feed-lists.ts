/** Lists of feeds while they are imported: whoever goes on after a crash finds how far it was. */
import { z } from "zod";
import { feedModes } from "../news/feed.ts";
import type { FeedList } from "../news/feed-list.ts";
import type { TopicSlug } from "../news/topic.ts";
import { deskSchema } from "./article-record.ts";
import { keys, lifetimes } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface FeedListStore {
  put(list: FeedList): Promise<void>;
  /** Null when it is over since a day. */
  get(name: string): Promise<FeedList | null>;
}

const listRecord = recordOf<FeedList>()(
  z.object({
    name: z.string(),
    by: z.int(),
    place: deskSchema,
    topics: z.array(branded<TopicSlug>()),
    mode: z.enum(feedModes),
    items: z.array(
      z.object({
        url: z.string(),
        title: z.string(),
        topics: z.array(z.string()),
        mode: z.enum(feedModes).optional(),
      }),
    ),
    done: z.int(),
    added: z.int(),
    failed: z.array(z.object({ title: z.string(), url: z.string().optional(), reason: z.string() })),
  }),
);

export function createFeedListStore(redis: Redis): FeedListStore {
  return {
    async put(list) {
      await redis.set(keys.feeds.list(list.name), listRecord.write(list), "PX", lifetimes.feedList);
    },
    async get(name) {
      const text = await redis.get(keys.feeds.list(name));
      return text === null ? null : listRecord.readIfKnown(text);
    },
  };
}
