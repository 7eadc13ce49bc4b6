/** The one place where permission to call Telegram is given. */

import type { Emit } from "../events.ts";
import type { Lane } from "../news/lane.ts";
import { fastestRate, latestMs, type Pace, type Permission, type PermitStore } from "./permits.ts";
import { createPacer } from "./release-timer.ts";
import { createDrawer, type Permissions } from "./request-queue.ts";

export interface DrawOptions {
  readonly signal?: AbortSignal;
  /** free unless told otherwise. */
  readonly pace?: Pace;
  /** When the work began that this belongs to (ms of performance.now()); now unless told otherwise. */
  readonly since?: number;
}

export interface Throttle {
  /** Draws permissions for as many of the chats as the next moments allow, in their order; waits until at least one is
   *  granted or all are `later`. Rejects when aborted. */
  draw(lane: Lane, chats: readonly number[], options?: DrawOptions): Promise<Permissions>;
  /** Resolves with true when the moment of the permission has come, with false when it is worth nothing any more. Undefined:
   *  it has come. */
  turn(permission: Permission): Promise<boolean> | undefined;
  /** False = the permission has gone stale. */
  holds(permission: Permission): boolean;
  /** The call is being written: the second in which it counts begins. False = it must not be, for the permission has gone
   *  stale. */
  written(permission: Permission): boolean;
  /** A 429: everybody waits, or only this chat. Kept in Redis and only ever raised. */
  freeze(retryAfterMs: number, chat?: number): Promise<void>;
  /** ms; 0 = not frozen. */
  frozenFor(): Promise<number>;
  /** Gives nothing to any lane but answers to people, in any process, until it is taken back. */
  halt(on: boolean): Promise<void>;
}

export interface ThrottleOptions {
  readonly permits: PermitStore;
  readonly ratePerSecond: number;
  readonly emit?: Emit;
}

const holds = ({ at }: Permission): boolean => performance.now() - at < latestMs;

export function createThrottle({ permits, ratePerSecond, emit }: ThrottleOptions): Throttle {
  const rates: Readonly<Record<Pace, number>> = {
    free: ratePerSecond,
    // What the free pace takes is left to it.
    paid: Math.max(fastestRate - ratePerSecond, fastestRate / 2),
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
    turn: ({ at, seat }) => (seat ? pacers[seat.pace].turn(at) : undefined),
    holds,
    written(permission) {
      if (!holds(permission)) return false;
      permits.written(permission);
      return true;
    },
    freeze(retryAfterMs, chat) {
      // Permissions that were drawn ahead are worth nothing any more.
      if (chat === undefined) for (const pacer of Object.values(pacers)) pacer.clear(performance.now() + retryAfterMs);
      return permits.freeze(retryAfterMs, { slower: chat === undefined, ...(chat !== undefined && { chat }) });
    },
    frozenFor: () => permits.frozenFor(),
    halt: (on) => permits.halt(on),
  };
}
