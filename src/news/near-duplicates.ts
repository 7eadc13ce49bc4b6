/** Finds the same story told by several outlets: texts that share most of what they say, and differ in nothing that is the
 *  news itself. Numbers, names, places and days weigh; a template filled in anew is another story. */

export interface Told {
  readonly title: string;
  readonly text: string;
  /** Who tells it, as an address' host or a name: nobody repeats himself, so equal outlets are never one story. */
  readonly outlet: string;
}

/** A story in comparable pieces. */
interface Reading {
  readonly outlet: string;
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Names, and the words that begin a sentence: some of these are names too. */
  readonly capitals: ReadonlySet<string>;
  /** The script tells names by their capitals, and the text uses them for names alone. */
  readonly namesAreKnown: boolean;
}

/** Fewer different words say too little to be compared by. */
const fewestWords = 8;
/** A longer text is compared by its beginning: copies are cut at the end. */
const longestText = 4000;
/** Of the shorter text's pairs of neighbouring words, so many stand in the longer one: of a text of forty words and more, and of
 *  the shortest. */
const sharedPairs = { long: 0.5, short: 0.65 };
const longPairs = 40;
/** Of what both tell of a kind, at most so much may be said otherwise by either. */
const otherNumbers = 0.1;
const otherNames = 0.17;
/** Where names can't be told from words: of all words. */
const otherWords = 0.12;
/** Of the words that could be lower-case, so many are capitals where every noun is one (German), or every word (a headline). */
const capitalsMeanNothing = 0.35;

/** Groups in the order of their first member; each index once. A story joins a group only when it is alike to every member. */
export function groupNearDuplicates(stories: readonly Told[]): readonly (readonly number[])[] {
  const readings = stories.map(read);
  const groups: number[][] = [];
  for (const [i, reading] of readings.entries()) {
    const group = groups.find((members) => members.every((member) => tellTheSame(readings[member], reading)));
    if (group) group.push(i);
    else groups.push([i]);
  }
  return groups;
}

/** Which of the others tell nearly the same: places among them. Most are told apart by a glance at their words. */
export function findNearDuplicates(story: Told, others: readonly Told[]): readonly number[] {
  const reading = read(story);
  if (!reading) return [];
  const isLike = (other: Told): boolean => mayBeAlike(reading, other) && tellTheSame(reading, read(other));
  return others.flatMap((other, i) => (isLike(other) ? [i] : []));
}

/** At a glance: of the words of a beginning. */
const glance = { characters: 600, fewest: 8, shared: 0.3 };

/** Scripts whose words only the segmenter finds. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function mayBeAlike({ outlet, words }: Reading, other: Told): boolean {
  if (outlet === other.outlet) return false;
  const beginning = `${other.title} ${other.text}`.slice(0, glance.characters).normalize("NFKC").toLowerCase();
  if (withoutSpaces.test(beginning)) return true;
  const found = new Set(beginning.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
  if (found.size < glance.fewest) return true; // it takes a closer look
  return countShared(found, words) >= glance.shared * Math.min(found.size, words.size);
}

function tellTheSame(a: Reading | null | undefined, b: Reading | null): boolean {
  if (!a || !b || a.outlet === b.outlet) return false;
  const fewer = Math.min(a.pairs.size, b.pairs.size);
  const needed = fewer >= longPairs ? sharedPairs.long : sharedPairs.short;
  if (countShared(a.pairs, b.pairs) < needed * fewer) return false;
  if (differs(a.numbers, b.numbers, otherNumbers)) return false;
  return a.namesAreKnown && b.namesAreKnown ? !namesDiffer(a, b) : !differs(a.words, b.words, otherWords);
}

/** Whether one thing was replaced by another: what only one of them says is a text that was cut, and no difference. */
function differs(a: ReadonlySet<string>, b: ReadonlySet<string>, most: number): boolean {
  const shared = countShared(a, b);
  const replaced = Math.min(a.size, b.size) - shared;
  return replaced > 0 && replaced > most * (shared + replaced);
}

/** A name is the other's too when it has the word anywhere: it may have begun a sentence there. */
function namesDiffer(a: Reading, b: Reading): boolean {
  const own = ({ capitals }: Reading, { words }: Reading): number => capitals.size - countShared(capitals, words);
  const replaced = Math.min(own(a, b), own(b, a));
  return replaced > 0 && replaced > otherNames * (countShared(a.names, b.words) + replaced);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const each of fewer) if (more.has(each)) shared++;
  return shared;
}

/** Knows the words of scripts that put no space between them too. */
const segmenter = new Intl.Segmenter("und", { granularity: "word" });

function read({ title, text, outlet }: Told): Reading | null {
  const told = `${title}. ${text}`.normalize("NFKC").replace(/\s+/gu, " ").slice(0, longestText);
  const [words, pairs, numbers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [names, capitals] = [new Set<string>(), new Set<string>()];
  let last = "";
  let beginsSentence = true;
  let [withCapital, cased] = [0, 0];
  const titleEnd = title.normalize("NFKC").replace(/\s+/gu, " ").length;
  for (const { segment, index, isWordLike } of segmenter.segment(joinDigits(told))) {
    if (!isWordLike) {
      if (/[.!?:…"“”«»„|–—]/u.test(segment)) beginsSentence = true;
      continue;
    }
    const word = segment.toLowerCase();
    words.add(word);
    if (last !== "") pairs.add(`${last} ${word}`);
    last = word;
    if (/\p{N}/u.test(word)) numbers.add(plainNumber(word));
    else if (word !== word.toUpperCase() && index > titleEnd) {
      const isCapital = /^\p{Lu}/u.test(segment);
      if (isCapital) capitals.add(word);
      if (!beginsSentence) {
        cased++;
        if (isCapital) {
          withCapital++;
          names.add(word);
        }
      }
    }
    beginsSentence = false;
  }
  if (words.size < fewestWords) return null;
  const namesAreKnown = cased > 0 && withCapital < capitalsMeanNothing * cased;
  return { outlet, words, pairs, numbers, names, capitals, namesAreKnown };
}

/** "1 000", "1,000" and "1.000" are one number; so are "5,2" and "5.2". */
function joinDigits(text: string): string {
  return text.replace(/(?<=\d)[\u00a0\u202f '’.,](?=\d{3}(?!\d))/gu, "").replace(/(?<=\d),(?=\d)/gu, ".");
}

/** In any script's digits. "5.0" is 5. */
function plainNumber(word: string): string {
  const digits = word.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  return /^\d+\.\d+$/.test(digits) ? String(Number(digits)) : digits;
}

/** Decimal digits stand in runs of ten, each beginning at a multiple of its block: the zero is found by counting back. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value++) {
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) return value;
  }
  return code % 10;
}
