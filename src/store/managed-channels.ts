/** Which channels a person manages, as far as they have shown it: a list to come back by. Whether it is still so is asked of
 *  Telegram. */
import { keys, lifetimes } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

export interface ManagedChannelStore {
  add(userId: number, chatId: number): Promise<void>;
  remove(userId: number, chatId: number): Promise<void>;
  /** Ascending. */
  of(userId: number): Promise<readonly number[]>;
  /** From now on, and for a while, what the person types is chosen for that channel; null: for themselves. */
  speakFor(userId: number, chatId: number | null): Promise<void>;
  /** Null: for themselves. */
  speaksFor(userId: number): Promise<number | null>;
  forget(userId: number): Promise<unknown>;
}

export function createManagedChannelStore(redis: Redis): ManagedChannelStore {
  return {
    add: async (userId, chatId) => void (await redis.sadd(keys.managedChannels(userId), String(chatId))),
    remove: async (userId, chatId) => void (await redis.srem(keys.managedChannels(userId), String(chatId))),
    of: async (userId) => (await redis.smembers(keys.managedChannels(userId))).map(Number).sort((a, b) => a - b),
    async speakFor(userId, chatId) {
      if (chatId === null) await redis.del(keys.speaksFor(userId));
      else await redis.set(keys.speaksFor(userId), String(chatId), "PX", lifetimes.speaksFor);
    },
    async speaksFor(userId) {
      const chatId = await redis.get(keys.speaksFor(userId));
      return chatId === null ? null : Number(chatId);
    },
    forget: (userId) => redis.del(keys.managedChannels(userId), keys.speaksFor(userId)),
  };
}
