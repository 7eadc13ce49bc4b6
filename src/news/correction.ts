/** What a correction changes in an article. */
import type { Article, ArticleContent } from "./article.ts";

/** Null takes a lead or a source away. */
export interface ContentChanges {
  readonly title?: string;
  readonly lead?: string | null;
  readonly source?: string | null;
}

export const correctable = ["title", "lead", "source"] as const satisfies readonly (keyof ContentChanges)[];

export function withChanges(content: ArticleContent, changes: ContentChanges): ArticleContent {
  const next: Record<string, unknown> = { ...content };
  for (const field of correctable) {
    const value = changes[field];
    if (value === null) delete next[field];
    else if (value !== undefined) next[field] = value;
  }
  return next as unknown as ArticleContent;
}

/** What of headline, lead and credit the source tells otherwise; null when nothing. */
export function changesTowards({ content, proposed }: Pick<Article, "content" | "proposed">): ContentChanges | null {
  if (!proposed) return null;
  const differing = correctable.filter((field) => content[field] !== proposed.content[field]);
  if (differing.length === 0) return null;
  return Object.fromEntries(differing.map((field) => [field, proposed.content[field] ?? null]));
}

/** `note`: what was wrong, in the editor's words; may be empty. */
export function corrected(article: Article, changes: ContentChanges, note: string, at: number): Article {
  return {
    ...article,
    version: article.version + 1,
    content: withChanges(article.content, changes),
    correction: { at, note },
  };
}

/** Whether the article is what this very correction of `basedOn` has made of it. */
export function isCorrectedBy(article: Article, basedOn: number, changes: ContentChanges, note: string): boolean {
  return (
    article.version === basedOn + 1 &&
    article.correction?.note === note &&
    correctable.every((field) => changes[field] === undefined || (article.content[field] ?? null) === changes[field])
  );
}
