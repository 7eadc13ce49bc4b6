/** One copy to one chat: the call, and what its answer means for the ledger and for the subscriber. */
import { type BroadcastSpec, stillWants } from "../../news/broadcast.ts";
import type { Settlement } from "../../store/broadcasts/ledger.ts";
import type { Verdict } from "../../telegram/classify-error.ts";
import type { Connection } from "../../telegram/transport.ts";
import type { Piece } from "../content/content.ts";
import type { DeliveryDeps } from "../deps.ts";

export interface Copy {
  /** Place in the batch. */
  readonly index: number;
  chatId: number;
  readonly threadId: number | undefined;
  readonly piece: Piece;
  readonly variant: string;
  /** The message that is edited or answered. */
  readonly original: number | undefined;
  /** Calls begun whose answer may have been lost. */
  tries: number;
  /** May be the second one. */
  repeated: boolean;
  /** As text where it has a picture, or whatever else the message does not call for. */
  otherShape: boolean;
}

/** What to do with the copy next. */
export type CopyEnd =
  | { readonly kind: "settle"; readonly settlement: Settlement }
  /** Telegram refuses the message itself. */
  | { readonly kind: "refused"; readonly description: string }
  /** Nothing was sent; try again after `afterMs`. `chatId`: under this id from now on.
   *  `unpaidFor`: at the free speed, and why. `otherShape`: in the other shape; "everywhere": so will all be. */
  | {
      readonly kind: "again";
      readonly afterMs: number;
      readonly chatId?: number;
      readonly unpaidFor?: string;
      readonly otherShape?: "here" | "everywhere";
    }
  /** Nobody can be reached: stop the batch. */
  | { readonly kind: "stop"; readonly afterMs: number };

export interface Leaving {
  /** At the paid speed. */
  readonly paid: boolean;
  /** Taken for this call, which gives it back. */
  readonly connection: Connection;
  /** Called when the call is about to be written to its connection; false = it must not be. */
  readonly onWrite: () => boolean;
}

/** The network or Telegram's door is closed: knocking harder opens nothing. */
const notWrittenRetryMs = 1500;
const unauthorizedRetryMs = 20_000;

const delivered = (messageId: number): CopyEnd => ({ kind: "settle", settlement: { kind: "delivered", messageId } });
const failed = (reason: Extract<Settlement, { kind: "failed" }>["reason"]): CopyEnd => ({
  kind: "settle",
  settlement: { kind: "failed", reason },
});

export async function sendCopy(
  copy: Copy,
  spec: BroadcastSpec,
  leaving: Leaving,
  deps: DeliveryDeps,
): Promise<CopyEnd> {
  const startedAt = performance.now();
  const verdict = await call(copy, spec, leaving, deps);
  deps.emit({ type: "delivery.answered", ms: performance.now() - startedAt });
  deps.breaker.record(verdict.kind !== "unknown" && verdict.kind !== "not_written");
  return verdict.kind === "accepted" ? delivered(verdict.messageId) : meaning(verdict, copy, spec, deps);
}

function call(copy: Copy, spec: BroadcastSpec, { paid, connection, onWrite }: Leaving, { messenger }: DeliveryDeps) {
  const { piece, original, otherShape } = copy;
  if (piece.how === "edit")
    return messenger.edit(copy.chatId, original ?? 0, piece.message, { connection, onWrite, otherShape });
  // A copy that may be the second one makes no sound.
  return messenger.send(copy, piece.message, {
    silent: spec.silent || copy.repeated,
    paid,
    replyTo: original,
    otherShape,
    connection,
    onWrite,
  });
}

async function meaning(
  verdict: Exclude<Verdict, { kind: "accepted" }>,
  { chatId, piece, threadId, otherShape }: Copy,
  spec: BroadcastSpec,
  deps: DeliveryDeps,
): Promise<CopyEnd> {
  const { subscribers, rateLimiter, emit } = deps;
  switch (verdict.kind) {
    case "gone":
      await subscribers.update(chatId, (known) =>
        known && known.state !== "gone" ? { ...known, state: "gone", goneReason: verdict.reason } : null,
      );
      return failed(verdict.reason);
    case "migrated": {
      const known = await subscribers.get(verdict.chatId);
      await subscribers.migrate(chatId, verdict.chatId);
      // Messages stay with the old id; and where the new chat is a recipient of its own, one copy is enough.
      if (piece.how === "edit") return failed("vanished");
      if (stillWants(known, spec.content)) return failed("withdrawn");
      return { kind: "again", afterMs: 0, chatId: verdict.chatId };
    }
    case "flood": {
      // Groups and channels have limits of their own; a private chat's flood is everybody's.
      const chat = chatId < 0 ? chatId : undefined;
      emit({ type: "telegram.flood", retryAfterMs: verdict.retryAfterMs, ...(chat !== undefined && { chat }) });
      await rateLimiter.freeze(verdict.retryAfterMs, chat);
      return { kind: "again", afterMs: chat === undefined ? 0 : verdict.retryAfterMs };
    }
    case "not_written":
      return { kind: "again", afterMs: notWrittenRetryMs };
    case "unknown":
      return { kind: "settle", settlement: { kind: "unknown" } };
    case "refused":
      return { kind: "refused", description: verdict.description };
    case "other_shape":
      if (!otherShape) return { kind: "again", afterMs: 0, otherShape: verdict.everywhere ? "everywhere" : "here" };
      return piece.how === "edit" ? failed("vanished") : { kind: "refused", description: verdict.description };
    case "copy_lost":
      return failed("vanished");
    case "no_rights":
      if (chatId < 0) emit({ type: "chat.refuses", chat: chatId, ...(threadId !== undefined && { threadId }) });
      return failed("no_rights");
    case "paid_refused":
      return { kind: "again", afterMs: 0, unpaidFor: verdict.description };
    case "unauthorized":
      emit({ type: "telegram.unauthorized" });
      return { kind: "stop", afterMs: unauthorizedRetryMs };
    case "unclassified":
      emit({ type: "telegram.unclassified", code: verdict.code, description: verdict.description });
      return failed("other");
  }
}
