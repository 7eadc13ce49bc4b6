/** What the newsroom's handlers are given, and what a broadcast's message is made from. Types, and who is asking. */
import type { Audience } from "../../audience/create-audience.ts";
import type { Delivery } from "../../delivery/create-delivery.ts";
import type { Renderer } from "../../delivery/deps.ts";
import type { Locales } from "../../locales/load-locales.ts";
import type { Article, ArticleId } from "../../news/article.ts";
import type { PublicCorrection } from "../../news/public-correction.ts";
import type { Clock } from "../../news/schedule.ts";
import type { Topic } from "../../news/topic.ts";
import type { Announce } from "../../newsroom/announce.ts";
import type { Approval } from "../../newsroom/approval.ts";
import type { Archive } from "../../newsroom/archive.ts";
import type { ArticleDesk } from "../../newsroom/article-desk.ts";
import type { Audit } from "../../newsroom/audit.ts";
import type { DoubtsOf } from "../../newsroom/doubts.ts";
import type { FeedDecisions } from "../../newsroom/feed-decisions.ts";
import type { FeedDesk } from "../../newsroom/feed-desk.ts";
import type { FeedLists } from "../../newsroom/import-feeds.ts";
import type { Invitations } from "../../newsroom/invitations.ts";
import type { Reach } from "../../newsroom/reach.ts";
import type { RevisionDesk } from "../../newsroom/revision-desk.ts";
import type { Rights } from "../../newsroom/rights.ts";
import type { StatisticsDesk } from "../../newsroom/statistics.ts";
import type { Submissions } from "../../newsroom/submissions.ts";
import type { TopicDesk } from "../../newsroom/topic-desk.ts";
import type { UndoDesk } from "../../newsroom/undo-desk.ts";
import type { Validity } from "../../newsroom/validity.ts";
import type { WeekDesk } from "../../newsroom/week.ts";
import type { AlbumStore } from "../../store/albums.ts";
import type { DecisionStore } from "../../store/decisions.ts";
import type { Panel } from "../../store/panels.ts";
import type { PendingInputStore } from "../../store/pending-input.ts";
import type { ShownCardStore } from "../../store/shown-cards.ts";
import type { UpdateInbox } from "../../store/update-inbox.ts";
import type { Charts } from "../charts/create-charts.ts";
import type { BotContext } from "../context.ts";
import type { Update } from "../intake.ts";
import type { PaidSpeed } from "./paid-speed.ts";
import type { Standstill } from "./standstill.ts";

/** The sending, seen from the newsroom. */
export type Sending = Pick<
  Delivery,
  | "spec"
  | "receipt"
  | "copies"
  | "countShared"
  | "findCopy"
  | "pause"
  | "resume"
  | "stop"
  | "sendUnknownAgain"
  | "halt"
  | "unhalt"
  | "goingOut"
  | "standing"
  | "resumesAt"
>;

/** What the message about a broadcast is made from, for whoever shows one. */
export interface BroadcastViewDeps {
  readonly sending: Pick<Delivery, "spec" | "receipt" | "copies" | "countShared" | "resumesAt">;
  readonly clock: Clock;
  /** Asked without an actor: whoever is shown a broadcast has been asked for the right. */
  readonly stored: {
    article(id: ArticleId): Promise<Article | null>;
    topics(): Promise<readonly Topic[]>;
    /** How many processes send. */
    senders(): Promise<number>;
    /** Readers who left within an hour of its publication. */
    leftAfter(article: Pick<Article, "publishedAt">): Promise<number>;
    standstill(): Promise<Standstill>;
    /** What somebody of the newsroom is called; null: nobody knows. */
    nameOf(userId: number): Promise<string | null>;
    /** What else was published in its story after the first one, oldest first. */
    chain(article: Article): Promise<readonly Article[]>;
    /** What each of its versions has changed, oldest first. */
    corrections(id: ArticleId): Promise<readonly PublicCorrection[]>;
  };
}

/** Who reads a message of the newsroom may do so much with it. */
export type PanelRight = "publish" | "draft" | "none";

/** The newsroom's messages that show a story, or ask about it: whatever becomes of it is written into each. */
export interface ShownPanels {
  /** Runs what somebody does in that chat: its messages are left to them until it is done. */
  acting(chatId: number, run: () => Promise<void>): Promise<void>;
  /** That message shows the story from now on: told before it is edited. */
  shows(about: ArticleId, panel: Omit<Panel, "kind">): Promise<void>;
  /** The chat's other messages that showed it, which from now on nobody brings up to date. */
  takeOver(about: ArticleId, panel: Pick<Panel, "chatId" | "messageId">): Promise<readonly Panel[]>;
  /** That message asks for a decision on what was handed in; where it is none (0), somebody waits for that there. */
  asks(article: Article, place: Pick<Panel, "chatId" | "messageId" | "locale">): Promise<void>;
  /** That message asks for the decision of this name. */
  asksFor(decision: string, place: Pick<Panel, "chatId" | "messageId" | "locale">): Promise<void>;
  /** It is decided: the messages that asked for it, each given to one caller. */
  decided(decision: string): Promise<readonly Panel[]>;
}

export interface NewsroomDeps extends WeekDesk {
  /** Readers who wrote to the newsroom. */
  readonly audience: Pick<Audience, "find" | "letterAt" | "answered" | "block" | "unblock">;
  readonly articles: ArticleDesk;
  readonly archive: Archive;
  readonly audit: Pick<Audit, "page" | "steered">;
  readonly submissions: Submissions;
  readonly statistics: StatisticsDesk;
  readonly charts: Pick<Charts, "draw">;
  readonly topics: TopicDesk;
  readonly feeds: FeedDesk;
  readonly feedDecisions: FeedDecisions;
  readonly feedLists: FeedLists;
  /** A file that somebody sent; null when it is larger, or can't be had. */
  download(fileId: string, largestBytes: number): Promise<Uint8Array | null>;
  readonly outletName: string;
  readonly rights: Rights;
  readonly sending: Sending;
  readonly pending: PendingInputStore;
  readonly albums: AlbumStore;
  readonly decisions: DecisionStore;
  readonly shownCards: ShownCardStore;
  readonly panels: ShownPanels;
  readonly revisions: RevisionDesk;
  readonly validity: Pick<Validity, "setValidUntil">;
  readonly undo: UndoDesk;
  readonly announce: Announce;
  readonly paidSpeed: PaidSpeed;
  readonly approval: Approval;
  readonly invitations: Invitations;
  /** Of somebody's private chat with us; the outlet's own where nothing is known. */
  localeOf(userId: number): Promise<string>;
  readonly stored: BroadcastViewDeps["stored"];
  readonly inbox: Pick<UpdateInbox<Update>, "heardAgoMs" | "setAside" | "dropSetAside">;
  readonly clock: Clock;
  readonly defaultTimeZone: string;
  readonly reach: Reach;
  readonly doubtsOf: DoubtsOf;
  /** The very rendering that readers get. */
  readonly render: Pick<Renderer, "article" | "announcement" | "retraction">;
  readonly locales: Locales;
  readonly defaultLocale: string;
  /** NEWSROOM_CHAT_ID */
  readonly newsroomChatId?: number | undefined;
  /** https://t.me/<bot>?start=<payload> */
  deepLink(payload: string): string;
  /** Somebody has another role: the menus follow. */
  rolesChanged?(): void;
}

/** The editor's own clock: the zone of this chat's preferences, else the outlet's. */
export function zoneOf(ctx: BotContext, deps: { readonly defaultTimeZone: string }): string {
  return ctx.subscriber?.preferences.timeZone ?? deps.defaultTimeZone;
}

export function actorOf(ctx: BotContext): number {
  return ctx.from?.id ?? 0; // 0 is nobody: every right is refused
}
