/** What a story's page says, and what it says otherwise than it did: pages are read again after their story went out. */
import type { ArticleContent } from "./article.ts";
import { type ContentChanges, type CorrectableField, correctable } from "./correction.ts";

export interface PageFacts {
  readonly title: string;
  readonly lead?: string;
  readonly source?: string;
  readonly body?: string;
}

const hourMs = 3_600_000;
/** After the publication: most mistakes are found within the hour, the others in a day. */
const rereadAfterMs = [hourMs, 6 * hourMs, 24 * hourMs];
/** UTF-16 units of a text that are remembered. */
const longestBody = 20_000;

/** When the page is read next, ms; null: not any more. */
export function nextReading(publishedAt: number, now: number): number | null {
  return rereadAfterMs.map((after) => publishedAt + after).find((at) => at > now) ?? null;
}

export function pageFacts({ title, lead, source, body }: ArticleContent): PageFacts {
  return {
    title,
    ...(lead !== undefined && { lead }),
    ...(source !== undefined && { source }),
    ...(body !== undefined && { body: body.slice(0, longestBody) }),
  };
}

/** What the page has changed and the story does not say yet; null: nothing. What it says no more may only not have been found this
 *  time. */
export function changesOfPage(before: PageFacts, now: PageFacts, content: ArticleContent): ContentChanges | null {
  const changed = correctable.filter((field) => {
    const is = now[field];
    return is !== undefined && !isSame(is, before[field]) && !isSame(is, content[field]) && isWhole(field, before, is);
  });
  return changed.length === 0 ? null : Object.fromEntries(changed.map((field) => [field, now[field]]));
}

const isSame = (one: string, other: string | undefined): boolean =>
  one.replace(/\s+/g, " ").trim() === (other ?? "").replace(/\s+/g, " ").trim();

/** A text of which most is missing was read badly. One that was not known before is no change. */
function isWhole(field: CorrectableField, before: PageFacts, now: string): boolean {
  if (field !== "body") return before[field] !== undefined;
  return before.body !== undefined && now.length * 2 > before.body.length;
}
