/** Verbs of what readers write to the newsroom: whether they may, where it stands there, and whom an answer is for. A block
 *  outlives the erasure of all data, as a fingerprint from which no chat can be read. */
import { createHmac } from "node:crypto";
import { hasWrittenTooMuch, type Letter, longestLetter, mostLettersAMinute } from "../news/letter.ts";
import type { Clock } from "../news/schedule.ts";
import type { LetterStore } from "../store/letters.ts";

/** busy: many write just now; the same may be sent in a few minutes. */
export type MayWrite = "yes" | "too-long" | "blocked" | "too-many" | "busy";

export interface Letters {
  /** `length`: of the text. A "yes" counts as one written. */
  mayWrite(chatId: number, length: number): Promise<MayWrite>;
  wrote(chatId: number, letter: Omit<Letter, "at">, at: number): Promise<void>;
  letters(chatId: number): Promise<readonly Letter[]>;
  /** Whose letter stands at this place of the newsroom's. */
  letterAt(place: Letter["place"]): Promise<{ readonly chatId: number; readonly letter: Letter } | null>;
  /** The newsroom has answered with this message in the reader's chat. */
  answered(chatId: number, messageId: number): Promise<void>;
  isAnswer(chatId: number, messageId: number): Promise<boolean>;
  /** For `lifetimes.blocked`. */
  block(chatId: number): Promise<void>;
  unblock(chatId: number): Promise<void>;
  isBlocked(chatId: number): Promise<boolean>;
}

export interface LetterDeps {
  readonly letterBox: LetterStore;
  readonly clock: Clock;
  /** Not in the store. */
  readonly secret: string;
}

export function createLetters({ letterBox, clock, secret }: LetterDeps): Letters {
  /** The same for the same chat; without the secret nobody can tell whose it is. */
  const fingerprintOf = (chatId: number): string =>
    createHmac("sha256", secret).update(String(chatId)).digest("base64url");

  return {
    async mayWrite(chatId, length) {
      if (length > longestLetter) return "too-long";
      if (await letterBox.isBlocked(fingerprintOf(chatId))) return "blocked";
      if (hasWrittenTooMuch(await letterBox.of(chatId), clock())) return "too-many";
      return (await letterBox.countOne(mostLettersAMinute)) ? "yes" : "busy";
    },
    wrote: (chatId, letter, at) => letterBox.put(chatId, { ...letter, at }),
    letters: letterBox.of,
    letterAt: letterBox.at,
    answered: letterBox.noteAnswer,
    isAnswer: letterBox.isAnswer,
    block: (chatId) => letterBox.block(fingerprintOf(chatId)),
    unblock: (chatId) => letterBox.unblock(fingerprintOf(chatId)),
    isBlocked: (chatId) => letterBox.isBlocked(fingerprintOf(chatId)),
  };
}
