/** What a person was asked to type next, and for what. One question at a time, forgotten after a while. */
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

export interface PendingInputStore {
  put(chatId: number, userId: number, question: unknown, ttlMs: number): Promise<void>;
  /** Reads and forgets in one step. The caller parses: it knows its questions. */
  take(chatId: number, userId: number): Promise<unknown>;
}

export function createPendingInputStore(redis: Redis): PendingInputStore {
  return {
    async put(chatId, userId, question, ttlMs) {
      await redis.set(keys.pendingInput(chatId, userId), JSON.stringify(question), "PX", ttlMs);
    },
    async take(chatId, userId) {
      const text = await redis.getdel(keys.pendingInput(chatId, userId));
      return text === null ? null : (JSON.parse(text) as unknown);
    },
  };
}
