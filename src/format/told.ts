/** A story as it is compared with others. */
import type { ArticleContent } from "../news/article.ts";
import type { Told } from "../news/near-duplicates.ts";
import { hostOf } from "./site-of.ts";

export const toldOf = ({ title, lead = "", body = "", url }: ArticleContent): Told => ({
  title,
  text: `${lead} ${body}`,
  outlet: hostOf(url),
});
