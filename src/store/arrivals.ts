/** What brought somebody here today, until they choose something and have answered whether it may be measured; then it is
 *  dropped, or moved to where it is kept. */
import { type EntryKind, entryKinds } from "../news/consent.ts";
import { keys, lifetimes } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

export interface TodaysArrival {
  readonly by?: EntryKind;
  /** Of the link. */
  readonly code?: string;
}

export interface ArrivalStore {
  note(chatId: number, what: TodaysArrival): Promise<void>;
  get(chatId: number): Promise<TodaysArrival>;
  dropCode(chatId: number): Promise<void>;
  erase(chatId: number): Promise<void>;
}

export function createArrivalStore(redis: Redis): ArrivalStore {
  return {
    async note(chatId, { by, code }) {
      const fields = { ...(by && { by }), ...(code !== undefined && { code }) };
      await redis.multi().hset(keys.arrival(chatId), fields).pexpire(keys.arrival(chatId), lifetimes.arrival).exec();
    },
    async get(chatId) {
      const { by, code } = await redis.hgetall(keys.arrival(chatId));
      const kind = entryKinds.find((each) => each === by);
      return { ...(kind && { by: kind }), ...(code !== undefined && { code }) };
    },
    async dropCode(chatId) {
      await redis.hdel(keys.arrival(chatId), "code");
    },
    async erase(chatId) {
      await redis.del(keys.arrival(chatId));
    },
  };
}
