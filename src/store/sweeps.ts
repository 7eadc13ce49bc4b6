/** When the sweeper last looked for what is owed, of whichever process. */
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

export interface SweepStore {
  /** A sweep begins (ms); resolves with when the one before it did, null for the first one ever. */
  begin(now: number): Promise<number | null>;
}

export function createSweepStore(redis: Redis): SweepStore {
  return {
    async begin(now) {
      const before = await redis.set(keys.lastSweep, now, "GET");
      return before === null ? null : Number(before);
    },
  };
}
