/** A filter as people read it: what was typed, or the story's headline. */
import { cleanText } from "../../../format/clean-text.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Filter } from "../../../news/filter.ts";
import type { BotDeps } from "../../context.ts";

/** Code points. A line on a phone. */
const longestTitle = 60;

export type TextFilter = Exclude<Filter, { kind: "story" }>;

export const isTextFilter = (filter: Filter): filter is TextFilter => filter.kind !== "story";

export function filterWords({ kind, text: typed }: TextFilter, { t }: Texts): string {
  const text = cleanText(typed);
  if (kind === "by") return t("filter-by-words", { text });
  return kind === "from" ? t("filter-from-words", { text }) : t("filter-text-words", { text });
}

/** The headline it began with; an article is forgotten earlier than a wish. */
export async function storyWords(
  filter: Extract<Filter, { kind: "story" }>,
  texts: Texts,
  { audience }: Pick<BotDeps, "audience">,
): Promise<string> {
  const article = await audience.article(filter.story);
  return article ? truncate(cleanText(article.content.title), longestTitle) : texts.t("filter-old-story-words");
}

export const wordsOf = async (filter: Filter, texts: Texts, deps: Pick<BotDeps, "audience">): Promise<string> =>
  isTextFilter(filter) ? filterWords(filter, texts) : storyWords(filter, texts, deps);
