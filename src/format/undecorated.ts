/** A message for who has it read aloud: without the pictures that only decorate it. Marks that say something (✅ ❌) stay, and
 *  a button that is nothing but a picture keeps it. */
import type { Button, OutgoingMessage } from "./message.ts";
import { withoutSigns } from "./safe-html.ts";

const signs =
  /(?![✅☑✔❌✖©®™])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*[ \u00A0]?|(?:\p{Regional_Indicator}|[▸◂▓░])+[ \u00A0]?/gu;

export function undecorated(message: OutgoingMessage): OutgoingMessage {
  const html = withoutSigns(message.html, signs);
  return { ...message, html, ...(message.buttons && { buttons: undecoratedButtons(message.buttons) }) };
}

/** As a chat wishes it. */
export const asWishedBy = (
  { plain }: { readonly plain?: boolean | undefined },
  message: OutgoingMessage,
): OutgoingMessage => (plain ? undecorated(message) : message);

export const undecoratedButtons = (rows: readonly (readonly Button[])[]): Button[][] =>
  rows.map((row) => row.map((button) => ({ ...button, text: button.aloud ?? undecoratedText(button.text) })));

/** Itself where nothing else is in it. */
export const undecoratedText = (text: string): string => text.replace(signs, "").trim() || text;
