/** What the buttons below an article's desk message carry. */
import { z } from "zod";
import { parseArticleId } from "../../news/article.ts";
import { parseTopicSlug } from "../../news/topic.ts";
import { defineAction } from "../callback.ts";

const id = z.string().transform((text, ctx) => {
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

/** Acts on a draft, or on one that is about to go out. */
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
    ]),
    id,
  ]),
);
export const topicAction = defineAction("dtopic", z.tuple([id, slug]));
/** A moment, ms since epoch. */
export const timeAction = defineAction(
  "dtime",
  z.tuple([
    id,
    z
      .string()
      .regex(/^\d{10,15}$/)
      .transform(Number),
  ]),
);
/** Asks for a text to be typed. */
export const askAction = defineAction("dask", z.tuple([id, z.enum(["title", "lead", "source", "time"])]));
export const sendingAction = defineAction(
  "send",
  z.tuple([z.enum(["pause", "resume", "askstop", "stop", "show"]), id]),
);
