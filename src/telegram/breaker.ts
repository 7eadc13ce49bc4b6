/** Stops calling when Telegram does not answer, and feels its way back with one call at a time. One per process. */

export type Gate =
  | { readonly kind: "closed" }
  /** One call, please, and only one. */
  | { readonly kind: "probe" }
  | { readonly kind: "open"; readonly waitMs: number };

export interface Breaker {
  enter(): Gate;
  /** How a call ended: heard (Telegram answered, whatever it said) or lost. */
  record(heard: boolean): void;
}

export interface BreakerOptions {
  /** ms that never jump; performance.now. */
  readonly now: () => number;
  /** It opened, or Telegram is back after so many ms. */
  readonly onChange: (change: { readonly open: true } | { readonly open: false; readonly afterMs: number }) => void;
}

/** Calls that are looked at; fewer say nothing. */
const windowSize = 50;
const leastSeen = 20;
/** One lost call in five is more than bad luck. */
const lostShare = 0.2;
/** Waited between two probes: grows while nothing comes back, and stays below the 35 s within which sending goes on. */
const shortestOpenMs = 2000;
const longestOpenMs = 15_000;
/** A probe that never ended (its holder was stopped) is not waited for. */
const probeLifeMs = 40_000;

export function createBreaker({ now, onChange }: BreakerOptions): Breaker {
  let seen: boolean[] = [];
  let openedAt: number | null = null;
  let openMs = shortestOpenMs;
  let probeAt = 0;
  let probing: number | null = null;

  const open = (): void => {
    if (openedAt === null) {
      openedAt = now();
      openMs = shortestOpenMs;
      onChange({ open: true });
    } else openMs = Math.min(longestOpenMs, openMs * 2);
    probeAt = now() + openMs;
    seen = [];
  };

  return {
    enter() {
      if (openedAt === null) return { kind: "closed" };
      const at = now();
      if (at < probeAt) return { kind: "open", waitMs: probeAt - at };
      if (probing !== null && at < probing + probeLifeMs) return { kind: "open", waitMs: shortestOpenMs };
      probing = at;
      return { kind: "probe" };
    },
    record(heard) {
      if (openedAt !== null) {
        // Calls that were under way when it opened count too: any answer shows that Telegram is there.
        probing = null;
        if (!heard) return open();
        const afterMs = now() - openedAt;
        openedAt = null;
        seen = [];
        return onChange({ open: false, afterMs });
      }
      seen.push(heard);
      if (seen.length > windowSize) seen.shift();
      if (heard || seen.length < leastSeen) return;
      const lost = seen.reduce((sum, each) => sum + (each ? 0 : 1), 0);
      if (lost > seen.length * lostShare) open();
    },
  };
}
