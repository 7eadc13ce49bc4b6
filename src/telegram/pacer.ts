/** Holds the calls of one process to their permissions: never early, and late ones never so close together that a second
 *  gets more calls than it has permissions. */

export interface Pacer {
  /** Resolves when the call with the permission for that moment (ms of performance.now()) may leave: true; false when it
   *  is too late for it. Undefined: it may leave now. */
  turn(at: number): Promise<boolean> | undefined;
  /** Everybody gives their permissions back; those for moments before `until` too. */
  clear(until: number): void;
}

interface Held {
  readonly at: number;
  go(inTime: boolean): void;
}

const secondMs = 1000;
/** What a second may hold beyond its own permissions, to make lateness good again. Permissions lie further apart than this
 *  (their guard); the rest is for what happens on the way to Telegram. */
const room = 1.002;
/** The first calls after a rest arrive late, for connections are opened: those that follow keep a growing distance, or the
 *  second that begins with the late ones would be too full. */
const startMs = 25;
const startShare = startMs / secondMs;
/** Later than this a permission is given back: other processes use the time. */
const latestMs = 250;

/** Calls that leave together: the last of more would leave later than is written down here. */
const atOnce = 4;

export function createPacer(): Pacer {
  const held: Held[] = [];
  /** Moments of the permissions, ascending, and of the calls made: of the last second. */
  const permitted: number[] = [];
  const called: number[] = [];
  let timer: NodeJS.Timeout | undefined;
  let timerFor = 0;
  let voidUntil = 0;
  let startedAt = Number.NEGATIVE_INFINITY;

  /** When the call with that permission may leave. */
  const turnOf = (at: number): number => {
    const upTo = permitted.findLastIndex((each) => each <= at) + 1;
    const from = permitted.findLastIndex((each) => each <= at - secondMs) + 1;
    const most = Math.max(1, Math.floor((upTo - from) * room));
    const oldest = called[called.length - most];
    const distant = at + Math.min(startMs, Math.max(0, at - startedAt) * startShare);
    return oldest === undefined ? distant : Math.max(distant, oldest + secondMs);
  };
  const permit = (at: number): void => {
    if (at - (permitted.at(-1) ?? Number.NEGATIVE_INFINITY) > secondMs) startedAt = at;
    permitted.splice(permitted.findLastIndex((each) => each <= at) + 1, 0, at);
    forget(permitted, at - 2 * secondMs);
  };
  const leave = (at: number, now: number): boolean => {
    if (now - at > latestMs) return false;
    called.push(now);
    forget(called, now - 2 * secondMs);
    return true;
  };

  const release = (): void => {
    timer = undefined;
    const now = performance.now();
    let released = 0;
    for (let first = held[0]; first && released < atOnce && turnOf(first.at) <= now; first = held[0]) {
      held.shift();
      first.go(leave(first.at, now));
      released++;
    }
    if (released === atOnce) setImmediate(release);
    else arm();
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

  return {
    clear(until) {
      voidUntil = Math.max(voidUntil, until);
      for (const { go } of held.splice(0)) go(false);
    },
    turn(at) {
      if (at < voidUntil) return Promise.resolve(false);
      permit(at);
      const now = performance.now();
      if (held.length === 0 && turnOf(at) <= now) return leave(at, now) ? undefined : Promise.resolve(false);
      return new Promise((go) => {
        held.splice(held.findLastIndex((each) => each.at <= at) + 1, 0, { at, go });
        arm();
      });
    },
  };
}

/** Ascending moments: those before `before` go, now and then. */
function forget(moments: number[], before: number): void {
  if (moments.length % 64 !== 0) return;
  const kept = moments.findIndex((each) => each >= before);
  if (kept > 0) moments.splice(0, kept);
}
