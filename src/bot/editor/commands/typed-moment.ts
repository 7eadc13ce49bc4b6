/** Reads when something shall go out, as people write it: "08:00", "8 pm", "tomorrow 8:00", "mon 7:30", "in 2 hours", "01.12.2026 08:00",
 *  "2026-12-01 08:00". Pure; knows no sentence. */
import { type ReadWord, weekdayMeanings } from "../../../locales/typed-words.ts";
import {
  daysAfter,
  type LocalDate,
  localDate,
  type Moment,
  momentOf,
  realDate,
  type TimeOfDay,
} from "../../../news/moment.ts";
import { plain, plainDigits } from "../../../news/nearest.ts";
import { type ReadersClock, readersClockOf } from "../../../news/readers-clock.ts";

interface Now {
  /** ms since epoch. */
  readonly now: number;
  readonly timeZone: string;
}

const minuteMs = 60_000;
/** What is further ahead was a slip. */
const mostMinutes = 60 * 24 * 366;

const timeWord = /^(\d{1,2})(?:[:.h](\d{2}))?(h|am|pm)?$/;
const halfDay = /(\d)\s+([ap])\.?m\b\.?|(\d)([ap])\.m\b\.?/gi;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?$/;

/** Null: it is none of these. */
export function parseMoment(text: string, read: ReadWord, { now, timeZone }: Now): Moment | null {
  const typed = plainDigits(plain(text))
    .replace(halfDay, "$1$3$2$4m")
    .split(/[\s,،]+/)
    .filter(Boolean);
  const isAfter = typed.some((word) => read(word, ["in"]) !== null);
  const isUnit = (word: string): boolean => read(word, ["hour"]) !== null;
  const isFiller = (word: string): boolean =>
    read(word, ["in"]) !== null || read(word, ["at"]) !== null || read(word, ["filler"]) !== null;
  const words = typed.filter((word) => isUnit(word) || !isFiller(word));
  const after = isAfter ? parseAfter(words, read) : null;
  if (after !== null) return after > 0 && after <= mostMinutes ? { at: now + after * minuteMs, clocks: "once" } : null;
  // "8 Uhr": the unit says no more.
  const [unit = "", number = ""] = words.toReversed();
  if (/^\d/.test(number) && isUnit(unit)) words.pop();
  const [first = "", second] = words;
  if (words.length > 2) return null;
  const time = parseTime(second ?? first);
  if (!time) return null;
  const today = localDate(now, timeZone);
  if (second !== undefined) {
    const date = parseDate(first, today, read, (ahead) => momentOf(ahead, time, timeZone).at > now);
    return date && momentOf(date, time, timeZone);
  }
  const sooner = momentOf(today, time, timeZone);
  return sooner.at > now ? sooner : momentOf(daysAfter(today, 1), time, timeZone);
}

/** "08:00 local", "tomorrow 8:00 local": by each reader's own clock. Null: it says nothing of the kind. */
export function parseReadersClock(text: string, read: ReadWord, { now, timeZone }: Now): ReadersClock | null {
  const words = text.trim().split(/\s+/);
  const others = words.filter((word) => read(word, ["readers-clock"]) === null);
  const moment = others.length < words.length ? parseMoment(others.join(" "), read, { now, timeZone }) : null;
  return moment && readersClockOf(moment.at, timeZone);
}

/** Minutes: of "2 hours", "90 min", "2h". */
function parseAfter(words: readonly string[], read: ReadWord): number | null {
  const [, number = "", unit = ""] = /^(\d{1,6}) ?(\p{L}+)\.?$/u.exec(words.join(" ")) ?? [];
  if (number === "") return null;
  const meant = read(unit, ["hour", "minute"]);
  if (meant === null) return null;
  return Number(number) * (meant === "hour" ? 60 : 1);
}

function parseTime(word: string): TimeOfDay | null {
  const [, hour, minute = "0", half] = timeWord.exec(word) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  if (half !== "am" && half !== "pm") return { hour: Number(hour), minute: Number(minute) };
  if (Number(hour) < 1 || Number(hour) > 12) return null;
  return { hour: (Number(hour) % 12) + (half === "pm" ? 12 : 0), minute: Number(minute) };
}

/** `isAhead`: whether the time on that day is still to come. */
function parseDate(
  word: string,
  today: ReturnType<typeof localDate>,
  read: ReadWord,
  isAhead: (date: LocalDate) => boolean,
): LocalDate | null {
  const near = read(word, ["today", "tomorrow"]);
  if (near !== null) return near === "today" ? today : daysAfter(today, 1);
  const weekday = read(word, weekdayMeanings);
  if (weekday !== null) {
    const days = (weekdayMeanings.indexOf(weekday) + 1 - today.weekday + 7) % 7;
    const date = daysAfter(today, days);
    return isAhead(date) ? date : daysAfter(date, 7);
  }
  const iso = isoDate.exec(word);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month, year] = dayFirst.exec(word) ?? [];
  if (day === undefined) return null;
  if (year !== undefined) return dateOf(Number(year), Number(month), Number(day));
  const thisYear = dateOf(today.year, Number(month), Number(day));
  return thisYear && isAhead(thisYear) ? thisYear : dateOf(today.year + 1, Number(month), Number(day));
}

const dateOf = (year: number, month: number, day: number): LocalDate | null => realDate({ year, month, day });
