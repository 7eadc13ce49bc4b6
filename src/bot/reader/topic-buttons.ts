/** Topics as switches under a message: the onboarding, /topics and the settings share them. */
import { z } from "zod";
import type { Button } from "../../format/message.ts";
import type { Topic } from "../../news/topic.ts";
import { defineAction } from "../callback.ts";
import { topicArgument } from "../callback-arguments.ts";
import type { BotContext } from "../context.ts";
import { type Flow, flow, openTopics, topicLabel } from "./choices.ts";

const page = z.coerce.number().int().min(0).max(999);
export const toggleTopic = defineAction("topic", z.tuple([topicArgument, flow, page]));
export const goOn = defineAction("next", z.tuple([]));

/** Two in a row on a phone, all on one screen; Telegram takes 100 buttons at most. */
const perRow = 2;
const perPage = 16;

/** The topics of one page as switches, with arrows when there are more. */
export function topicButtons(ctx: BotContext, topics: readonly Topic[], where: Flow, at: number): Button[][] {
  const { t } = ctx.texts;
  const pages = Math.ceil(topics.length / perPage);
  const current = Math.min(at, pages - 1);
  const switches = topics.slice(current * perPage, (current + 1) * perPage).map((topic): Button => {
    const mark = ctx.subscriber?.topics.includes(topic.slug) ? "✅ " : "";
    return { text: mark + topicLabel(topic, ctx.texts), action: toggleTopic.data(topic.slug, where, current) };
  });
  const rows: Button[][] = [];
  for (let i = 0; i < switches.length; i += perRow) rows.push(switches.slice(i, i + perRow));
  const arrows: Button[] = [];
  if (current > 0) arrows.push({ text: t("topics-earlier-button"), action: openTopics.data(where, current - 1) });
  if (current < pages - 1) arrows.push({ text: t("topics-later-button"), action: openTopics.data(where, current + 1) });
  return arrows.length > 0 ? [...rows, arrows] : rows;
}

/** The button that leads on from the first choice of topics. */
export function nextButton(ctx: BotContext, chosen: number): Button {
  return { text: ctx.texts.t("start-next-button", { chosen }), action: goOn.data() };
}
