/** One recipient's copy and what may become of it; and the sum of all, which adds up to what was planned. */
import type { BroadcastState } from "./broadcast.ts";

/** Ranked: a later fact never gives way to an earlier one. */
export const deliveryStates = ["pending", "in_flight", "unknown", "failed", "delivered"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Their places are stored in ledgers: append, never reorder. */
export const failReasons = [
  "none",
  "blocked",
  "deactivated",
  "kicked",
  "chat_not_found",
  "withdrawn",
  "refused",
  "no_rights",
  "expired",
  "cancelled",
  "other",
] as const;
export type FailReason = Exclude<(typeof failReasons)[number], "none">;

/** What the ledger says about one recipient. */
export interface Cell {
  readonly state: DeliveryState;
  /** Calls begun. */
  readonly tries: number;
  /** Who marked it in flight (the low 16 bits of the fence). */
  readonly fence: number;
  /** delivered: the message's id. in_flight, unknown: when it was marked, ms after the broadcast was made. */
  readonly value: number;
}

export interface Receipt {
  readonly state: BroadcastState;
  /** Recipients frozen so far. */
  readonly planned: number;
  readonly delivered: number;
  readonly failed: Readonly<Partial<Record<FailReason, number>>>;
  /** The answer was lost: it may have arrived. */
  readonly unknown: number;
  /** planned − all others. */
  readonly pending: number;
  readonly startedAt: number;
  /** Why it was halted, in Telegram's words. */
  readonly haltedFor?: string;
}

/** A lost answer is tried again at most so often. */
export const mostTries = 3;

/** Private chats have positive ids: a copy too many is seen by one person, in a group or channel by all. */
export const isPrivateChat = (chatId: number): boolean => chatId > 0;

export type DeliveryPolicy = "at-least-once" | "at-most-once";

/** Whether the recipient still has to get a copy: it was never sent, or its answer was lost and one more is harmless. */
export function isOwed(cell: Pick<Cell, "state" | "tries">, chatId: number, policy: DeliveryPolicy): boolean {
  if (cell.state === "pending") return true;
  return cell.state === "unknown" && policy === "at-least-once" && cell.tries < mostTries && isPrivateChat(chatId);
}
