/** What the newsroom is told without having asked: in its chat, or to the owners where it has none. */

import type { Emit, HouseEvent } from "../../../events.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import type { Html } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Locales } from "../../../locales/load-locales.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { BroadcastId } from "../../../news/broadcast.ts";
import type { FeedNews } from "../../../newsroom/poll-feed.ts";
import type { PublicationNews } from "../../../newsroom/publication.ts";
import type { RateLimiter } from "../../../rate-limiter/rate-limiter.ts";
import type { Once } from "../../../store/once.ts";
import type { SubscriberStore } from "../../../store/subscribers/subscribers.ts";
import type { Verdict } from "../../../telegram/classify-error.ts";
import type { Messenger } from "../../../telegram/messenger.ts";
import type { BroadcastSubject } from "../broadcast/broadcast-subject.ts";
import { topiclessMessage } from "../desk/desk-message.ts";
import { createEventNotices } from "./event-notices.ts";
import { sendWithRetries } from "./send-with-retries.ts";

export interface Notices extends FeedNews, PublicationNews {
  /** For every event of the house. */
  listen(event: HouseEvent): void;
  /** Nothing more is said: what still waits for its permission is lost, and logged. */
  stop(): void;
}

export interface NoticesDeps {
  readonly messenger: Messenger;
  readonly rateLimiter: RateLimiter;
  readonly subscribers: SubscriberStore;
  /** NEWSROOM_CHAT_ID, else the owners. */
  readonly chats: readonly number[];
  readonly locales: Locales;
  readonly defaultLocale: string;
  readonly emit: Emit;
  readonly once: Once;
  subjectOf(id: BroadcastId): Promise<BroadcastSubject | null>;
  readonly hasNewsroom: boolean;
}

export function createNotices(deps: NoticesDeps): Notices {
  const stopping = new AbortController();

  /** A notice that can't be delivered is logged: the work it speaks of is done all the same. */
  const send = async (message: (texts: Texts) => OutgoingMessage, chats = deps.chats): Promise<void> => {
    for (const chatId of chats) {
      const known = await deps.subscribers.get(chatId);
      const texts = deps.locales.textsOf(known?.preferences.locale ?? deps.defaultLocale);
      const call = (): Promise<Verdict> => deps.messenger.send({ chatId }, message(texts));
      const verdict = await sendWithRetries(chatId, call, {
        ...deps,
        signal: stopping.signal,
        repeatable: false,
      }).catch((error: unknown) => {
        if (!stopping.signal.aborted) throw error;
        return { kind: "stopping" as const };
      });
      if (verdict.kind !== "accepted") deps.emit({ type: "notice.lost", reason: verdict.kind });
    }
  };
  const tell = (sentence: (texts: Texts) => Html): Promise<void> => send((texts) => ({ html: sentence(texts) }));
  const notice = createEventNotices({ ...deps, tell });
  const nameOf = (feed: { readonly title?: string; readonly url: string }): string => feed.title ?? feed.url;
  return {
    feedSick: (feed, reason) =>
      tell((texts) => texts.t("feeds-sick", { number: String(feed.number), title: nameOf(feed), reason })),
    feedHealed: (feed) =>
      tell((texts) => texts.t("feeds-healed", { number: String(feed.number), title: nameOf(feed) })),
    feedGone: (feed) => tell((texts) => texts.t("feeds-gone", { title: nameOf(feed) })),
    draftsFromFeed: (feed, count, flood) =>
      tell((texts) => texts.t(flood ? "feeds-flood" : "feeds-drafts", { title: nameOf(feed), count })),
    entryChanged: (_, id, title) => tell((texts) => texts.t("feeds-changed", { id, title: truncate(title, 200) })),
    topicless: (article) => send((texts) => topiclessMessage(texts, article), article.desk && [article.desk.chatId]),
    listen: (event) =>
      void notice(event).catch((error: unknown) => deps.emit({ type: "fault", where: "notice", error })),
    stop: () => stopping.abort(),
  };
}
