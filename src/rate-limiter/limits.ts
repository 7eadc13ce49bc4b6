/** Telegram's limits, how much of them is used, and the windows that follow. Pure. */

/** Bot API FAQ, "My bot is hitting limits", and Bot API, allow_paid_broadcast. */
export const telegramLimits = {
  /** Messages a second, all chats together. */
  perSecond: 30,
  /** The same for messages that are paid for. Nobody is granted more: a higher rate is none. */
  paidPerSecond: 1000,
  perChatAndSecond: 1,
  perGroupAndMinute: 20,
} as const;

export const chatIntervalMs = 1000 / telegramLimits.perChatAndSecond;
export const groupIntervalMs = 60_000 / telegramLimits.perGroupAndMinute;

/** So many answers one after another go at once; then at the chat's pace. Telegram allows "short bursts", and does not say
 *  how short. */
const answerBurst = { chat: 3, group: 8 } as const;
/** A burst and what follows it within a minute stay within the group's minute. */
export const groupAnswerIntervalMs = 60_000 / (telegramLimits.perGroupAndMinute - answerBurst.group);

/** How an interactive call is held to its chat's pace: an answer may go ahead of it by a burst; the edit of a message in a
 *  private chat is not held (Telegram counts messages there), only what follows it is; a notice waits for a quiet moment. */
export type Pace = "answer" | "edit" | "notice";

/** How far ahead of its chat's pace a call may go, ms; null = it is not held to it. */
export function aheadOf(pace: Pace): { readonly chat: number; readonly group: number } | null {
  if (pace === "edit") return null;
  if (pace === "notice") return { chat: 0, group: 0 };
  return { chat: (answerBurst.chat - 1) * chatIntervalMs, group: (answerBurst.group - 1) * groupAnswerIntervalMs };
}

/** No call holds its chat back for longer. */
export const longestHoldMs = answerBurst.group * groupAnswerIntervalMs;

/** A permit is worth nothing so long after its moment: its call must not be written any more. */
export const permitLifeMs = 2000;

/** Of the rate; the rest is for what happens between the writing of a call and its arrival. */
const usedShare = 0.9935;

/** After a 429 for everybody: this share of the rate, never less than the smallest, and back by so much a ms. */
export const slowDown = { share: 0.8, smallestShare: 0.2, recoverPerMs: 0.05 / 60_000 } as const;

/** Each call takes one of so many slots, which is free again a window after the call was written. */
export interface Window {
  /** 0 = no limit. */
  readonly slots: number;
  readonly windowUs: number;
  /** From a permit's moment to the end of its call's window, at most. */
  readonly holdUs: number;
}

export function windowOf(ratePerSecond: number): Window {
  if (ratePerSecond > telegramLimits.paidPerSecond) return { slots: 0, windowUs: 0, holdUs: 0 };
  // Where the rate is small, a slot less would be too many: each is taken a little longer instead.
  const slots = Math.ceil(ratePerSecond * (usedShare - 0.0005));
  const windowUs = Math.ceil(Math.max(1, slots / (ratePerSecond * usedShare)) * 1_000_000);
  return { slots, windowUs, holdUs: windowUs + permitLifeMs * 1000 };
}

/** Paid broadcasts have a quota of their own beside the free one, with what that leaves of Telegram's highest rate. */
export type Quota = "free" | "paid";

export function ratesOf(freePerSecond: number): Readonly<Record<Quota, number>> {
  const { paidPerSecond } = telegramLimits;
  return { free: freePerSecond, paid: Math.max(paidPerSecond - freePerSecond, paidPerSecond / 2) };
}

/** Permits are asked for this far ahead: fewer trips to Redis, still at once for a higher lane. */
export const horizonMs = 100;
/** Chats named in one question: more than the horizon can grant would be asked for nothing. */
const fewestChats = 8;
const mostChats = 1024;

export function chatsPerQuestion(ratePerSecond: number): number {
  return Math.min(mostChats, Math.max(fewestChats, Math.ceil((ratePerSecond * horizonMs) / 1000) + 4));
}

/** Permits lie so far ahead as it takes to use them: to hear of them, to look who left, to mark in the ledger. */
const shortestLeadMs = 2;
const tripsToLead = 3;
/** A process that hears from Redis late must not send everybody else's permits far away. */
const longestLeadMs = 250;

/** `tripMs`: of a question to Redis. */
export function leadMsFor(tripMs: number): number {
  return Math.min(longestLeadMs, shortestLeadMs + tripsToLead * tripMs);
}
