/** The zod schema by which a broadcast's spec (what it sends, and how) is stored as JSON and read back, held against
 * its type by the compiler. */
import { z } from "zod";
import { type ArticleId, urgencies } from "../../news/article.ts";
import type { BroadcastId, BroadcastSpec } from "../../news/broadcast.ts";
import { lanes } from "../../news/lane.ts";
import type { SlotId } from "../../news/schedule.ts";
import type { TopicSlug } from "../../news/topic.ts";
import { deskSchema, readersClockSchema } from "../article-record.ts";
import { branded, recordOf } from "../record.ts";

const content = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("article"),
    articleId: branded<ArticleId>(),
    topics: z.array(branded<TopicSlug>()),
    urgency: z.enum(urgencies),
    rest: z.boolean().optional(),
    readersClock: readersClockSchema.optional(),
  }),
  z.object({ kind: z.literal("digest"), slot: branded<SlotId>(), dueAt: z.number(), windowStart: z.number() }),
  z.object({
    kind: z.literal("announcement"),
    text: z.string(),
    texts: z.record(z.string(), z.string()).optional(),
    topics: z.array(branded<TopicSlug>()).optional(),
  }),
  z.object({
    kind: z.literal("revision"),
    articleId: branded<ArticleId>(),
    of: z.array(branded<BroadcastId>()),
    notify: z.boolean(),
    removes: z.boolean().optional(),
  }),
]);

export const specRecord = recordOf<BroadcastSpec>()(
  z.object({
    id: branded<BroadcastId>(),
    content,
    lane: z.enum(lanes),
    silent: z.boolean(),
    paid: z.boolean().optional(),
    desk: deskSchema.optional(),
    createdAt: z.number(),
    notAfter: z.number(),
  }),
);
