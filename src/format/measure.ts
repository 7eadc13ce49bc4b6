/** Counts as Telegram counts: code points of what is visible after parsing. */
import { type Html, unescaped } from "./safe-html.ts";

/** Bot API, sendMessage: 1–4096 characters after entities parsing (code points, measured live). */
export const textLimit = 4096;
/** Bot API, sendPhoto: caption of 0–1024 characters after entities parsing. */
export const captionLimit = 1024;
/** Bot API, answerCallbackQuery: text of 0–200 characters. */
export const toastLimit = 200;
/** Bot API, InlineKeyboardButton.callback_data: 1–64 bytes. */
export const callbackDataLimit = 64;
/** Bot API, BotCommand: description of 1–256 characters. */
export const menuLimit = 256;
/** Bot API, setMyDescription: 0–512 characters. Shown before a person presses Start. */
export const descriptionLimit = 512;
/** Bot API, setMyShortDescription: 0–120 characters. Shown on the profile, and with a link to it. */
export const aboutLimit = 120;
/** Not Telegram's: what a phone shows of a button that stands alone in its row. */
export const buttonLimit = 64;
/** TDLib keeps the first 100 entities of a message and drops the others without a word. */
export const entityLimit = 100;
/** Telegram's server refuses about 9,500 bytes of entities, addresses included (ENTITIES_TOO_LONG). */
export const entityBytesLimit = 9000;

const surrogate = /[\uD800-\uDFFF]/;

/** What a person sees. Only for our own Html: it knows four references and no `>` inside attributes. */
export function visibleText(html: Html): string {
  const source = html.toString();
  const text = source.includes("<") ? source.replace(/<[^>]*>/g, "") : source;
  return unescaped(text).trim();
}

export function codePoints(text: string): number {
  if (!surrogate.test(text)) return text.length;
  let n = 0;
  for (const _ of text) n++;
  return n;
}

export const visibleLength = (html: Html): number => codePoints(visibleText(html));

/** How many entities the markup makes, and about how many bytes of them Telegram's server counts. */
export function entityCost(html: Html): { readonly count: number; readonly bytes: number } {
  let [count, bytes] = [0, 0];
  for (const [, href = ""] of html.toString().matchAll(/<(?!\/)[a-z-]+(?:\s+href="([^"]*)")?[^>]*>/g)) {
    count++;
    bytes += 16 + Buffer.byteLength(href);
  }
  return { count, bytes };
}
