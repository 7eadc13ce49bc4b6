/** Keeps the newsroom's message about a story up to date while it is sent: a bar every few seconds, the receipt at the
 *  end. Never slows the sending down, and its own failures stop nothing. */
import type { Delivery } from "../../delivery/create-delivery.ts";
import type { Emit } from "../../log.ts";
import type { BroadcastId } from "../../news/broadcast.ts";
import type { Clock } from "../../news/schedule.ts";
import type { ArticleStore } from "../../store/articles.ts";
import type { TopicStore } from "../../store/topics.ts";
import type { Messenger } from "../../telegram/messenger.ts";
import type { Throttle } from "../../telegram/throttle.ts";
import { textsOf } from "../locales/index.ts";
import { deskMessage } from "./desk-message.ts";

export interface DeskReport {
  /** Something changed; the message follows within `everyMs`, at once when it is `over`. */
  progress(id: BroadcastId, over: boolean, delivery: Pick<Delivery, "articleOf" | "receipt">): void;
  /** Writes what is still unwritten. */
  flush(): Promise<void>;
}

export interface DeskReportDeps {
  readonly articles: ArticleStore;
  readonly messenger: Messenger;
  readonly throttle: Throttle;
  readonly topics: TopicStore;
  readonly defaultTimeZone: string;
  readonly clock: Clock;
  readonly emit: Emit;
}

/** Telegram counts edits like messages; a bar that moves every three seconds is alive enough. */
const everyMs = 3000;

export function createDeskReport(deps: DeskReportDeps): DeskReport {
  const pending = new Map<BroadcastId, { timer: NodeJS.Timeout; write: () => Promise<void> }>();
  const lastWrite = new Map<BroadcastId, number>();

  const write = async (id: BroadcastId, delivery: Pick<Delivery, "articleOf" | "receipt">): Promise<void> => {
    const articleId = await delivery.articleOf(id);
    const article = articleId && (await deps.articles.get(articleId));
    if (!article?.desk) return;
    const { chatId, messageId, locale } = article.desk;
    const receipt = await delivery.receipt(id);
    const over = receipt?.state === "done" || receipt?.state === "cancelled";
    const message = deskMessage(textsOf(locale), {
      article,
      topics: await deps.topics.list(),
      atOnce: 0,
      receipt,
      now: deps.clock(),
      timeZone: deps.defaultTimeZone,
    });
    await deps.throttle.draw("interactive", [chatId]);
    const verdict = await deps.messenger.edit(chatId, messageId, message);
    if (verdict.kind === "flood") await deps.throttle.freeze(verdict.retryAfterMs, chatId);
    if (over) lastWrite.delete(id);
  };

  return {
    progress(id, over, delivery) {
      const known = pending.get(id);
      if (known && !over) return;
      clearTimeout(known?.timer);
      const wait = over ? 0 : Math.max(0, (lastWrite.get(id) ?? 0) + everyMs - performance.now());
      const run = async (): Promise<void> => {
        clearTimeout(pending.get(id)?.timer);
        pending.delete(id);
        lastWrite.set(id, performance.now());
        try {
          await write(id, delivery);
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
