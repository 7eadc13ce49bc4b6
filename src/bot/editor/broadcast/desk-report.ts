/** Keeps the newsroom's message about a broadcast up to date while it is sent: a bar every few seconds, the receipt at the
 *  end. Never slows the sending down, and its own failures stop nothing. */

import type { Emit } from "../../../events.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import { asWishedBy } from "../../../format/undecorated.ts";
import type { Locales } from "../../../locales/load-locales.ts";
import { type BroadcastId, type BroadcastSpec, type DeskPlace, isOver } from "../../../news/broadcast.ts";
import { may, type Role } from "../../../news/roles.ts";
import type { Clock } from "../../../news/schedule.ts";
import type { RateLimiter } from "../../../rate-limiter/rate-limiter.ts";
import type { SubscriberStore } from "../../../store/subscribers/subscribers.ts";
import type { Messenger } from "../../../telegram/messenger.ts";
import type { Verdict } from "../../../telegram/verdict.ts";
import type { BroadcastViewDeps } from "../deps.ts";
import { sendWithRetries } from "../notices/send-with-retries.ts";
import { broadcastShown, deskPlaceOf } from "./broadcast-view.ts";

export interface DeskReport {
  /** Something changed; the message follows within `everyMs`, at once when it is `over`. */
  progress(id: BroadcastId, over?: boolean): void;
  /** Writes what is still unwritten, as far as a moment allows. */
  flush(): Promise<void>;
}

export interface DeskReportDeps {
  readonly messenger: Messenger;
  readonly rateLimiter: RateLimiter;
  readonly stored: BroadcastViewDeps["stored"];
  readonly sending: BroadcastViewDeps["sending"];
  readonly subscribers: Pick<SubscriberStore, "get">;
  readonly locales: Locales;
  readonly defaultTimeZone: string;
  readonly clock: Clock;
  readonly emit: Emit;
  roleOf(userId: number): Promise<Role | null>;
}

/** Telegram counts edits like messages; a bar that moves every three seconds is alive enough. */
const everyMs = 3000;
/** Of the end of the program, which has other things to end. */
const longestFlushMs = 1500;

/** What its person may see of it now: their role may have been taken while it was on its way. Null: nothing is written there. */
async function shownTo(
  { chatId, locale }: DeskPlace,
  { id, content }: BroadcastSpec,
  deps: DeskReportDeps,
): Promise<OutgoingMessage | null> {
  const texts = deps.locales.textsOf(locale);
  const message = await broadcastShown(texts, id, deps.defaultTimeZone, deps);
  if (!message || chatId < 0) return message; // the newsroom's own chat is read by editors
  const role = await deps.roleOf(chatId);
  if (may(role, "publish")) return message;
  if (may(role, "draft")) return { html: message.html };
  return content.kind === "article" ? null : { html: texts.t("panel-role-gone") }; // a story's panel says it already
}

export function createDeskReport(deps: DeskReportDeps): DeskReport {
  const pending = new Map<BroadcastId, { timer: NodeJS.Timeout; write: () => Promise<void> }>();
  const lastWrite = new Map<BroadcastId, number>();
  /** One after the other: a bar that was on its way must not end up on top of the receipt. */
  const writing = new Map<BroadcastId, Promise<void>>();
  const changed = new Set<BroadcastId>();
  const stopping = new AbortController();

  const write = async (id: BroadcastId): Promise<void> => {
    const spec = await deps.sending.spec(id);
    const place = spec && (await deskPlaceOf(spec, deps));
    if (!place) return;
    const { chatId, messageId } = place;
    const edit = async (): Promise<Verdict> => {
      // As it is now: the permission may have come late.
      const message = await shownTo(place, spec, deps);
      const wishes = (await deps.subscribers.get(chatId))?.preferences ?? {};
      return message
        ? deps.messenger.edit(chatId, messageId, asWishedBy(wishes, message))
        : { kind: "accepted", messageId };
    };
    await sendWithRetries(chatId, edit, { rateLimiter: deps.rateLimiter, signal: stopping.signal, repeatable: true });
  };

  const writeAll = async (id: BroadcastId): Promise<void> => {
    do {
      changed.delete(id);
      lastWrite.set(id, performance.now());
      try {
        await write(id);
        const state = (await deps.sending.receipt(id))?.state;
        if (state && isOver(state)) lastWrite.delete(id);
      } catch (error) {
        if (!stopping.signal.aborted) deps.emit({ type: "fault", where: "desk report", error });
      }
    } while (changed.has(id) && !stopping.signal.aborted);
    writing.delete(id);
  };

  const writeNow = (id: BroadcastId): Promise<void> => {
    const under = writing.get(id);
    if (under !== undefined) {
      changed.add(id); // once more afterwards, however often it changes meanwhile
      return under;
    }
    const written = writeAll(id);
    writing.set(id, written);
    return written;
  };

  return {
    progress(id, over = false) {
      const known = pending.get(id);
      if (known && !over) return;
      clearTimeout(known?.timer);
      const wait = over ? 0 : Math.max(0, (lastWrite.get(id) ?? 0) + everyMs - performance.now());
      const run = (): Promise<void> => {
        clearTimeout(pending.get(id)?.timer);
        pending.delete(id);
        return writeNow(id);
      };
      pending.set(id, { timer: setTimeout(() => void run(), wait), write: run });
    },
    async flush() {
      const timer = setTimeout(() => stopping.abort(), longestFlushMs);
      const late = new Promise((resolve) => stopping.signal.addEventListener("abort", resolve, { once: true }));
      const written = Promise.all([...[...pending.values()].map(({ write: run }) => run()), ...writing.values()]);
      await Promise.race([written, late]); // a call that hangs is not waited for
      clearTimeout(timer);
    },
  };
}
