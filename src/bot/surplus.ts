/** What somebody sends beyond what their chat may be answered. An update waits until its chat may be answered; where too many
 *  of one person wait, or Telegram wants no call for long, answers are left out and what was asked is done at once. */
import { setTimeout as pause } from "node:timers/promises";
import { longestAnswerWaitMs } from "../telegram/interactive-lane.ts";
import type { ChatQueue } from "./chat-queues.ts";

export interface SurplusDeps {
  /** ms until the chat may be answered; 0 = now. */
  answerIn(chatId: number): Promise<number>;
  readonly signal: AbortSignal;
}

/** Behind the one that is served, of one person: more can't be answered before their sender has given up. */
const mostWaiting = 10;
/** The same of all who speak in a chat: a crowd is silent as one. */
const mostWaitingOfAll = 100;
/** Of a flood too. */
const alwaysAnswered = 3;

/** Resolves when this update of the queue, this person's, may be handled: with true where its answers are to be left out.
 *  Rejects when aborted. */
export async function waitForPace(
  queue: ChatQueue,
  personId: number | undefined,
  { answerIn, signal }: SurplusDeps,
): Promise<boolean> {
  const { chatId, flooding } = queue;
  // Telegram may hold the answers itself: then their pace is kept, and only the queue grows.
  const isTooMuch = queue.behindOf(personId) >= mostWaiting || queue.behind() >= mostWaitingOfAll;
  if (queue.served >= alwaysAnswered && isTooMuch) flooding.add(personId);
  if (chatId === undefined || flooding.has(personId)) return flooding.has(personId);
  for (let waitedMs = 0; ; ) {
    const waitMs = await answerIn(chatId);
    if (waitMs === 0) return false;
    if (waitedMs + waitMs > longestAnswerWaitMs) return true;
    await pause(waitMs, undefined, { signal });
    waitedMs += waitMs;
  }
}
