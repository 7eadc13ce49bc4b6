/** What people type for topics: "all", and the sentences about words that are no topic. */

import type { Html } from "../../format/safe-html.ts";
import { sentenceOf } from "../../locales/sentence-of.ts";
import { AppError } from "../../news/app-error.ts";
import type { BotContext } from "../context.ts";
import { shown } from "../shown.ts";

/** One sentence per unknown word, but not a page of them. */
const mostComplaints = 3;

export const meansAllTopics = (ctx: BotContext, text: string): boolean => ctx.texts.read(text, ["all"]) !== null;

/** What to say about words that are no topic. */
export function complaints(
  ctx: BotContext,
  unknown: readonly { readonly word: string; readonly nearest?: string }[],
): Html[] {
  return [...new Map(unknown.map((each) => [each.word, each])).values()]
    .slice(0, mostComplaints)
    .map(({ word, nearest }) =>
      sentenceOf(
        ctx.texts,
        new AppError("topic_not_found", { slug: shown(word), ...(nearest !== undefined && { nearest }) }),
      ),
    );
}
