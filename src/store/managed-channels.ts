/** Which channels a person manages, as far as they have shown it: a list to come back by. Whether it is still so is asked of
 *  Telegram. */
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

export interface ManagedChannelStore {
  add(userId: number, chatId: number): Promise<void>;
  remove(userId: number, chatId: number): Promise<void>;
  /** Ascending. */
  of(userId: number): Promise<readonly number[]>;
  forget(userId: number): Promise<unknown>;
}

export function createManagedChannelStore(redis: Redis): ManagedChannelStore {
  return {
    add: async (userId, chatId) => void (await redis.sadd(keys.managedChannels(userId), String(chatId))),
    remove: async (userId, chatId) => void (await redis.srem(keys.managedChannels(userId), String(chatId))),
    of: async (userId) => (await redis.smembers(keys.managedChannels(userId))).map(Number).sort((a, b) => a - b),
    forget: (userId) => redis.del(keys.managedChannels(userId)),
  };
}
