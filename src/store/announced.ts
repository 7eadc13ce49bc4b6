/** What Telegram has been told of a bot: menus and descriptions, each as a digest, so that only what changed is told again. */
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

export interface AnnouncedStore {
  /** By name, as `put` wrote them. */
  all(): Promise<ReadonlyMap<string, string>>;
  put(name: string, digest: string): Promise<void>;
  drop(name: string): Promise<void>;
}

export function createAnnouncedStore(redis: Redis, botId: number): AnnouncedStore {
  const key = keys.announced(botId);
  return {
    all: async () => new Map(Object.entries(await redis.hgetall(key))),
    put: async (name, digest) => void (await redis.hset(key, name, digest)),
    drop: async (name) => void (await redis.hdel(key, name)),
  };
}
