/** A story as it is compared with others. */
import type { ArticleContent } from "../news/article.ts";
import type { Told } from "../news/near-duplicates.ts";
import { hostOf } from "./article-card.ts";

export const toldOf = ({ title, lead = "", body = "", url }: ArticleContent): Told => ({
  title,
  text: `${lead} ${body}`,
  outlet: hostOf(url),
});
