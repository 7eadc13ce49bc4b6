/** Reads how long somebody wants to pause: "3", "2 weeks", "until friday", "tomorrow", "24.12.", "12 december", "2030-12-24",
 *  "until I say". Pure; knows no sentence. */
import { bareText, dayOf, hourNames, hourOf, type WordReader } from "./time-words.ts";

/** `now` in ms since epoch; `today`: the date there, "2026-11-30". */
export interface PauseContext {
  readonly reader: WordReader;
  readonly locale: string;
  readonly today: string;
}

/** days: that many times 24 hours by the clock on the wall. date: that day begins. */
export type PauseArguments =
  | { readonly kind: "ask" | "open" | "unreadable" }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "date"; readonly date: string };

export const longestPause = 366;
const dayMs = 86_400_000;

export function parsePauseArguments(text: string, { reader, locale, today }: PauseContext): PauseArguments {
  const asked = bareText(text);
  if (asked === "") return { kind: "ask" };
  if (reader.read(asked, ["until-i-say"])) return { kind: "open" };
  const isSaid = (word: string): boolean =>
    reader.read(word, ["until"]) === null && reader.read(word, ["filler"]) === null && word !== "";
  const words = asked.split(/[\s,]+/).filter(isSaid);
  const [first = "", second] = words;
  if (words.length === 1) {
    if (reader.read(first, ["tomorrow"])) return { kind: "date", date: dateAfter(today, 1) };
    const weekday = dayOf(first, reader);
    if (weekday !== null) return { kind: "date", date: dateAfter(today, daysUntil(weekday, today)) };
  }
  const days = daysIn(words, reader);
  if (days !== null) return days >= 1 && days <= longestPause ? { kind: "days", days } : { kind: "unreadable" };
  const date = second === undefined ? numericDate(first, today) : namedDate(words, locale, today);
  const isNear = date !== null && date > today && Date.parse(date) - Date.parse(today) <= farthest * dayMs;
  return isNear ? { kind: "date", date } : { kind: "unreadable" };
}

/** Dates may lie further off than a number of days: they were thought of. */
const farthest = 5 * 366;

/** "3", "3 days", "3d", "a week", "two weeks" */
function daysIn(words: readonly string[], reader: WordReader): number | null {
  const [, digits = "", glued = ""] = /^(\d{0,3})(\p{L}*)$/u.exec(words[0] ?? "") ?? [];
  if (words.length === 1 && glued === "") return digits === "" ? null : Number(digits);
  const [count, unit] = words.length === 1 ? [digits, glued] : [words[0] ?? "", words[1] ?? ""];
  const meant = words.length > 2 ? null : reader.read(unit, ["days", "weeks"]);
  if (meant === null) return null;
  const hour = hourNames.find((name) => name === reader.read(count, hourNames));
  const number = /^\d{1,3}$/.test(count) ? Number(count) : hour ? Number(hourOf(hour)) : 1;
  return meant === "weeks" ? number * 7 : number;
}

/** "2030-12-24", "24.12.", "24/12/2030"; without a year, the next one. */
function numericDate(word: string, today: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word);
  if (iso) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, first, second, year] = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4})?)?$/.exec(word) ?? [];
  if (first === undefined || second === undefined) return null;
  // The day stands first, unless it can't be one.
  const [day, month] = Number(second) > 12 ? [Number(second), Number(first)] : [Number(first), Number(second)];
  return inYear(day, month, year, today);
}

/** "bis zum 24. Dezember 2030" */
const mostDateWords = 4;

/** "12 december", "december 12", "12 december 2030", in the reader's language or English. */
function namedDate(words: readonly string[], locale: string, today: string): string | null {
  const numbers = words.filter((word) => /^\d{1,4}\.?$/.test(word)).map((word) => word.replace(".", ""));
  const names = words.filter((word) => /^\p{L}{3,}\.?$/u.test(word));
  const day = numbers.find((each) => each.length <= 2);
  const year = numbers.find((each) => each.length === 4);
  if (day === undefined || words.length > mostDateWords) return null;
  for (const name of names) {
    const month = monthNamed(name.replace(".", ""), locale);
    if (month !== null) return inYear(Number(day), month, year, today);
  }
  return null;
}

function monthNamed(name: string, locale: string): number | null {
  for (const language of new Set([locale, "en"])) {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2024, month - 1, 1));
      const full = bareText(parts.find(({ type }) => type === "month")?.value ?? "");
      if (full.startsWith(name)) return month;
    }
  }
  return null;
}

function inYear(day: number, month: number, year: string | undefined, today: string): string | null {
  if (year !== undefined) return validDate(Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const date = validDate(thisYear, month, day);
  return date !== null && date > today ? date : validDate(thisYear + 1, month, day);
}

function validDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame ? date.toISOString().slice(0, 10) : null;
}

/** Calendar days later. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);

/** 1 to 7: today's name means the next one. */
function daysUntil(weekday: number, today: string): number {
  const current = new Date(Date.parse(today)).getUTCDay() || 7;
  return ((weekday - current + 6) % 7) + 1;
}
