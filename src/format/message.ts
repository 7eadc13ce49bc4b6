/** The message that rendering makes and the messenger sends: text, buttons and picture, before any Bot API shape. */
import type { Html } from "./safe-html.ts";

/** Bot API, CopyTextButton: 1–256 characters. */
export const copiedLimit = 256;

/** action: callback data, 1–64 bytes of UTF-8. copies: a text that a press puts into the clipboard, up to `copiedLimit`.
 *  aloud: stands in the place of a text that is a sign alone, for who has it read aloud. */
export type Button = { readonly text: string; readonly aloud?: string } & (
  | { readonly url: string }
  | { readonly copies: string }
  | { readonly action: string }
);

export interface OutgoingMessage {
  /** The text, or the caption when `photoUrl` is set. */
  readonly html: Html;
  /** A photo sent with `html` as its caption: its address, or what Telegram calls it for this bot. */
  readonly photoUrl?: string;
  /** The photo stands behind a cover that a tap takes away. */
  readonly covered?: boolean;
  /** What an edit puts in the place of a photo's caption: nothing of the photo stays. */
  readonly withoutPicture?: boolean;
  /** The photo is another one than the message may show by now. */
  readonly replacesPicture?: boolean;
  /** Link preview; absent: switched off (Telegram would preview the first link by itself). */
  readonly preview?: { readonly url: string; readonly large: boolean; readonly aboveText: boolean };
  readonly buttons?: readonly (readonly Button[])[];
}

/** A photo that somebody sent: it has no address, only a name for this bot. */
export const isSentPhoto = ({ photoUrl }: Pick<OutgoingMessage, "photoUrl">): boolean =>
  photoUrl !== undefined && !/^https?:/i.test(photoUrl);
