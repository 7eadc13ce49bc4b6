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
  /** In the newsroom's order, then by name. A newsroom has tens of topics, not thousands: read whole. */
  list(): Promise<readonly Topic[]>;
  get(slug: TopicSlug): Promise<Topic | null>;
  /** Throws topic_exists. A slug that was removed and comes back finds its subscribers again. */
  add(topic: Omit<Topic, "number">): Promise<Topic>;
  /** Names by locale; those of other locales stay. */
  rename(slug: TopicSlug, change: Partial<Pick<Topic, "names" | "emoji">>): Promise<void>;
  /** Whether it comes to who has chosen no topics. Throws topic_not_found. */
  setDefault(slug: TopicSlug, on: boolean): Promise<void>;
  /** All of them, in this order. */
  setOrder(slugs: readonly TopicSlug[]): Promise<void>;
  remove(slug: TopicSlug): Promise<void>;
}

const topicRecord = recordOf<Topic>()(
  z.object({
    slug: branded<TopicSlug>(),
    number: z.int(),
    names: z.record(z.string(), z.string()),
    emoji: z.string().optional(),
    place: z.int().optional(),
    byDefault: z.literal(false).optional(),
  }),
);

export function createTopicStore(redis: Redis, numbers: Registry): TopicStore {
  const get = async (slug: TopicSlug): Promise<Topic | null> => {
    const text = await redis.hget(keys.topics, slug);
    return text === null ? null : topicRecord.read(text);
  };
  const change = async (slug: TopicSlug, changed: (topic: Topic) => Topic): Promise<void> => {
    const at = { key: keys.topics, field: slug, record: topicRecord };
    if ((await updateField(redis, at, changed)) === null) throw new AppError("topic_not_found", { slug });
  };
  return {
    get,
    async list() {
      const topics = (await redis.hvals(keys.topics)).map(topicRecord.read);
      const placeOf = ({ place = topics.length }: Topic): number => place;
      const nameOf = ({ names, slug }: Topic): string => names.default ?? slug;
      return topics.sort((a, b) => placeOf(a) - placeOf(b) || nameOf(a).localeCompare(nameOf(b)));
    },
    async add(topic) {
      const made: Topic = { ...topic, number: await numbers.numberOf(topic.slug) };
      const added = await redis.hsetnx(keys.topics, topic.slug, topicRecord.write(made));
      if (added === 0) throw new AppError("topic_exists", { slug: topic.slug });
      return made;
    },
    rename: (slug, named) =>
      change(slug, (topic) => ({ ...topic, ...named, names: { ...topic.names, ...named.names } })),
    setDefault: (slug, on) =>
      change(slug, ({ byDefault: _, ...topic }) => (on ? topic : { ...topic, byDefault: false })),
    async setOrder(slugs) {
      for (const [place, slug] of slugs.entries()) await change(slug, (topic) => ({ ...topic, place }));
    },
    async remove(slug) {
      await redis.hdel(keys.topics, slug);
    },
  };
}
