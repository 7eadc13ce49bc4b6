/** A polled source and when it is asked next. Pure. */
import type { TopicSlug } from "./topic.ts";

/** auto: new entries are published after the undo window. review: they become drafts. */
export const feedModes = ["auto", "review"] as const;
export type FeedMode = (typeof feedModes)[number];

export interface Feed {
  /** Short number that people type. */
  readonly number: number;
  readonly url: string;
  readonly title?: string;
  readonly topics: readonly TopicSlug[];
  readonly mode: FeedMode;
  readonly addedBy: number;
  /** On first sight so many of the newest entries are taken; the others count as known. */
  readonly takeFirst: number;
  /** False until the first successful poll. */
  readonly known: boolean;
  readonly etag?: string;
  readonly lastModified?: string;
  /** In a row. */
  readonly failures: number;
  /** ms; when the row of failures began. */
  readonly failingSince?: number;
  /** The newsroom knows that it is sick. */
  readonly sickTold: boolean;
  /** Where a permanent redirect points, and how often in a row. */
  readonly moved?: { readonly url: string; readonly times: number };
  /** ms between entries, as observed. */
  readonly rhythmMs?: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const shortestMs = 5 * minuteMs;
const longestMs = 12 * hourMs;
const longestBackOffMs = 24 * hourMs;
/** Permanent redirects are believed when they repeat: servers say 301 in passing troubles too. */
export const movesToBelieve = 3;
/** A feed that fails so often, for so long, is sick. */
const sickAfter = { failures: 4, ms: hourMs };
/** More new entries than this in a feed that is known already look like a flood: they wait for an editor. */
export const floodOfEntries = 20;

/** `random`: 0–1, spreads feeds that were added together. */
export function nextPollDelay(
  feed: Feed,
  hints: { readonly retryAfterMs?: number; readonly freshForMs?: number },
  random: number,
): number {
  const spread = 0.85 + 0.3 * random;
  if (feed.failures > 0) {
    const backOff = Math.min(longestBackOffMs, shortestMs * 2 ** Math.min(feed.failures - 1, 12));
    return Math.max(hints.retryAfterMs ?? 0, backOff * spread);
  }
  // Twice per expected entry: late by half a rhythm at most.
  const wanted = clamp((feed.rhythmMs ?? hourMs) / 2);
  return Math.max(hints.retryAfterMs ?? 0, clamp(hints.freshForMs ?? 0), wanted) * spread;
}

const clamp = (ms: number): number => Math.min(longestMs, Math.max(shortestMs, ms));

export function isSick(feed: Feed, now: number): boolean {
  return feed.failures >= sickAfter.failures && now - (feed.failingSince ?? now) >= sickAfter.ms;
}

/** The median gap between dated entries, ms; undefined for fewer than three. */
export function rhythmOf(dates: readonly number[]): number | undefined {
  const sorted = [...dates].sort((a, b) => b - a).slice(0, 20);
  const gaps = sorted.slice(1).map((date, i) => (sorted[i] ?? date) - date);
  const positive = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  return positive.length < 2 ? undefined : positive[Math.floor(positive.length / 2)];
}
