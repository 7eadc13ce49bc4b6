/** What the buttons below an article's desk message carry. */
import { z } from "zod";
import { parseArticleId } from "../../news/article.ts";
import { typedFields } from "../../news/pending-input.ts";
import { parseTopicSlug } from "../../news/topic.ts";
import { defineAction } from "../callback.ts";
import { broadcastIdSchema } from "./broadcast/broadcast-subject.ts";

export const articleIdSchema = z.string().transform((text, ctx) => {
  const parsed = parseArticleId(text);
  if (parsed) return parsed;
  ctx.addIssue("expected an article's id");
  return z.NEVER;
});
const slug = z.string().transform((text, ctx) => {
  const parsed = parseTopicSlug(text);
  if (parsed) return parsed;
  ctx.addIssue("expected a topic");
  return z.NEVER;
});

/** Acts on an article, as far as its state allows. */
export const deskAction = defineAction(
  "desk",
  z.tuple([
    z.enum([
      "show",
      "publish",
      "schedule",
      "breaking",
      "silent",
      "fulltext",
      "topics",
      "edit",
      "discard",
      "undo",
      "open",
      "paid",
      "paidyes",
      "correct",
      "retract",
      "proposed",
    ]),
    articleIdSchema,
  ]),
);
export const topicAction = defineAction("dtopic", z.tuple([articleIdSchema, slug]));
/** A moment, ms since epoch. */
export const timeAction = defineAction(
  "dtime",
  z.tuple([
    articleIdSchema,
    z
      .string()
      .regex(/^\d{10,15}$/)
      .transform(Number),
  ]),
);
/** Asks for a text to be typed. */
export const askAction = defineAction("dask", z.tuple([articleIdSchema, z.enum(typedFields)]));
/** Steers one broadcast, whatever it carries. */
export const sendingAction = defineAction(
  "sending",
  z.tuple([z.enum(["pause", "resume", "askstop", "stop", "keep", "askagain", "again", "show"]), broadcastIdSchema]),
);
/** Decides what was asked under this name. */
export const decisionAction = defineAction(
  "decide",
  z.tuple([z.enum(["go", "drop", "notify"]), z.string().regex(/^[2-9a-z]{6}$/)]),
);
