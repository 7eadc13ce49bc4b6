/** Moments of Redis' clock on this process's own (performance.now()). Every answer of Redis says what time it was there, a
 *  little while ago: the answer that took least is right for all, so that moments keep their distances when an answer is
 *  late because the process is busy. */

export interface RedisMoments {
  /** `redisMs`: what Redis' clock showed in an answer that is just being read. */
  heard(redisMs: number, now: number): void;
  /** Of performance.now(), ms. */
  local(redisMs: number): number;
}

/** Older answers are forgotten: clocks drift, and are set. */
const rememberedMs = 2000;

export function createRedisMoments(): RedisMoments {
  let since = Number.NEGATIVE_INFINITY;
  let before = Number.POSITIVE_INFINITY;
  let lately = Number.POSITIVE_INFINITY;
  return {
    heard(redisMs, now) {
      if (now - since > rememberedMs) {
        before = now - since > 2 * rememberedMs ? Number.POSITIVE_INFINITY : lately;
        lately = Number.POSITIVE_INFINITY;
        since = now;
      }
      lately = Math.min(lately, now - redisMs);
    },
    local: (redisMs) => redisMs + Math.min(before, lately),
  };
}
