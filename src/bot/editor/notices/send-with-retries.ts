/** A call to Telegram that nobody waits for: made when the rate limiter permits it, and repeated when it did not arrive. */
import { setTimeout as pause } from "node:timers/promises";
import type { Pace } from "../../../rate-limiter/limits.ts";
import type { RateLimiter } from "../../../rate-limiter/rate-limiter.ts";
import type { Verdict } from "../../../telegram/verdict.ts";

export interface RetryOptions {
  readonly rateLimiter: RateLimiter;
  readonly signal: AbortSignal;
  /** A second call changes nothing that the first one did: an edit. */
  readonly repeatable: boolean;
  /** Unless told otherwise: of an edit in a private chat, edit; else notice, behind everything that people there are
   *  answered. */
  readonly pace?: Pace;
}

const mostTries = 5;
const againMs = 2000;

/** Resolves with the last verdict. Rejects when aborted. `call` looks at the world anew each time. */
export async function sendWithRetries(
  chatId: number,
  call: () => Promise<Verdict>,
  options: RetryOptions,
): Promise<Verdict> {
  const { rateLimiter, signal, repeatable } = options;
  for (let tries = 1; ; tries++) {
    await permit(chatId, options);
    const verdict = await call();
    if (verdict.kind === "flood") await rateLimiter.freeze(verdict.retryAfterMs, chatId);
    const again =
      verdict.kind === "flood" || verdict.kind === "not_written" || (repeatable && verdict.kind === "unknown");
    if (!again || tries === mostTries) return verdict;
    if (verdict.kind !== "flood") await pause(againMs * tries, undefined, { signal });
  }
}

async function permit(chatId: number, { rateLimiter, signal, repeatable, ...options }: RetryOptions): Promise<void> {
  const { pace = repeatable && chatId > 0 ? "edit" : "notice" } = options;
  for (;;) {
    const { granted, later } = await rateLimiter.permit("interactive", [chatId], { signal, pace });
    if (granted.length > 0) return;
    await pause(later[0]?.waitMs ?? 0, undefined, { signal });
  }
}
