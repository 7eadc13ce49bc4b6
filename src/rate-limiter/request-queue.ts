/** Asks for the permits of all senders of one process, lane and quota together: one question to Redis for many of them. */
import { setTimeout as pause } from "node:timers/promises";
import type { Lane } from "../news/lane.ts";
import { chatsPerQuestion, horizonMs, leadMsFor, type Pace, type Quota } from "./limits.ts";
import type { Permits } from "./permit.ts";
import type { PermitStore } from "./permit-store.ts";

export interface RequestQueueOptions {
  readonly permits: Pick<PermitStore, "permit">;
  readonly lane: Lane;
  readonly quota: Quota;
  readonly pace: Pace;
  readonly ratePerSecond: number;
}

/** `since`: whoever began earlier is served first. Equal turns would end all batches at the same moment, and nobody would
 *  call anybody until the next ones have begun. Rejects when aborted. */
export type RequestPermits = (chats: readonly number[], since: number, signal?: AbortSignal) => Promise<Permits>;

/** Permits for so long are asked for together: a few for many groups each would leave them all waiting for a few answers. */
const quantumMs = 25;
const longestWaitMs = 1000;

export function createRequestQueue({ permits, lane, quota, pace, ratePerSecond }: RequestQueueOptions): RequestPermits {
  const queue: Request[] = [];
  const mostChats = chatsPerQuestion(ratePerSecond);
  let serving = false;
  /** No question before. Whoever comes alone waits for it too: asked at once, Redis would have a permit or two. */
  let nextAt = 0;
  /** Of a question to Redis: the longest lately. */
  let tripMs = 0;

  /** One question for those first in line. Returns ms to wait before the next. */
  const serveFirst = async (): Promise<number> => {
    const { chats, askers } = questionFor(queue, mostChats);
    const askedAt = performance.now();
    const leadMs = leadMsFor(tripMs);
    const answer = await permits.permit({ lane, quota, pace, chats, horizonMs: horizonMs + leadMs, leadMs });
    tripMs = Math.max(performance.now() - askedAt, tripMs * 0.9);
    for (const request of handOut(answer, askers)) {
      leave(queue, request);
      request.resolve(request);
    }
    return answer.againMs;
  };

  const serve = async (): Promise<void> => {
    serving = true;
    try {
      while (queue.length > 0) {
        const waitMs = nextAt - performance.now();
        if (waitMs > 0) {
          await pause(waitMs);
          continue;
        }
        const againMs = await serveFirst();
        if (againMs > 0) nextAt = performance.now() + Math.min(longestWaitMs, Math.max(quantumMs, againMs));
      }
    } catch (error) {
      for (const request of queue.splice(0)) request.reject(error);
    } finally {
      serving = false;
    }
  };

  return (chats, since, signal) => {
    const answer = enqueue(queue, chats, since, signal);
    if (!serving) void serve();
    return answer;
  };
}

interface Request {
  readonly since: number;
  readonly chats: readonly number[];
  /** How many of the chats have an answer. */
  answered: number;
  /** What its places in the question are ahead of those in its own list. */
  offset: number;
  readonly granted: Permits["granted"][number][];
  readonly later: Permits["later"][number][];
  resolve(permits: Permits): void;
  reject(error: unknown): void;
}

function enqueue(
  queue: Request[],
  chats: readonly number[],
  since: number,
  signal: AbortSignal | undefined,
): Promise<Permits> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const callOff = (): void => {
      leave(queue, request);
      reject(signal?.reason);
    };
    const over = (): void => signal?.removeEventListener("abort", callOff);
    const request: Request = {
      since,
      chats,
      answered: 0,
      offset: 0,
      granted: [],
      later: [],
      resolve(permits) {
        over();
        resolve(permits);
      },
      reject(error) {
        over();
        reject(error);
      },
    };
    signal?.addEventListener("abort", callOff, { once: true });
    queue.splice(queue.findLastIndex((other) => other.since <= since) + 1, 0, request);
  });
}

function leave(queue: Request[], request: Request): void {
  const at = queue.indexOf(request);
  if (at >= 0) queue.splice(at, 1);
}

/** The chats of those first in line, and whose each is. */
function questionFor(queue: readonly Request[], mostChats: number): { chats: number[]; askers: Request[] } {
  const chats: number[] = [];
  const askers: Request[] = [];
  for (const request of queue) {
    const open = request.chats.slice(request.answered, request.answered + mostChats);
    // Whoever gets a few would go with a few: a group is asked for whole, or when it is the first.
    if (chats.length > 0 && chats.length + open.length > mostChats) break;
    request.offset = chats.length - request.answered;
    for (const chat of open) {
      chats.push(chat);
      askers.push(request);
    }
  }
  return { chats, askers };
}

/** Gives everybody their part; returns those who need not wait any longer: they got a permit, or all their chats are
 *  later. */
function handOut({ granted, later }: Permits, askers: readonly Request[]): readonly Request[] {
  // Answers come in the order of the chats: those without one are at the end.
  for (const { place, at, slot } of granted) {
    const request = askers[place];
    request?.granted.push({ place: place - request.offset, at, slot });
  }
  for (const { place, waitMs } of later) {
    const request = askers[place];
    request?.later.push({ place: place - request.offset, waitMs });
  }
  return [...new Set(askers)].filter((request) => {
    request.answered = request.granted.length + request.later.length;
    return request.granted.length > 0 || request.answered === request.chats.length;
  });
}
