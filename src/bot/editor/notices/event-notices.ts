/** Turns events into notices: of which the newsroom is told that something went wrong, or right again, while it was
 *  sent, and in which words. Once per cause, whoever notices it. */

import type { HouseEvent } from "../../../events.ts";
import { truncate } from "../../../format/truncate.ts";
import type { BroadcastId } from "../../../news/broadcast.ts";
import { type Once, onceOf } from "../../../store/once.ts";
import { sayable } from "../desk/broadcast-message.ts";
import type { BroadcastSubject } from "../desk/broadcast-subject.ts";
import type { Notice } from "./notice.ts";

export interface EventNoticesDeps {
  tell(notice: Notice): void;
  readonly once: Once;
  subjectOf(id: BroadcastId): Promise<BroadcastSubject | null>;
  /** The newsroom has a chat of its own: it has been set up before. */
  readonly hasNewsroom: boolean;
}

/** Shorter troubles are nobody's business: nothing is lost by them. */
const longSilenceMs = 60_000;
const longFloodMs = 300_000;
/** Several processes notice the same within this. */
const togetherMs = 120_000;
/** UTF-16 units; its end says less than its beginning. */
const longestAddress = 300;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export function createEventNotices({ tell, once, subjectOf, hasNewsroom }: EventNoticesDeps) {
  type OfBroadcast = Extract<Notice, { says: "broadcast" }>;
  const about = async (
    id: string,
    notice: Omit<OfBroadcast, "says" | "subject" | "words">,
    reason = "",
  ): Promise<void> => {
    const subject = await subjectOf(id as BroadcastId);
    if (subject) tell({ ...notice, says: "broadcast", subject, words: sayable(reason) });
  };

  /** Resolves when it is handed on, or was not to be said. */
  return async (event: HouseEvent): Promise<void> => {
    switch (event.type) {
      case "outage.over": {
        const { type: _, ...outage } = event;
        return tell({ kind: "outage", says: "outage", outage });
      }
      case "subscriber.unreadable":
        if (!(await once(onceOf.unreadable(event.chat), dayMs))) return;
        return tell({ kind: "unreadable", count: 1, says: "unreadable" });
      case "recipients.set_aside": {
        const { id, count } = event;
        return about(id, { kind: `recipients-set-aside:${id}`, count, key: "notices-recipients-set-aside" });
      }
      case "broadcast.held":
        return about(event.id, { kind: `held:${event.id}`, key: "notices-held" });
      case "broadcast.halted":
        // Told each time: whoever resumed it wants to know that it did not help.
        return about(event.id, { kind: "halted", key: "notices-halted" }, event.reason);
      case "broadcast.wave_stopped": {
        const { id, fault } = event;
        return about(id, { kind: "halted", key: "notices-wave-stopped", fault });
      }
      case "broadcast.variant_refused":
        if (!(await once(`variant-refused:${event.id}`, dayMs))) return;
        return about(event.id, { kind: "variant-refused", key: "notices-variant-refused" }, event.reason);
      case "broadcast.picture_refused": {
        const { id, description } = event;
        if (!(await once(`picture-refused:${id}`, dayMs))) return;
        const picture = truncate(event.picture, longestAddress);
        return about(id, { kind: "picture-refused", key: "notices-picture-refused", picture }, description);
      }
      case "broadcast.paid_refused":
        if (!(await once(`paid-refused:${event.id}`, dayMs))) return;
        return about(event.id, { kind: "paid-refused", key: "notices-paid-refused" }, event.description);
      case "batch.set_aside":
        if (!(await once(`set-aside:${event.id}`, dayMs))) return;
        return about(event.id, { kind: "set-aside", key: "notices-set-aside" });
      case "update.poisoned": {
        const facts = { updateId: String(event.updateId) };
        return tell({ kind: "update-set-aside", says: "sentence", key: "notices-update-set-aside", facts });
      }
      case "telegram.heard": {
        const { afterMs: ms } = event;
        if (ms < longSilenceMs || !(await once("telegram-heard", togetherMs))) return;
        return tell({ kind: "heard", says: "duration", key: "notices-heard", ms });
      }
      case "telegram.flood": {
        const { retryAfterMs: ms, chat } = event;
        // Every call that was under way is told of the same flood.
        if (chat !== undefined || ms < longFloodMs || !(await once("telegram-flood", ms))) return;
        // Gets its permission when the wait is over.
        return tell({ kind: "flood", says: "duration", key: "notices-flood", ms });
      }
      case "redis.nearly_full":
        if (!(await once("nearly-full", hourMs))) return;
        return tell({ kind: "nearly-full", says: "sentence", key: "notices-nearly-full", facts: {} });
      case "store.empty":
        // The first start of a new bot is no news to its owner.
        if (!hasNewsroom || !(await once("store-empty", dayMs))) return;
        return tell({ kind: "store-empty", says: "sentence", key: "notices-store-empty", facts: {} });
      default:
    }
  };
}
