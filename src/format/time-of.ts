/** A moment as a card shows it, by the clock and in the language of who reads it. */
import { LRUCache } from "lru-cache";
import type { ArticleLook } from "../news/preferences.ts";

/** A broadcast writes one moment for everybody of a language and zone. With its year where `beside` is of another one. */
export function timeOf(
  ms: number,
  { locale, timeZone }: Pick<ArticleLook, "locale" | "timeZone">,
  beside: number = ms,
): string {
  const key = `${locale}|${timeZone}|${isSameYear(ms, beside, timeZone) ? "" : "year"}`;
  const last = lastTimes.get(key);
  if (last?.ms === ms) return last.text;
  const text = dateFormat(key).format(ms);
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
    const [locale, timeZone, year] = key.split("|");
    format = new Intl.DateTimeFormat(locale, {
      timeZone,
      day: "numeric",
      month: "short",
      ...(year && { year: "numeric" as const }),
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
