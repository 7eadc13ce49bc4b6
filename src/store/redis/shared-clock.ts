/** One clock for all processes: Redis' own, carried on by the monotonic one. A machine whose clock jumps or is set wrong
 *  neither publishes early nor keeps a story back. */
import type { Emit } from "../../events.ts";
import type { Redis } from "./redis.ts";

export interface SharedClock {
  /** UTC ms. */
  readonly now: () => number;
  /** By how much this machine's clock is ahead, as of the last look. */
  skewMs(): number;
  stop(): void;
}

const sampleEveryMs = 5000;
/** An answer that took longer says too little about the moment. */
const longestTripMs = 1000;
/** Past this the operator is told: other programs of the machine suffer too. */
const skewToTellMs = 2000;

export async function startSharedClock(redis: Redis, emit: Emit): Promise<SharedClock> {
  let redisMs = Date.now();
  let sampledAt = performance.now();
  let skewMs = 0;
  let told = false;
  const now = (): number => Math.round(redisMs + performance.now() - sampledAt);

  const sample = async (): Promise<void> => {
    const askedAt = performance.now();
    const [seconds, micros] = await redis.time();
    const tripMs = performance.now() - askedAt;
    if (tripMs > longestTripMs) return;
    redisMs = Number(seconds) * 1000 + Number(micros) / 1000;
    sampledAt = askedAt + tripMs / 2;
    skewMs = Math.round(Date.now() - now());
    const isSkewed = Math.abs(skewMs) > skewToTellMs;
    if (isSkewed && !told) emit({ type: "clock.skewed", skewMs });
    told = isSkewed;
  };

  await sample();
  const timer = setInterval(() => {
    // Redis is away, and whoever needs it says so: until it is back the monotonic clock carries on.
    sample().catch(() => {});
  }, sampleEveryMs);
  timer.unref();
  return { now, skewMs: () => skewMs, stop: () => clearInterval(timer) };
}
