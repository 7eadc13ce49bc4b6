/** How long the fields of what was read may be: far above what a message to readers shows, so that what a page or feed holds
 *  costs those who pass it on next to nothing. */
import type { ArticleContent } from "../news/article.ts";

/** UTF-16 units; every other text is a name. */
const longest: Readonly<Record<string, number>> = { title: 1000, lead: 2000, body: 20_000, bodyHtml: 20_000 };
const longestName = 200;
/** A longer address is none: no server takes it. */
export const longestAddress = 8000;

/** The link to the source stays as it is: whoever reads it judges its length. */
export function withinLengths({ url, imageUrl, ...texts }: ArticleContent): ArticleContent {
  const cut = Object.entries(texts).map(([field, value]) => [
    field,
    typeof value === "string" ? value.slice(0, longest[field] ?? longestName) : value,
  ]);
  return {
    ...(Object.fromEntries(cut) as typeof texts),
    url,
    ...(imageUrl !== undefined && imageUrl.length <= longestAddress && { imageUrl }),
  };
}
