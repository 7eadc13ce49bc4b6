/** Every call of the program to a member of the crowd, as the stand-in sees it; and a hand in its answers. */

import type { Sandbox } from "../../src/sandbox/index.ts";
import type { Asked, Interceptor, Interference } from "../../src/sandbox/world/interceptor.ts";

export interface CallLog {
  /** When each call came (ms), carried out or not. */
  readonly asked: readonly number[];
  /** When each copy was accepted (ms). */
  readonly accepted: readonly number[];
  /** Copies accepted whose answer was then kept back. */
  readonly unanswered: () => number;
  /** The row's own answers to calls to the crowd; null = as usual. */
  answer: Interceptor;
  /** The row's own answers to all other calls. */
  others: Interceptor;
  /** Calls since `since` (ms) that came before `until`. */
  between(since: number, until: number): number;
}

export function watchCalls(sandbox: Sandbox, isReader: (chatId: number) => boolean): CallLog {
  const asked: number[] = [];
  const accepted: number[] = [];
  let unanswered = 0;
  const log: CallLog = {
    asked,
    accepted,
    unanswered: () => unanswered,
    answer: {},
    others: {},
    between: (since, until) => asked.filter((at) => at >= since && at < until).length,
  };
  const concerns = ({ method, chatId }: Asked): boolean => chatId !== null && isReader(chatId) && /^send/.test(method);
  sandbox.world.intercept({
    before(call) {
      if (!concerns(call)) return log.others.before?.(call) ?? null;
      asked.push(Date.now());
      return log.answer.before?.(call) ?? null;
    },
    after(call) {
      if (!concerns(call)) return log.others.after?.(call) ?? null;
      accepted.push(Date.now());
      const instead = log.answer.after?.(call) ?? null;
      if (instead) unanswered++;
      return instead;
    },
  });
  return log;
}

/** An error as Telegram words it. */
export const refusal = (code: number, description: string, parameters?: object): Interference => ({
  status: code,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ ok: false, error_code: code, description, ...(parameters && { parameters }) }),
});

/** Answers so for a while, from the first call on; then no more. */
export function forMs(ms: number, answer: () => Interference): () => Interference | null {
  let until = 0;
  return () => {
    until ||= Date.now() + ms;
    return Date.now() < until ? answer() : null;
  };
}
