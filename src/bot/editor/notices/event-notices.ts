/** Turns events into notices: of which the newsroom is told that something went wrong, or right again, while it was
 * sent, and in which words. Once per cause, whoever notices it. */

import type { HouseEvent } from "../../../events.ts";
import type { Html } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { durationText } from "../../../locales/duration.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { BroadcastId } from "../../../news/broadcast.ts";
import type { Once } from "../../../store/once.ts";
import { sayable, subjectWords } from "../desk/broadcast-message.ts";
import type { BroadcastSubject } from "../desk/broadcast-subject.ts";
import type { Notice } from "./notice.ts";
import { outageWords } from "./outage-words.ts";

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
  const about = async (
    kind: string,
    id: string,
    sentence: (texts: Texts, facts: { readonly subject: Html; readonly status: string }, count: number) => Html,
    count?: number,
  ): Promise<void> => {
    const subject = await subjectOf(id as BroadcastId);
    if (!subject) return;
    const status = subject.kind === "article" ? subject.id : subject.broadcast;
    tell({
      kind,
      ...(count !== undefined && { count }),
      say: (texts, _, sum) => sentence(texts, { subject: subjectWords(texts, subject), status }, sum),
    });
  };

  /** Resolves when it is gathered, or was not to be said. */
  return async (event: HouseEvent): Promise<void> => {
    switch (event.type) {
      case "outage.over":
        return tell({ kind: "outage", say: (texts, timeZone) => outageWords(texts, event, timeZone) });
      case "subscriber.unreadable":
        if (!(await once(`unreadable:${event.chat}`, dayMs))) return;
        return tell({ kind: "unreadable", count: 1, say: ({ t }, _, readers) => t("notices-unreadable", { readers }) });
      case "recipients.set_aside": {
        const sum = (texts: Texts, facts: { readonly subject: Html; readonly status: string }, readers: number) =>
          texts.t("notices-recipients-set-aside", { ...facts, readers });
        return about(`recipients-set-aside:${event.id}`, event.id, sum, event.count);
      }
      case "broadcast.halted": {
        // Told each time: whoever resumed it wants to know that it did not help.
        const words = sayable(event.reason);
        return about("halted", event.id, (texts, facts) => texts.t("notices-halted", { ...facts, words }));
      }
      case "broadcast.variant_refused": {
        if (!(await once(`variant-refused:${event.id}`, dayMs))) return;
        const words = sayable(event.reason);
        return about("variant-refused", event.id, (texts, facts) =>
          texts.t("notices-variant-refused", { ...facts, words }),
        );
      }
      case "broadcast.picture_refused": {
        if (!(await once(`picture-refused:${event.id}`, dayMs))) return;
        const [words, picture] = [sayable(event.description), truncate(event.picture, longestAddress)];
        return about("picture-refused", event.id, (texts, facts) =>
          texts.t("notices-picture-refused", { ...facts, words, picture }),
        );
      }
      case "broadcast.paid_refused": {
        if (!(await once(`paid-refused:${event.id}`, dayMs))) return;
        const words = sayable(event.description);
        return about("paid-refused", event.id, (texts, facts) => texts.t("notices-paid-refused", { ...facts, words }));
      }
      case "batch.set_aside":
        if (!(await once(`set-aside:${event.id}`, dayMs))) return;
        return about("set-aside", event.id, (texts, facts) => texts.t("notices-set-aside", facts));
      case "update.poisoned":
        return tell({
          kind: "update-set-aside",
          say: ({ t }) => t("notices-update-set-aside", { updateId: String(event.updateId) }),
        });
      case "telegram.heard": {
        const { afterMs } = event;
        if (afterMs < longSilenceMs || !(await once("telegram-heard", togetherMs))) return;
        return tell({
          kind: "heard",
          say: (texts) => texts.t("notices-heard", { silence: durationText(texts, afterMs) }),
        });
      }
      case "telegram.flood": {
        const { retryAfterMs: waitedMs, chat } = event;
        // Every call that was under way is told of the same flood.
        if (chat !== undefined || waitedMs < longFloodMs || !(await once("telegram-flood", waitedMs))) return;
        // Gets its permission when the wait is over.
        return tell({
          kind: "flood",
          say: (texts) => texts.t("notices-flood", { wait: durationText(texts, waitedMs) }),
        });
      }
      case "redis.nearly_full":
        if (!(await once("nearly-full", hourMs))) return;
        return tell({ kind: "nearly-full", say: ({ t }) => t("notices-nearly-full") });
      case "store.empty":
        // The first start of a new bot is no news to its owner.
        if (!hasNewsroom || !(await once("store-empty", dayMs))) return;
        return tell({ kind: "store-empty", say: ({ t }) => t("notices-store-empty") });
      default:
    }
  };
}
