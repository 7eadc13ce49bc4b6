/** Builds the newsroom: who may do what, the way of an article, corrections, topics, feeds, and the pages they read. */
import type { Emit } from "../events.ts";
import { createFeedReader } from "../ingest/feed/feed-reader.ts";
import { createGuardedFetch } from "../ingest/fetch/guarded-fetch.ts";
import { createPageReader } from "../ingest/page/read-page.ts";
import { createPictureRule } from "../ingest/picture-address.ts";
import { createRobots } from "../ingest/robots.ts";
import { articleBroadcastId, type BroadcastId, restBroadcastId } from "../news/broadcast.ts";
import type { Clock } from "../news/schedule.ts";
import type { Enqueue, Outcome } from "../queue.ts";
import type { Stores } from "../store/create-stores.ts";
import { type Announce, createAnnounce } from "./announce.ts";
import { type Approval, createApproval } from "./approval.ts";
import { type Archive, createArchive } from "./archive.ts";
import { type ArticleDesk, type ArticleDeskDeps, createArticleDesk } from "./article-desk.ts";
import { type Audit, createAudit, createAuditedDesks } from "./audit.ts";
import { type CmsDesk, type CmsNews, createCmsDesk } from "./cms-desk.ts";
import { createEntryCompleter } from "./complete-entry.ts";
import { createDoubts, type DoubtsOf } from "./doubts.ts";
import { createFeedDecisions, type FeedDecisions } from "./feed-decisions.ts";
import { createFeedDesk, type FeedDesk } from "./feed-desk.ts";
import { createHubs, type Hubs } from "./hubs.ts";
import { createFeedLists, type FeedLists, type ImportNews } from "./import-feeds.ts";
import { createInvitations, type Invitations } from "./invitations.ts";
import { createFeedPoller, type FeedNews } from "./poll-feed.ts";
import type { PublicationNews } from "./publication.ts";
import { createReach, type Reach, type ReachDeps } from "./reach.ts";
import { createPageRereader, type PageNews, type RereadPage } from "./reread-page.ts";
import { createRevisionDesk, type RevisionDesk, type RevisionDeskDeps } from "./revision-desk.ts";
import { createRights, type Rights } from "./rights.ts";
import { createStatistics, type StatisticsDesk } from "./statistics.ts";
import { createSubmissions, type Submissions } from "./submissions.ts";
import { type ChangeNews, createTellingDesks } from "./tell-changes.ts";
import { createTopicDesk, type TopicDesk } from "./topic-desk.ts";
import { createUndoDesk, type UndoDesk, type UndoDeskDeps } from "./undo-desk.ts";
import { createValidity, type Validity } from "./validity.ts";
import { createWeek, type WeekDesk } from "./week.ts";

export interface Newsroom extends WeekDesk {
  readonly rights: Rights;
  readonly articles: ArticleDesk;
  readonly archive: Archive;
  readonly submissions: Submissions;
  readonly revisions: RevisionDesk;
  readonly undo: UndoDesk;
  readonly announce: Announce;
  readonly audit: Audit;
  readonly approval: Approval;
  readonly doubtsOf: DoubtsOf;
  readonly reach: Reach;
  readonly statistics: StatisticsDesk;
  readonly topics: TopicDesk;
  readonly feeds: FeedDesk;
  readonly feedDecisions: FeedDecisions;
  readonly feedLists: FeedLists;
  readonly hubs: Hubs;
  readonly cms: CmsDesk;
  readonly invitations: Invitations;
  /** `dueAt`: when it stands on the agenda, ms. */
  pollFeed(number: number, dueAt: number): Promise<Outcome>;
  readonly rereadPage: RereadPage;
  readonly validity: Validity;
  close(): Promise<void>;
}

export interface NewsroomOptions {
  readonly stores: Pick<
    Stores,
    | "acts"
    | "agenda"
    | "articles"
    | "audit"
    | "broadcasts"
    | "dayCounts"
    | "feedAgenda"
    | "feedLists"
    | "feedNotices"
    | "feeds"
    | "hubs"
    | "invitations"
    | "measured"
    | "people"
    | "once"
    | "pageAgenda"
    | "pageReadings"
    | "postings"
    | "publicCorrections"
    | "subscribers"
    | "summaries"
    | "topics"
  >;
  /** What the newsroom asks of the delivery. */
  readonly sending: {
    readonly startArticle: ArticleDeskDeps["startBroadcast"];
    readonly startRest: ArticleDeskDeps["startRest"];
    readonly startAnnouncement: Parameters<typeof createAnnounce>[0]["startAnnouncement"];
    readonly startRevision: RevisionDeskDeps["startRevision"];
    readonly rewriteShared: RevisionDeskDeps["rewriteShared"];
    readonly copies: ReachDeps["copies"];
    readonly cancelUntouched: RevisionDeskDeps["cancelUntouched"];
    readonly receipt: UndoDeskDeps["sending"]["receipt"];
    readonly spec: UndoDeskDeps["sending"]["spec"];
    pause(id: BroadcastId): Promise<boolean>;
    readonly stop: UndoDeskDeps["sending"]["stop"];
  };
  readonly news: FeedNews & ImportNews & PublicationNews & CmsNews & ChangeNews & PageNews;
  readonly enqueue: Enqueue;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly owners: readonly number[];
  readonly undoMs: number;
  readonly requireApproval: boolean;
  /** PAID_BROADCAST */
  readonly paidSpeed: boolean;
  /** PUBLIC_URL */
  readonly publicUrl: string | undefined;
  /** NEWSROOM_CHAT_ID */
  readonly chatId: number | undefined;
  /** host:port, exempt from the guard against private addresses. */
  readonly allowHosts: readonly string[];
  /** That may be fetched from at all other hosts. */
  readonly ports: readonly number[];
  /** LINK_PARAMETERS: what readers' links have and stored addresses don't. */
  readonly linkParameters?: string;
  /** Tells web sites who reads them. */
  readonly userAgent: string;
}

export function createNewsroom(options: NewsroomOptions): Newsroom {
  const { stores, sending, clock, emit } = options;
  const fetcher = createGuardedFetch(options);
  const pages = createPageReader({ fetch: fetcher, summaries: stores.summaries });
  const onFault = (error: unknown): void => emit({ type: "fault", where: "audit", error });
  const noted = createAuditedDesks({ ...stores, clock });
  const telling = createTellingDesks(options.news);
  const rights = telling.rights(noted.rights(createRights({ people: stores.people, owners: options.owners })));
  const topics = noted.topics(createTopicDesk({ topics: stores.topics, rights }));
  const pictureRule = createPictureRule(options.allowHosts);
  const articleDesk = createArticleDesk({
    articles: stores.articles,
    agenda: stores.agenda,
    pageAgenda: stores.pageAgenda,
    rights,
    clock,
    undoMs: options.undoMs,
    requireApproval: options.requireApproval,
    paidSpeed: options.paidSpeed,
    topics: stores.topics,
    acts: stores.acts,
    news: options.news,
    pictureRule,
    startBroadcast: sending.startArticle,
    startRest: sending.startRest,
    pauseSending: async (article) => {
      for (const id of [articleBroadcastId(article), restBroadcastId(article)]) await sending.pause(id);
    },
  });
  const articles = telling.articles(noted.articles(articleDesk));
  const revisionDesk = createRevisionDesk({
    acts: stores.acts,
    articles: stores.articles,
    publicCorrections: stores.publicCorrections,
    rights,
    clock,
    startRevision: sending.startRevision,
    rewriteShared: sending.rewriteShared,
    cancelUntouched: sending.cancelUntouched,
  });
  const revisions = telling.revisions(noted.revisions(revisionDesk));
  const reader = createFeedReader();
  const feedDeps = { feeds: stores.feeds, agenda: stores.feedAgenda, fetch: fetcher, reader, clock };
  const robots = createRobots({ fetch: fetcher, clock });
  const hubs = createHubs({ ...feedDeps, hubs: stores.hubs, publicUrl: options.publicUrl, emit });
  const feeds = noted.feeds(createFeedDesk({ ...feedDeps, rights, topics, pages, hubs }));
  return {
    rights,
    articles,
    archive: createArchive({ articles: stores.articles, rights, linkParameters: options.linkParameters }),
    statistics: createStatistics({ ...stores, rights, clock }),
    topics,
    doubtsOf: createDoubts({ ...stores, clock }),
    ...createWeek({ ...stores, rights, clock }),
    submissions: createSubmissions({ ...stores, desk: articles, topics, rights, pages, clock }),
    revisions,
    undo: createUndoDesk({ acts: stores.acts, articles: stores.articles, desk: articles, revisions, rights, sending }),
    announce: noted.announce(
      createAnnounce({ ...options, acts: stores.acts, rights, startAnnouncement: sending.startAnnouncement }),
    ),
    audit: createAudit({ ...stores, rights, clock, onFault }),
    approval: createApproval({ required: options.requireApproval, rights, newsroom: options.chatId }),
    reach: createReach({ subscribers: stores.subscribers, articles: stores.articles, copies: sending.copies }),
    feeds,
    feedDecisions: createFeedDecisions({ notices: stores.feedNotices, desk: articles, revisions, feeds, rights }),
    hubs,
    cms: noted.cms(
      createCmsDesk({
        articles: stores.articles,
        postings: stores.postings,
        desk: articles,
        revisions,
        topics,
        pictureRule,
        news: options.news,
        clock,
        requireApproval: options.requireApproval,
      }),
    ),
    invitations: createInvitations({ invitations: stores.invitations, rights }),
    feedLists: createFeedLists({
      lists: stores.feedLists,
      feeds,
      topics,
      rights,
      news: options.news,
      enqueue: options.enqueue,
      clock,
    }),
    pollFeed: createFeedPoller({
      ...feedDeps,
      desk: articles,
      copies: sending.copies,
      hubs,
      news: options.news,
      entries: createEntryCompleter({ pages, robots }),
      random: Math.random,
      emit,
    }),
    validity: telling.validity(createValidity({ ...stores, rights, clock, startRevision: sending.startRevision })),
    rereadPage: createPageRereader({ ...stores, pages, robots, news: options.news, clock }),
    async close() {
      await Promise.all([pages.close(), reader.close(), fetcher.close()]);
    },
  };
}
