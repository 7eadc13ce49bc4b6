/** The list of topics as a message: what is chosen, and a switch for each. */
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { cadenceLines } from "./cadence-view.ts";
import { cadenceText, type Flow, openSettings, topicLabels } from "./choices.ts";
import { homeLines, withHomes } from "./homes-view.ts";
import { topicButtons } from "./topic-buttons.ts";

export async function topicsView(ctx: BotContext, deps: BotDeps, where: Flow, at: number): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const topics = await deps.audience.topics();
  if (topics.length === 0) return { html: t("topics-none") };
  const chosen = topicLabels(topics, ctx.subscriber?.topics ?? [], ctx.texts);
  const { cadence, exceptions } = ctx.subscriber?.preferences ?? {};
  const summary =
    chosen.length === 0
      ? t("topics-summary-none")
      : cadence?.kind === "off"
        ? t("topics-summary-off", { topics: clock.list(chosen) })
        : exceptions
          ? joinHtml(await cadenceLines(ctx, deps), "\n")
          : t("topics-summary", { topics: clock.list(chosen), cadence: cadenceText(ctx.subscriber, ctx.texts) });
  const back: Button[][] =
    where === "settings" ? [[{ text: t("settings-back-button"), action: openSettings.data() }]] : [];
  return {
    html: withHomes(joinHtml([t("topics-title"), summary], "\n\n"), homeLines(ctx, topics)),
    buttons: [...topicButtons(ctx, topics, where, at), ...back],
  };
}
