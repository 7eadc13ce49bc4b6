/** The onboarding in three taps: topics, a time, and what comes when. Also what one may want right after subscribing. */
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { nextDigest } from "../../news/subscription.ts";
import { type BotContext, type BotDeps, isPrivate } from "../context.ts";
import { openTopics, openWhen, topicLabels, whenButtons } from "./choices.ts";
import { nextButton, topicButtons } from "./topic-buttons.ts";

/** First tap: the topics. */
export async function startView(ctx: BotContext, deps: BotDeps, at: number): Promise<OutgoingMessage> {
  const { start } = ctx.texts.reader;
  const outlet = { outlet: deps.outletName };
  const topics = await deps.audience.topics();
  if (topics.length === 0) return { html: start.noTopics(outlet) };
  const chosen = topicLabels(topics, ctx.subscriber?.topics ?? [], ctx.texts).length;
  return {
    html: isPrivate(ctx) ? start.greeting(outlet) : start.greetingGroup(outlet),
    buttons: [...topicButtons(ctx, topics, "start", at), [nextButton(ctx, chosen)]],
  };
}

/** Third tap: the time. */
export async function whenView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { start } = ctx.texts.reader;
  const topics = topicLabels(await deps.audience.topics(), ctx.subscriber?.topics ?? [], ctx.texts);
  return {
    html: start.when({ topics }),
    buttons: [...whenButtons(ctx.texts, "start"), [{ text: start.back, action: openTopics.data("start", 0) }]],
  };
}

/** The end of the onboarding: when the first message comes. */
export async function doneView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { done } = ctx.texts.reader;
  const { subscriber } = ctx;
  const topics = topicLabels(await deps.audience.topics(), subscriber?.topics ?? [], ctx.texts);
  if (!subscriber || topics.length === 0) return { html: done.noTopicsYet };
  const { cadence, timeZone } = subscriber.preferences;
  const now = deps.clock();
  const dueAt = nextDigest(subscriber, now);
  if (dueAt !== null) return { html: done.digest({ topics, dueAt, now, timeZone }) };
  return { html: cadence.kind === "off" ? done.off : done.instant({ topics }) };
}

/** What one may want right after subscribing. */
export function furtherButtons(ctx: BotContext): Button[][] {
  const { subscribe } = ctx.texts.reader;
  return [
    [
      { text: subscribe.chooseTime, action: openWhen.data("plain") },
      { text: subscribe.moreTopics, action: openTopics.data("plain", 0) },
    ],
  ];
}
