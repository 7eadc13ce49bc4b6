/** What Telegram's answer means for the copy, for the subscriber, and for everybody else's calls. */
import { arrivalAtCall, type BroadcastSpec } from "../../news/broadcast.ts";
import { type ChatKind, type FailReason, isPrivateChat } from "../../news/delivery.ts";
import { withoutThread } from "../../news/forum-homes.ts";
import { gone } from "../../news/subscription.ts";
import type { Settlement } from "../../store/broadcasts/ledger.ts";
import type { Verdict } from "../../telegram/verdict.ts";
import { isRepeatable } from "../content/content.ts";
import type { DeliveryDeps } from "../deps.ts";
import type { Copy } from "./owed-copies.ts";

/** What to do with the copy next. */
export type CopyEnd =
  | { readonly kind: "settle"; readonly settlement: Exclude<Settlement, { kind: "release" }> }
  /** Telegram refuses the message itself. */
  | { readonly kind: "refused"; readonly description: string }
  /** Nothing was sent; `copy` goes again after `afterMs`. */
  | { readonly kind: "again"; readonly copy: Copy; readonly afterMs: number }
  /** Nothing was sent, for the picture: it goes without, and so may all. */
  | { readonly kind: "picture_refused"; readonly description: string }
  /** Nothing was sent, for it was to be paid: from now on all go at the free speed. */
  | { readonly kind: "paid_refused"; readonly description: string }
  /** Nobody can be reached: stop the batch. */
  | { readonly kind: "stop"; readonly afterMs: number };

/** The network is down or Telegram refuses connections: calling more often opens nothing. */
const notWrittenRetryMs = 1500;
const unauthorizedRetryMs = 20_000;

const failed = (reason: FailReason): CopyEnd => ({ kind: "settle", settlement: { kind: "failed", reason } });

type JudgeDeps = Pick<DeliveryDeps, "subscribers" | "rateLimiter" | "emit" | "clock">;

export async function judge(verdict: Verdict, copy: Copy, spec: BroadcastSpec, deps: JudgeDeps): Promise<CopyEnd> {
  const { subscribers, emit, clock } = deps;
  const { chatId, threadId } = copy;
  switch (verdict.kind) {
    case "accepted":
      return { kind: "settle", settlement: delivered(copy, verdict) };
    case "gone":
      await subscribers.update(chatId, (known) => (known ? gone(known, verdict.reason, clock()) : null));
      return failed(verdict.reason);
    case "migrated":
      return migrated(copy, verdict.chatId, spec, deps);
    case "flood":
      return flooded(copy, verdict.retryAfterMs, deps);
    case "not_written":
      return { kind: "again", copy, afterMs: notWrittenRetryMs };
    case "unknown":
      return { kind: "settle", settlement: { kind: "unknown" } };
    case "refused":
      return { kind: "refused", description: verdict.description };
    case "other_shape":
      return inOtherShape(copy, verdict);
    case "copy_lost":
      // The answer to an earlier call was lost: it was that call which deleted it.
      return copy.piece.how === "remove" && copy.repeated
        ? { kind: "settle", settlement: delivered(copy, { kind: "accepted", messageId: copy.original ?? 0 }) }
        : failed("vanished");
    case "not_removable":
      if (copy.piece.how !== "remove") return failed("vanished");
      return { kind: "again", copy: { ...copy, piece: { ...copy.piece, how: "edit" } }, afterMs: 0 };
    case "no_rights":
      if (verdict.threadGone && threadId !== undefined) return toChatItself(copy, threadId, deps);
      if (chatId < 0) emit({ type: "chat.refuses", chat: chatId, ...(threadId !== undefined && { threadId }) });
      return failed("no_rights");
    case "paid_refused":
      return { kind: "paid_refused", description: verdict.description };
    case "unauthorized":
      emit({ type: "telegram.unauthorized" });
      return { kind: "stop", afterMs: unauthorizedRetryMs };
    case "unclassified":
      emit({ type: "telegram.unclassified", code: verdict.code, description: verdict.description });
      return failed("other");
  }
}

function delivered({ chatId, piece }: Copy, { messageId, inChannel }: Extract<Verdict, { kind: "accepted" }>) {
  const chatKind: ChatKind = isPrivateChat(chatId) ? "private" : inChannel ? "channel" : "group";
  const chat = piece.how === "remove" ? "removed" : piece.notice ? "noticed" : chatKind;
  return { kind: "delivered", messageId, chat } as const;
}

async function migrated(
  copy: Copy,
  to: number,
  spec: BroadcastSpec,
  { subscribers, clock }: JudgeDeps,
): Promise<CopyEnd> {
  const known = await subscribers.get(to);
  await subscribers.migrate(copy.chatId, to);
  // Messages stay with the old id; and where the new chat is a recipient of its own, one copy is enough.
  if (isRepeatable(copy.piece)) return failed("vanished");
  if (arrivalAtCall(known, spec.content, clock()).kind === "at_once") return failed("withdrawn");
  return { kind: "again", copy: { ...copy, chatId: to }, afterMs: 0 };
}

/** A forum topic that was deleted: its news goes to the chat itself from now on, this copy first. */
async function toChatItself(copy: Copy, thread: number, { subscribers, emit }: JudgeDeps): Promise<CopyEnd> {
  const { chatId } = copy;
  await subscribers.update(chatId, (known) => known && withoutThread(known, thread));
  emit({ type: "chat.refuses", chat: chatId, threadId: thread, moved: true });
  return { kind: "again", copy: { ...copy, threadId: undefined }, afterMs: 0 };
}

/** Groups and channels have limits of their own; a private chat's flood is everybody's. */
async function flooded(copy: Copy, retryAfterMs: number, { rateLimiter, emit }: JudgeDeps): Promise<CopyEnd> {
  const chat = copy.chatId < 0 ? copy.chatId : undefined;
  emit({ type: "telegram.flood", retryAfterMs, ...(chat !== undefined && { chat }) });
  await rateLimiter.freeze(retryAfterMs, chat);
  return { kind: "again", copy, afterMs: chat === undefined ? 0 : retryAfterMs };
}

function inOtherShape(copy: Copy, verdict: Extract<Verdict, { kind: "other_shape" }>): CopyEnd {
  if (copy.otherShape) {
    return isRepeatable(copy.piece) ? failed("vanished") : { kind: "refused", description: verdict.description };
  }
  return verdict.everywhere
    ? { kind: "picture_refused", description: verdict.description }
    : { kind: "again", copy: { ...copy, otherShape: true }, afterMs: 0 };
}
