/** Ids as buttons carry them: text that is parsed again when the button is pressed. */
import { z } from "zod";
import { parseArticleId } from "../news/article.ts";
import { isDigestId, parseBroadcastId } from "../news/broadcast.ts";
import { parseTopicSlug } from "../news/topic.ts";

export const articleIdArgument = z.string().transform((text, issue) => {
  const parsed = parseArticleId(text);
  if (!parsed) issue.addIssue("expected an article's id");
  return parsed ?? z.NEVER;
});

export const topicArgument = z.string().transform((text, issue) => {
  const parsed = parseTopicSlug(text);
  if (!parsed) issue.addIssue("expected a topic's slug");
  return parsed ?? z.NEVER;
});

export const broadcastArgument = z.string().transform((text, issue) => {
  const parsed = parseBroadcastId(text);
  if (!parsed) issue.addIssue("expected a broadcast's id");
  return parsed ?? z.NEVER;
});

export const digestArgument = broadcastArgument.refine(isDigestId);

/** Of a list, counted from 0. */
export const pageArgument = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);
