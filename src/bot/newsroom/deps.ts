/** What the newsroom's handlers work with. */
import type { OutgoingMessage } from "../../format/message.ts";
import type { Article, ArticleId } from "../../news/article.ts";
import type { Receipt } from "../../news/delivery.ts";
import type { Clock } from "../../news/schedule.ts";
import type { ArticleDesk } from "../../newsroom/article-desk.ts";
import type { FeedDesk } from "../../newsroom/feed-desk.ts";
import type { Rights } from "../../newsroom/rights.ts";
import type { Submissions } from "../../newsroom/submissions.ts";
import type { TopicDesk } from "../../newsroom/topic-desk.ts";
import type { PendingInputStore } from "../../store/pending-input.ts";
import type { BotContext } from "../context.ts";

/** The sending of articles, seen from the newsroom. */
export interface Sending {
  /** Null when the article was never sent to anybody. */
  receiptOf(id: ArticleId): Promise<Receipt | null>;
  pause(id: ArticleId): Promise<void>;
  resume(id: ArticleId): Promise<void>;
  stop(id: ArticleId): Promise<void>;
  halt(): Promise<void>;
  unhalt(): Promise<void>;
}

export interface NewsroomDeps {
  readonly articles: ArticleDesk;
  readonly submissions: Submissions;
  readonly topics: TopicDesk;
  readonly feeds: FeedDesk;
  readonly rights: Rights;
  readonly sending: Sending;
  readonly pending: PendingInputStore;
  readonly clock: Clock;
  readonly defaultTimeZone: string;
  /** Readers who would get it at once. */
  countReaders(article: Article): Promise<number>;
  /** The very rendering that readers get. */
  renderCard(article: Article, locale: string, timeZone: string): OutgoingMessage;
  /** https://t.me/<bot>?start=<payload> */
  deepLink(payload: string): string;
}

/** The editor's own clock: the zone of this chat's preferences, else the outlet's. */
export function zoneOf(ctx: BotContext, deps: { readonly defaultTimeZone: string }): string {
  return ctx.subscriber?.preferences.timeZone ?? deps.defaultTimeZone;
}

export function actorOf(ctx: BotContext): number {
  return ctx.from?.id ?? 0; // 0 is nobody: every right is refused
}
