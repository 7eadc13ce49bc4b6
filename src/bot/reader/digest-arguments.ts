/** Reads what people write behind /digest: "8", "8h30", "18.30 and 7 am", "mon-fri", "lunes a viernes", "lun,jeu". Pure; knows
 *  no sentence. */

import type { Texts } from "../../locales/texts.ts";
import { weekdayMeanings } from "../../locales/typed-words.ts";
import { plain, plainDigits } from "../../news/nearest.ts";
import { everyDay, type Weekdays, weekdaysOnly } from "../../news/schedule.ts";
import type { CadenceChoice } from "../../news/subscription.ts";

/** More digests a day than this is "instant" by another name. */
export const mostTimes = 6;

export type DigestArguments =
  | { readonly kind: "ask" }
  | { readonly kind: "choice"; readonly choice: CadenceChoice }
  | { readonly kind: "fault"; readonly fault: "unreadable" | "mixed"; readonly word: string }
  | { readonly kind: "fault"; readonly fault: "time_missing" | "too_many" };

type Reader = Pick<Texts, "read" | "phrases">;

/** What each word can mean here; "hour" is read where times are put together. */
const alone = ["instant", "breaking", "off"] as const;
const groups = { "every-day": everyDay, weekdays: weekdaysOnly, weekend: [6, 7] } as const;
const moments = { noon: "12:00", midnight: "00:00" } as const;
const groupNames = Object.keys(groups) as (keyof typeof groups)[];
const momentNames = Object.keys(moments) as (keyof typeof moments)[];
const wanted = [...alone, ...groupNames, ...momentNames, ...weekdayMeanings, "filler"] as const;

/** A text longer than this is not a choice of times. */
const longestText = 200;

export function parseDigestArguments(text: string, reader: Reader): DigestArguments {
  const asked = bare(text).slice(0, longestText).replace(/\s+/g, " ");
  if (asked === "") return { kind: "ask" };
  const whole = reader.read(asked, alone);
  if (whole !== null) return { kind: "choice", choice: { kind: whole } };

  const asTyped = (word: string): string => text.split(/[\s,;،؛]+/).find((each) => bare(each) === word) ?? word;
  const times = new Set<string>();
  const days = new Set<number>();
  for (const word of wordsOf(asked, reader)) {
    const meant = reader.read(word, wanted);
    const time = momentNames.find((name) => name === meant);
    const at = time ? moments[time] : parseTime(word);
    const someDays = at === null ? parseDays(word, meant, reader) : null;
    if (at !== null) times.add(at);
    else if (someDays) for (const day of someDays) days.add(day);
    else if (alone.some((each) => each === meant)) return { kind: "fault", fault: "mixed", word: asTyped(word) };
    else if (meant !== "filler") return { kind: "fault", fault: "unreadable", word: asTyped(word) };
  }
  if (times.size === 0) return { kind: "fault", fault: "time_missing" };
  if (times.size > mostTimes) return { kind: "fault", fault: "too_many" };
  return {
    kind: "choice",
    choice: {
      kind: "digest",
      times: [...times].sort(),
      days: days.size === 0 ? everyDay : [...days].sort((a, b) => a - b),
    },
  };
}

/** As people mean it: digits and separators of Arabic too. */
const bare = (text: string): string => plainDigits(plain(text)).replace(/،/g, ",").replace(/؛/g, ";");

/** Puts phrases and split times together ("every day", "8 am", "8 h 30"), then cuts at spaces, commas and semicolons. */
function wordsOf(text: string, reader: Reader): string[] {
  const joined = reader
    .phrases(groupNames)
    .reduce((result, phrase) => result.replaceAll(phrase, phrase.replaceAll(" ", "_")), text)
    .replace(/(\d) ?(\p{L}+)(?=$|[\s,;])/gu, (all, digit: string, unit: string) =>
      unit !== "h" && reader.read(unit, ["hour"]) ? `${digit}h` : all,
    )
    // Arabic writes its "and" onto what follows: "8 و18:30".
    .replace(/(?<![\p{L}\p{N}:.])(\p{L}+)(?=\d)/gu, (word) => (reader.read(word, ["filler"]) ? `${word} ` : word))
    .replace(/(\d) h (\d{2})(?![:.h\d])/g, "$1h$2")
    .replace(/(\d)h ([3-5]\d|2[4-9])(?![:.h\d])/g, "$1h$2") // "8h 18" is two times, "8h 30" can only be one
    .replace(/(\d) h(?=$|[\s,;])/g, "$1h")
    // Not behind 18:30: "am" is German for "on".
    .replace(/(?<![\d:.])((?:0?\d|1[0-2])(?:[:.]\d{2})?) (am|pm|a\.m\.?|p\.m\.?)(?=$|[\s,;])/g, "$1$2")
    .replace(/(\p{L}) ?[-–—] ?(\p{L})/gu, "$1-$2");
  const words = joined
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word) => word.replaceAll("_", " "));
  return withRanges(words, reader);
}

/** "monday to friday", three words, are all its days and not two: one word, as "monday-friday". */
function withRanges(words: readonly string[], reader: Reader): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [from = "", between = "", until = ""] = words.slice(i, i + 3);
    const isRange =
      dayOf(from, reader) !== null && reader.read(between, ["until"]) !== null && dayOf(until, reader) !== null;
    joined.push(isRange ? `${from}-${until}` : from);
    if (isRange) i += 2;
  }
  return joined;
}

/** "8", "8:00", "08.30", "8h", "8h30", "8:30h", "0830", "8am", "6:30pm" → "HH:MM". */
function parseTime(word: string): string | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2})h?|h)?(am|pm|a\.m\.?|p\.m\.?)?$/.exec(word) ?? /^(\d{2})(\d{2})$/.exec(word);
  if (!match) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const half = match[3]?.[0];
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === "p" ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function parseDays(word: string, meant: (typeof wanted)[number] | null, reader: Reader): Weekdays | null {
  const group = groupNames.find((name) => name === meant);
  if (group) return groups[group];
  const day = dayOf(word, reader);
  if (day !== null) return [day];
  // "segunda-feira" has a hyphen of its own: each may be the one between two days.
  const parts = word.split("-");
  for (let i = 1; i < parts.length; i++) {
    const from = dayOf(parts.slice(0, i).join("-"), reader);
    const until = dayOf(parts.slice(i).join("-"), reader);
    if (from !== null && until !== null) return daysBetween(from, until);
  }
  return null;
}

function dayOf(name: string, reader: Reader): number | null {
  const day = reader.read(name, weekdayMeanings);
  return day === null ? null : weekdayMeanings.indexOf(day) + 1;
}

/** "fri-mon" goes over the weekend. */
function daysBetween(from: number, until: number): Weekdays {
  const length = ((until - from + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => ((from - 1 + i) % 7) + 1);
}
