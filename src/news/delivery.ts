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
  "vanished",
  "set_aside",
  "erased",
] as const;
export type FailReason = Exclude<(typeof failReasons)[number], "none">;

/** Their places are stored in ledgers: append, never reorder. */
export const chatKinds = ["private", "group", "channel"] as const;
export type ChatKind = (typeof chatKinds)[number];

/** What has become of a copy that was revised, other than that its words were changed. Their places are stored in ledgers behind
 *  those of chatKinds: append, never reorder. noticed: it says no more than that it was withdrawn. */
export const copyEnds = ["removed", "noticed"] as const;
export type CopyEnd = (typeof copyEnds)[number];

/** What the ledger says about one recipient. */
export interface Cell {
  readonly state: DeliveryState;
  /** Calls begun. */
  readonly tries: number;
  /** Who marked it in flight (the low 16 bits of the fence). failed: the reason, as its place in failReasons. delivered: the
   *  chat's kind, as its place in chatKinds (0 as well where it was not written down); of a revision its end, behind them. */
  readonly fence: number;
  /** delivered: the message's id. in_flight, unknown: when it was marked, ms after the broadcast was made. */
  readonly value: number;
}

/** Why the rest waits for an editor. refused: Telegram takes the text of nobody, in one form of it at least. pictures: too many
 *  went without theirs. failures: too many for whatever reason but the chat's own. */
export const waveFaults = ["refused", "pictures", "failures"] as const;

export interface WaveFault {
  readonly kind: (typeof waveFaults)[number];
  readonly failed: number;
  readonly of: number;
}

/** going: a few get it first, all others wait. passed: it went well, the others wait a moment more. stopped: it did not, and
 *  they wait for an editor. */
export const waveStages = ["going", "passed", "stopped"] as const;

export interface FirstWave {
  readonly stage: (typeof waveStages)[number];
  /** How many it goes to first. */
  readonly size: number;
  readonly fault?: WaveFault;
}

export interface Receipt {
  readonly state: BroadcastState;
  /** Recipients frozen so far. */
  readonly planned: number;
  readonly delivered: number;
  /** Of the delivered ones, those in groups, and those in channels. */
  readonly inGroups: number;
  readonly inChannels: number;
  /** Of the delivered ones of a revision, those that were deleted, and those that say only that the story was withdrawn. */
  readonly removed?: number;
  readonly noticed?: number;
  /** Of the delivered ones, those that were sent again after a lost answer: they may have come twice. */
  readonly sentAgain: number;
  readonly failed: Readonly<Partial<Record<FailReason, number>>>;
  /** The answer was lost: it may have arrived. */
  readonly unknown: number;
  /** planned − all others. */
  readonly pending: number;
  readonly startedAt: number;
  /** While it goes out: for how long it has, pauses and halts not counted. */
  readonly workedMs?: number;
  /** Why it was halted, in Telegram's words. */
  readonly haltedFor?: string;
  /** While all but a few wait, and for good where it was stopped there. */
  readonly wave?: FirstWave;
}

/** Who would get something: a group is not one reader, and nobody knows how many it is. */
export interface Recipients {
  /** Private chats. */
  readonly readers: number;
  /** Groups and channels. */
  readonly chats: number;
}

export const nobody: Recipients = { readers: 0, chats: 0 };

/** Copies of one article: messages of one recipient each that carry it, counted once by the way they came. */
export interface CopyCount {
  /** In private chats, when it was published. */
  readonly atOnce: number;
  /** In private chats, in a digest. */
  readonly digests: number;
  readonly groups: number;
  readonly channels: number;
}

/** In the order in which they are told. */
export const copyWays = ["atOnce", "digests", "groups", "channels"] as const satisfies readonly (keyof CopyCount)[];

export const noCopies: CopyCount = { atOnce: 0, digests: 0, groups: 0, channels: 0 };

export const allCopies = (count: CopyCount): number => copyWays.reduce((sum, way) => sum + count[way], 0);

/** A lost answer is tried again at most so often. */
export const mostTries = 3;

/** Of the copies of a broadcast: past this many lost answers something is wrong with Telegram, and a second copy is for an
 *  editor to decide. Ten times what is in flight at once (the rate times a tenth of a second), or one in two hundred. */
export function tooManyUnknown(unknown: number, planned: number, ratePerSecond: number): boolean {
  return unknown > Math.max(ratePerSecond, planned / 200);
}

/** Answers nobody has seen before: so many, and a hundredth of what was planned, are a fault of ours. */
export function tooManyUnclassified(unclassified: number, planned: number): boolean {
  return unclassified >= 10 && unclassified > planned / 100;
}

/** Private chats have positive ids: a copy too many is seen by one person, in a group or channel by all. */
export const isPrivateChat = (chatId: number): boolean => chatId > 0;

export type DeliveryPolicy = "at-least-once" | "at-most-once";

export interface OwedUnder {
  readonly chatId: number;
  readonly policy: DeliveryPolicy;
  /** Lost answers wait for an editor. */
  readonly held: boolean;
  /** A second call changes nothing that the first one did: an edit. */
  readonly repeatable: boolean;
}

/** Whether the recipient still has to get a copy: it was never sent, or its answer was lost and one more is harmless. A
 *  lost answer without tries is one that an editor wants sent again. */
export function isOwed({ state, tries }: Pick<Cell, "state" | "tries">, under: OwedUnder): boolean {
  if (state === "pending") return true;
  if (state !== "unknown") return false;
  if (tries === 0) return true;
  if (tries >= mostTries) return false;
  if (under.repeatable) return true;
  return under.policy === "at-least-once" && !under.held && isPrivateChat(under.chatId);
}
