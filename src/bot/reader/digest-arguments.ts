/** Reads what people write behind /digest: "8", "8h30", "18.30 and 7 am", "mon-fri", "lun,jeu". Pure; knows no sentence. */

import { localeCodes } from "../../locales/codes.ts";
import { plain } from "../../news/nearest.ts";
import { everyDay, type Weekdays, weekdaysOnly } from "../../news/schedule.ts";
import type { CadenceChoice } from "../../news/subscription.ts";

/** More digests a day than this is "instant" by another name. */
export const mostTimes = 6;

export type DigestArguments =
  | { readonly kind: "ask" }
  | { readonly kind: "choice"; readonly choice: CadenceChoice }
  | { readonly kind: "fault"; readonly fault: "unreadable" | "mixed"; readonly word: string }
  | { readonly kind: "fault"; readonly fault: "time_missing" | "too_many" };

const instantWords = [
  "instant",
  "instantly",
  "now",
  "immediately",
  "immediate",
  "at once",
  "tout de suite",
  "immediat",
];
const offWords = ["off", "none", "never", "no", "stop", "non", "rien", "jamais", "desactiver"];
/** Maps, not objects: people may type "constructor". */
const dayWords = new Map<string, Weekdays>(
  Object.entries({
    daily: everyDay,
    everyday: everyDay,
    "every day": everyDay,
    quotidien: everyDay,
    "tous les jours": everyDay,
    weekdays: weekdaysOnly,
    weekday: weekdaysOnly,
    workdays: weekdaysOnly,
    semaine: weekdaysOnly,
    "en semaine": weekdaysOnly,
    "jours ouvres": weekdaysOnly,
    weekend: [6, 7],
    weekends: [6, 7],
    "week-end": [6, 7],
    "week-ends": [6, 7],
  }),
);
const timeWords = new Map(
  Object.entries({
    noon: "12:00",
    midi: "12:00",
    midnight: "00:00",
    minuit: "00:00",
  }),
);
const fillers = ["at", "and", "on", "a", "et", "le", "les", "du", "au", "to", "every", "chaque", "&", "+"];

/** A text longer than this is not a choice of times. */
const longestText = 200;

export function parseDigestArguments(text: string): DigestArguments {
  const asked = plain(text).slice(0, longestText).replace(/\s+/g, " ");
  if (asked === "") return { kind: "ask" };
  if (instantWords.includes(asked)) return { kind: "choice", choice: { kind: "instant" } };
  if (offWords.includes(asked)) return { kind: "choice", choice: { kind: "off" } };

  const times = new Set<string>();
  const days = new Set<number>();
  for (const word of wordsOf(asked)) {
    const time = timeWords.get(word) ?? parseTime(word);
    const someDays = parseDays(word);
    if (time !== null) times.add(time);
    else if (someDays) for (const day of someDays) days.add(day);
    else if (instantWords.includes(word) || offWords.includes(word)) return { kind: "fault", fault: "mixed", word };
    else if (!fillers.includes(word)) return { kind: "fault", fault: "unreadable", word };
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

/** Puts phrases and split times together ("every day", "8 am", "8 h 30"), then cuts at spaces, commas and semicolons. */
function wordsOf(text: string): string[] {
  const phrases = [...dayWords.keys()].filter((phrase) => phrase.includes(" "));
  const joined = phrases
    .reduce((result, phrase) => result.replaceAll(phrase, phrase.replaceAll(" ", "_")), text)
    .replace(/(\d) h (\d{2})(?![:.h\d])/g, "$1h$2")
    .replace(/(\d)h ([3-5]\d|2[4-9])(?![:.h\d])/g, "$1h$2") // "8h 18" is two times, "8h 30" can only be one
    .replace(/(\d) (am|pm|a\.m\.?|p\.m\.?|h|heures?)(?=$|[\s,;])/g, "$1$2")
    .replace(/(\p{L}) ?[-–—] ?(\p{L})/gu, "$1-$2");
  return joined
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word) => word.replaceAll("_", " "));
}

/** "8", "8:00", "08.30", "8h", "8h30", "0830", "8am", "6:30pm" → "HH:MM". */
function parseTime(word: string): string | null {
  const match =
    /^(\d{1,2})(?:[:.h](\d{2})|h|heures?)?(am|pm|a\.m\.?|p\.m\.?)?$/.exec(word) ?? /^(\d{2})(\d{2})$/.exec(word);
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

function parseDays(word: string): Weekdays | null {
  const named = dayWords.get(word);
  if (named) return named;
  const range = /^(\p{L}+)\.?-(\p{L}+)\.?$/u.exec(word);
  if (!range) {
    const day = parseDay(word);
    return day === null ? null : [day];
  }
  const [from, until] = [parseDay(range[1] ?? ""), parseDay(range[2] ?? "")];
  if (from === null || until === null) return null;
  // "fri-mon" goes over the weekend.
  const length = ((until - from + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => ((from - 1 + i) % 7) + 1);
}

/** Every language's names of the days, 1 = Monday. */
const dayNames: readonly (readonly [name: string, day: number])[] = localeCodes.flatMap((locale) => {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => [plain(format.format(Date.UTC(2024, 0, day))), day] as const); // a Monday first
});

/** A day's name in any language, its plural, or a beginning of two letters or more that can only mean one day. */
function parseDay(word: string): number | null {
  const name = word.replace(/\.$/, "").replace(/(?<=.{4})s$/, "");
  if (name.length < 2) return null;
  const days = new Set(dayNames.filter(([full]) => full.startsWith(name)).map(([, day]) => day));
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}
