/** Writes and reads the variant of a digest's copy as one row of JSON: its articles, and how they are told. */
import { z } from "zod";
import type { Article, ArticleId } from "../../news/article.ts";
import type { EditionLook } from "../../news/edition.ts";
import { graphicChoices } from "../../news/reader-look.ts";
import type { TopicSlug } from "../../news/topic.ts";
import type { ArticleStore } from "../../store/articles.ts";
import { branded, rowOf } from "../../store/record.ts";

export interface EditionVariant extends EditionLook {
  /** Newest first. */
  readonly ids: readonly ArticleId[];
  readonly threadId: number | null;
  /** Comes without sound. */
  readonly silent?: true;
}

/** As it is stored: ids have no dot. */
type Row = Omit<EditionVariant, "ids"> & { readonly ids: string };

/** In stores written before 2026-11-30: the articles published since a moment, without breaking news or with it. */
interface Window extends Pick<EditionVariant, "topics" | "locale" | "timeZone" | "threadId"> {
  readonly since: number;
  readonly withoutBreaking: boolean;
}

const [topics, locale, timeZone] = [z.array(branded<TopicSlug>()), z.string(), z.string()];
const threadId = z.int().nullable();
const row = rowOf<Row>()(
  z.object({
    topics,
    locale,
    timeZone,
    ids: z.string(),
    threadId,
    pictures: z.literal("off").optional(),
    plain: z.boolean().optional(),
    graphic: z.enum(graphicChoices).optional(),
    silent: z.literal(true).optional(),
  }),
);
const windowRow = rowOf<Window>()(
  z.object({ topics, locale, timeZone, since: z.number(), withoutBreaking: z.boolean(), threadId }),
);
const split = (ids: string): ArticleId[] => ids.split(".").filter((id) => id !== "") as ArticleId[];

export const writeVariant = (variant: EditionVariant): string => row.write({ ...variant, ids: variant.ids.join(".") });

/** `dueAt`: of the digest, ms. */
export async function readVariant(
  text: string,
  dueAt: number,
  articles: Pick<ArticleStore, "published">,
): Promise<EditionVariant> {
  const written = row.readIfKnown(text);
  if (written) return { ...written, ids: split(written.ids) };
  const { since, withoutBreaking, ...look } = windowRow.read(text);
  const found = await articles.published({ topics: look.topics, after: since, until: dueAt });
  const ids = found.filter(({ urgency }) => !(withoutBreaking && urgency === "breaking")).map(({ id }) => id);
  return { ...look, ids };
}

/** How it is told, without asking for the articles. */
export function lookOf(text: string): EditionLook {
  return row.readIfKnown(text) ?? windowRow.read(text);
}

/** Whether the copy carries the article, also when it has been withdrawn since. `dueAt`: of the digest, ms. */
export function carriesArticle(text: string, dueAt: number, article: Article): boolean {
  const written = row.readIfKnown(text);
  if (written) return split(written.ids).includes(article.id);
  const { topics, since, withoutBreaking } = windowRow.read(text);
  const at = article.publishedAt ?? article.createdAt;
  const wanted = article.topics.some((topic) => topics.includes(topic));
  return wanted && at > since && at <= dueAt && !(withoutBreaking && article.urgency === "breaking");
}

/** The articles that the copy names; none where it names a window. */
export function idsIn(text: string): readonly ArticleId[] {
  const written = row.readIfKnown(text);
  return written ? split(written.ids) : [];
}
