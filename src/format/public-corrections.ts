/** What was corrected and withdrawn, as readers are told in a chat: the headline, when, why, and what it said before. */
import type { PublicCorrection } from "../news/public-correction.ts";
import { cleanText } from "./clean-text.ts";
import { bold, type Html, html, joinHtml, link, marked } from "./safe-html.ts";
import { truncate } from "./truncate.ts";

export interface CorrectionLabels {
  /** "Headline", "Summary", "Source" */
  field(name: PublicCorrection["changes"][number]["field"]): string;
  /** "Corrected" */
  readonly corrected: string;
  /** "Withdrawn" */
  readonly withdrawn: string;
  when(ms: number): Html | string;
  /** Without decoration, for screen readers. */
  readonly plain: boolean;
}

/** Code points that the words before and after may take; the headline and the reason have their own. */
const longestHeadline = 120;
const longestReason = 250;

export function correctionBlock(entry: PublicCorrection, labels: CorrectionLabels, longestWords: number): Html {
  const { kind, url, reason, changes } = entry;
  const headline = truncate(cleanText(entry.title) || url, longestHeadline);
  const why = truncate(cleanText(reason), longestReason);
  const words = (text: string): string => truncate(cleanText(text), longestWords);
  const isWithdrawn = kind === "withdrawn";
  const mark = labels.plain ? "" : isWithdrawn ? "🚫 " : "✏️ ";
  const title = html`${mark}${isWithdrawn ? marked("s", headline) : bold(link(url, headline))}`;
  const told = changes.map(({ field, was, now }) => {
    const parts = [...(was ? [marked("s", words(was))] : []), ...(now ? [words(now)] : [])];
    return html`${labels.field(field)}: ${joinHtml(parts, " → ")}`;
  });
  const at = html`${isWithdrawn ? labels.withdrawn : labels.corrected} · ${labels.when(entry.at)}`;
  return joinHtml([title, at, ...(why ? [why] : []), ...told], "\n");
}
