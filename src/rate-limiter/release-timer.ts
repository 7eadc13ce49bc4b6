/** Holds the calls of one process until the moments of their permits, with one timer for all. */
export interface ReleaseTimer {
  /** Resolves with true when that moment (ms of performance.now()) has come; with false when it will not. Undefined: it has
   *  come. */
  wait(at: number): Promise<boolean> | undefined;
  /** Whoever waits hears that their moment will not come; so does whoever waits for one before `until`. */
  clear(until: number): void;
}

interface Held {
  readonly at: number;
  go(inTime: boolean): void;
}

export function createReleaseTimer(): ReleaseTimer {
  /** By their moments. */
  const held: Held[] = [];
  let timer: NodeJS.Timeout | undefined;
  let timerFor = 0;
  let voidUntil = 0;

  const release = (): void => {
    timer = undefined;
    const now = performance.now();
    const waiting = held.findIndex(({ at }) => at > now);
    for (const { go } of held.splice(0, waiting < 0 ? held.length : waiting)) go(true);
    arm();
  };
  const arm = (): void => {
    const at = held[0]?.at;
    if (at === undefined || (timer && timerFor <= at)) return;
    clearTimeout(timer);
    timerFor = at;
    timer = setTimeout(release, Math.max(0, at - performance.now()));
  };

  return {
    clear(until) {
      voidUntil = Math.max(voidUntil, until);
      for (const { go } of held.splice(0)) go(false);
    },
    wait(at) {
      if (at < voidUntil) return Promise.resolve(false);
      if (at <= performance.now()) return undefined;
      return new Promise((go) => {
        held.splice(held.findLastIndex((each) => each.at <= at) + 1, 0, { at, go });
        arm();
      });
    },
  };
}
