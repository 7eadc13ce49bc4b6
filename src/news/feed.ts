/** A polled source and when it is asked next. Pure. */
import type { FeedMatter } from "./feed-notice.ts";
import type { TopicSlug } from "./topic.ts";
import { parseAddress } from "./web-address.ts";

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
  /** False until an entry has stood in it. */
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
  readonly moved?: {
    readonly url: string;
    readonly times: number;
    /** To another site: the newsroom was asked, and has not answered or said no. */
    readonly asked?: boolean;
  };
  /** ms between entries, as observed. */
  readonly rhythmMs?: number;
  /** ms; when it was added. What is older by its own date is no news. */
  readonly addedAt?: number;
  /** Nobody asks it until it is resumed. */
  readonly paused?: boolean;
  /** A poll holds its stories for an editor and has not come to its end: what that one has left over is held, too. */
  readonly braking?: boolean;
  /** ms; when it was last read, or had not changed; and when it last brought something new. */
  readonly readAt?: number;
  readonly newAt?: number;
  /** The last time it could not be read, and why: a code of the fetch or the reader. Kept when it is well again. */
  readonly fault?: { readonly at: number; readonly reason: string };
  readonly quirks?: FeedQuirks;
}

/** What an editor has switched on for a stubborn feed. */
export interface FeedQuirks {
  /** Read in this encoding, whatever it says of itself. */
  readonly charset?: FeedCharset;
  /** Lead and text come from the story's page. */
  readonly pageText?: boolean;
  /** Its dates are not believed. */
  readonly ignoreDates?: boolean;
  /** An entry is known by its address, whatever its guid. */
  readonly byAddress?: boolean;
}

export const quirkSwitches = ["pageText", "ignoreDates", "byAddress"] as const;
export type QuirkSwitch = (typeof quirkSwitches)[number];

/** Labels of the Encoding Standard, as many as fit a keyboard. */
export const feedCharsets = [
  "utf-8",
  "windows-1252",
  "iso-8859-2",
  "iso-8859-15",
  "windows-1250",
  "windows-1251",
  "koi8-r",
  "windows-1253",
  "windows-1254",
  "windows-1256",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "gb18030",
  "big5",
  "utf-16le",
] as const;
export type FeedCharset = (typeof feedCharsets)[number];

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const shortestMs = 5 * minuteMs;
const longestMs = 12 * hourMs;
const longestBackOffMs = 24 * hourMs;
/** A feed whose hub tells what is new is asked so many times more rarely, and once an hour at most. */
const hubFactor = 4;
/** Permanent redirects are believed when they repeat: servers say 301 in passing troubles too. */
export const movesToBelieve = 3;
/** A feed that fails so often, for so long, is sick. */
const sickAfter = { failures: 4, ms: hourMs };
/** More new entries than this in a feed that is known already look like a flood: they wait for an editor. */
const floodOfEntries = 20;
/** Fewer entries say nothing about the feed. */
const fewestStrangers = 3;
/** Clocks differ, and entries are dated before they are put in. */
const dateSlackMs = hourMs;
/** A feed that is gone (410) for so long is asked no more. */
const goneForGoodMs = 30 * 24 * hourMs;

/** Why what is new in a feed that was known waits for an editor: it is more than is believable; or nothing of what the feed
 *  holds was there before, though most of it is older than the last look: names and addresses have changed, not the news. */
export function brakeOn(
  feed: Pick<Feed, "known" | "readAt" | "braking">,
  entries: readonly { readonly publishedAt: number | null }[],
  fresh: readonly { readonly publishedAt: number | null }[],
): Extract<FeedMatter, "flood" | "strangers"> | null {
  const isFirstSight = !feed.known && feed.readAt === undefined;
  if (isFirstSight) return null;
  if (fresh.length > floodOfEntries || (feed.braking && fresh.length > 0)) return "flood";
  if (!feed.known || feed.readAt === undefined || entries.length < fewestStrangers || fresh.length < entries.length)
    return null;
  const before = feed.readAt - dateSlackMs;
  const older = fresh.filter(({ publishedAt }) => publishedAt !== null && publishedAt < before);
  return older.length * 2 > fresh.length ? "strangers" : null;
}

/** What becomes of an entry that nobody has seen before. take: as the feed's mode has it. ask: an editor decides.
 *  pass: it counts as known. */
export type Reception = "take" | "ask" | "pass";

/** `publishedAt`: by its own date, null without one. `rank`: how many of the new entries are newer. */
export function receptionOf(
  { known, takeFirst, addedAt, readAt }: Pick<Feed, "known" | "takeFirst" | "addedAt" | "readAt">,
  publishedAt: number | null,
  rank: number,
): Reception {
  if (!known && rank < takeFirst) return "take";
  if (publishedAt !== null && addedAt !== undefined) {
    if (publishedAt >= addedAt) return "take";
    return known ? "ask" : "pass";
  }
  // Without a date it may be of any age, but in a feed that had been empty before.
  if (known) return "take";
  return readAt === undefined ? "pass" : "ask";
}

/** Whether a permanent redirect leaves the site: somebody else may own what it leads to. */
export function leavesSite(from: string, to: string): boolean {
  const [a, b] = [siteOf(from), siteOf(to)];
  return a !== b && !a.endsWith(`.${b}`) && !b.endsWith(`.${a}`);
}

const siteOf = (url: string): string => (parseAddress(url)?.host ?? url).replace(/^www\./, "");

export const isGoneForGood = ({ failingSince }: Feed, now: number): boolean =>
  now - (failingSince ?? now) >= goneForGoodMs;

/** `random`: 0–1, spreads feeds that were added together. */
export function nextPollDelay(
  feed: Feed,
  hints: {
    readonly retryAfterMs?: number;
    readonly freshForMs?: number;
    readonly gone?: boolean;
    /** Asked again very soon. */
    readonly soon?: boolean;
    /** A hub tells what is new. */
    readonly hub?: boolean;
  },
  random: number,
): number {
  const spread = 0.85 + 0.3 * random;
  if (feed.failures > 0) {
    const doubled = shortestMs * 2 ** Math.min(feed.failures - 1, 12);
    const backOff = hints.gone ? longestBackOffMs : Math.min(longestBackOffMs, doubled);
    return Math.max(hints.retryAfterMs ?? 0, backOff * spread);
  }
  if (hints.soon) return shortestMs * spread;
  // Twice per expected entry: late by half a rhythm at most.
  const wanted = clamp(Math.max(((feed.rhythmMs ?? hourMs) / 2) * (hints.hub ? hubFactor : 1), hints.hub ? hourMs : 0));
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
