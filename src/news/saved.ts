/** A story that somebody keeps for later: as it was called, so that it can be named when the article is forgotten. */
import type { Article, ArticleId } from "./article.ts";

export interface SavedStory {
  readonly id: ArticleId;
  /** When it was saved, ms. */
  readonly at: number;
  readonly title: string;
  readonly url: string;
}

/** Of one chat: more is no list that anybody reads. */
export const mostSaved = 300;

/** Code points of a headline that are kept. */
const longestTitle = 200;

export const savedAs = ({ id, content }: Pick<Article, "id" | "content">, at: number): SavedStory => ({
  id,
  at,
  title: [...content.title].slice(0, longestTitle).join(""),
  url: content.url,
});
