/** Why readers say they leave: a number per reason, nothing of who said it. */
import type { StopReason } from "../news/stop-reason.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

export interface StopReasonStore {
  count(reason: StopReason): Promise<void>;
  /** Those that anybody has said. */
  all(): Promise<Partial<Readonly<Record<StopReason, number>>>>;
}

export function createStopReasonStore(redis: Redis): StopReasonStore {
  return {
    count: async (reason) => void (await redis.hincrby(keys.stopReasons, reason, 1)),
    async all() {
      const said = Object.entries(await redis.hgetall(keys.stopReasons));
      return Object.fromEntries(said.map(([reason, count]) => [reason, Number(count)]));
    },
  };
}
