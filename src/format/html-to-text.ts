/** Foreign HTML as plain paragraphs: entities decoded once, scripts and hidden things gone. */
import { cleanParagraphs } from "./clean-text.ts";
import { sanitizeHtml } from "./sanitize.ts";

export function htmlToText(source: string): string {
  return cleanParagraphs(
    sanitizeHtml(source)
      .map((run) => run.text)
      .join(""),
  );
}
