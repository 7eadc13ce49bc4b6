/** The onboarding in three taps: topics, a time, and what comes when. Also what one may want right after subscribing. */
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { nextDigest } from "../../news/subscription.ts";
import { type BotContext, type BotDeps, isPrivate } from "../context.ts";
import { openTopics, openWhen, topicLabels, whenButtons } from "./choices.ts";
import { nextButton, topicButtons } from "./topic-buttons.ts";

/** First tap: the topics. */
export async function startView(ctx: BotContext, deps: BotDeps, at: number): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const outlet = { outlet: deps.outletName };
  const topics = await deps.audience.topics();
  if (topics.length === 0) return { html: t("start-no-topics", outlet) };
  const chosen = topicLabels(topics, ctx.subscriber?.topics ?? [], ctx.texts).length;
  return {
    html: isPrivate(ctx) ? t("start-greeting", outlet) : t("start-greeting-group", outlet),
    buttons: [...topicButtons(ctx, topics, "start", at), [nextButton(ctx, chosen)]],
  };
}

/** Third tap: the time. */
export async function whenView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const topics = topicLabels(await deps.audience.topics(), ctx.subscriber?.topics ?? [], ctx.texts);
  return {
    html: t("start-when", { topics: clock.list(topics) }),
    buttons: [
      ...whenButtons(ctx.texts, "start"),
      [{ text: t("start-back-button"), action: openTopics.data("start", 0) }],
    ],
  };
}

/** The end of the onboarding: when the first message comes. */
export async function doneView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const { subscriber } = ctx;
  const labels = topicLabels(await deps.audience.topics(), subscriber?.topics ?? [], ctx.texts);
  if (!subscriber || labels.length === 0) return { html: t("done-no-topics-yet") };
  const topics = clock.list(labels);
  const { cadence, timeZone } = subscriber.preferences;
  const now = deps.clock();
  const dueAt = nextDigest(subscriber, now);
  if (dueAt !== null) return { html: t("done-digest", { topics, ...clock.moment(dueAt, now, timeZone) }) };
  if (cadence.kind === "breaking") return { html: t("digest-set-breaking") };
  return { html: cadence.kind === "off" ? t("done-off") : t("done-instant", { topics }) };
}

/** What one may want right after subscribing. */
export function furtherButtons(ctx: BotContext): Button[][] {
  const { t } = ctx.texts;
  return [
    [
      { text: t("subscribe-choose-time-button"), action: openWhen.data("plain") },
      { text: t("subscribe-more-topics-button"), action: openTopics.data("plain", 0) },
    ],
  ];
}
