/** The zod schema by which an article is stored as JSON and read back, held against its type by the compiler. */
import { z } from "zod";
import { type Article, type ArticleId, articleStates, urgencies } from "../news/article.ts";
import type { TopicSlug } from "../news/topic.ts";
import { branded, type RecordFormat, recordOf } from "./record.ts";

/** A message of the newsroom. */
export const deskSchema = z.object({ chatId: z.int(), messageId: z.int(), locale: z.string() });

export const storyLinkSchema = z.object({ text: z.string(), url: z.string() });

const content = z.object({
  title: z.string(),
  lead: z.string().optional(),
  leadHtml: z.string().optional(),
  body: z.string().optional(),
  bodyHtml: z.string().optional(),
  url: z.string(),
  source: z.string().optional(),
  siteName: z.string().optional(),
  byline: z.string().optional(),
  imageUrl: z.string().optional(),
  photoId: z.string().optional(),
  album: z.array(z.string()).optional(),
  links: z.array(storyLinkSchema).optional(),
  imageDescription: z.string().optional(),
  hasVideo: z.boolean().optional(),
  paywalled: z.boolean().optional(),
  language: z.string().optional(),
  sourcePublishedAt: z.number().optional(),
  sourceModifiedAt: z.number().optional(),
});

export const readersClockSchema = z.object({ date: z.string(), time: z.string() });

export const correctionSchema = z.object({ at: z.int(), note: z.string() });

const record = recordOf<Article>()(
  z.object({
    id: branded<ArticleId>(),
    version: z.int(),
    state: z.enum(articleStates),
    urgency: z.enum(urgencies),
    silent: z.boolean(),
    paid: z.boolean().optional(),
    fullText: z.boolean().optional(),
    content,
    topics: z.array(branded<TopicSlug>()),
    story: branded<ArticleId>().optional(),
    graphic: z.boolean().optional(),
    made: z.object({ unreachable: z.boolean().optional(), linksLeftOut: z.int().optional() }).optional(),
    createdBy: z.int(),
    fromFeed: z.int().optional(),
    createdAt: z.int(),
    edits: z.object({ count: z.int(), by: z.int(), from: z.int(), textBy: z.int().optional() }).optional(),
    handedIn: z.object({ at: z.int(), by: z.int(), edits: z.int() }).optional(),
    sentBack: z
      .object({
        at: z.int(),
        by: z.int(),
        to: z.int(),
        note: z.string(),
        was: z.object({ content, topics: z.array(branded<TopicSlug>()) }),
      })
      .optional(),
    embargo: z.object({ until: z.int(), by: z.int() }).optional(),
    hold: z
      .object({
        at: z.int(),
        by: z.int(),
        reason: z.string(),
        needs: z.enum(["publish", "govern"]),
        missed: z.int().optional(),
      })
      .optional(),
    released: z.object({ at: z.int(), by: z.int(), alone: z.boolean().optional() }).optional(),
    discarded: z.object({ at: z.int(), by: z.int() }).optional(),
    publishAt: z.int().optional(),
    readersClock: readersClockSchema.optional(),
    publishedAt: z.int().optional(),
    desk: deskSchema.optional(),
    proposed: z.object({ at: z.int(), content, from: z.literal("page").optional() }).optional(),
    repeats: z.object({ of: z.array(branded<ArticleId>()), sentAnyway: z.boolean().optional() }).optional(),
    revised: z.object({ at: z.int(), by: z.int() }).optional(),
    pictureRevised: z.boolean().optional(),
    validUntil: z.int().optional(),
    isOver: z.boolean().optional(),
    correction: correctionSchema.optional(),
    retraction: z.object({ at: z.int(), reason: z.string() }).optional(),
  }),
);

export const articleRecord: Pick<RecordFormat<Article>, "write" | "read"> = {
  write: record.write,
  read: (text) => asDiscarded(record.read(text)),
};

/** In stores written before 2026-11-30 a draft that was thrown away is "retracted", as if readers had had it. */
function asDiscarded(article: Article): Article {
  const neverOut = article.publishedAt === undefined && article.retraction === undefined;
  return article.state === "retracted" && neverOut ? { ...article, state: "discarded" } : article;
}
