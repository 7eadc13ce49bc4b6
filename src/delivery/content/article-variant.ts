/** Writes and reads the variant of an article's copy as one row of JSON: how it looks, where it goes, how loud, and what brought it. */
import { z } from "zod";
import type { Why } from "../../news/arrival.ts";
import type { ArticleId } from "../../news/article.ts";
import { type ArticleLook, pictureChoices } from "../../news/preferences.ts";
import { graphicChoices } from "../../news/reader-look.ts";
import type { TopicSlug } from "../../news/topic.ts";
import { branded, rowOf } from "../../store/record.ts";

export interface ArticleVariant extends ArticleLook {
  readonly threadId: number | null;
  /** Comes without sound. */
  readonly silent?: true;
  /** What brought it; absent in stores written before 2026-11-30. */
  readonly why?: Why;
}

const filter = z.union([
  z.object({ kind: z.enum(["word", "phrase", "by", "from"]), text: z.string() }),
  z.object({ kind: z.literal("story"), story: branded<ArticleId>() }),
]);
const why = z.union([
  z.object({ kind: z.enum(["topic", "breaking"]), topic: branded<TopicSlug>() }),
  z.object({ kind: z.literal("story"), story: branded<ArticleId>() }),
  z.object({ kind: z.literal("filter"), filter }),
]);

export const articleVariant = rowOf<ArticleVariant>()(
  z.object({
    locale: z.string(),
    timeZone: z.string(),
    pictures: z.enum(pictureChoices),
    threadId: z.int().nullable(),
    plain: z.boolean().optional(),
    graphic: z.enum(graphicChoices).optional(),
    place: z.enum(["private", "chat"]).optional(),
    silent: z.literal(true).optional(),
    why: why.optional(),
  }),
);

/** All copies that look alike are rendered once, whatever brought them. */
export const lookOf = ({ silent: _, why: __, threadId: ___, ...look }: ArticleVariant): ArticleLook => look;
