/** Wraps an API for answers to people: each call into a chat asks the rate limiter first, in its first lane, and a
 * short flood is waited out. */
import { setTimeout as pause } from "node:timers/promises";
import type { Transformer } from "grammy";
import type { ApiResponse } from "grammy/types";
import type { RateLimiter } from "../rate-limiter/rate-limiter.ts";
import { floodAnswer, floodOf } from "./classify-error.ts";

export interface InteractiveLane {
  readonly transformer: Transformer;
  /** What is put into this chat while `run` runs is left out: the caller is told that it was done. */
  withoutAnswers<T>(chatId: number, run: () => Promise<T>): Promise<T>;
}

/** Methods that put something into a chat: Telegram counts these. */
const intoChats = /^(?:send|edit|copy|forward|pin|delete)/;
/** An answer later than this is worse than none: the person has pressed again. */
export const longestAnswerWaitMs = 6000;

/** For the bot's answers: never behind a broadcast, at their chat's pace; a short flood is waited out once, a long one is an
 *  error. */
export function createInteractiveLane(
  rateLimiter: Pick<RateLimiter, "permit" | "frozenFor" | "freeze">,
): InteractiveLane {
  const leftOut = new Set<number>();

  /** ms for which it can't be called, where that is too long; 0 = it is its turn. */
  const turnOf = async (chat: number, method: string): Promise<number> => {
    const pace = chat > 0 && method.startsWith("edit") ? "edit" : "answer";
    for (let waitedMs = 0; ; ) {
      const { later } = await rateLimiter.permit("interactive", [chat], { pace });
      const waitMs = later[0]?.waitMs ?? 0;
      if (waitMs === 0) return 0;
      if (waitedMs + waitMs > longestAnswerWaitMs) return waitMs;
      await pause(waitMs);
      waitedMs += waitMs;
    }
  };

  const transformer: Transformer = async (prev, method, payload, signal) => {
    const chat = Number((payload as { chat_id?: number | string }).chat_id);
    if (!intoChats.test(method) || method === "sendChatAction" || !Number.isSafeInteger(chat) || chat === 0) {
      return prev(method, payload, signal);
    }
    if (leftOut.has(chat)) return asIfDone(method, chat) as Awaited<ReturnType<typeof prev>>;
    const frozen = await rateLimiter.frozenFor();
    if (frozen > longestAnswerWaitMs) return floodAnswer(frozen);
    const waitMs = await turnOf(chat, method);
    if (waitMs > 0) return floodAnswer(waitMs);
    const answer = await prev(method, payload, signal);
    const retryAfterMs = floodOf(answer);
    if (retryAfterMs === null) return answer;
    await rateLimiter.freeze(retryAfterMs, chat);
    if (retryAfterMs > longestAnswerWaitMs) return answer;
    await pause(retryAfterMs);
    return prev(method, payload, signal);
  };

  return {
    transformer,
    async withoutAnswers(chatId, run) {
      leftOut.add(chatId);
      try {
        return await run();
      } finally {
        leftOut.delete(chatId);
      }
    },
  };
}

/** A message that nobody has: to edit it later is refused by Telegram like that of any message that is gone. */
function asIfDone(method: string, chatId: number): ApiResponse<unknown> {
  const isMessage = method.startsWith("send") || method.startsWith("forward") || method.startsWith("edit");
  if (!isMessage && !method.startsWith("copy")) return { ok: true, result: true };
  const chat = { id: chatId, type: chatId > 0 ? "private" : "supergroup" };
  return { ok: true, result: { message_id: 0, date: 0, chat } };
}
