/** A named flag in Redis that only its first caller gets to set, for a while: for what one of several processes does
 * once. */
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

/** True for the first caller of a name within `ttlMs`. */
export interface Once {
  (name: string, ttlMs: number): Promise<boolean>;
  /** Somebody has called the name. */
  has(name: string): Promise<boolean>;
  /** The next caller of the name is the first one again. Resolves with whether it was set. */
  forget(name: string): Promise<boolean>;
}

/** Names that have a chat's id in them: they go when the chat is erased. */
export const onceOf = {
  clock: (chatId: number) => `clock:${chatId}`,
  welcomed: (chatId: number) => `welcomed:${chatId}`,
  invited: (chatId: number) => `invited:${chatId}`,
  refuses: (chatId: number) => `refuses:${chatId}`,
  homeLost: (chatId: number) => `home-lost:${chatId}`,
  unreadable: (chatId: number) => `unreadable:${chatId}`,
} as const;

export function createOnce(redis: Redis): Once {
  const once = async (name: string, ttlMs: number): Promise<boolean> =>
    (await redis.set(keys.once(name), "1", "PX", ttlMs, "NX")) === "OK";
  return Object.assign(once, {
    has: async (name: string) => (await redis.exists(keys.once(name))) === 1,
    forget: async (name: string) => (await redis.del(keys.once(name))) === 1,
  });
}
