/** Subscriptions at hubs: found by the feed, and by the address that the hub calls. */
import { z } from "zod";
import { type HubSubscription, hubStates } from "../news/hub.ts";
import { keys } from "./keys.ts";
import { recordOf } from "./record.ts";
import { updateField } from "./record-field.ts";
import type { Redis } from "./redis/redis.ts";

export interface HubStore {
  get(id: string): Promise<HubSubscription | null>;
  of(feed: number): Promise<HubSubscription | null>;
  /** It is the feed's from now on. */
  put(subscription: HubSubscription): Promise<void>;
  /** Null from `change` leaves it as it is. Null: there is none. */
  update(id: string, change: (known: HubSubscription) => HubSubscription | null): Promise<HubSubscription | null>;
  /** The feed's no more; the hub may still ask about it. */
  detach(feed: number): Promise<void>;
  /** Those that no feed has and that were asked for the last time before `before` (ms): left, or begun by a process that was
   *  killed. */
  forget(before: number): Promise<void>;
}

export const hubRecord = recordOf<HubSubscription>()(
  z.object({
    id: z.string(),
    feed: z.int(),
    hub: z.string(),
    topic: z.string(),
    secret: z.string(),
    state: z.enum(hubStates),
    askedAt: z.number(),
    leaseUntil: z.number().optional(),
    heardAt: z.number().optional(),
    missed: z.int(),
  }),
);

export function createHubStore(redis: Redis): HubStore {
  const { hubs, hubOf } = keys.feeds;
  const get = async (id: string): Promise<HubSubscription | null> => {
    const text = await redis.hget(hubs, id);
    return text === null ? null : hubRecord.read(text);
  };
  return {
    get,
    async of(feed) {
      const id = await redis.hget(hubOf, String(feed));
      return id === null ? null : get(id);
    },
    async put(subscription) {
      await redis.hset(hubs, subscription.id, hubRecord.write(subscription));
      await redis.hset(hubOf, subscription.feed, subscription.id);
    },
    update: (id, change) => updateField(redis, { key: hubs, field: id, record: hubRecord }, change),
    async detach(feed) {
      await redis.hdel(hubOf, String(feed));
    },
    async forget(before) {
      const wanted = new Set(await redis.hvals(hubOf));
      for (const [id, text] of Object.entries(await redis.hgetall(hubs))) {
        if (!wanted.has(id) && hubRecord.read(text).askedAt < before) await redis.hdel(hubs, id);
      }
    },
  };
}
