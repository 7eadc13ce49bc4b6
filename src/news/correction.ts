/** What a correction changes in an article. */
import type { Article, ArticleContent } from "./article.ts";

/** The fields that an editor can put right, in the order they are shown. */
export const correctable = ["title", "lead", "source"] as const satisfies readonly (keyof ArticleContent)[];
export type CorrectableField = (typeof correctable)[number];

/** Null takes away what an article can do without. */
export type ContentChanges = {
  readonly [Field in CorrectableField]?: string | (undefined extends ArticleContent[Field] ? null : never);
};

/** An article can do without it. */
export const isRemovable = (field: CorrectableField): boolean => field !== "title";

/** Whether the text typed for a field says that there shall be none. */
export const meansNone = (text: string): boolean => text === "" || text === "-";

export function typedChange(field: CorrectableField, text: string): ContentChanges {
  return { [field]: isRemovable(field) && meansNone(text) ? null : text };
}

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

/** What makes the words of `content` again of what `changes` have made of them. */
export function changesBack(content: ArticleContent, changes: ContentChanges): ContentChanges {
  const changed = correctable.filter((field) => changes[field] !== undefined);
  return Object.fromEntries(changed.map((field) => [field, content[field] ?? null]));
}

/** The article before that correction, as a version of its own: its name has been used for a broadcast. `correction`: the
 *  one that stood on the card before. */
export function uncorrected(article: Article, back: ContentChanges, correction: Article["correction"]): Article {
  const { correction: _, ...rest } = article;
  const content = withChanges(article.content, back);
  return { ...rest, version: article.version + 1, content, ...(correction && { correction }) };
}

/** `note`: what was wrong, in the editor's words; where it is empty, the reason of an earlier correction stays on the card. */
export function corrected(article: Article, changes: ContentChanges, note: string, at: number): Article {
  return {
    ...article,
    version: article.version + 1,
    content: withChanges(article.content, changes),
    correction: note === "" && article.correction?.note ? article.correction : { at, note },
  };
}

/** Whether the article is what this very correction of `basedOn` has made of it. */
export function isCorrectedBy(article: Article, basedOn: number, changes: ContentChanges, note: string): boolean {
  return (
    article.version === basedOn + 1 &&
    (note === "" || article.correction?.note === note) &&
    correctable.every((field) => changes[field] === undefined || (article.content[field] ?? null) === changes[field])
  );
}
