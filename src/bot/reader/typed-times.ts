/** Reads times and days as people write them: puts together what belongs together ("half past eight", "8 in the evening") and
 *  says of each piece what it is. The one reader of typed times. Pure; knows no sentence. */

import type { TypedMeaning } from "../../locales/text-keys.ts";
import { weekdayMeanings } from "../../locales/typed-words.ts";
import { everyDay, type Weekdays, weekdaysOnly } from "../../news/schedule.ts";
import { bareText, dayOf, hourNames, hourOf, separator, type WordReader, wordsOf } from "./time-words.ts";

/** What a part of the day means where no hour stands beside it. */
export const usualTimes = { morning: "07:00", afternoon: "15:00", evening: "19:00", night: "22:00" } as const;

/** One thing that was typed. `word`: as it is compared, for whoever must say that it makes no sense. */
export type Piece<M> =
  | { readonly kind: "time"; readonly time: string; readonly word: string }
  | { readonly kind: "days"; readonly days: Weekdays }
  | { readonly kind: "meaning"; readonly meaning: M; readonly word: string }
  | { readonly kind: "unknown"; readonly word: string };

const groups = { "every-day": everyDay, weekdays: weekdaysOnly, weekend: [6, 7] } as const;
const moments = { noon: "12:00", midnight: "00:00" } as const;
const fractions = ["half-before", "half-past", "quarter-before", "quarter-past"] as const;

const namesOf = <T extends object>(of: T): (keyof T)[] => Object.keys(of) as (keyof T)[];
const groupNames = namesOf(groups);
const momentNames = namesOf(moments);
const partNames = namesOf(usualTimes);
type Part = (typeof partNames)[number];
type Fraction = (typeof fractions)[number];

const known = [
  ...groupNames,
  ...momentNames,
  ...partNames,
  ...fractions,
  ...hourNames,
  ...weekdayMeanings,
  "filler",
  "and",
] as const;
type Known = (typeof known)[number];

/** `more`: what may stand among the times, by the caller's own words; they come before times and days. */
export function readTimes<M extends TypedMeaning>(text: string, more: readonly M[], reader: WordReader): Piece<M>[] {
  const wanted: readonly (M | Known)[] = [...more, ...known];
  const words = wordsOf(bareText(text), { more, wanted }, reader);
  const loose = words.flatMap((word): Loose<M>[] => {
    if (word === separator) return [{ kind: "separator" }];
    const meant = reader.read(word, wanted);
    const mine = more.find((name) => name === meant);
    if (mine !== undefined) return [{ kind: "piece", piece: { kind: "meaning", meaning: mine, word } }];
    return looseOf(word, meant as Known | null, reader);
  });
  return joined(loose);
}

interface Clocked {
  readonly kind: "clocked";
  readonly hour: number;
  readonly minute: number;
  /** Which half of the day it is has been said: "18", "08:00", "8 pm". */
  readonly isWhole: boolean;
  readonly word: string;
}

/** Before neighbours are looked at. */
type Loose<M> =
  | Clocked
  | { readonly kind: "part"; readonly part: Part; readonly word: string }
  | { readonly kind: "fraction"; readonly fraction: Fraction; readonly word: string }
  | { readonly kind: "noon"; readonly word: string }
  | { readonly kind: "separator" }
  | { readonly kind: "piece"; readonly piece: Piece<M> };

function looseOf<M>(word: string, meant: Known | null, reader: WordReader): Loose<M>[] {
  if (meant === "filler") return [];
  // One word may mean "at" and "until" in a language: whichever, it says nothing of the hours beside it.
  if (meant === "and" || (meant === null && reader.read(word, ["until"]))) return [{ kind: "separator" }];
  if (meant === "noon") return [{ kind: "noon", word }];
  if (meant === "midnight") return [{ kind: "clocked", hour: 0, minute: 0, isWhole: true, word }];
  const part = partNames.find((name) => name === meant);
  if (part) return [{ kind: "part", part, word }];
  const fraction = fractions.find((name) => name === meant);
  if (fraction) return [{ kind: "fraction", fraction, word }];
  const hour = hourNames.find((name) => name === meant);
  const clocked = timeIn(hour ? hourOf(hour) : word);
  if (clocked) return [{ ...clocked, word }];
  const days = daysIn(word, meant, reader);
  return [{ kind: "piece", piece: days ? { kind: "days", days } : { kind: "unknown", word } }];
}

/** Gives each hour what stands beside it. */
function joined<M>(loose: readonly Loose<M>[]): Piece<M>[] {
  const pieces: Piece<M>[] = [];
  for (let i = 0; i < loose.length; i++) {
    const one = loose[i] as Loose<M>;
    if (one.kind === "separator") continue;
    if (one.kind === "piece") pieces.push(one.piece);
    else if (one.kind === "noon") pieces.push(alone(one));
    else {
      const { clocked, modifiers } = timeAt(loose.slice(i));
      i += modifiers.length + (clocked ? 1 : 0) - 1;
      if (!clocked) pieces.push(...modifiers.map(alone<M>));
      else {
        const { hour, minute, word } = inOrder(modifiers).reduce(modified, clocked);
        pieces.push({ kind: "time", time: written(hour, minute), word });
      }
    }
  }
  return pieces;
}

type Modifier = Exclude<Loose<never>, { readonly kind: "clocked" | "piece" | "separator" }>;

/** At most one hour and what says something of it, in whatever order: "evening half past eight", "8 y media de la tarde". */
function timeAt<M>(loose: readonly Loose<M>[]): { clocked: Clocked | null; modifiers: readonly Modifier[] } {
  let clocked: Clocked | null = null;
  const modifiers: Modifier[] = [];
  for (const one of loose) {
    if (one.kind === "separator" || one.kind === "piece") break;
    if (one.kind === "clocked") {
      if (clocked !== null || !modifiers.every((each) => suits(one, each))) break;
      clocked = one;
    } else {
      if (modifiers.some(({ kind }) => kind === one.kind)) break;
      if (clocked === null ? one.kind === "noon" : !suits(clocked, one)) break;
      modifiers.push(one);
    }
  }
  return { clocked, modifiers };
}

/** Fractions first: they move the hour that a part of the day then puts in its half. */
const inOrder = (modifiers: readonly Modifier[]): Modifier[] =>
  [...modifiers].sort((a, b) => Number(a.kind !== "fraction") - Number(b.kind !== "fraction"));

/** "18:30 in the evening" is one time, "08:00 evening" are two. */
function suits({ hour, minute, isWhole }: Clocked, modifier: Modifier): boolean {
  if (modifier.kind === "fraction") return minute === 0;
  if (modifier.kind === "noon") return !isWhole && hour <= 4;
  if (!isWhole) return hour <= 12;
  const [from, until] = hoursOf[modifier.part];
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

const hoursOf: Readonly<Record<Part, readonly [from: number, until: number]>> = {
  morning: [0, 12],
  afternoon: [12, 21],
  evening: [16, 24],
  night: [20, 6],
};

function modified(time: Clocked, by: Modifier): Clocked {
  if (by.kind === "fraction") return withFraction(time, by.fraction);
  if (by.kind === "noon") return { ...time, hour: time.hour < 12 ? time.hour + 12 : time.hour };
  return { ...time, hour: inPart(time.hour, by.part) };
}

function withFraction(time: Clocked, fraction: Fraction): Clocked {
  if (time.minute !== 0) return time;
  if (fraction === "half-past") return { ...time, minute: 30 };
  if (fraction === "quarter-past") return { ...time, minute: 15 };
  const hour = time.hour === 1 && !time.isWhole ? 12 : (time.hour + 23) % 24;
  return { ...time, hour, minute: fraction === "half-before" ? 30 : 45 };
}

function inPart(hour: number, part: Part): number {
  if (part === "morning") return hour;
  if (part === "night") {
    if (hour === 12) return 0;
    return hour >= 6 && hour < 12 ? hour + 12 : hour;
  }
  return hour < 12 ? hour + 12 : hour;
}

function alone<M>(modifier: Modifier): Piece<M> {
  if (modifier.kind === "part") return { kind: "time", time: usualTimes[modifier.part], word: modifier.word };
  if (modifier.kind === "noon") return { kind: "time", time: moments.noon, word: modifier.word };
  return { kind: "unknown", word: modifier.word };
}

const written = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

/** "8", "8:00", "08.30", "8h", "8h30", "8:30h", "0830", "8am", "6:30pm". */
function timeIn(word: string): Omit<Clocked, "word"> | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2})h?|h)?(am|pm|a\.m\.?|p\.m\.?)?$/.exec(word) ?? /^(\d{2})(\d{2})$/.exec(word);
  if (!match) return null;
  const [, hours = "", minutes = "0", half] = match;
  let hour = Number(hours);
  const minute = Number(minutes);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.startsWith("p") ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return null;
  const isWhole = half !== undefined || hour === 0 || hour > 12 || hours.startsWith("0");
  return { kind: "clocked", hour, minute, isWhole };
}

function daysIn(word: string, meant: Known | null, reader: WordReader): Weekdays | null {
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

/** "fri-mon" goes over the weekend. */
function daysBetween(from: number, until: number): Weekdays {
  const length = ((until - from + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => ((from - 1 + i) % 7) + 1);
}
