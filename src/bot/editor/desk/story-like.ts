/** What readers had lately that a draft nearly repeats: it may go on with it. */
import type { Article } from "../../../news/article.ts";
import type { NewsroomDeps } from "../deps.ts";

/** Null: there is none, or readers don't have it yet. */
export async function storyLike(draft: Article, { doubtsOf, stored }: NewsroomDeps): Promise<Article | null> {
  for (const doubt of await doubtsOf(draft)) {
    if (doubt.kind !== "alike" && doubt.kind !== "same_headline") continue;
    const like = await stored.article(doubt.id);
    if (like?.state === "published") return like;
  }
  return null;
}
