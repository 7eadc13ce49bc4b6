/** What a version, or a source, says otherwise: each field, what stood there and what stands there now. Pure. */
import { cleanText } from "../../../format/clean-text.ts";
import { type Html, html, joinHtml, marked } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { PublicCorrection } from "../../../news/public-correction.ts";

/** Code points of either side: a few lines on a phone. */
const longestSide = 160;

export function differenceLines({ t }: Texts, changes: PublicCorrection["changes"]): Html[] {
  const side = (text: string): string => truncate(cleanText(text), longestSide);
  return changes.map(({ field, was, now }) => {
    const sides = [...(was ? [marked("s", side(was))] : []), ...(now ? [side(now)] : [])];
    return html`${t("corrections-field-words", { field })}: ${joinHtml(sides, " → ")}`;
  });
}
