/** One sending of one content to many: its name can be derived, so that asking twice makes one. */
import { createHash } from "node:crypto";
import type { Lane } from "../dispatch.ts";
import type { Article, ArticleId, Urgency } from "./article.ts";
import type { Subscriber } from "./preferences.ts";
import type { SlotId } from "./schedule.ts";
import type { TopicSlug } from "./topic.ts";

/** Letters, digits, "-" and "." only: it stands in job ids, where ":" is not allowed. */
export type BroadcastId = string & { readonly __brand: "BroadcastId" };

/** planning is sending too: the first batches go out while the others are made. */
export type BroadcastState = "planning" | "sending" | "paused" | "halted" | "done" | "cancelled";

export type BroadcastContent =
  | {
      readonly kind: "article";
      readonly articleId: ArticleId;
      readonly topics: readonly TopicSlug[];
      readonly urgency: Urgency;
    }
  | {
      readonly kind: "digest";
      readonly slot: SlotId;
      readonly dueAt: number;
      /** Articles after this (ms) and until dueAt are owed, unless the subscriber came later. */
      readonly windowStart: number;
    };

export interface BroadcastSpec {
  readonly id: BroadcastId;
  readonly content: BroadcastContent;
  readonly lane: Lane;
  readonly silent: boolean;
  readonly createdAt: number;
  /** What has not gone out by then (ms) does not go out any more. */
  readonly notAfter: number;
}

const hourMs = 3_600_000;
/** News older than a day is no news; a digest half a day late is the next one's matter. */
const articleLifeMs = 24 * hourMs;
const digestLifeMs = 6 * hourMs;

export function articleBroadcastId(article: Pick<Article, "id" | "version">): BroadcastId {
  return `a${article.id}v${article.version}` as BroadcastId;
}

export function digestBroadcastId(slot: SlotId, local: string): BroadcastId {
  const name = createHash("sha256").update(slot).digest("hex").slice(0, 16);
  return `d${name}-${local.replaceAll(":", "")}` as BroadcastId;
}

export function articleBroadcast(article: Article, now: number): BroadcastSpec {
  return {
    id: articleBroadcastId(article),
    content: { kind: "article", articleId: article.id, topics: article.topics, urgency: article.urgency },
    lane: article.urgency,
    silent: article.silent,
    createdAt: now,
    notAfter: now + articleLifeMs,
  };
}

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
    notAfter: due.dueAt + digestLifeMs,
  };
}

/** Whether it still makes sense to begin a digest that was due then. */
export const isDigestStillOwed = (dueAt: number, now: number): boolean => now <= dueAt + digestLifeMs;

/** Asked again for whoever changed something after the audience was frozen. */
export function stillWants(subscriber: Subscriber | null, content: BroadcastContent): boolean {
  if (subscriber?.state !== "active") return false;
  const { cadence, breaking } = subscriber.preferences;
  if (content.kind === "digest") return cadence.kind === "digest" && cadence.slot === content.slot;
  if (!content.topics.some((topic) => subscriber.topics.includes(topic))) return false;
  return cadence.kind === "instant" || (content.urgency === "breaking" && breaking);
}
