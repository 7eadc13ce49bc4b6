/** Holds the calls of one process to their permissions: never early, and after a stall never all at once. */

interface Held {
  readonly at: number;
  go(): void;
}

/** Calls that a busy process lets go together may be so much too close, ms; permissions leave room for as much. */
const slackMs = 3;
/** Faster than this nobody is held: timers are coarser. */
const fastest = 20_000;

/** Returns undefined when the call may leave now, else a promise for its turn. `at`: ms of performance.now(). */
export function createPacer(ratePerSecond: number): (at: number) => Promise<void> | undefined {
  const spacingMs = (1000 + slackMs) / ratePerSecond;
  const held: Held[] = [];
  let timer: NodeJS.Timeout | undefined;
  let timerFor = 0;
  /** When the next call would leave if all left evenly. */
  let nextAt = 0;

  /** When the call with that permission may leave, at the earliest. */
  const turnOf = (at: number): number => Math.max(at, nextAt - slackMs);
  const take = (now: number): void => {
    nextAt = Math.max(nextAt, now) + spacingMs;
  };

  const release = (): void => {
    timer = undefined;
    const now = performance.now();
    for (let first = held[0]; first && turnOf(first.at) <= now; first = held[0]) {
      held.shift();
      take(now);
      first.go();
    }
    arm();
  };
  const arm = (): void => {
    const first = held[0];
    if (!first) return;
    const at = turnOf(first.at);
    if (timer && timerFor <= at) return;
    clearTimeout(timer);
    timerFor = at;
    timer = setTimeout(release, Math.max(0, at - performance.now()));
  };

  return (at) => {
    if (ratePerSecond > fastest) return undefined;
    const now = performance.now();
    if (held.length === 0 && turnOf(at) <= now) {
      take(now);
      return undefined;
    }
    return new Promise((go) => {
      let place = held.length;
      while (place > 0 && (held[place - 1]?.at ?? 0) > at) place--;
      held.splice(place, 0, { at, go });
      arm();
    });
  };
}
