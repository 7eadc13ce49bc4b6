/** Translates moments of Redis' clock to this process's own (performance.now()). Every answer of Redis says what time it was
 *  there, a little while ago: the answer that took least is right for all, so that moments keep their distances when an
 *  answer is late because the process is busy. */

export interface RedisTime {
  /** `redisMs`: what Redis' clock showed in an answer that is just being read. */
  observe(redisMs: number, now: number): void;
  /** Of performance.now(), ms. */
  toLocal(redisMs: number): number;
}

/** Older answers are forgotten: clocks drift, and are set. */
const rememberedMs = 2000;

export function createRedisTime(): RedisTime {
  let since = Number.NEGATIVE_INFINITY;
  let before = Number.POSITIVE_INFINITY;
  let lately = Number.POSITIVE_INFINITY;
  return {
    observe(redisMs, now) {
      if (now - since > rememberedMs) {
        before = now - since > 2 * rememberedMs ? Number.POSITIVE_INFINITY : lately;
        lately = Number.POSITIVE_INFINITY;
        since = now;
      }
      lately = Math.min(lately, now - redisMs);
    },
    toLocal: (redisMs) => redisMs + Math.min(before, lately),
  };
}
