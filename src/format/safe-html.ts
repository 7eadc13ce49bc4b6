/** Telegram's HTML as a type of its own: text can't become markup by accident, because only this file makes Html. */
import { telegramLink } from "./telegram-link.ts";

/** HTML that Telegram's parser accepts: only tags made here, everything else escaped. Not a string on purpose: the
 *  compiler refuses one in its place, and nesting knows at run time what is escaped already. */
export class Html {
  readonly #source: string;
  private constructor(source: string) {
    this.#source = source;
  }
  /** What goes to Telegram. */
  toString(): string {
    return this.#source;
  }
  toJSON(): string {
    return this.#source;
  }
  /** Only for this file. */
  static make(key: typeof maker, source: string): Html {
    if (key !== maker) throw new TypeError("Html is made in safe-html.ts");
    return new Html(source);
  }
}

const maker: unique symbol = Symbol("safe-html");
const make = (source: string): Html => Html.make(maker, source);

export type Text = Html | string | number;

/** Half of a surrogate pair makes Telegram refuse the whole message; NUL and its like vanish there. */
const unsendable = /\p{Surrogate}|\0/gu;

const special = /[&<>"\0\uD800-\uDFFF]/;
const escaped = (text: string): string => (special.test(text) ? escapedSlowly(text) : text);
const perhapsUnsendable = /[\0\uD800-\uDFFF]/;
/** Sign by sign: one expression that calls back for each costs twice as much, and every text of a card comes through here. */
function escapedSlowly(given: string): string {
  let text = perhapsUnsendable.test(given) ? given.replace(unsendable, "\uFFFD") : given;
  if (text.includes("&")) text = text.replaceAll("&", "&amp;"); // first: the others bring their own
  if (text.includes("<")) text = text.replaceAll("<", "&lt;");
  if (text.includes(">")) text = text.replaceAll(">", "&gt;");
  return text.includes('"') ? text.replaceAll('"', "&quot;") : text;
}
/** What escaping makes. Telegram knows no other names. */
const references: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
export const isReference = (text: string): boolean => Object.hasOwn(references, text);
/** The opposite of escaping; other references stay as they are. */
export const unescaped = (text: string): string =>
  text.includes("&") ? text.replace(/&(?:lt|gt|quot|amp);/g, (reference) => references[reference] ?? reference) : text;

const sourceOf = (value: Text): string => (value instanceof Html ? value.toString() : escaped(String(value)));

export function escapeText(text: string): Html {
  return make(escaped(text));
}

/** A sentence with its own markup, its variables escaped before. Only locales/ calls it: it alone has judged that markup. */
export function sentenceHtml(source: string): Html {
  return make(source);
}

/** Everything between the literal parts is escaped, unless it is Html. Write `\n` for a line break. */
export function html(strings: TemplateStringsArray, ...values: readonly Text[]): Html {
  let source = strings[0] ?? "";
  for (let i = 0; i < values.length; i++) source += sourceOf(values[i] ?? "") + (strings[i + 1] ?? "");
  return make(source);
}

export function joinHtml(parts: readonly Text[], separator: string): Html {
  return make(parts.map(sourceOf).join(escaped(separator)));
}

/** `signs`: none that markup is made of. */
export const withoutSigns = (content: Html, signs: RegExp): Html => make(content.toString().replace(signs, ""));

const wrap =
  (tag: string) =>
  (content: Text): Html =>
    make(`<${tag}>${sourceOf(content)}</${tag}>`);
export const bold = wrap("b");

export const preformatted = wrap("pre");
export const quote = wrap("blockquote");
/** `tag`: one of Telegram's for emphasis. */
export const marked = (tag: "b" | "i" | "u" | "s" | "code" | "tg-spoiler", content: Text): Html => wrap(tag)(content);

/** Shows its first lines; a tap shows all. */
export function expandableQuote(content: Text): Html {
  return make(`<blockquote expandable>${sourceOf(content)}</blockquote>`);
}

/** A moment that the reader's app writes in the reader's own clock (Bot API 9.5, tg-time); older apps show the text.
 *  `format`: d or D for the date, t or T for the time, in any combination. */
export function dateTime(ms: number, format: string, fallback: string): Html {
  const unix = Math.floor(ms / 1000);
  return unix > 0 && unix < 2 ** 31
    ? make(`<tg-time unix="${unix}" format="${format}">${escaped(fallback)}</tg-time>`)
    : escapeText(fallback);
}

/** A link where Telegram keeps it as one; else just the text (Telegram would drop the link without a word). */
export function link(href: string, content: Text): Html {
  const kept = telegramLink(href);
  return kept === null ? make(sourceOf(content)) : make(`<a href="${escaped(kept)}">${sourceOf(content)}</a>`);
}
