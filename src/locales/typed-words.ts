/** What typed words mean, in every language at once: the reader's own language is asked first, then English, then all
 *  others, whose words count only where they can mean one thing. */
import { plain } from "../news/nearest.ts";
import type { Patterns } from "./sentence-pattern.ts";
import type { TypedMeaning } from "./text-keys.ts";

/** Of a language: the words of its words.ftl, by meaning. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

export const weekdayMeanings = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const satisfies readonly TypedMeaning[];
const isWeekday = (meaning: string): boolean => weekdayMeanings.some((day) => day === meaning);

/** A weekday may be cut down to this. */
const shortestBeginning = 2;

export type ReadWord = <M extends TypedMeaning>(word: string, wanted: readonly M[]) => M | null;

export interface TypedWords {
  read<M extends TypedMeaning>(word: string, wanted: readonly M[], locale: string): M | null;
  /** The longest first: one may begin another ("todos os dias", "todos os dias úteis"). */
  phrases(wanted: readonly TypedMeaning[]): readonly string[];
}

export function vocabularyOf(words: Patterns): Vocabulary {
  return new Map(
    [...words].map(([meaning, pattern]) => [
      meaning,
      String(pattern)
        .split(",")
        .map((word) => plain(word))
        .filter((word) => word !== ""),
    ]),
  );
}

export function createTypedWords(vocabularies: ReadonlyMap<string, Vocabulary>): TypedWords {
  return {
    read(word, wanted, locale) {
      if (/^\s*[#/]/.test(word)) return null; // a topic or a command of that name
      const asked = plain(word).replace(/(?<=\p{L})\.$/u, "");
      for (const first of new Set([locale, "en"])) {
        const meant = meaningsIn(vocabularies.get(first), asked, wanted);
        if (meant.length > 0) return onlyOne(meant);
      }
      return onlyOne([...vocabularies.values()].flatMap((vocabulary) => meaningsIn(vocabulary, asked, wanted)));
    },
    phrases: (wanted) =>
      [...vocabularies.values()]
        .flatMap((vocabulary) =>
          wanted.flatMap((meaning) => (vocabulary.get(meaning) ?? []).filter((word) => word.includes(" "))),
        )
        .sort((a, b) => b.length - a.length),
  };
}

function meaningsIn<M extends TypedMeaning>(
  vocabulary: Vocabulary | undefined,
  word: string,
  wanted: readonly M[],
): M[] {
  const exact = wanted.filter((meaning) => vocabulary?.get(meaning)?.includes(word));
  if (exact.length > 0 || word.length < shortestBeginning) return exact;
  return wanted.filter(
    (meaning) => isWeekday(meaning) && vocabulary?.get(meaning)?.some((name) => name.startsWith(word)),
  );
}

function onlyOne<M>(meanings: readonly M[]): M | null {
  const [meaning, another] = new Set(meanings);
  return meaning !== undefined && another === undefined ? meaning : null;
}
