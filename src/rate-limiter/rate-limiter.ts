/** The one place where permission to call Telegram is given: a permit for each call, from one Redis for all processes. */
import type { Emit } from "../events.ts";
import type { Lane } from "../news/lane.ts";
import type { Redis } from "../store/redis/redis.ts";
import { type Pace, permitLifeMs, type Quota, ratesOf } from "./limits.ts";
import type { Permit, Permits } from "./permit.ts";
import { createPermitStore } from "./permit-store.ts";
import { createReleaseTimer } from "./release-timer.ts";
import { createRequestQueue, type RequestPermits } from "./request-queue.ts";

export interface PermitOptions {
  readonly signal?: AbortSignal;
  /** free unless told otherwise. */
  readonly quota?: Quota;
  /** Of the interactive lane; answer unless told otherwise. */
  readonly pace?: Pace;
  /** When the work began that this belongs to (ms of performance.now()); now unless told otherwise. */
  readonly since?: number;
}

export interface RateLimiter {
  /** Asks permits for as many of the chats as the next moments allow, in their order; waits until at least one is granted or
   *  all are `later`. Rejects when aborted. */
  permit(lane: Lane, chats: readonly number[], options?: PermitOptions): Promise<Permits>;
  /** Resolves with true when the permit's moment has come, with false when a freeze has made it void. Undefined: it has
   *  come. */
  whenDue(permit: Permit): Promise<boolean> | undefined;
  /** False = the permit has gone stale. */
  isValid(permit: Permit): boolean;
  /** The call is being written: the second in which it counts begins. False = it must not be, for the permit has gone stale. */
  use(permit: Permit): boolean;
  /** Stops calls in all processes. For a time (ms), after a 429: everybody's, or those to one chat; only ever raised, ends by
   *  itself. Until thaw: those of all lanes but answers to people. */
  freeze(time: number | "until-thaw", chat?: number): Promise<void>;
  /** Ends a freeze until thaw, and returns how long it was, ms. Those of Telegram end by themselves alone: a call before would only prolong them. */
  thaw(): Promise<number>;
  /** Until thaw. */
  isFrozen(): Promise<boolean>;
  /** ms until Telegram takes calls again; 0 = now. */
  frozenFor(): Promise<number>;
  /** ms until this chat may be answered; 0 = now. Takes nothing. */
  answerIn(chat: number): Promise<number>;
}

export interface RateLimiterOptions {
  readonly redis: Redis;
  /** Of the free quota. */
  readonly ratePerSecond: number;
  readonly emit?: Emit;
}

export function createRateLimiter({ redis, ratePerSecond, emit }: RateLimiterOptions): RateLimiter {
  const rates = ratesOf(ratePerSecond);
  const permits = createPermitStore(redis, rates);
  const timers = { free: createReleaseTimer(), paid: createReleaseTimer() };
  const queues = new Map<string, RequestPermits>();
  const queueOf = (lane: Lane, quota: Quota, pace: Pace): RequestPermits => {
    const name = `${lane} ${quota} ${pace}`;
    const known = queues.get(name);
    if (known) return known;
    const made = createRequestQueue({ permits, lane, quota, pace, ratePerSecond: rates[quota] });
    queues.set(name, made);
    return made;
  };
  const isValid = ({ at }: Permit): boolean => performance.now() - at < permitLifeMs;
  return {
    async permit(lane, chats, { signal, quota = "free", pace = "answer", since } = {}) {
      const startedAt = performance.now();
      const given = await queueOf(lane, quota, pace)(chats, since ?? startedAt, signal);
      const waitMs = performance.now() - startedAt;
      emit?.({ type: "permits.granted", lane, count: given.granted.length, waitMs });
      return given;
    },
    whenDue: ({ at, slot }) => (slot ? timers[slot.quota].wait(at) : undefined),
    isValid,
    use(permit) {
      if (!isValid(permit)) return false;
      if (permit.slot) permits.written(permit.slot);
      return true;
    },
    freeze(time, chat) {
      if (time === "until-thaw") return permits.freezeBroadcasts();
      // Permits that were given ahead are worth nothing any more.
      if (chat === undefined) for (const timer of Object.values(timers)) timer.clear(performance.now() + time);
      return permits.freeze(time, chat);
    },
    frozenFor: permits.frozenFor,
    answerIn: permits.answerIn,
    thaw: permits.thawBroadcasts,
    isFrozen: permits.areBroadcastsFrozen,
  };
}
