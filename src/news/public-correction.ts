/** What the public is told of a change in a published story: what it said, what it says now, when and why. */
import type { Article, ArticleId } from "./article.ts";
import { type CorrectableField, correctable } from "./correction.ts";

export interface PublicCorrection {
  readonly id: ArticleId;
  /** The article's version that it made. */
  readonly version: number;
  readonly kind: "corrected" | "withdrawn";
  /** ms */
  readonly at: number;
  /** The headline from then on. */
  readonly title: string;
  readonly url: string;
  /** The editor's words; may be empty. */
  readonly reason: string;
  /** null: it had none, or has none any more. */
  readonly changes: readonly {
    readonly field: CorrectableField;
    readonly was: string | null;
    readonly now: string | null;
  }[];
}

/** `before`: null, where that is not known any more. */
export function correctionTold(
  before: Article | null,
  { id, version, content }: Article,
  { at, note }: NonNullable<Article["correction"]>,
): PublicCorrection {
  const changes = correctable.flatMap((field) => {
    const [was, now] = [before?.content[field] ?? null, content[field] ?? null];
    if (before === null || was === now) return [];
    return [{ field, ...(field === "body" ? paragraphsChanged(was, now) : { was, now }) }];
  });
  const { title, url } = content;
  return {
    id,
    version,
    kind: "corrected",
    at,
    title,
    url,
    reason: note,
    changes,
  };
}

/** Of a whole text only what is another one now. */
export function paragraphsChanged(was: string | null, now: string | null): { was: string | null; now: string | null } {
  const [before, after] = [was?.split("\n\n") ?? [], now?.split("\n\n") ?? []];
  const isSame = (i: number, j: number): boolean => before.at(i) === after.at(j);
  const shorter = Math.min(before.length, after.length);
  let begin = 0;
  while (begin < shorter && isSame(begin, begin)) begin++;
  let end = 0;
  while (end < shorter - begin && isSame(-end - 1, -end - 1)) end++;
  const left = (paragraphs: readonly string[]): string | null =>
    paragraphs.slice(begin, paragraphs.length - end).join("\n\n") || null;
  return { was: left(before), now: left(after) };
}

/** Nothing of the story but its headline, by which readers know which one it was. */
export function withdrawalTold({ id, version, content, retraction }: Article): PublicCorrection {
  const { title, url } = content;
  return {
    id,
    version,
    kind: "withdrawn",
    at: retraction?.at ?? 0,
    title,
    url,
    reason: retraction?.reason ?? "",
    changes: [],
  };
}
