/** Draws permissions for all senders of one process and lane together: one question to Redis for many of them. */
import { setTimeout as pause } from "node:timers/promises";
import type { Lane } from "../news/lane.ts";
import type { Pace, Permission, PermitStore } from "./permits.ts";

/** Each with its place in the list of chats. The first so many chats of the list have an answer; the others are to be asked
 *  for again. */
export interface Permissions {
  readonly granted: readonly (Permission & { readonly place: number })[];
  /** Chats whose own pace does not allow it yet. */
  readonly later: readonly { readonly place: number; readonly waitMs: number }[];
}

export interface DrawerOptions {
  readonly permits: PermitStore;
  readonly lane: Lane;
  readonly pace: Pace;
  readonly ratePerSecond: number;
}

interface Waiting {
  readonly since: number;
  readonly chats: readonly number[];
  /** How many of the chats have an answer. */
  answered: number;
  /** Where its chats begin in the question. */
  from: number;
  readonly granted: (Permission & { readonly place: number })[];
  readonly later: { readonly place: number; readonly waitMs: number }[];
  resolve(permissions: Permissions): void;
  reject(error: unknown): void;
}

/** Permissions are drawn this far ahead: fewer trips to Redis, still at once for a higher lane. */
const horizonMs = 100;
/** Chats named in one question: more than the horizon can grant would be asked for nothing. */
const leastAsked = 8;
const mostAsked = 1024;
/** Permissions for so long are drawn together: a few for many groups each would leave them all waiting for a few answers. */
const quantumMs = 25;
const longestWaitMs = 1000;
/** Permissions lie so far ahead as it takes to use them: to hear of them, to look who left, to mark. */
const leastLeadMs = 2;
const tripsToLead = 3;
/** A process that hears from Redis late must not send everybody else's permissions far away. */
const longestLeadMs = 250;

export function createDrawer({ permits, lane, pace, ratePerSecond }: DrawerOptions) {
  const line: Waiting[] = [];
  const asked = Math.min(mostAsked, Math.max(leastAsked, Math.ceil((ratePerSecond * horizonMs) / 1000) + 4));
  let serving = false;
  /** No question before. Whoever comes alone waits for it too: asked at once, Redis would have a permission or two. */
  let nextAt = 0;
  /** Of a question to Redis: the longest lately. */
  let tripMs = 0;

  /** One question for those first in line. Returns ms to wait before the next. */
  const serveFirst = async (): Promise<number> => {
    const chats: number[] = [];
    const whose: Waiting[] = [];
    for (const waiting of line) {
      const open = waiting.chats.slice(waiting.answered, waiting.answered + asked);
      // Whoever gets a few would go with a few: a group is asked for whole, or when it is the first.
      if (chats.length > 0 && chats.length + open.length > asked) break;
      waiting.from = chats.length - waiting.answered;
      for (const chat of open) {
        chats.push(chat);
        whose.push(waiting);
      }
    }
    const askedAt = performance.now();
    const leadMs = Math.min(longestLeadMs, leastLeadMs + tripsToLead * tripMs);
    const grant = await permits.draw({
      lane,
      chats,
      pace,
      ratePerSecond,
      horizonMs: horizonMs + leadMs,
      leadMs,
    });
    tripMs = Math.max(performance.now() - askedAt, tripMs * 0.9);
    // Answers come in the order of the chats: those without one are at the end.
    for (const { place, at, seat } of grant.granted) {
      const waiting = whose[place];
      waiting?.granted.push({ place: place - waiting.from, at, seat });
    }
    for (const { place, waitMs } of grant.later) {
      const waiting = whose[place];
      waiting?.later.push({ place: place - waiting.from, waitMs });
    }
    for (const waiting of new Set(whose)) {
      waiting.answered = waiting.granted.length + waiting.later.length;
      if (waiting.granted.length === 0 && waiting.answered < waiting.chats.length) continue;
      leave(waiting);
      waiting.resolve(waiting);
    }
    return grant.againMs;
  };

  const leave = (waiting: Waiting): void => {
    const at = line.indexOf(waiting);
    if (at >= 0) line.splice(at, 1);
  };

  const serve = async (): Promise<void> => {
    serving = true;
    try {
      while (line.length > 0) {
        const waitMs = nextAt - performance.now();
        if (waitMs > 0) {
          await pause(waitMs);
          continue;
        }
        const againMs = await serveFirst();
        if (againMs > 0) nextAt = performance.now() + Math.min(longestWaitMs, Math.max(quantumMs, againMs));
      }
    } catch (error) {
      for (const waiting of line.splice(0)) waiting.reject(error);
    } finally {
      serving = false;
    }
  };

  /** `since`: whoever began earlier is served first. Equal turns would end all batches at the same moment, and nobody
   *  would call anybody until the next ones have begun. */
  return (chats: readonly number[], since: number, signal?: AbortSignal): Promise<Permissions> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const callOff = (): void => {
        leave(waiting);
        reject(signal?.reason);
      };
      const over = (): void => signal?.removeEventListener("abort", callOff);
      const waiting: Waiting = {
        since,
        chats,
        answered: 0,
        from: 0,
        granted: [],
        later: [],
        resolve(permissions) {
          over();
          resolve(permissions);
        },
        reject(error) {
          over();
          reject(error);
        },
      };
      signal?.addEventListener("abort", callOff, { once: true });
      const place = line.findLastIndex((other) => other.since <= since) + 1;
      line.splice(place, 0, waiting);
      if (!serving) void serve();
    });
}
