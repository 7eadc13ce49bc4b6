/** Cuts a typed text into the words that times and days are made of: phrases ("every day"), split times ("8 h 30"), numbers in
 *  words, ranges of days. Pure; knows no sentence. */
import type { TypedMeaning } from "../../locales/text-keys.ts";
import type { Texts } from "../../locales/texts.ts";
import { weekdayMeanings } from "../../locales/typed-words.ts";
import { plain, plainDigits } from "../../news/nearest.ts";

export type WordReader = Pick<Texts, "read" | "phrases">;

type HourName = Extract<TypedMeaning, `hour-${number}`>;
export const hourNames = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((hour) => `hour-${hour}` as HourName);
/** "8" */
export const hourOf = (name: HourName): string => name.slice("hour-".length);

/** A text longer than this is not a choice of times. */
const longestText = 200;

/** As people mean it: lower case, one space, digits and separators of Arabic too. */
export const bareText = (text: string): string =>
  plainDigits(plain(text)).replace(/،/g, ",").replace(/؛/g, ";").slice(0, longestText).replace(/\s+/g, " ").trim();

/** Stands between words that say nothing of each other. */
export const separator = ",";

/** `more`: the caller's own meanings, among those that are wanted; always the same list, by which phrases are kept.
 *  Puts phrases and split times together ("every day", "8 am", "8 h 30"), then cuts at spaces, commas and semicolons. */
export function wordsOf(
  text: string,
  { more, wanted }: { readonly more: readonly TypedMeaning[]; readonly wanted: readonly TypedMeaning[] },
  reader: WordReader,
): string[] {
  const together = text
    .replace(phrasesOf(more, wanted, reader), (phrase) => phrase.replaceAll(" ", "_"))
    .replace(/(?<![\p{L}\p{N}_])\p{L}+(?![\p{L}\p{N}_])/gu, (word) => inDigits(word, wanted, reader))
    // Turkish: "8'de".
    .replace(/(\d)['’]\p{L}{1,4}(?![\p{L}\p{N}])/gu, "$1")
    .replace(/(\d) ?(\p{L}+)(?=$|[\s,;])/gu, (all, digit: string, unit: string) =>
      unit !== "h" && reader.read(unit, ["hour"]) ? `${digit}h` : all,
    )
    // Arabic writes its "and" onto what follows: "8 و18:30".
    .replace(/(?<![\p{L}\p{N}:.])(\p{L}+)(?=\d)/gu, (word) =>
      reader.read(word, ["filler", "and"]) ? `${word} ` : word,
    )
    .replace(/(\d) h (\d{2})(?![:.h\d])/g, "$1h$2")
    .replace(/(\d)h ([3-5]\d|2[4-9])(?![:.h\d])/g, "$1h$2") // "8h 18" is two times, "8h 30" can only be one
    .replace(/(\d) h(?=$|[\s,;])/g, "$1h")
    // Not behind 18:30: "am" is German for "on".
    .replace(/(?<![\d:.])((?:0?\d|1[0-2])(?:[:.]\d{2})?) (am|pm|a\.m\.?|p\.m\.?)(?=$|[\s,;])/g, "$1$2")
    .replace(/(\p{L}) ?[-–—] ?(\p{L})/gu, "$1-$2")
    .replace(/[,;]/g, ` ${separator} `);
  const words = together
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll("_", " "));
  return withRanges(words, reader);
}

/** Every phrase of these meanings, the longest first, as whole words. Many hundreds: put together once for each list of meanings. */
function phrasesOf(more: readonly TypedMeaning[], wanted: readonly TypedMeaning[], { phrases }: WordReader): RegExp {
  const known = patterns.get(phrases) ?? new WeakMap<readonly TypedMeaning[], RegExp>();
  patterns.set(phrases, known);
  const ready = known.get(more);
  if (ready) return ready;
  const literal = phrases(wanted).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const made = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${literal.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
  known.set(more, made);
  return made;
}

const patterns = new WeakMap<WordReader["phrases"], WeakMap<readonly TypedMeaning[], RegExp>>();

/** Of the half that is written onto its hour. */
const halfLength = 3;

/** "eight" is "8"; Russian writes its half onto the hour. */
function inDigits(letters: string, wanted: readonly TypedMeaning[], reader: WordReader): string {
  const meant = reader.read(letters, wanted);
  const hour = hourNames.find((name) => name === meant);
  if (hour) return hourOf(hour);
  if (meant !== null) return letters;
  const [half, rest] = [letters.slice(0, halfLength), letters.slice(halfLength)];
  const of = hourNames.find((name) => name === reader.read(rest, hourNames));
  return of && reader.read(half, ["half-before"]) ? `${half} ${hourOf(of)}` : letters;
}

/** "monday to friday", three words, are all its days and not two: one word, as "monday-friday". */
function withRanges(words: readonly string[], reader: WordReader): string[] {
  const ranges: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [from = "", between = "", until = ""] = words.slice(i, i + 3);
    const isRange =
      dayOf(from, reader) !== null && reader.read(between, ["until"]) !== null && dayOf(until, reader) !== null;
    ranges.push(isRange ? `${from}-${until}` : from);
    if (isRange) i += 2;
  }
  return ranges;
}

export function dayOf(name: string, reader: WordReader): number | null {
  const day = reader.read(name, weekdayMeanings);
  return day === null ? null : weekdayMeanings.indexOf(day) + 1;
}
