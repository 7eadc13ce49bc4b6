/** Times, dates and lists as people of a language write them, in a reader's own zone. Only Intl; no sentence stands here. */

import { isSameYear } from "../format/time-of.ts";
import { zoneName } from "../news/zone-name.ts";

/** Bound to one language. */
export interface WallClock {
  /** "08:00" */
  time(ms: number, timeZone: string): string;
  /** "today", "tomorrow", "Monday, November 30"; in another year "Saturday, January 2, 2027". */
  day(ms: number, now: number, timeZone: string): string;
  /** Both, and what the zone is called, as sentences about a moment ask for them. */
  moment(ms: number, now: number, timeZone: string): { day: string; time: string; timeZone: string };
  /** "Monday" for 1 … "Sunday" for 7. */
  weekday(day: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** "26 %": `share` is 0 to 1. */
  percent(share: number): string;
}

const dayMs = 86_400_000;
/** A Monday, for the names of weekdays. */
const someMonday = Date.UTC(2024, 0, 1);

export function createWallClock(locale: string): WallClock {
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const time = (ms: number, timeZone: string): string =>
    new Intl.DateTimeFormat(locale, { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(ms);
  const day = (ms: number, now: number, timeZone: string): string => {
    const ahead = localDay(ms, timeZone) - localDay(now, timeZone);
    if (ahead === 0 || ahead === 1) return relative.format(ahead, "day");
    const year = isSameYear(ms, now, timeZone) ? undefined : "numeric";
    return new Intl.DateTimeFormat(locale, { timeZone, weekday: "long", day: "numeric", month: "long", year }).format(
      ms,
    );
  };
  return {
    time,
    day,
    moment: (ms, now, timeZone) => ({
      day: day(ms, now, timeZone),
      time: time(ms, timeZone),
      timeZone: zoneName(timeZone),
    }),
    weekday: (day) => weekdays.format(someMonday + (day - 1) * dayMs),
    list: (items) => lists.format(items),
    percent: (share) => percents.format(share),
  };
}

/** Counts calendar days of a zone, so that "tomorrow" is the next date there and not 24 hours ahead. */
function localDay(ms: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "numeric", day: "numeric" })
    .formatToParts(ms)
    .reduce<Record<string, number>>((all, part) => Object.assign(all, { [part.type]: Number(part.value) }), {});
  return Math.floor(Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1) / dayMs);
}
