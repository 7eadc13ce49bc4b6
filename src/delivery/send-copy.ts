/** One copy to one chat: the call, and what its answer means for the ledger and for the subscriber. */
import type { OutgoingMessage } from "../format/message.ts";
import { type BroadcastSpec, stillWants } from "../news/broadcast.ts";
import type { Settlement } from "../store/ledger.ts";
import type { Target } from "../telegram/messenger.ts";
import type { DeliveryDeps } from "./deps.ts";

/** What to do with the copy next. */
export type CopyEnd =
  | { readonly kind: "settle"; readonly settlement: Settlement; readonly refusedFor?: string }
  /** Nothing was sent; try again after `afterMs`. `chatId`: under this id from now on. */
  | { readonly kind: "again"; readonly afterMs: number; readonly chatId?: number }
  /** Nobody can be reached: stop the batch. */
  | { readonly kind: "stop"; readonly afterMs: number };

/** The network or Telegram's door is closed: knocking harder opens nothing. */
const notWrittenRetryMs = 1500;
const unauthorizedRetryMs = 60_000;

export async function sendCopy(
  target: Target,
  message: OutgoingMessage,
  repeated: boolean,
  spec: BroadcastSpec,
  deps: DeliveryDeps,
): Promise<CopyEnd> {
  const { subscribers, throttle, messenger, emit } = deps;
  const startedAt = performance.now();
  const verdict = await messenger.send(target, message, {
    // A copy that may be the second one makes no sound.
    silent: spec.silent || repeated,
    ...(deps.paid && { paid: true }),
  });
  emit({ type: "delivery.answered", ms: performance.now() - startedAt });
  switch (verdict.kind) {
    case "accepted":
      return settle({ kind: "delivered", messageId: verdict.messageId });
    case "gone":
      await subscribers.update(target.chatId, (known) =>
        known && known.state !== "gone" ? { ...known, state: "gone", goneReason: verdict.reason } : null,
      );
      return settle({ kind: "failed", reason: verdict.reason });
    case "migrated": {
      const known = await subscribers.get(verdict.chatId);
      await subscribers.migrate(target.chatId, verdict.chatId);
      // The new chat is a recipient of its own: one copy is enough.
      if (stillWants(known, spec.content)) return settle({ kind: "failed", reason: "withdrawn" });
      return { kind: "again", afterMs: 0, chatId: verdict.chatId };
    }
    case "flood": {
      // Groups and channels have limits of their own; a private chat's flood is everybody's.
      const chat = target.chatId < 0 ? target.chatId : undefined;
      emit({ type: "telegram.flood", retryAfterMs: verdict.retryAfterMs, ...(chat !== undefined && { chat }) });
      await throttle.freeze(verdict.retryAfterMs, chat);
      return { kind: "again", afterMs: chat === undefined ? 0 : verdict.retryAfterMs };
    }
    case "not_written":
      return { kind: "again", afterMs: notWrittenRetryMs };
    case "unknown":
      return settle({ kind: "unknown" });
    case "refused":
      return { ...settle({ kind: "failed", reason: "refused" }), refusedFor: verdict.description };
    case "no_rights":
      return settle({ kind: "failed", reason: "no_rights" });
    case "unauthorized":
      emit({ type: "telegram.unauthorized" });
      return { kind: "stop", afterMs: unauthorizedRetryMs };
    case "unclassified":
      emit({ type: "telegram.unclassified", code: verdict.code, description: verdict.description });
      return settle({ kind: "failed", reason: "other" });
  }
}

const settle = (settlement: Settlement): Extract<CopyEnd, { kind: "settle" }> => ({ kind: "settle", settlement });
