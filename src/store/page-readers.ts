/** Chats whose reader wants whole texts as one page (a rich message) and not in quotes: their own choice, kept with nothing else. */
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

export interface PageReaderStore {
  has(chatId: number): Promise<boolean>;
  set(chatId: number, wants: boolean): Promise<void>;
}

export function createPageReaderStore(redis: Redis): PageReaderStore {
  return {
    has: async (chatId) => (await redis.exists(keys.pageReader(chatId))) === 1,
    async set(chatId, wants) {
      await (wants ? redis.set(keys.pageReader(chatId), "1") : redis.del(keys.pageReader(chatId)));
    },
  };
}
