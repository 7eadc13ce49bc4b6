/** How long the fields of what was read may be: far above what a message to readers shows, so that what a page or feed holds
 *  costs those who pass it on next to nothing. */
import type { ArticleContent } from "../news/article.ts";

/** UTF-16 units. */
const longest = { title: 1000, lead: 2000, body: 20_000, bodyHtml: 20_000, source: 200, siteName: 200, byline: 200 };
/** A longer address is none: no server takes it. */
export const longestAddress = 8000;

export function withinLengths(content: ArticleContent): ArticleContent {
  const cut: Record<string, unknown> = { ...content };
  for (const [field, most] of Object.entries(longest)) {
    const text = cut[field];
    if (typeof text === "string" && text.length > most) cut[field] = text.slice(0, most);
  }
  if ((content.imageUrl?.length ?? 0) > longestAddress) delete cut.imageUrl;
  return cut as unknown as ArticleContent;
}
