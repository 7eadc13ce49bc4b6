/** Builds what people are told without having asked at that moment: the newsroom its notices and how far a broadcast has come,
 *  administrators that their chat refuses us, and readers what they wanted to be reminded of. */
import type { Audience } from "../audience/create-audience.ts";
import type { Delivery } from "../delivery/create-delivery.ts";
import type { Renderer } from "../delivery/deps.ts";
import type { Emit, HouseEvent } from "../events.ts";
import { truncate } from "../format/truncate.ts";
import type { Locales } from "../locales/load-locales.ts";
import type { Article } from "../news/article.ts";
import { articleBroadcastId, articleRevisedBy, articleSentAs, type BroadcastId } from "../news/broadcast.ts";
import type { DeliveryPolicy } from "../news/delivery.ts";
import type { Clock } from "../news/schedule.ts";
import type { CmsNews } from "../newsroom/cms-desk.ts";
import type { ImportNews } from "../newsroom/import-feeds.ts";
import type { FeedNews } from "../newsroom/poll-feed.ts";
import type { PublicationNews } from "../newsroom/publication.ts";
import type { PageNews } from "../newsroom/reread-page.ts";
import type { ChangeNews } from "../newsroom/tell-changes.ts";
import type { RateLimiter } from "../rate-limiter/rate-limiter.ts";
import type { Stores } from "../store/create-stores.ts";
import type { Telegram } from "../telegram/client.ts";
import { createRefusals } from "./chats/refusals.ts";
import { subjectNamed } from "./editor/broadcast/broadcast-view.ts";
import { createStoryPanels } from "./editor/broadcast/create-story-panels.ts";
import { createDeskReport } from "./editor/broadcast/desk-report.ts";
import { createDigestReports } from "./editor/broadcast/digest-reports.ts";
import { createFeedPanels } from "./editor/broadcast/feed-panels.ts";
import type { Panels } from "./editor/broadcast/keep-panels.ts";
import type { BroadcastViewDeps } from "./editor/deps.ts";
import { pageChangedMessage, pageGoneMessage } from "./editor/desk/page-message.ts";
import { createHaltNews } from "./editor/notices/halt-news.ts";
import { createImportReport } from "./editor/notices/import-report.ts";
import { createNoticeWriter, type NoticeMessage } from "./editor/notices/notice-writer.ts";
import { createNotices } from "./editor/notices/notices.ts";
import { createPauseEnd, type EndPause } from "./end-pause.ts";
import { createCapOffer, type OfferCap } from "./reader/offer-cap.ts";
import { createStillWelcome } from "./reader/still-welcome.ts";
import { createReminderSender, type SendReminder } from "./reader/story/send-reminder.ts";

export interface Notifier {
  readonly news: ChangeNews & CmsNews & FeedNews & ImportNews & PageNews & PublicationNews;
  /** The newsroom's messages about its stories. */
  readonly panels: Panels;
  /** A broadcast's receipt changed; `over`: for the last time. */
  progress(id: BroadcastId, over?: boolean): void;
  /** Asks a reader who has been silent for long whether they still want news. */
  askSilent(chatId: number): Promise<void>;
  /** A story that somebody wanted to come back is due. */
  readonly sendReminder: SendReminder;
  /** Offers a reader whose pause is over what was missed. */
  readonly endPause: EndPause;
  /** Offers a cap to a reader who got much. */
  readonly offerCap: OfferCap;
  /** For every event of the program. */
  listen(event: HouseEvent): void;
  /** What can still be written is; then nothing more is said. */
  stop(): Promise<void>;
}

export interface NotifierOptions {
  readonly telegram: Telegram;
  readonly audience: Pick<Audience, "askSilent" | "find" | "gone" | "noteCapOffer" | "resume">;
  readonly rateLimiter: RateLimiter;
  readonly stores: Pick<
    Stores,
    | "agenda"
    | "offerAgenda"
    | "articles"
    | "feedNotices"
    | "notices"
    | "once"
    | "panels"
    | "people"
    | "reminders"
    | "saved"
    | "subscribers"
  >;
  readonly policy: DeliveryPolicy;
  readonly render: Pick<Renderer, "addressOf">;
  readonly sending: Delivery;
  readonly stored: BroadcastViewDeps["stored"];
  readonly clock: Clock;
  readonly emit: Emit;
  readonly owners: readonly number[];
  /** NEWSROOM_CHAT_ID; without it the owners are told. */
  readonly newsroomChatId: number | undefined;
  readonly locales: Locales;
  readonly outletName: string;
  readonly defaultLocale: string;
  readonly defaultTimeZone: string;
}

/** Of the end of the program, which has other things to end. */
const longestFlushMs = 300;
const longestTitle = 200;

export function createNotifier(options: NotifierOptions): Notifier {
  const { telegram, rateLimiter, stores, sending, stored, clock, emit, newsroomChatId } = options;
  const { locales, defaultLocale, owners } = options;
  const { messenger } = telegram;
  const report = createDeskReport({
    messenger,
    subscribers: stores.subscribers,
    rateLimiter,
    stored,
    sending,
    locales,
    clock,
    emit,
    defaultTimeZone: options.defaultTimeZone,
    roleOf: async (userId) => (owners.includes(userId) ? "owner" : stores.people.roleOf(userId)),
  });
  const digestReports = createDigestReports({ sending, stored, clock, emit, progress: report.progress });
  const notices = createNotices({
    messenger,
    rateLimiter,
    subscribers: stores.subscribers,
    once: stores.once,
    feedNotices: stores.feedNotices,
    notices: stores.notices,
    clock,
    chats: newsroomChatId === undefined ? options.owners : [newsroomChatId],
    hasNewsroom: newsroomChatId !== undefined,
    locales,
    defaultLocale,
    defaultTimeZone: options.defaultTimeZone,
    emit,
    subjectOf: (id) => subjectNamed(id, { sending, stored, clock }),
  });
  const stopping = new AbortController();
  const write = createNoticeWriter({ ...options, ...stores, messenger, signal: stopping.signal });
  const imports = createImportReport(write);
  const atOnce = ({ topics, urgency }: Article) => stores.subscribers.tally({ kind: "article", topics, urgency });
  const panels = createStoryPanels({
    ...options,
    messenger,
    atOnce,
    signal: stopping.signal,
    progress: report.progress,
  });
  const feedPanels = createFeedPanels({
    write,
    sending,
    stored,
    clock,
    emit,
    atOnce,
    async pin(article, desk) {
      await stores.articles.update(article.id, (now) => (now.desk ? null : { ...now, desk }));
      await panels.shows(article.id, { ...desk, mark: "", at: clock() });
    },
    progress: report.progress,
  });
  /** Where the story's own panel stands. */
  const tellEditor = async ({ desk }: Article, message: NoticeMessage): Promise<void> => {
    const place = desk?.chatId ?? newsroomChatId ?? owners[0];
    if (place !== undefined) await write(place, message);
  };
  const haltNews = createHaltNews({ write, people: stores.people, owners, newsroomChatId });
  const refusals = createRefusals({
    api: telegram.api,
    once: stores.once,
    subscribers: stores.subscribers,
    outletName: options.outletName,
    locales,
    defaultLocale,
    emit,
  });
  return {
    panels,
    sendReminder: createReminderSender({ ...options, ...stores, messenger }),
    news: {
      ...notices,
      storyFromFeed: async (feed, article) => feedPanels.add(newsroomChatId ?? feed.addedBy, article),
      async postedByCms(article, outcome) {
        const place = newsroomChatId ?? options.owners[0];
        if (article.state === "scheduled" && !article.desk && place !== undefined) feedPanels.add(place, article);
        else {
          await notices.postedByCms(article, outcome);
          // Whoever published it may sit elsewhere.
          const editor = article.desk?.chatId;
          const isTold = editor === newsroomChatId || (newsroomChatId === undefined && owners.includes(editor ?? 0));
          if (editor === undefined || isTold || outcome === "unchanged") return;
          const facts = { what: outcome, id: article.id, title: truncate(article.content.title, longestTitle) };
          await write(editor, ({ t }) => ({ html: t("notices-cms", facts) }));
        }
      },
      pageChanged: (article, changes) => tellEditor(article, (texts) => pageChangedMessage(texts, article, changes)),
      pageGone: (article) => tellEditor(article, (texts) => pageGoneMessage(texts, article)),
      feedsImported: async (list) => imports.tell(list),
      articleChanged: panels.changed,
      roleChanged: panels.roleChanged,
    },
    progress(id, over) {
      report.progress(id, over);
      if (!over) return;
      digestReports.over(id);
      const sent = articleSentAs(id);
      if (sent) panels.changed(sent);
      // The story's own panel tells its last version.
      const revised = articleRevisedBy(id);
      if (revised) report.progress(articleBroadcastId({ id: revised }), true);
    },
    askSilent: createStillWelcome({ api: telegram.api, audience: options.audience, locales }),
    endPause: createPauseEnd({ ...options, ...stores, messenger, missedSince: sending.missedSince }),
    offerCap: createCapOffer({ ...options, ...stores, messenger, busiestDay: sending.busiestDay }),
    listen(event) {
      notices.listen(event);
      refusals.listen(event);
      panels.listen(event);
      haltNews(event).catch((error: unknown) => emit({ type: "fault", where: "notice", error }));
    },
    async stop() {
      digestReports.stop();
      const timer = setTimeout(() => stopping.abort(), longestFlushMs);
      await Promise.all([feedPanels.flush(), imports.flush(), panels.flush()]);
      clearTimeout(timer);
      stopping.abort();
      await report.flush();
      await notices.stop();
    },
  };
}
