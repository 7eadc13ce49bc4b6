/** What a digest's copy depends on, as its recipients carry it: the articles, and how they are told. */
import { z } from "zod";
import type { Article, ArticleId } from "../../news/article.ts";
import type { EditionLook } from "../../news/edition.ts";
import type { TopicSlug } from "../../news/topic.ts";
import type { ArticleStore } from "../../store/articles.ts";

export interface EditionVariant extends EditionLook {
  /** Newest first. */
  readonly ids: readonly ArticleId[];
  readonly threadId: number | null;
}

const topics = z.array(z.string().transform((slug) => slug as TopicSlug));
const ids = z.string().transform((text) => text.split(".") as ArticleId[]);
const schema = z.tuple([topics, z.string(), z.string(), ids, z.int().nullable()]);
/** Of version 0.1: the articles published since a moment, without breaking news or with it. */
const earlierSchema = z.tuple([topics, z.string(), z.string(), z.number(), z.boolean(), z.int().nullable()]);

export const writeVariant = ({ topics, locale, timeZone, ids, threadId }: EditionVariant): string =>
  JSON.stringify([topics, locale, timeZone, ids.join("."), threadId]);

/** `dueAt`: of the digest, ms. */
export async function readVariant(
  text: string,
  dueAt: number,
  articles: Pick<ArticleStore, "published">,
): Promise<EditionVariant> {
  const fields: unknown = JSON.parse(text);
  const written = schema.safeParse(fields);
  if (written.success) {
    const [topics, locale, timeZone, ids, threadId] = written.data;
    return { topics, locale, timeZone, ids, threadId };
  }
  const [topics, locale, timeZone, since, withoutBreaking, threadId] = earlierSchema.parse(fields);
  const found = await articles.published({ topics, after: since, until: dueAt });
  const ids = found.filter(({ urgency }) => !(withoutBreaking && urgency === "breaking")).map(({ id }) => id);
  return { topics, locale, timeZone, ids, threadId };
}

/** What is said of the language, without asking for the articles. */
export function localeOf(text: string): string {
  const fields: unknown = JSON.parse(text);
  return z.union([schema, earlierSchema]).parse(fields)[1];
}

/** Whether the copy carries the article, also when it has been withdrawn since. `dueAt`: of the digest, ms. */
export function carriesArticle(text: string, dueAt: number, article: Article): boolean {
  const fields: unknown = JSON.parse(text);
  const written = schema.safeParse(fields);
  if (written.success) return written.data[3].includes(article.id);
  const [topics, , , since, withoutBreaking] = earlierSchema.parse(fields);
  const at = article.publishedAt ?? article.createdAt;
  const wanted = article.topics.some((topic) => topics.includes(topic));
  return wanted && at > since && at <= dueAt && !(withoutBreaking && article.urgency === "breaking");
}

/** The articles that the copy names; none where it was written by an earlier release, which named a window. */
export function idsIn(text: string): readonly ArticleId[] {
  const written = schema.safeParse(JSON.parse(text));
  return written.success ? written.data[3] : [];
}
