/** The lane of answers to people, laid over an API. */
import { setTimeout as pause } from "node:timers/promises";
import type { Transformer } from "grammy";
import type { RateLimiter } from "../rate-limiter/rate-limiter.ts";
import { floodAnswer, floodOf } from "./classify-error.ts";

/** Methods that put something into a chat: Telegram counts these. */
const intoChats = /^(?:send|edit|copy|forward|pin|delete)/;
/** An answer later than this is worse than none: the person has pressed again. */
const longestAnswerWaitMs = 5000;

/** For the bot's answers: never behind a broadcast; a short flood is waited out once, a long one is an error. */
export function createInteractiveLane(rateLimiter: RateLimiter): Transformer {
  return async (prev, method, payload, signal) => {
    const chat = Number((payload as { chat_id?: number | string }).chat_id);
    if (!intoChats.test(method) || method === "sendChatAction" || !Number.isSafeInteger(chat) || chat === 0) {
      return prev(method, payload, signal);
    }
    const frozen = await rateLimiter.frozenFor();
    if (frozen > longestAnswerWaitMs) return floodAnswer(frozen);
    const { later } = await rateLimiter.permit("interactive", [chat]);
    const chatWaitMs = later[0]?.waitMs ?? 0;
    if (chatWaitMs > longestAnswerWaitMs) return floodAnswer(chatWaitMs);
    if (chatWaitMs > 0) await pause(chatWaitMs);
    const answer = await prev(method, payload, signal);
    const retryAfterMs = floodOf(answer);
    if (retryAfterMs === null) return answer;
    await rateLimiter.freeze(retryAfterMs, chat);
    if (retryAfterMs > longestAnswerWaitMs) return answer;
    await pause(retryAfterMs);
    return prev(method, payload, signal);
  };
}
