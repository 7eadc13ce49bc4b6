/** What people type for topics: "all", and the sentences about words that are no topic. */
import type { Html } from "../../format/safe-html.ts";
import type { BotContext } from "../context.ts";
import { shown } from "../shown.ts";

const everything = /^(?:\*|all|tout|tous)$/i;
/** One sentence per unknown word, but not a page of them. */
const mostComplaints = 3;

export const meansAllTopics = (text: string): boolean => everything.test(text);

/** What to say about words that are no topic. */
export function complaints(
  ctx: BotContext,
  unknown: readonly { readonly word: string; readonly nearest?: string }[],
): Html[] {
  return unknown
    .slice(0, mostComplaints)
    .map(({ word, nearest }) =>
      ctx.texts.errors.topic_not_found({ slug: shown(word), ...(nearest !== undefined && { nearest }) }),
    );
}
