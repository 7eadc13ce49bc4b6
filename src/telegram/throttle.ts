/** The one place where permission to call Telegram is given. */
import { setTimeout as pause } from "node:timers/promises";
import type { Transformer } from "grammy";
import type { Lane } from "../dispatch.ts";
import type { Emit } from "../log.ts";
import type { Grant, PermitStore } from "../store/permits.ts";

export interface Throttle {
  /** Draws permissions for as many of the chats as the next moments allow, in their order; waits until at least one is
   *  granted or all are `later`. Chats that come back in neither list are to be asked for again. Rejects when aborted. */
  draw(lane: Lane, chats: readonly number[], signal?: AbortSignal): Promise<Pick<Grant, "granted" | "later">>;
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

/** Permissions are drawn this far ahead: fewer trips to Redis, still at once for a higher lane. */
const horizonMs = 50;
/** Whoever is told to come back at once for nothing must not spin. */
const shortestWaitMs = 2;
const longestWaitMs = 1000;

export function createThrottle({ permits, ratePerSecond, emit }: ThrottleOptions): Throttle {
  return {
    async draw(lane, chats, signal) {
      const startedAt = performance.now();
      for (;;) {
        signal?.throwIfAborted();
        const grant = await permits.draw({ lane, chats, ratePerSecond, horizonMs });
        if (grant.granted.length > 0 || grant.later.length === chats.length) {
          emit?.({ type: "throttle.drawn", lane, count: grant.granted.length, waitMs: performance.now() - startedAt });
          return grant;
        }
        const wait = Math.min(longestWaitMs, Math.max(shortestWaitMs, grant.againMs));
        await pause(wait, undefined, signal ? { signal } : undefined);
      }
    },
    freeze: (retryAfterMs, chat) =>
      permits.freeze(retryAfterMs, { slower: chat === undefined, ...(chat !== undefined && { chat }) }),
    frozenFor: () => permits.frozenFor(),
  };
}

/** Methods that put something into a chat: Telegram counts these. */
const intoChats = /^(?:send|edit|copy|forward|pin|delete)/;
/** An answer later than this is worse than none: the person has pressed again. */
const longestAnswerWaitMs = 5000;

/** For the bot's answers: never behind a broadcast; a short flood is waited out once, a long one is an error. */
export function createInteractiveLane(throttle: Throttle): Transformer {
  return async (prev, method, payload, signal) => {
    const chat = Number((payload as { chat_id?: number | string }).chat_id);
    if (!intoChats.test(method) || method === "sendChatAction" || !Number.isSafeInteger(chat) || chat === 0) {
      return prev(method, payload, signal);
    }
    const frozen = await throttle.frozenFor();
    if (frozen > longestAnswerWaitMs) return floodAnswer(frozen);
    const { later } = await throttle.draw("interactive", [chat]);
    const chatWaitMs = later[0]?.waitMs ?? 0;
    if (chatWaitMs > longestAnswerWaitMs) return floodAnswer(chatWaitMs);
    if (chatWaitMs > 0) await pause(chatWaitMs);
    const answer = await prev(method, payload, signal);
    if (answer.ok || answer.error_code !== 429) return answer;
    const retryAfterMs = (answer.parameters?.retry_after ?? 1) * 1000;
    await throttle.freeze(retryAfterMs, chat);
    if (retryAfterMs > longestAnswerWaitMs) return answer;
    await pause(retryAfterMs);
    return prev(method, payload, signal);
  };
}

/** What Telegram would say: asking it again during a penalty makes the penalty longer. */
function floodAnswer(frozenMs: number): Awaited<ReturnType<Transformer>> {
  const seconds = Math.ceil(frozenMs / 1000);
  return {
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  } as Awaited<ReturnType<Transformer>>;
}
