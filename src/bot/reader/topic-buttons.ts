/** Topics as switches under a message: the onboarding, /topics and the settings share them. */

import { z } from "zod";
import type { Button } from "../../format/message.ts";
import type { Topic } from "../../news/topic.ts";
import { marked, rowsOf, turnsOf } from "../button-rows.ts";
import { defineAction } from "../callback.ts";
import { topicArgument } from "../callback-arguments.ts";
import type { BotContext } from "../context.ts";
import { type Flow, flow, openTopics, topicLabel } from "./choices.ts";

const page = z.coerce.number().int().min(0).max(999);
/** The last argument is what a press sets, so that a second one of the same button changes nothing. Buttons of earlier
 *  releases lack it: those turn over what is stored. */
export const setTopic = defineAction("topic", z.tuple([topicArgument, flow, page, z.enum(["on", "off"]).optional()]));
export const goOn = defineAction("next", z.tuple([]));

/** Two in a row on a phone, all on one screen; Telegram takes 100 buttons at most. */
const perRow = 2;
const perPage = 16;

/** The topics of one page as switches, with arrows when there are more. */
export function topicButtons(ctx: BotContext, topics: readonly Topic[], where: Flow, at: number): Button[][] {
  const pages = Math.ceil(topics.length / perPage);
  const current = Math.min(at, pages - 1);
  const switches = topics.slice(current * perPage, (current + 1) * perPage).map((topic): Button => {
    const has = ctx.subscriber?.topics.includes(topic.slug) ?? false;
    const action = setTopic.data(topic.slug, where, current, has ? "off" : "on");
    return { text: marked(topicLabel(topic, ctx.texts), has), action };
  });
  const rows = rowsOf(switches, perRow);
  return [...rows, ...turnsOf(current, pages, (to) => openTopics.data(where, to), ctx.texts)];
}

/** The button that leads on from the first choice of topics. */
export function nextButton(ctx: BotContext, chosen: number): Button {
  return { text: ctx.texts.t("start-next-button", { chosen }), action: goOn.data() };
}
