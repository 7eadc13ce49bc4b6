/** "Has this been done?", answered yes to everybody but the first. */
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

/** True for the first caller of a name within `ttlMs`. */
export type Once = (name: string, ttlMs: number) => Promise<boolean>;

export function createOnce(redis: Redis): Once {
  return async (name, ttlMs) => (await redis.set(keys.once(name), "1", "PX", ttlMs, "NX")) === "OK";
}
