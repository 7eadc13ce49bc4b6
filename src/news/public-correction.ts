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
    return before === null || was === now ? [] : [{ field, was, now }];
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
