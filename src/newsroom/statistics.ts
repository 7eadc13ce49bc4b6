/** Gathers the statistics of the last days: day counts, links' codes, and the readers of now. Nothing in them names anybody. */
import type { Clock } from "../news/schedule.ts";
import { mostFirst, readersBackwards, type Statistics, type StatisticsDay, summed } from "../news/statistics.ts";
import { type StopReason, stopReasons } from "../news/stop-reason.ts";
import type { TopicSlug } from "../news/topic.ts";
import type { DayCountStore, DayCounts } from "../store/day-counts.ts";
import type { MeasuredStore } from "../store/measured.ts";
import type { PublicCorrectionStore } from "../store/public-corrections.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";
import type { Rights } from "./rights.ts";

export interface StatisticsDesk {
  /** Of so many days, today among them. Throws not_allowed. */
  of(actor: number, days: number): Promise<Statistics>;
  /** Readers who came by a link's code, ever, of those who allow it to be counted. */
  cameBy(code: string): Promise<number>;
}

export interface StatisticsDeps {
  readonly dayCounts: DayCountStore;
  readonly measured: Pick<MeasuredStore, "cameSince" | "totals">;
  readonly subscribers: Pick<SubscriberStore, "page" | "count">;
  readonly publicCorrections: Pick<PublicCorrectionStore, "since">;
  readonly rights: Pick<Rights, "demand">;
  readonly clock: Clock;
}

const dayMs = 86_400_000;
/** Readers who are looked at for topics and languages: shards hold them by chance, so that the first are as good as any. */
const mostLookedAt = 20_000;

export function createStatistics(deps: StatisticsDeps): StatisticsDesk {
  const { dayCounts, measured, subscribers, publicCorrections, clock } = deps;

  /** "2026-11-30", oldest first. Steps of half a day: one of 23 or 25 hours is met too, and counts once. */
  const datesOf = (days: number): string[] => {
    const now = clock();
    const dates = new Set<string>();
    for (let back = 0; dates.size < days; back++) dates.add(dayCounts.placeOf(now - back * (dayMs / 2)).date);
    return [...dates].reverse();
  };

  const lookAtReaders = async () => {
    const topics: Record<string, number> = {};
    const languages: Record<string, number> = {};
    let seen = 0;
    let cursor: string | null = null;
    do {
      const page = await subscribers.page({ kind: "everyone" }, cursor, 2000);
      for (const { topics: chosen, preferences } of page.recipients) {
        for (const slug of chosen) topics[slug] = (topics[slug] ?? 0) + 1;
        languages[preferences.locale] = (languages[preferences.locale] ?? 0) + 1;
      }
      seen += page.recipients.length;
      cursor = page.next;
    } while (cursor !== null && seen < mostLookedAt);
    return { topics, languages, seen, isPart: cursor !== null };
  };

  return {
    async of(actor, days) {
      await deps.rights.demand(actor, "publish");
      const dates = datesOf(days);
      const since = clock() - (days - 1) * dayMs;
      const [counts, readers, seen, sources, corrections] = await Promise.all([
        dayCounts.of(dates),
        subscribers.count({ kind: "everyone" }),
        lookAtReaders(),
        measured.cameSince(since),
        publicCorrections.since(since - dayMs),
      ]);
      const correctedOn = summed(corrections.map((at) => ({ [dayCounts.placeOf(at).date]: 1 })));
      const moves = counts.map(({ joined = 0, left = 0, blocked = 0 }) => ({ joined, lost: left + blocked }));
      const readersAt = readersBackwards(readers, moves);
      const scale = seen.isPart ? readers / seen.seen : 1;
      const scaled = (found: Readonly<Record<string, number>>) =>
        mostFirst(found).map(({ name, count }) => ({ name, count: Math.round(count * scale) }));
      return {
        days: dates.map((date, i) => dayOf(date, readersAt[i] ?? 0, counts[i] ?? {}, correctedOn[date] ?? 0)),
        sources: mostFirst(sources),
        topics: scaled(seen.topics).map(({ name, count }) => ({ name: name as TopicSlug, count })),
        languages: scaled(seen.languages),
        isPart: seen.isPart,
      };
    },
    async cameBy(code) {
      const [lately, { sources }] = await Promise.all([measured.cameSince(0), measured.totals()]);
      return (lately[code] ?? 0) + (sources[code] ?? 0);
    },
  };
}

function dayOf(date: string, readers: number, counts: DayCounts, corrections: number): StatisticsDay {
  const byHour = (what: "sent" | "pressed"): number[] =>
    Array.from({ length: 24 }, (_, hour) => counts[`${what}:${String(hour).padStart(2, "0")}`] ?? 0);
  const copies = Object.entries(counts).flatMap(([what, count]) => {
    const [kind, outcome] = what.split(":");
    return kind === "delivery" && outcome !== undefined ? [[outcome, count ?? 0] as const] : [];
  });
  const reasons = stopReasons.map((reason): [StopReason, number] => [reason, counts[`stop:${reason}`] ?? 0]);
  return {
    date,
    readers,
    joined: counts.joined ?? 0,
    left: counts.left ?? 0,
    blocked: counts.blocked ?? 0,
    copies: Object.fromEntries(copies),
    sentAt: byHour("sent"),
    pressedAt: byHour("pressed"),
    reasons: Object.fromEntries(reasons.filter(([, count]) => count > 0)),
    corrections,
  };
}
