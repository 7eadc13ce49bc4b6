/** What the newsroom is told about its readers as a whole: sums that name nobody. */
import type { StopReason } from "./stop-reason.ts";
import type { TopicSlug } from "./topic.ts";

export interface StatisticsDay {
  /** "2026-11-30" */
  readonly date: string;
  /** At its end; of today, now. */
  readonly readers: number;
  readonly joined: number;
  /** By /stop, or by giving up every topic. */
  readonly left: number;
  /** By blocking or removing the bot. */
  readonly blocked: number;
  /** Copies by what became of them. */
  readonly copies: Readonly<Record<string, number>>;
  /** Copies, and presses under stories of readers who allow it, by the hour of the day (24 numbers). */
  readonly sentAt: readonly number[];
  readonly pressedAt: readonly number[];
  readonly reasons: Readonly<Partial<Record<StopReason, number>>>;
  /** Stories corrected or withdrawn in public. */
  readonly corrections: number;
}

export interface Statistics {
  /** Oldest first; the last one is today. */
  readonly days: readonly StatisticsDay[];
  /** Links' codes and who came by them in that time, as far as they allow it to be counted; most first. */
  readonly sources: readonly Counted[];
  /** Subscriptions now; most first. */
  readonly topics: readonly (Counted & { readonly name: TopicSlug })[];
  /** Languages of the readers who are there now, or of a part of them picked by chance; most first. */
  readonly languages: readonly Counted[];
  /** Not all were looked at. */
  readonly isPart: boolean;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** After a story: who left by then may have left over it. */
export const leftWithinMs = 3_600_000;

/** Readers at the end of each day, from today's number back. */
export function readersBackwards(
  now: number,
  days: readonly { readonly joined: number; readonly lost: number }[],
): number[] {
  const readers: number[] = [];
  let count = now;
  for (const { joined, lost } of [...days].reverse()) {
    readers.unshift(Math.max(0, count));
    count += lost - joined;
  }
  return readers;
}

/** Most first, those of one count by name. */
export function mostFirst(counts: Readonly<Record<string, number | undefined>>): Counted[] {
  return Object.entries(counts)
    .map(([name, count = 0]) => ({ name, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

export const sumOf = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);

/** Sums by name over several days. */
export function summed(each: readonly Readonly<Record<string, number | undefined>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const counts of each) for (const [name, n = 0] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + n;
  return sums;
}
