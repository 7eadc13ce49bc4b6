/** Headline, summary and text of an entry, and whether each is markup or means every character: Atom says it, JSON Feed has
 *  fields for both, RSS leaves it open. */
import { cleanParagraphs, cleanText } from "../../format/clean-text.ts";
import { htmlToText } from "../../format/html-to-text.ts";
import { statedText } from "../../format/stated-text.ts";
import { type Loose, list, part, plain } from "./field.ts";

export type FeedFormat = "rss" | "atom" | "rdf" | "json";

export interface Stated {
  readonly text: string;
  /** literal: "<" and "&" mean themselves. text: "<" does. html: markup, as people write it; xhtml: as programs do. */
  readonly kind: "literal" | "text" | "html" | "xhtml";
}

export interface EntryTexts {
  readonly title: Stated;
  readonly summary: Stated;
  readonly body: Stated;
}

/** Empty texts for what the entry does not say. */
export function textsOf(item: Loose, format: FeedFormat): EntryTexts {
  const open = format === "rss" || format === "rdf" ? "html" : "text";
  const title = statedOf(item.title, open);
  const summary = statedOf(item.description ?? item.summary, open);
  const encoded = plain(part(item.content).encoded ?? item.content_html);
  const body: Stated = encoded
    ? { text: encodedOnce(encoded), kind: "html" }
    : bodyOf(item.content ?? item.content_text, open);
  if (title.text !== "" && (summary.text !== "" || body.text !== "")) return { title, summary, body };
  return completed({ title, summary, body }, item, open);
}

/** From other vocabularies what the feed's own does not say. */
function completed({ title, summary, body }: EntryTexts, item: Loose, open: Stated["kind"]): EntryTexts {
  const [dc, dcterms, itunes, atom] = [part(item.dc), part(item.dcterms), part(item.itunes), part(item.atom)];
  const media = [part(item.media), ...list(part(item.media).groups ?? part(item.media).group)];
  const unless = (said: Stated, ...values: unknown[]): Stated => {
    if (said.text !== "") return said;
    return values.map((value) => statedOf(value, open)).find(({ text }) => text !== "") ?? said;
  };
  const titles = [dc.titles, dcterms.titles, ...media.map((each) => each.title), atom.title, itunes.title];
  const said = unless(body, atom.content);
  const filmed = media.map((each) => each.description);
  const others = [dc.descriptions, dcterms.descriptions, dcterms.abstracts, atom.summary, ...filmed];
  return {
    title: unless(title, ...titles),
    summary: said.text === "" ? unless(summary, ...others, itunes.summary, itunes.subtitle) : summary,
    body: said,
  };
}

/** Atom's content may be a text, a picture, a whole document. */
function bodyOf(content: unknown, open: Stated["kind"]): Stated {
  const type = plain(part(content).type).toLowerCase();
  const isText = type === "" || !type.includes("/") || /^text\/|xml$|html$/.test(type);
  return isText ? statedOf(content, open) : { text: "", kind: "text" };
}

function statedOf(value: unknown, open: Stated["kind"]): Stated {
  const text = encodedOnce(plain(value).trim());
  if (text === "" || (open === "html" && typeof value === "string")) return { text, kind: open };
  const type = plain(part(Array.isArray(value) ? value[0] : value).type).toLowerCase();
  if (/html|xml/.test(type)) return { text, kind: type.includes("xhtml") ? "xhtml" : "html" };
  if (type === "text" || type === "text/plain") return { text, kind: "literal" };
  // What is markup from its first character to its last was meant as markup, whatever it is called.
  return { text, kind: open === "text" && wrapped.test(text) ? "html" : open };
}

/** Markup that was encoded once more than its format asks begins with a tag that is encoded, and has others; what speaks of a
 *  tag goes on in words. */
function encodedOnce(text: string): string {
  if (!text.startsWith("&") || !encodedMarkup.test(text)) return text;
  return text.replace(
    /&(lt|gt|quot|amp|#0*3[49]);/g,
    (_, name: string) => characters[name] ?? (/4$/.test(name) ? '"' : "'"),
  );
}

const encodedMarkup =
  /^&lt;(?:!--|(?:p|div|ul|ol|table|blockquote|h[1-6]|figure|article|section|img|a)(?=\s|\/|&gt;))[\s\S]*&lt;\/[a-z]/;
const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

const wrapped =
  /^<(p|div|ul|ol|table|blockquote|h[1-6]|figure|article|section)(?:\s[^<>]*)?>[\s\S]*<\/(?:p|div|ul|ol|table|blockquote|h[1-6]|figure|article|section)\s*>$/i;

export const isMarkup = ({ kind }: Stated): boolean => kind === "html" || kind === "xhtml";

/** As one clean line. */
export function lineOf({ text, kind }: Stated): string {
  if (kind === "xhtml") return oneLine(htmlToText(text));
  return kind === "html" || (kind === "text" && !text.includes("<")) ? statedText(text) : cleanText(text);
}

/** Of a clean paragraph: nothing in it is left to clean but line breaks. */
export const oneLine = (text: string): string => (text.includes("\n") ? text.replaceAll("\n", " ") : text);

/** As clean paragraphs, separated by a blank line each. */
export function paragraphsOf(stated: Stated): string {
  const { text, kind } = stated;
  if (isMarkup(stated)) return htmlToText(text);
  const paragraphs = cleanParagraphs(text);
  // References that are left in it were written once too often.
  if (kind === "literal" || text.includes("<") || !text.includes("&")) return paragraphs;
  return paragraphs.split("\n\n").map(statedText).join("\n\n");
}
