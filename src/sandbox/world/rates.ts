/** Telegram's published rates, on real time: waits up to `absorbMs` are hidden in a slow answer, beyond that it is a 429. */
import { LRUCache } from "lru-cache";
import { tooManyRequests } from "../api/api-error.ts";
import type { Chat, Faults, Limits } from "./model.ts";

// core.telegram.org/bots/faq: one message a second per chat, twenty a minute per group, thirty a second over all.
export const telegramLimits: Limits = {
  perChatPerSecond: 1,
  perChatBurst: 5,
  groupPerMinute: 20,
  globalPerSecond: 30,
  paidPerSecond: 1000,
  callbackWindowMs: 15_000,
  absorbMs: 8_000,
};
export const noLimits: Limits = {
  ...telegramLimits,
  perChatPerSecond: Number.POSITIVE_INFINITY,
  groupPerMinute: Number.POSITIVE_INFINITY,
  globalPerSecond: Number.POSITIVE_INFINITY,
  paidPerSecond: Number.POSITIVE_INFINITY,
};

const bucketsKept = 20_000;
/** Calls during a penalty lengthen it by this much each. */
const penaltyStepMs = 1_000;
const paceMs = 1_000;

interface Bucket {
  tokens: number;
  at: number;
  penaltyUntil: number;
}

export interface Rates {
  /** Resolves when the call may be carried out; throws 429 when the wait would be too long. */
  admit(chat: Chat, options: { paid: boolean; isEdit: boolean; messages: number }): Promise<void>;
}

/** `pace`: the strict pace of one message a second in every chat, if it is switched on (Faults.chatPace). */
export function createRates(limits: Limits, pace: () => Faults["chatPace"] = () => undefined): Rates {
  const buckets = new LRUCache<string, Bucket>({ max: bucketsKept });
  const nextTurns = new LRUCache<number, number>({ max: bucketsKept });

  function take(name: string, capacity: number, perSecond: number, count: number): number {
    if (!Number.isFinite(perSecond)) return 0;
    const now = performance.now();
    const bucket = buckets.get(name) ?? { tokens: capacity, at: now, penaltyUntil: 0 };
    buckets.set(name, bucket);
    bucket.tokens = Math.min(capacity, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.penaltyUntil > now) {
      bucket.penaltyUntil += penaltyStepMs;
      throw tooManyRequests(Math.ceil((bucket.penaltyUntil - now) / 1000));
    }
    const waitMs = Math.max(0, ((count - bucket.tokens) / perSecond) * 1000);
    if (waitMs > limits.absorbMs) {
      bucket.penaltyUntil = now + waitMs;
      throw tooManyRequests(Math.ceil(waitMs / 1000));
    }
    bucket.tokens -= count;
    return waitMs;
  }

  function keepPace(chat: Chat, messages: number): number {
    const mode = pace();
    if (!mode) return 0;
    const now = performance.now();
    const turn = Math.max(now, nextTurns.get(chat.id) ?? 0);
    if (mode === "refused" && turn > now) throw tooManyRequests(Math.ceil((turn - now) / 1000));
    nextTurns.set(chat.id, turn + messages * paceMs);
    return turn - now;
  }

  return {
    async admit(chat, { paid, isEdit, messages }) {
      const isGroup = chat.type !== "private";
      const pacedMs = isEdit ? 0 : keepPace(chat, messages);
      let waitMs = paid
        ? take("paid", limits.paidPerSecond, limits.paidPerSecond, messages)
        : take("all", limits.globalPerSecond, limits.globalPerSecond, messages);
      waitMs = Math.max(waitMs, pacedMs);
      if (isGroup) {
        waitMs = Math.max(
          waitMs,
          take(`group ${chat.id}`, limits.groupPerMinute, limits.groupPerMinute / 60, messages),
        );
      }
      if (!isEdit && !isGroup) {
        waitMs = Math.max(waitMs, take(`chat ${chat.id}`, limits.perChatBurst, limits.perChatPerSecond, messages));
      }
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    },
  };
}
