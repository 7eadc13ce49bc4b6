/** One sending of one content to many: its name can be derived, so that asking twice makes one. */
import { createHash } from "node:crypto";
import { type Arrival, arrivalOf, isQuietAt, isSilenced, wantsAtOnceBy } from "./arrival.ts";
import { type Article, type ArticleId, parseArticleId, type Urgency } from "./article.ts";
import { type Entitling, earliestOwed, isReachedBy, isSlotSilent } from "./entitlement.ts";
import type { Lane } from "./lane.ts";
import type { Subscriber } from "./preferences.ts";
import { lastDue, type ReadersClock } from "./readers-clock.ts";
import type { SlotId } from "./schedule.ts";
import type { TopicSlug } from "./topic.ts";

/** Letters, digits, "-" and "." only: it stands in job ids, where ":" is not allowed. */
export type BroadcastId = string & { readonly __brand: "BroadcastId" };

/** planning is sending too: the first batches go out while the others are made. */
export const broadcastStates = ["planning", "sending", "paused", "halted", "done", "cancelled"] as const;
export type BroadcastState = (typeof broadcastStates)[number];

/** Nothing more of it goes out. */
export const isOver = (state: BroadcastState): boolean => state === "done" || state === "cancelled";

export type BroadcastContent =
  | {
      readonly kind: "article";
      readonly articleId: ArticleId;
      readonly topics: readonly TopicSlug[];
      readonly urgency: Urgency;
      /** To those whom the article's own broadcast has left out. */
      readonly rest?: boolean;
      /** To each when their clock shows this. */
      readonly readersClock?: ReadersClock;
    }
  | {
      readonly kind: "digest";
      readonly slot: SlotId;
      readonly dueAt: number;
      /** Articles after this (ms) and until dueAt are owed, unless the subscriber came later. */
      readonly windowStart: number;
    }
  /** A word of the newsroom: to everybody, or to who has one of the topics. */
  | ({ readonly kind: "announcement"; readonly topics?: readonly TopicSlug[] } & AnnouncedWords)
  /** Of what was delivered: each copy of these broadcasts is rewritten where it stands. */
  | {
      readonly kind: "revision";
      readonly articleId: ArticleId;
      readonly of: readonly BroadcastId[];
      /** Besides, a short word below each copy: for a correction that matters. */
      readonly notify: boolean;
      /** Copies that Telegram still lets go are deleted, for a withdrawal. */
      readonly removes?: boolean;
    };

export interface AnnouncedWords {
  /** For whoever reads a language that it is not written in. */
  readonly text: string;
  /** By the code of a language. */
  readonly texts?: Readonly<Record<string, string>>;
}

export type DeskPlace = NonNullable<Article["desk"]>;

export interface BroadcastSpec {
  readonly id: BroadcastId;
  readonly content: BroadcastContent;
  readonly lane: Lane;
  readonly silent: boolean;
  /** At the paid speed, which an editor has agreed to pay for. */
  readonly paid?: boolean;
  /** The newsroom's message that shows what becomes of it; an article's own stands with the article. */
  readonly desk?: DeskPlace;
  readonly createdAt: number;
  /** What has not gone out by then (ms) does not go out any more. */
  readonly notAfter: number;
}

/** Messages of one copy at most; each has a ledger of its own. */
export const mostParts = 8;

const hourMs = 3_600_000;
/** News older than a day is no news; a digest half a day late is the next one's matter. */
const articleLifeMs = 24 * hourMs;
/** A digest that is later than this is not made any more. */
export const longestDigestDelayMs = 6 * hourMs;

/** Of an article's first version; later ones reach readers as revisions of its copies. */
export function articleBroadcastId(article: Pick<Article, "id">): BroadcastId {
  return `a${article.id}v1` as BroadcastId;
}

export function digestBroadcastId(slot: SlotId, local: string): BroadcastId {
  const name = createHash("sha256").update(slot).digest("hex").slice(0, 16);
  return `d${name}-${local.replaceAll(":", "")}` as BroadcastId;
}

export function articleBroadcast(article: Article, now: number): BroadcastSpec {
  const { readersClock } = article;
  return {
    id: articleBroadcastId(article),
    content: {
      kind: "article",
      articleId: article.id,
      topics: article.topics,
      urgency: article.urgency,
      ...(readersClock && { readersClock }),
    },
    lane: article.urgency,
    silent: article.silent,
    ...(article.paid && { paid: true }),
    createdAt: now,
    notAfter: (readersClock ? Math.max(now, lastDue(readersClock)) : now) + articleLifeMs,
  };
}

/** Of those whom that one has left out because they had nearly the same story. */
export const restBroadcastId = (article: Pick<Article, "id">): BroadcastId => `e${article.id}v1` as BroadcastId;

export function restBroadcast(article: Article, now: number): BroadcastSpec {
  const spec = articleBroadcast(article, now);
  return { ...spec, id: restBroadcastId(article), content: { ...spec.content, rest: true } as BroadcastContent };
}

export const announcementBroadcastId = (id: string): BroadcastId => `n${id}` as BroadcastId;

/** `id`: asking twice with one begins one. */
export interface Announcement extends AnnouncedWords {
  readonly id: string;
  /** Absent: to everybody. */
  readonly topics?: readonly TopicSlug[];
  readonly desk: DeskPlace;
  /** When it begins, ms; absent: at once. */
  readonly at?: number;
}

export function announcementBroadcast({ id, text, texts, topics, desk, at }: Announcement, now: number): BroadcastSpec {
  return {
    id: announcementBroadcastId(id),
    content: { kind: "announcement", text, ...(texts && { texts }), ...(topics && { topics }) },
    lane: "routine",
    silent: false,
    desk,
    createdAt: now,
    notAfter: (at ?? now) + articleLifeMs,
  };
}

export function revisionBroadcastId(article: Pick<Article, "id" | "version">): BroadcastId {
  return `r${article.id}v${article.version}` as BroadcastId;
}

/** Of the words that earlier revisions left below the copies: they stand apart, since they carry no article. */
export function noticesBroadcastId(article: Pick<Article, "id" | "version">): BroadcastId {
  return `w${article.id}v${article.version}` as BroadcastId;
}

/** Whether the broadcast rewrote copies, and left no more than words of its own. */
export const isRevisionId = (id: BroadcastId): boolean => id.startsWith("r");

/** As buttons carry it and people type it; null: nothing is called that. */
export const parseBroadcastId = (text: string): BroadcastId | null =>
  /^[a-z][A-Za-z0-9.-]{3,44}$/.test(text) ? (text as BroadcastId) : null;

export const isRestId = (id: BroadcastId): boolean => /^e[2-9a-z]{6}v1$/.test(id);

/** The article that was sent under this name; null: it is not an article's own sending. */
export const articleSentAs = (id: BroadcastId): ArticleId | null => parseArticleId(/^a(\w+)v1$/.exec(id)?.[1] ?? "");

/** The article whose copies this rewrites; null: it rewrites none. */
export const articleRevisedBy = (id: BroadcastId): ArticleId | null =>
  parseArticleId(/^r(\w+)v\d+$/.exec(id)?.[1] ?? "");

/** Of an article that is sent or revised; 1 for everything else. */
export const versionSentAs = (id: BroadcastId): number => Number(/^[arw]\w+v(\d+)$/.exec(id)?.[1] ?? 1);

export const isAnnouncementId = (id: BroadcastId): boolean => /^n[2-9a-z]{6}$/.test(id);

export const isDigestId = (id: BroadcastId): boolean => /^d[0-9a-f]{16}-[\dT-]{15}$/.test(id);

export function digestBroadcast(
  slot: SlotId,
  due: { readonly dueAt: number; readonly local: string },
  windowStart: number,
  now: number,
): BroadcastSpec {
  return {
    id: digestBroadcastId(slot, due.local),
    content: { kind: "digest", slot, dueAt: due.dueAt, windowStart },
    lane: "digest",
    silent: false,
    createdAt: now,
    notAfter: due.dueAt + longestDigestDelayMs,
  };
}

/** Whether it still makes sense to begin a digest that was due then. */
export const isDigestStillOwed = (dueAt: number, now: number): boolean => now <= dueAt + longestDigestDelayMs;

/** Whether an announcement is meant for the subscriber. */
export const isAddressed = (
  subscriber: Pick<Subscriber, "topics">,
  { topics }: Extract<BroadcastContent, { kind: "announcement" }>,
): boolean => topics === undefined || topics.some((topic) => subscriber.topics.includes(topic));

type AtOnce = Omit<Extract<Arrival, { kind: "at_once" }>, "why">;
type AtCall = Exclude<Arrival, { kind: "at_once" }> | AtOnce;
const never: AtCall = { kind: "never" };
const loudly: AtOnce = { kind: "at_once", silent: false, counted: false };

/** Asked again at the call, of whoever changed something since the audience was frozen or has wishes that depend on the hour.
 *  `article`: of an article's own sending, as far as it is known still. A revision asks nobody: the copy is there. */
export function arrivalAtCall(
  subscriber: Subscriber | null,
  content: BroadcastContent,
  now: number,
  article?: Entitling | null,
): AtCall {
  if (content.kind === "revision") return loudly;
  if (!subscriber || isSilenced(subscriber, now)) return never;
  const isQuiet = isQuietAt(subscriber.preferences, now);
  if (content.kind === "announcement") {
    if (!isAddressed(subscriber, content)) return never;
    return isQuiet ? { ...loudly, silent: true } : loudly;
  }
  if (content.kind === "digest") {
    const { slot } = content;
    const isOwed = earliestOwed(subscriber) < Number.POSITIVE_INFINITY && isReachedBy(subscriber, slot);
    if (!isOwed) return never;
    return isQuiet ? { kind: "held" } : { ...loudly, silent: isSlotSilent(subscriber, slot) };
  }
  if (article) return arrivalOf(subscriber, article, now);
  const wants = content.topics.some(
    (topic) => subscriber.topics.includes(topic) && wantsAtOnceBy(subscriber, topic, content) !== null,
  );
  return wants ? loudly : never;
}
