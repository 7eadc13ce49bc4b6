/** The list of topics as a message: what is chosen, and a switch for each. */
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { cadenceText, type Flow, openSettings, topicLabels } from "./choices.ts";
import { topicButtons } from "./topic-buttons.ts";

export async function topicsView(ctx: BotContext, deps: BotDeps, where: Flow, at: number): Promise<OutgoingMessage> {
  const words = ctx.texts.reader.topics;
  const topics = await deps.audience.topics();
  if (topics.length === 0) return { html: words.none };
  const chosen = topicLabels(topics, ctx.subscriber?.topics ?? [], ctx.texts);
  const isOff = chosen.length > 0 && ctx.subscriber?.preferences.cadence.kind === "off";
  const summary = isOff
    ? words.summaryOff({ chosen })
    : words.summary({ chosen, cadence: cadenceText(ctx.subscriber, ctx.texts) });
  const back: Button[][] =
    where === "settings" ? [[{ text: ctx.texts.reader.settings.back, action: openSettings.data() }]] : [];
  return {
    html: joinHtml([words.title, summary], "\n\n"),
    buttons: [...topicButtons(ctx, topics, where, at), ...back],
  };
}
