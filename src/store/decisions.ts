/** Keeps what an editor is asked to confirm under a short name until it is decided: a button has no room for it. */
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { type ArticleId, articleIdFrom } from "../news/article.ts";
import type { Decision } from "../news/decision.ts";
import type { TopicSlug } from "../news/topic.ts";
import { storyLinkSchema } from "./article-record.ts";
import { keys, lifetimes } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface DecisionStore {
  /** Returns the name it is kept under: six letters and digits, never given to two. */
  put(decision: Decision): Promise<string>;
  /** Null when it was decided, is too old or not understood. */
  get(name: string): Promise<Decision | null>;
  /** Keeps its lifetime; false when it is gone. */
  change(name: string, decision: Decision): Promise<boolean>;
  remove(name: string): Promise<void>;
}

export const contentChangesSchema = z.object({
  title: z.string().optional(),
  lead: z.string().nullable().optional(),
  source: z.string().nullable().optional(),
  body: z.string().nullable().optional(),
  bodyHtml: z.string().nullable().optional(),
  imageUrl: z.string().nullable().optional(),
  photoId: z.string().nullable().optional(),
  album: z.array(z.string()).nullable().optional(),
  links: z.array(storyLinkSchema).nullable().optional(),
});

export const decisionRecord = recordOf<Decision>()(
  z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("correct"),
      by: z.int(),
      id: branded<ArticleId>(),
      basedOn: z.int(),
      changes: contentChangesSchema,
      note: z.string(),
      notify: z.boolean(),
      mark: z.boolean().optional(),
    }),
    z.object({
      kind: z.literal("retract"),
      by: z.int(),
      id: branded<ArticleId>(),
      basedOn: z.int(),
      reason: z.string(),
      removes: z.boolean().optional(),
    }),
    z.object({
      kind: z.literal("announce"),
      by: z.int(),
      text: z.string(),
      texts: z.record(z.string(), z.string()).optional(),
      topics: z.array(branded<TopicSlug>()).optional(),
    }),
  ]),
);

export function createDecisionStore(redis: Redis): DecisionStore {
  return {
    async put(decision) {
      const text = decisionRecord.write(decision);
      for (;;) {
        const name = articleIdFrom(randomBytes(8));
        if ((await redis.set(keys.decision(name), text, "PX", lifetimes.decision, "NX")) === "OK") return name;
      }
    },
    async get(name) {
      const text = await redis.get(keys.decision(name));
      return text === null ? null : decisionRecord.readIfKnown(text);
    },
    async change(name, decision) {
      return (await redis.set(keys.decision(name), decisionRecord.write(decision), "KEEPTTL", "XX")) === "OK";
    },
    async remove(name) {
      await redis.del(keys.decision(name));
    },
  };
}
