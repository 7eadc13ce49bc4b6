/** Dates as feeds and pages write them, one reader for both: RFC 822, ISO 8601, epoch, and what people and their programs make
 *  of them in many languages. A date without a zone is UTC: the machine's own zone means nothing here. A zone that nobody can
 *  know makes a date none: a wrong one is worse. */
import { instantOf } from "../news/wall-clock.ts";
import { monthOf } from "./month-names.ts";
import { hasColonTime, timeIn } from "./time-of-day.ts";
import { readZone, withoutOffset } from "./time-zones.ts";

/** The first of the values that can be read, ms since epoch; null without one. `language` of the document, BCP 47: it tells
 *  the order of day and month, and which zone an abbreviation means. */
export function firstDate(values: Iterable<string | undefined>, now: number, language?: string): number | null {
  for (const value of values) {
    const ms = readDate(value, now, language);
    if (ms !== null) return ms;
  }
  return null;
}

const earliest = Date.UTC(1990, 0);
/** How far a clock of another zone may be ahead. */
const aheadMs = 86_400_000;
/** UTF-16 units. What is longer is a text with a date in it. */
const longest = 120;

/** ms since epoch; null when it is no date, or none between 1990 and a day from `now`. */
export function readDate(text: string | undefined, now: number, language?: string): number | null {
  const value = text?.trim();
  if (!value || value.length > longest) return null;
  const quick = plain.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(quick)) return isBelievable(quick, now) ? quick : null;
  const tag = language?.trim().toLowerCase().replaceAll("_", "-") || undefined;
  return readingsOf(normal(value), tag).find((ms) => isBelievable(ms, now)) ?? null;
}

const isBelievable = (ms: number, now: number): boolean => ms >= earliest && ms <= now + aheadMs; // NaN is not

/** What most write, with its zone: the engine reads these right and fast. */
const plain =
  /^(?:[A-Z][a-z]{2}, (?:[01]?\d|2[0-8]) [A-Z][a-z]{2} [12]\d{3} \d{2}:\d{2}:\d{2} (?:GMT|[+-](?:0\d|1[0-4])\d{2})|\d{4}-\d{2}-(?:[01]\d|2[0-8])T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):\d{2}))$/;

/** Digits of all scripts as 0–9, all dashes as "-", one blank between words. */
function normal(value: string): string {
  return value
    .normalize("NFKC")
    .replace(/[^\P{Nd}\d]/gu, asciiDigit)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, (gap) => (/\s/.test(gap) ? " " : ""))
    .replace(/(?<=\p{Script=Thai})\.(?=\p{Script=Thai})/gu, "") // letters of one shortened word
    .replace(/(كانون|تشرين) (ال\p{L}+)/gu, "$1$2") // months of two words
    .replace(
      /([〇零○一二三四五六七八九]{4}) ?年 ?([一二三四五六七八九十]{1,3}) ?月 ?([一二三四五六七八九十]{1,3}) ?日/u,
      inDigits,
    )
    .replace(/(令和|平成|民國|民国) ?(元|\d{1,3}) ?年/u, yearOfEra)
    .replace(/(\d{1,2}) (?:tháng|thg) (\d{1,2})(?:,| năm)? (\d{4})/iu, "$1.$2.$3") // Vietnam numbers its months
    .trim();
}

/** Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((each) => code >= each && code < each + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** The year before an era's first. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const yearOfEra = (_: string, era: string, year: string): string =>
  `${(eras[era] ?? 0) + (year === "元" ? 1 : Number(year))}年`;

const numerals = "〇一二三四五六七八九";
function inDigits(_: string, year: string, ...rest: readonly string[]): string {
  const digit = (sign: string): number => Math.max(0, numerals.indexOf(sign));
  // "十二" is 12, "二十" is 20.
  const number = (word: string): number => {
    const [tens = "", ones = ""] = word.split("十");
    return word.includes("十") ? (tens === "" ? 1 : digit(tens)) * 10 + digit(ones) : digit(word);
  };
  const [month = "", day = ""] = rest;
  return `${[...year].map(digit).join("")}年${number(month)}月${number(day)}日`;
}

/** What the text may mean, ms, the likelier first. */
function readingsOf(text: string, language: string | undefined): readonly number[] {
  const stamp = epochOf(text);
  if (stamp !== null) return [stamp];
  const run = hasColonTime(text) ? null : compact.exec(text);
  if (run) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = run
      .slice(1, 7)
      .map((part) => Number(part ?? 0));
    return instants([[year, month, day]], { hour, minute, second }, run[7] ?? "", language);
  }
  const bare = text.replace(dateInDigits, " ");
  const time = timeIn(text, bare);
  const dates = datesIn(time ? `${time.before} | ${withoutOffset(time.behind)}` : text, language);
  // Time in dots is found beside the date, which stands in the whole text alone.
  const found = dates.length > 0 ? dates : datesIn(text, language);
  if (time) return instants(found, time, time.behind, language);
  return instants(found, { hour: 0, minute: 0, second: 0 }, endingZone.exec(bare)?.[0] ?? "", language);
}

type Day = readonly [year: number, month: number, day: number];

const compact = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?)?(?!\d)(.*)$/;
const yearFirst = /(?<!\d)(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?!\d)/;
const yearLast = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/;
const runOfDigits = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/;
const dateInDigits =
  /(?<!\d)(?:\d{4} ?[-/.年년] ?\d{1,2} ?[-/.月월] ?\d{1,2}|\d{1,2} ?([-/.]) ?\d{1,2} ?\1 ?\d{2,4})(?!\d)/;
/** Of a date without a time. */
const endingZone = /(?:(?:^|\s)[+-]\d{2}:?\d{2}|Z)$/;

/** Seconds, milliseconds or microseconds since 1970, bare or as JSON of .NET has them. */
function epochOf(text: string): number | null {
  const digits = /^(?:\/?Date\()?(\d{9,16})(?:\.\d+|[+-]\d{4})?(?:\)\/?)?$/.exec(text)?.[1];
  if (digits === undefined || digits.length === 14 || (digits.length === 12 && /^(?:19|20)/.test(digits))) return null;
  const scale = digits.length <= 10 ? 1000 : digits.length <= 13 ? 1 : 0.001;
  return Math.round(Number(digits) * scale);
}

function datesIn(text: string, language: string | undefined): readonly Day[] {
  const iso = yearFirst.exec(text) ?? runOfDigits.exec(text);
  if (iso) return [[Number(iso[1]), Number(iso[2]), Number(iso[3])]];
  const numbers = yearLast.exec(text);
  if (numbers) {
    const [year, first, second] = [fullYear(numbers[4] ?? ""), Number(numbers[1]), Number(numbers[3])];
    const dayFirst: Day = [year, second, first];
    const monthFirst: Day = [year, first, second];
    // Dots are European whatever the language; where the usual order makes no date, or one to come, it was the other.
    return numbers[2] === "." || !isMonthFirst(language) ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  }
  const words = worded(text, language);
  return words ? [words] : [];
}

/** Who writes the month first: America, and those who begin with the year. Most documents that name no language are America's. */
const isMonthFirst = (language = "en"): boolean =>
  /^(?:en(?:-(?:us|ph|pr|ca|latn))?|fil|tl|(?:ja|ko|zh)(?:-.*)?)$/.test(language);

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/** The month by its name, the day and the year as they stand around it. */
function worded(text: string, language: string | undefined): Day | null {
  const tokens = [...text.matchAll(/\d+|\p{L}[\p{L}\p{M}]*/gu)].map(([token]) => token);
  const months = tokens.map((token) => (/^\p{L}/u.test(token) ? monthOf(token, language) : 0));
  for (const [i, month] of months.entries()) {
    if (month === 0) continue;
    // "mar. 31 déc.": a weekday that is spelled like a month
    const next = months.findIndex((each, k) => k > i && each !== 0);
    const between = next < 0 ? [] : tokens.slice(i + 1, next);
    if (/^\d{1,2}$/.test(between[0] ?? "") && between.every((token) => token.length <= 3)) continue;
    const isWord = (token: string, k: number): boolean => /^\p{L}{4}/u.test(token) && months[k] === 0;
    const date = aroundMonth(numbersFrom(tokens, i, -1, isWord), month, numbersFrom(tokens, i, 1, isWord));
    if (date) return date;
  }
  return null;
}

function aroundMonth(before: readonly string[], month: number, behind: readonly string[]): Day | null {
  const isDay = (text: string): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
  const isYear = (text: string): boolean => text.length === 4;
  const [first = "", second = ""] = behind;
  const [nearest = "", next = ""] = before;
  if (isDay(first) && isYear(second)) return [Number(second), month, Number(first)];
  if (isYear(nearest) && isDay(first)) return [Number(nearest), month, Number(first)];
  if (isDay(nearest) && (isYear(first) || first.length === 2)) return [fullYear(first), month, Number(nearest)];
  if (isDay(nearest) && isYear(next)) return [Number(next), month, Number(nearest)];
  return isDay(first) && second.length === 2 ? [fullYear(second), month, Number(first)] : null;
}

/** The next two numbers that way; to the first one only over words as short as "de" and "th", and over the month's other name. */
function numbersFrom(
  tokens: readonly string[],
  from: number,
  step: 1 | -1,
  isWord: (token: string, at: number) => boolean,
): string[] {
  const found: string[] = [];
  for (let i = from + step; found.length < 2; i += step) {
    const token = tokens[i];
    if (token === undefined || (found.length === 0 && isWord(token, i))) return found;
    if (/^\d/.test(token)) found.push(token);
  }
  return found;
}

/** Thailand counts from the Buddha's death. */
const buddhist = 543;

/** None where there is no such day or hour, or its zone can't be known. */
function instants(
  days: readonly Day[],
  time: { readonly hour: number; readonly minute: number; readonly second: number },
  behind: string,
  language: string | undefined,
): number[] {
  const zone = readZone(behind, language);
  const { hour, minute, second } = time;
  if (zone === null || hour > 24 || minute > 59) return [];
  return days
    .map(([year, month, day]) => [year > buddhist + 1900 ? year - buddhist : year, month, day] as const)
    .filter(
      ([year, month, day]) => year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month),
    )
    .map(([year, month, day]) => instantOf({ year, month, day, hour, minute, second }, zone));
}

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
