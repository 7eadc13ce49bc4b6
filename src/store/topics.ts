/** The topics, and the numbers that stand for them in subscribers' records. */
import { z } from "zod";
import { AppError } from "../news/app-error.ts";
import type { Topic, TopicSlug } from "../news/topic.ts";
import { keys } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import { updateField } from "./record-field.ts";
import type { Redis } from "./redis/redis.ts";
import type { Registry } from "./subscribers/registry.ts";

export interface TopicStore {
  /** By name. A newsroom has tens of topics, not thousands: read whole. */
  list(): Promise<readonly Topic[]>;
  get(slug: TopicSlug): Promise<Topic | null>;
  /** Throws topic_exists. A slug that was removed and comes back finds its subscribers again. */
  add(topic: Omit<Topic, "number">): Promise<Topic>;
  /** Names by locale; those of other locales stay. */
  rename(slug: TopicSlug, change: Partial<Pick<Topic, "names" | "emoji">>): Promise<void>;
  remove(slug: TopicSlug): Promise<void>;
}

const topicRecord = recordOf<Topic>()(
  z.object({
    slug: branded<TopicSlug>(),
    number: z.int(),
    names: z.record(z.string(), z.string()),
    emoji: z.string().optional(),
  }),
);

export function createTopicStore(redis: Redis, numbers: Registry): TopicStore {
  const get = async (slug: TopicSlug): Promise<Topic | null> => {
    const text = await redis.hget(keys.topics, slug);
    return text === null ? null : topicRecord.read(text);
  };
  return {
    get,
    async list() {
      const topics = (await redis.hvals(keys.topics)).map(topicRecord.read);
      return topics.sort((a, b) => (a.names.default ?? a.slug).localeCompare(b.names.default ?? b.slug));
    },
    async add(topic) {
      const made: Topic = { ...topic, number: await numbers.numberOf(topic.slug) };
      const added = await redis.hsetnx(keys.topics, topic.slug, topicRecord.write(made));
      if (added === 0) throw new AppError("topic_exists", { slug: topic.slug });
      return made;
    },
    async rename(slug, change) {
      const at = { key: keys.topics, field: slug, record: topicRecord };
      const renamed = await updateField(redis, at, (topic) => ({
        ...topic,
        ...change,
        names: { ...topic.names, ...change.names },
      }));
      if (renamed === null) throw new AppError("topic_not_found", { slug });
    },
    async remove(slug) {
      await redis.hdel(keys.topics, slug);
    },
  };
}
