/** Holds the calls of one process to their permissions: never early, and late ones never so close together that a second
 *  gets more calls than it has permissions. A call counts from the moment it is written to its connection: between its
 *  turn and that moment lie connections that open and rounds of the event loop. */

export interface Pacer {
  /** Resolves when the call with the permission for that moment (ms of performance.now()) may leave: true; false when it
   *  is too late for it. Undefined: it may leave now. Whoever may leave says when they have `left`. */
  turn(at: number): Promise<boolean> | undefined;
  /** The call with that permission is being written, or will never be. The first word counts. */
  left(at: number): void;
  /** Everybody gives their permissions back; those for moments before `until` too. */
  clear(until: number): void;
}

interface Held {
  readonly at: number;
  go(inTime: boolean): void;
}

interface Call {
  /** Infinity = on its way. */
  leftAt: number;
}

const secondMs = 1000;
/** What a second may hold beyond its own permissions, to make lateness good again. Permissions lie further apart than this
 *  (their guard); the rest is for what happens on the way to Telegram. */
const room = 1.002;
/** Later than this a permission is given back: other processes use the time. */
const latestMs = 250;

export function createPacer(): Pacer {
  const held: Held[] = [];
  /** Moments of the permissions, ascending, and the calls that had their turn: of the last second at least. */
  const permitted: number[] = [];
  const calls: Call[] = [];
  /** By the moments of their permissions. */
  const onTheirWay = new Map<number, Call>();
  let timer: NodeJS.Timeout | undefined;
  let timerFor = 0;
  let voidUntil = 0;

  /** When the call with that permission may leave; Infinity = another one has to leave first. */
  const turnOf = (at: number): number => {
    const upTo = permitted.findLastIndex((each) => each <= at) + 1;
    const from = permitted.findLastIndex((each) => each <= at - secondMs) + 1;
    const most = Math.max(1, Math.floor((upTo - from) * room));
    const oldest = calls[calls.length - most];
    return oldest === undefined ? at : Math.max(at, oldest.leftAt + secondMs);
  };
  const permit = (at: number): void => {
    permitted.splice(permitted.findLastIndex((each) => each <= at) + 1, 0, at);
    forget(permitted, (each) => each < at - 2 * secondMs);
  };
  const leave = (at: number, now: number): boolean => {
    if (now - at > latestMs) return false;
    left(at); // should two permissions ever share a moment, nobody waits for a word that can't come
    const call = { leftAt: Number.POSITIVE_INFINITY };
    calls.push(call);
    onTheirWay.set(at, call);
    forget(calls, ({ leftAt }) => leftAt < now - 2 * secondMs);
    return true;
  };

  const left = (at: number): void => {
    const call = onTheirWay.get(at);
    if (!call) return;
    onTheirWay.delete(at);
    call.leftAt = performance.now();
    arm();
  };

  const release = (): void => {
    timer = undefined;
    const now = performance.now();
    for (let first = held[0]; first && dueAt(first) <= now; first = held[0]) {
      held.shift();
      first.go(turnOf(first.at) <= now && leave(first.at, now));
    }
    arm();
  };
  const dueAt = ({ at }: Held): number => Math.min(turnOf(at), at + latestMs);
  const arm = (): void => {
    const first = held[0];
    if (!first) return;
    const at = dueAt(first);
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
    left,
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

/** Ascending: those at the beginning that are old go, now and then. */
function forget<T>(list: T[], isOld: (each: T) => boolean): void {
  if (list.length % 64 !== 0) return;
  const kept = list.findIndex((each) => !isOld(each));
  if (kept > 0) list.splice(0, kept);
}
