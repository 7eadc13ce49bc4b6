/** Stops calling when Telegram does not answer, and tries again in steps: one call that concerns nobody, then one
 * copy, then all. One per process. */

export type Gate =
  | { readonly kind: "closed" }
  /** One copy, please, and only one. */
  | { readonly kind: "trial" }
  | { readonly kind: "open"; readonly waitMs: number };

export interface Breaker {
  enter(): Gate;
  /** How a call ended: heard (Telegram answered, whatever it said) or lost. */
  record(heard: boolean): void;
  stop(): void;
}

export interface BreakerOptions {
  /** Asks Telegram something harmless; resolves with whether it answered. Never rejects. */
  readonly ask: () => Promise<boolean>;
  /** It opened, or Telegram is back after so many ms. */
  readonly onChange: (change: { readonly open: true } | { readonly open: false; readonly afterMs: number }) => void;
}

/** Calls that are looked at; fewer say nothing. */
const windowSize = 50;
const leastSeen = 20;
/** One lost call in five is more than bad luck. */
const lostShare = 0.2;
/** Between two questions: grows while nothing comes back, and stays below the 35 s within which sending goes on. */
const shortestWaitMs = 1000;
const longestWaitMs = 15_000;
/** A trial that never ended (its holder was stopped) is not waited for. */
const trialLifeMs = 40_000;

export function createBreaker({ ask, onChange }: BreakerOptions): Breaker {
  let seen: boolean[] = [];
  let openedAt: number | null = null;
  let waitMs = shortestWaitMs;
  let askAt = 0;
  let timer: NodeJS.Timeout | undefined;
  /** Telegram answers questions again; whether it takes copies is to be seen. */
  let answers = false;
  let trialAt: number | null = null;

  const open = (): void => {
    const now = performance.now();
    if (openedAt === null) {
      openedAt = now;
      waitMs = shortestWaitMs;
      onChange({ open: true });
    } else waitMs = Math.min(longestWaitMs, waitMs * 2);
    answers = false;
    trialAt = null;
    seen = [];
    askAt = now + waitMs;
    clearTimeout(timer);
    timer = setTimeout(() => void question(), waitMs);
    timer.unref();
  };
  const question = async (): Promise<void> => {
    const heard = await ask();
    if (openedAt === null) return;
    if (heard) answers = true;
    else open();
  };
  const close = (): void => {
    const afterMs = performance.now() - (openedAt ?? 0);
    openedAt = null;
    clearTimeout(timer);
    seen = [];
    onChange({ open: false, afterMs });
  };

  return {
    enter() {
      if (openedAt === null) return { kind: "closed" };
      const now = performance.now();
      if (answers && (trialAt === null || now > trialAt + trialLifeMs)) {
        trialAt = now;
        return { kind: "trial" };
      }
      return { kind: "open", waitMs: Math.max(500, askAt - now) };
    },
    record(heard) {
      if (openedAt !== null) {
        // Calls that were under way when it opened are no trial: what they lost was lost before.
        if (heard) close();
        else if (trialAt !== null) open();
        return;
      }
      seen.push(heard);
      if (seen.length > windowSize) seen.shift();
      if (heard || seen.length < leastSeen) return;
      const lost = seen.reduce((sum, each) => sum + (each ? 0 : 1), 0);
      if (lost > seen.length * lostShare) open();
    },
    stop: () => clearTimeout(timer),
  };
}
