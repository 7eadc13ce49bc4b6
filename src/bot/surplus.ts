/** What a chat sends beyond what it may be answered. An update waits until its chat may be answered; where too many wait, or
 *  Telegram wants no call for long, answers are left out and what was asked is done at once. */
import { setTimeout as pause } from "node:timers/promises";
import { longestAnswerWaitMs } from "../telegram/interactive-lane.ts";
import type { ChatQueue } from "./chat-queues.ts";

export interface SurplusDeps {
  /** ms until the chat may be answered; 0 = now. */
  answerIn(chatId: number): Promise<number>;
  readonly signal: AbortSignal;
}

/** Behind the one that is served: more can't be answered before their sender has given up. */
const mostWaiting = 10;
/** Of a flood too. */
const alwaysAnswered = 3;

/** Resolves when the queue's next update may be handled: with true where its answers are to be left out. Rejects when
 *  aborted. */
export async function waitForPace(queue: ChatQueue, { answerIn, signal }: SurplusDeps): Promise<boolean> {
  const { chatId } = queue;
  // Telegram may hold the answers itself: then their pace is kept, and only the queue grows.
  if (queue.served >= alwaysAnswered && queue.behind() >= mostWaiting) queue.isFlooded = true;
  if (chatId === undefined || queue.isFlooded) return queue.isFlooded;
  for (let waitedMs = 0; ; ) {
    const waitMs = await answerIn(chatId);
    if (waitMs === 0) return false;
    if (waitedMs + waitMs > longestAnswerWaitMs) return true;
    await pause(waitMs, undefined, { signal });
    waitedMs += waitMs;
  }
}
