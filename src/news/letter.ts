/** What readers write to the newsroom: where it stands there, so that an answer finds its way back; and how much is too much.
 *  The text itself is kept by nobody but Telegram. */

/** One message of a reader's, as it stands in one chat of the newsroom. */
export interface Letter {
  /** Where it stands there. */
  readonly place: { readonly chatId: number; readonly messageId: number };
  /** When it was written, ms. */
  readonly at: number;
  /** The message in the reader's chat that an answer stands under: the story, or their own. */
  readonly under: number;
  /** The forum topic it was written in. */
  readonly threadId?: number;
  /** What the writer is called, and the language they are spoken to in. */
  readonly name: string;
  readonly locale: string;
}

/** Of one chat. */
export const mostLettersAnHour = 5;
export const mostLettersADay = 15;
/** Of all together, in a minute: a group is answered 20 times a minute, and the newsroom's own commands come first. */
export const mostLettersAMinute = 8;
/** Characters. With its frame it is one message. */
export const longestLetter = 3000;
/** Shorter free text is hardly meant for people. */
export const shortestUnaskedLetter = 40;

const hourMs = 3_600_000;

/** A letter that stands in several chats is one. */
export function hasWrittenTooMuch(letters: readonly Pick<Letter, "at">[], now: number): boolean {
  const since = (ms: number): number => new Set(letters.map(({ at }) => at).filter((at) => at > now - ms)).size;
  return since(hourMs) >= mostLettersAnHour || since(24 * hourMs) >= mostLettersADay;
}
