/** The one place where permission to call Telegram is given. */
import type { Lane } from "../dispatch.ts";
import type { Emit } from "../log.ts";
import type { Pace, PermitStore } from "../store/permits.ts";
import { createDrawer, type Permissions } from "./drawer.ts";
import { createPacer } from "./pacer.ts";

export interface DrawOptions {
  readonly signal?: AbortSignal;
  /** free unless told otherwise. */
  readonly pace?: Pace;
  /** When the work began that this belongs to (ms of performance.now()); now unless told otherwise. */
  readonly since?: number;
}

export interface Throttle {
  /** Draws permissions for as many of the chats as the next moments allow, in their order; waits until at least one is
   *  granted or all are `later`. Chats that come back in neither list are to be asked for again. Rejects when aborted. */
  draw(lane: Lane, chats: readonly number[], options?: DrawOptions): Promise<Permissions>;
  /** For whoever holds a permission for that moment (ms of performance.now()): resolves with true when the call may leave,
   *  with false when it is too late and a new permission is needed. Undefined: it may leave now. */
  turn(at: number, pace?: Pace): Promise<boolean> | undefined;
  /** For whoever had the turn of that permission: the call is being written, or will never be. Others wait for this word. */
  left(at: number, pace?: Pace): void;
  /** A 429: everybody waits, or only this chat. Kept in Redis and only ever raised. */
  freeze(retryAfterMs: number, chat?: number): Promise<void>;
  /** ms; 0 = not frozen. */
  frozenFor(): Promise<number>;
}

export interface ThrottleOptions {
  readonly permits: PermitStore;
  readonly ratePerSecond: number;
  readonly emit?: Emit;
}

/** Bot API, allow_paid_broadcast: messages a second. What the free pace takes is left to it. */
export const paidRate = 1000;

/** Messages a second; faster than this nobody is held: timers are coarser. */
const fastest = 20_000;

export function createThrottle({ permits, ratePerSecond, emit }: ThrottleOptions): Throttle {
  const rates: Readonly<Record<Pace, number>> = {
    free: ratePerSecond,
    paid: Math.max(paidRate - ratePerSecond, paidRate / 2),
  };
  const pacers = { free: createPacer(), paid: createPacer() };
  const drawers = new Map<string, ReturnType<typeof createDrawer>>();
  const drawerOf = (lane: Lane, pace: Pace) => {
    const known = drawers.get(lane + pace);
    if (known) return known;
    const made = createDrawer({ permits, lane, pace, ratePerSecond: rates[pace] });
    drawers.set(lane + pace, made);
    return made;
  };
  return {
    async draw(lane, chats, { signal, pace = "free", since } = {}) {
      const startedAt = performance.now();
      const permissions = await drawerOf(lane, pace)(chats, since ?? startedAt, signal);
      const waitMs = performance.now() - startedAt;
      emit?.({ type: "throttle.drawn", lane, count: permissions.granted.length, waitMs });
      return permissions;
    },
    turn: (at, pace = "free") => (rates[pace] > fastest ? undefined : pacers[pace].turn(at)),
    left: (at, pace = "free") => pacers[pace].left(at),
    freeze(retryAfterMs, chat) {
      // Permissions that were drawn ahead are worth nothing any more.
      if (chat === undefined) for (const pacer of Object.values(pacers)) pacer.clear(performance.now() + retryAfterMs);
      return permits.freeze(retryAfterMs, { slower: chat === undefined, ...(chat !== undefined && { chat }) });
    },
    frozenFor: () => permits.frozenFor(),
  };
}
