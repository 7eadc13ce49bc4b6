/** Foreign HTML as plain paragraphs: entities decoded once, scripts and hidden things gone. */
import { cleanParagraphs } from "./clean-text.ts";
import { sanitizeHtml } from "./sanitize.ts";
import { simpleHtmlText } from "./simple-html.ts";

export function htmlToText(source: string): string {
  return (
    simpleHtmlText(source) ??
    cleanParagraphs(
      sanitizeHtml(source, undefined, { textOnly: true })
        .map((run) => run.text)
        .join(""),
    )
  );
}
