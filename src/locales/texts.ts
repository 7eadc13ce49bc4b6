/** One language as the program speaks and reads it: its sentences, its clock, its cards, its typed words. */
import type { CardLabels } from "../format/card-labels.ts";
import type { DigestLabels } from "../format/digest-page.ts";
import { cardLabels, digestLabels } from "./labels.ts";
import { createSay, type Say } from "./say.ts";
import type { TypedMeaning } from "./text-keys.ts";
import type { RuledLanguage } from "./text-rules.ts";
import type { ReadWord, TypedWords } from "./typed-words.ts";
import { createWallClock, type WallClock } from "./wall-clock.ts";

export interface Texts {
  /** ISO 639-1, as Telegram's language_code: two lower-case letters. */
  readonly code: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly t: Say;
  readonly clock: WallClock;
  readonly cards: CardLabels;
  readonly digests: DigestLabels;
  /** What a typed word means to a reader of this language; null for none of `wanted`, or more than one. */
  readonly read: ReadWord;
  /** What of several words has a meaning as a whole ("every day"), of every language. */
  phrases(wanted: readonly TypedMeaning[]): readonly string[];
}

export function createTexts(language: RuledLanguage, typed: TypedWords): Texts {
  const { code } = language;
  const t = createSay(language);
  return {
    code,
    name: t("language-name-words"),
    t,
    clock: createWallClock(code),
    cards: cardLabels(t),
    digests: digestLabels(t),
    read: (word, wanted) => typed.read(word, wanted, code),
    phrases: typed.phrases,
  };
}
