/** Subscriptions at hubs: found by the feed, and by the address that the hub calls. */
import { z } from "zod";
import { type HubSubscription, hubStates } from "../news/hub.ts";
import { keys } from "./keys.ts";
import { recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

export interface HubStore {
  get(id: string): Promise<HubSubscription | null>;
  of(feed: number): Promise<HubSubscription | null>;
  /** It is the feed's from now on. */
  put(subscription: HubSubscription): Promise<void>;
  /** Null from `change` leaves it as it is. Null: there is none. */
  update(id: string, change: (known: HubSubscription) => HubSubscription | null): Promise<HubSubscription | null>;
  /** The feed's no more; the hub may still ask about it. */
  detach(feed: number): Promise<void>;
  /** Those nobody wants since before `before` (ms). */
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

// KEYS: subscriptions. ARGV: id, the record as read, the new one.
const replace = defineScript(`
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1`);

/** One that somebody changes all the time is a fault elsewhere. */
const attempts = 50;

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
    async update(id, change) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const text = await redis.hget(hubs, id);
        if (text === null) return null;
        const known = hubRecord.read(text);
        const next = change(known);
        if (next === null) return known;
        if ((await replace(redis, [hubs], [id, text, hubRecord.write(next)])) === 1) return next;
      }
      throw new Error(`a hub's subscription changed under every one of ${attempts} attempts`);
    },
    async detach(feed) {
      await redis.hdel(hubOf, String(feed));
    },
    async forget(before) {
      for (const [id, text] of Object.entries(await redis.hgetall(hubs))) {
        const { state, askedAt } = hubRecord.read(text);
        if (state === "leaving" && askedAt < before) await redis.hdel(hubs, id);
      }
    },
  };
}
