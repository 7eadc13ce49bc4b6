/** Keeps the newsroom's message about a broadcast up to date while it is sent: a bar every few seconds, the receipt at the
 *  end. Never slows the sending down, and its own failures stop nothing. */
import type { Emit } from "../../log.ts";
import type { BroadcastId, BroadcastSpec, DeskPlace } from "../../news/broadcast.ts";
import type { Clock } from "../../news/schedule.ts";
import type { Messenger } from "../../telegram/messenger.ts";
import type { Throttle } from "../../telegram/throttle.ts";
import { textsOf } from "../locales/index.ts";
import { type BroadcastViewDeps, broadcastShown } from "./broadcast-view.ts";

type Sending = BroadcastViewDeps["sending"];

export interface DeskReport {
  /** Something changed; the message follows within `everyMs`, at once when it is `over`. */
  progress(id: BroadcastId, over: boolean, sending: Sending): void;
  /** Writes what is still unwritten. */
  flush(): Promise<void>;
}

export interface DeskReportDeps {
  readonly messenger: Messenger;
  readonly throttle: Throttle;
  readonly stored: BroadcastViewDeps["stored"];
  readonly defaultTimeZone: string;
  readonly clock: Clock;
  readonly emit: Emit;
}

/** Telegram counts edits like messages; a bar that moves every three seconds is alive enough. */
const everyMs = 3000;

export function createDeskReport(deps: DeskReportDeps): DeskReport {
  const pending = new Map<BroadcastId, { timer: NodeJS.Timeout; write: () => Promise<void> }>();
  const lastWrite = new Map<BroadcastId, number>();

  const write = async (id: BroadcastId, sending: Sending): Promise<void> => {
    const spec = await sending.spec(id);
    const place = spec && (await placeOf(spec));
    if (!place) return;
    const message = await broadcastShown(textsOf(place.locale), id, deps.defaultTimeZone, { ...deps, sending });
    if (!message) return;
    await deps.throttle.draw("interactive", [place.chatId]);
    const verdict = await deps.messenger.edit(place.chatId, place.messageId, message);
    if (verdict.kind === "flood") await deps.throttle.freeze(verdict.retryAfterMs, place.chatId);
    const state = (await sending.receipt(id))?.state;
    if (state === "done" || state === "cancelled") lastWrite.delete(id);
  };

  /** Digests have none. */
  const placeOf = async ({ content, desk }: BroadcastSpec): Promise<DeskPlace | undefined> =>
    content.kind === "article" ? (await deps.stored.article(content.articleId))?.desk : desk;

  return {
    progress(id, over, sending) {
      const known = pending.get(id);
      if (known && !over) return;
      clearTimeout(known?.timer);
      const wait = over ? 0 : Math.max(0, (lastWrite.get(id) ?? 0) + everyMs - performance.now());
      const run = async (): Promise<void> => {
        clearTimeout(pending.get(id)?.timer);
        pending.delete(id);
        lastWrite.set(id, performance.now());
        try {
          await write(id, sending);
        } catch (error) {
          deps.emit({ type: "fault", where: "desk report", error });
        }
      };
      pending.set(id, { timer: setTimeout(() => void run(), wait), write: run });
    },
    async flush() {
      await Promise.all([...pending.values()].map(({ write: run }) => run()));
    },
  };
}
