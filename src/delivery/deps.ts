/** What every verb of sending is given: stores, rate limiter, messenger, renderer, clock. Types only. */

import type { Emit } from "../events.ts";
import type { RichBlock } from "../format/full-page.ts";
import type { OutgoingMessage } from "../format/message.ts";
import type { Article } from "../news/article.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import type { DeliveryPolicy } from "../news/delivery.ts";
import type { EditionLook } from "../news/edition.ts";
import type { AddressedArticle } from "../news/link-parameters.ts";
import type { ArticleLook } from "../news/preferences.ts";
import type { Clock } from "../news/schedule.ts";
import type { Enqueue } from "../queue.ts";
import type { RateLimiter } from "../rate-limiter/rate-limiter.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { BroadcastStore } from "../store/broadcasts/broadcasts.ts";
import type { Ledger } from "../store/broadcasts/ledger.ts";
import type { PeopleStore } from "../store/people.ts";
import type { Connections } from "../store/redis/connections.ts";
import type { MemoryGauge } from "../store/redis/memory.ts";
import type { SharedCopyStore } from "../store/shared-copies.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";
import type { Breaker } from "../telegram/circuit-breaker.ts";
import type { Messenger } from "../telegram/messenger.ts";

/** Turns what is sent into messages, in every language. */
export interface Renderer {
  article(article: Article, look: ArticleLook): OutgoingMessage;
  /** The same as a chat gets it, with the buttons for who reads it there. */
  copy(article: Article, look: ArticleLook): OutgoingMessage;
  /** One to `mostParts` messages; what has no room in them stands behind a button. */
  edition(articles: readonly Article[], look: EditionLook, at: DigestPlace): Promise<readonly OutgoingMessage[]>;
  /** What the button turns the last message into; `page` 0 is that message. Null: there is no such page. */
  editionPage(
    articles: readonly Article[],
    look: EditionLook,
    at: DigestPlace,
    page: number,
  ): Promise<OutgoingMessage | null>;
  /** `text`: as the editor wrote it. */
  announcement(text: string): OutgoingMessage;
  /** What stands in the place of a withdrawn article. */
  retraction(article: Article, look: NoticeLook): OutgoingMessage;
  /** The same below a withdrawn copy, in the place of an earlier correction's word: no second notice. */
  retractionBelow(article: Article, look: NoticeLook): OutgoingMessage;
  /** For other chats: the card, or what stands in its place, with the way to the rest of it. */
  shared(article: Article, locale: string): OutgoingMessage;
  /** A short word below a copy that was corrected. */
  correctionNotice(article: Article, look: NoticeLook): OutgoingMessage;
  /** The whole text, in as many messages as it takes. */
  fullText(article: Article, look: NoticeLook): readonly OutgoingMessage[];
  /** The same as Telegram's rich blocks; null where one message does not hold it. */
  fullPage(article: Article): readonly RichBlock[] | null;
  /** The address of the source as readers get it. */
  addressOf(article: AddressedArticle): string;
}

export type NoticeLook = Pick<ArticleLook, "locale" | "timeZone" | "plain">;

export interface DigestPlace {
  readonly id: BroadcastId;
  /** ms */
  readonly dueAt: number;
  /** What came in a burst: it is told how many those are, not which day it is. */
  readonly isBundle?: boolean;
}

export interface DeliveryDeps {
  readonly broadcasts: BroadcastStore;
  readonly ledger: Ledger;
  readonly connections: Connections;
  readonly subscribers: SubscriberStore;
  readonly articles: ArticleStore;
  readonly sharedCopies: SharedCopyStore;
  readonly agenda: Agenda;
  readonly offerAgenda: Pick<Agenda, "ensure">;
  readonly rateLimiter: RateLimiter;
  readonly breaker: Breaker;
  readonly messenger: Messenger;
  readonly enqueue: Enqueue;
  readonly render: Renderer;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly policy: DeliveryPolicy;
  /** Messages a second that broadcasts may take. */
  readonly ratePerSecond: number;
  /** Between the first wave and all others, ms; 0: there is no first wave. */
  readonly firstWaveMs: number;
  readonly people: Pick<PeopleStore, "list">;
  /** OWNER_IDS */
  readonly owners: readonly number[];
  readonly memory: MemoryGauge;
  /** Published and withdrawn articles are forgotten after this, ms. */
  readonly retentionMs: number;
  /** Something changed in the broadcast's receipt; `over`: for the last time. Called often: the listener limits itself. */
  onProgress(id: BroadcastId, over?: boolean): void;
}
