/** Asks why nothing at all goes out: somebody has halted it, or no process sends. */
import type { RateLimiter } from "../../rate-limiter/rate-limiter.ts";
import type { SenderStore } from "../../store/senders.ts";

/** Null: it does go out. */
export type Standstill = "halted" | "no_sender" | null;

export async function standstillOf(
  rateLimiter: Pick<RateLimiter, "isFrozen">,
  senders: Pick<SenderStore, "count">,
): Promise<Standstill> {
  const [isHalted, count] = await Promise.all([rateLimiter.isFrozen(), senders.count()]);
  if (isHalted) return "halted";
  return count === 0 ? "no_sender" : null;
}
