/** The last few stories as links, for who waits for the first message. They were looked up: nothing of it counts as received. */
import { cleanText } from "../../format/clean-text.ts";
import { type Html, html, joinHtml, link } from "../../format/safe-html.ts";
import { truncate } from "../../format/truncate.ts";
import type { TopicSlug } from "../../news/topic.ts";
import type { BotContext, BotDeps } from "../context.ts";

const fewStories = 3;
const longestHeadline = 120;

/** One paragraph, or none while nothing has been published. `topics`: what the chat has chosen, unless told otherwise. */
export async function somethingToRead(
  ctx: BotContext,
  deps: BotDeps,
  topics: readonly TopicSlug[] = ctx.subscriber?.topics ?? [],
): Promise<Html[]> {
  const isBreaking = ctx.subscriber?.preferences.cadence.kind === "breaking";
  const stories = await deps.audience.lately(topics, fewStories, isBreaking);
  if (stories.length === 0) return [];
  const lines = stories.map(
    ({ content: { title, url } }, i) =>
      html`${String(i + 1)}. ${link(url, truncate(cleanText(title), longestHeadline))}`,
  );
  return [joinHtml([ctx.texts.t("reading-title"), ...lines], "\n")];
}
