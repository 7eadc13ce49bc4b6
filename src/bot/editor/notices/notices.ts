/** What the newsroom is told without having asked: in its chat, or to the owners where it has none, gathered by kind. Nobody
 *  waits until it is said. */

import { setMaxListeners } from "node:events";
import type { HouseEvent } from "../../../events.ts";
import { truncate } from "../../../format/truncate.ts";
import type { TextVariables } from "../../../locales/text-keys.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { CmsNews } from "../../../newsroom/cms-desk.ts";
import type { FeedNews } from "../../../newsroom/poll-feed.ts";
import type { PublicationNews } from "../../../newsroom/publication.ts";
import type { NoticeStore } from "../../../store/notices.ts";
import { keptBackMessage } from "../desk/kept-back-message.ts";
import { createEventNotices, type EventNoticesDeps } from "./event-notices.ts";
import { createFeedMatters, type FeedMattersDeps } from "./feed-matters.ts";
import { createGatherer } from "./gather.ts";
import { sayTogether } from "./notice-words.ts";
import { createNoticeWriter, type NoticeWriterDeps } from "./notice-writer.ts";

export interface Notices extends Omit<FeedNews, "storyFromFeed">, PublicationNews, CmsNews {
  /** For every event of the program. */
  listen(event: HouseEvent): void;
  /** Says what is still unsaid, as far as a moment allows; what still waits for its permission then is lost, and logged. */
  stop(): Promise<void>;
}

type FeedSentence = "feeds-sick" | "feeds-healed" | "feeds-gone" | "feeds-drafts";

export interface NoticesDeps
  extends Omit<NoticeWriterDeps, "signal">,
    Omit<EventNoticesDeps, "tell">,
    Pick<FeedMattersDeps, "feedNotices" | "clock"> {
  readonly notices: NoticeStore;
  /** NEWSROOM_CHAT_ID, else the owners. */
  readonly chats: readonly number[];
}

/** Of the end of the program, which has other things to end. */
const longestFlushMs = 500;
const longestTitle = 200;

export function createNotices(deps: NoticesDeps): Notices {
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // each notice that waits listens
  const write = createNoticeWriter({ ...deps, signal: stopping.signal });
  const gatherer = createGatherer({
    store: deps.notices,
    emit: deps.emit,
    async write(notices, { count, messageIds }) {
      const now = new Map(messageIds);
      for (const chatId of deps.chats) {
        const message = (texts: Texts, timeZone: string) => ({ html: sayTogether(texts, timeZone, notices, count) });
        const messageId = await write(chatId, message, messageIds.get(chatId));
        if (messageId !== null) now.set(chatId, messageId);
      }
      return now;
    },
  });
  const notice = createEventNotices({ ...deps, tell: gatherer.add });
  const nameOf = (feed: { readonly title?: string; readonly url: string }): string =>
    truncate(feed.title ?? feed.url, longestTitle);
  /** `facts`: of its key, as plain words. */
  const tell = <K extends FeedSentence>(kind: string, key: K, facts: Record<keyof TextVariables[K], string | number>) =>
    gatherer.add({ kind, says: "sentence", key, facts });

  const matters = createFeedMatters({ ...deps, write });

  return {
    async feedSick(feed, reason) {
      tell("feed-sick", "feeds-sick", { number: String(feed.number), title: nameOf(feed), reason });
    },
    async feedHealed(feed) {
      tell("feed-healed", "feeds-healed", { number: String(feed.number), title: nameOf(feed) });
    },
    async feedGone(feed) {
      tell("feed-gone", "feeds-gone", { number: String(feed.number), title: nameOf(feed) });
    },
    async draftsFromFeed(feed, count) {
      tell("feeds-drafts", "feeds-drafts", { title: nameOf(feed), count });
    },
    async postedByCms({ id, content }, outcome) {
      const facts = { what: outcome, id, title: truncate(content.title, longestTitle) };
      gatherer.add({ kind: "cms", says: "sentence", key: "notices-cms", facts });
    },
    feedMatter: matters.tell,
    async keptBack(article, why, due) {
      for (const chatId of article.desk ? [article.desk.chatId] : deps.chats) {
        void write(chatId, (texts, timeZone) =>
          keptBackMessage(texts, article, why, { due, timeZone, now: deps.clock() }),
        );
      }
    },
    listen: (event) =>
      void notice(event).catch((error: unknown) => deps.emit({ type: "fault", where: "notice", error })),
    async stop() {
      const timer = setTimeout(() => stopping.abort(), longestFlushMs);
      await Promise.all([gatherer.flush(), matters.flush()]);
      clearTimeout(timer);
      stopping.abort();
    },
  };
}
