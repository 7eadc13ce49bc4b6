/** Foreign HTML as plain paragraphs: entities decoded once, scripts and hidden things gone. */
import { cleanParagraphs } from "./clean-text.ts";
import { sanitizeHtml } from "./sanitize.ts";

export function htmlToText(source: string): string {
  const simple = simpleText(source);
  if (simple !== null) return cleanParagraphs(simple);
  return cleanParagraphs(
    sanitizeHtml(source)
      .map((run) => run.text)
      .join(""),
  );
}

const anythingElse = /<(?!\/?(?:p|br|b|i|u|em|strong|a|div)\b)|&(?!(?:amp|lt|gt|quot|nbsp|#39|#8217);|[^a-z#])/i;
const mayHide = /\b(?:style|hidden|aria-hidden)\b/i;
const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": "\u00A0",
  "&#39;": "'",
  "&#8217;": "’",
};

/** Most feed entries are a paragraph or two with a link: no parser is needed for them. Null for everything else. */
function simpleText(source: string): string | null {
  if (anythingElse.test(source) || mayHide.test(source)) return null;
  return source
    .replace(/\s+/g, " ")
    .replace(/ ?<br\b[^>]*> ?/gi, "\n")
    .replace(/ ?<\/?(?:p|div)\b[^>]*> ?/gi, "\n\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39|#8217);/g, (reference) => references[reference] ?? reference);
}
