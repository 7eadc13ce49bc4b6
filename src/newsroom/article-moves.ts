/** Changes an article by compare-and-set, from the states that allow it: two editors can't both take a step. */
import { AppError } from "../news/app-error.ts";
import type { Article, ArticleId, ArticleState } from "../news/article.ts";
import type { ArticleStore } from "../store/articles.ts";

export interface ArticleMoves {
  /** Null from `step` leaves it as it is. Throws article_not_found. */
  change(id: ArticleId, step: (article: Article) => Article | null): Promise<Article>;
  /** From one of `states`; throws state_conflict when it is in none of them (any more). */
  move(id: ArticleId, states: readonly ArticleState[], step: (article: Article) => Article | null): Promise<Article>;
}

export function createArticleMoves(articles: Pick<ArticleStore, "update">): ArticleMoves {
  const change = async (id: ArticleId, step: (article: Article) => Article | null): Promise<Article> => {
    const article = await articles.update(id, step);
    if (!article) throw new AppError("article_not_found", { id });
    return article;
  };
  return {
    change,
    move: (id, states, step) =>
      change(id, (article) => {
        if (!states.includes(article.state)) throw new AppError("state_conflict", { id, state: article.state });
        return step(article);
      }),
  };
}
