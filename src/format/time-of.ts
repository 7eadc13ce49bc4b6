/** A moment as readers see it: an entity that their app writes by its own clock, and inside it, for apps that don't know such
 *  entities, the same by the reader's zone and in the reader's language. */
import { LRUCache } from "lru-cache";
import type { ArticleLook } from "../news/preferences.ts";
import { dateTime, type Html } from "./safe-html.ts";

type Clock = Pick<ArticleLook, "locale" | "timeZone">;

/** A broadcast writes one moment for everybody of a language and zone. With its year where `beside` is of another one. */
export function timeOf(ms: number, { locale, timeZone }: Clock, beside: number = ms): string {
  return written(ms, `${locale}|${timeZone}|${isSameYear(ms, beside, timeZone) ? "date" : "year"}`);
}

/** When the source published it: on the day itself how long ago, which the app keeps true. `beside`: when readers got it. */
export function sourceTime(ms: number, clock: Clock, beside: number): Html {
  const isFresh = ms <= beside && beside - ms < dayMs;
  return dateTime(ms, isFresh ? "r" : "dt", timeOf(ms, clock, beside));
}

/** When something became of a story: on the day of `beside` the hour says enough. */
export function changeTime(ms: number, clock: Clock, beside: number): Html {
  const isSameDay = Math.abs(ms - beside) < dayMs && dayOf(ms, clock) === dayOf(beside, clock);
  if (!isSameDay) return dateTime(ms, "dt", timeOf(ms, clock, beside));
  return dateTime(ms, "t", written(ms, `${clock.locale}|${clock.timeZone}|hour`));
}

/** "Tuesday, November 24", "mardi 1er décembre" */
export function weekdayOf(ms: number, { locale, timeZone }: Clock): string {
  const text = new Intl.DateTimeFormat(locale, { timeZone, weekday: "long", day: "numeric", month: "long" }).format(ms);
  return withOrdinal(text, locale);
}

export type PartOfDay = "morning" | "noon" | "evening" | "night";

export function partOfDay(ms: number, timeZone: string): PartOfDay {
  const hour = Number(written(ms, `en|${timeZone}|hour`).slice(0, 2));
  if (hour < 4 || hour >= 22) return "night";
  return hour < 11 ? "morning" : hour < 16 ? "noon" : "evening";
}

/** The first of a month, which CLDR leaves to whoever writes. */
const withOrdinal = (text: string, locale: string): string =>
  /^fr\b/i.test(locale) ? text.replace(/(?<!\d)1(?= \p{L})/u, "1er") : text;

const dayMs = 86_400_000;
const dayOf = (ms: number, { timeZone }: Clock): string => written(ms, `en|${timeZone}|date`).split(",")[0] ?? "";

function written(ms: number, key: string): string {
  const last = lastTimes.get(key);
  if (last?.ms === ms) return last.text;
  const text = withOrdinal(dateFormat(key).format(ms), key);
  lastTimes.set(key, { ms, text });
  return text;
}

/** Making a formatter costs fifty times its use: one per language and zone is kept. */
const mostDateFormats = 1000;
const dateFormats = new LRUCache<string, Intl.DateTimeFormat>({ max: mostDateFormats });
const yearFormats = new LRUCache<string, Intl.DateTimeFormat>({ max: mostDateFormats });
const lastTimes = new LRUCache<string, { readonly ms: number; readonly text: string }>({ max: mostDateFormats });
function dateFormat(key: string): Intl.DateTimeFormat {
  let format = dateFormats.get(key);
  if (!format) {
    const [locale, timeZone, shown] = key.split("|");
    format = new Intl.DateTimeFormat(locale, {
      timeZone,
      ...(shown !== "hour" && { day: "numeric" as const, month: "short" as const }),
      ...(shown === "year" && { year: "numeric" as const }),
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    dateFormats.set(key, format);
  }
  return format;
}

export const isSameYear = (a: number, b: number, timeZone: string): boolean =>
  yearOf(a, timeZone) === yearOf(b, timeZone);

/** Zones differ only around the new year. */
function yearOf(ms: number, timeZone: string): number {
  const [before, after] = [ms - farthestZoneMs, ms + farthestZoneMs].map((each) => new Date(each).getUTCFullYear());
  if (before === after) return before ?? 0;
  let format = yearFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", calendar: "gregory" });
    yearFormats.set(timeZone, format);
  }
  return Number(format.format(ms));
}

const farthestZoneMs = 14 * 3_600_000;
