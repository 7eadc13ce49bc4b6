/** Subscribing in one tap, by a topic's deep link or below a story: says who writes, what comes and when, and what there is to
 *  read until then. */
import type { Composer } from "grammy";
import type { OutgoingMessage } from "../../format/message.ts";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import { nextDigest } from "../../news/subscription.ts";
import { parseTopicSlug, type Topic } from "../../news/topic.ts";
import { say, show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { addedSentence, topicLabel } from "./choices.ts";
import { furtherButtons, noTopicsView, startViewAfter } from "./onboarding.ts";
import { subscribeAlso, timeButtons } from "./onboarding-buttons.ts";
import { pauseLine } from "./pause.ts";
import { somethingToRead } from "./something-to-read.ts";

export async function subscribeByLink(ctx: BotContext, deps: BotDeps, value: string): Promise<void> {
  const { t } = ctx.texts;
  const topics = await deps.audience.topics();
  if (topics.length === 0) return show(ctx, noTopicsView(ctx, deps));
  const slug = parseTopicSlug(value);
  const topic = topics.find((each) => each.slug === slug);
  if (!topic) return show(ctx, await startViewAfter(ctx, deps, t("fallback-deep-link-unknown")));
  if (ctx.subscriber?.topics.includes(topic.slug)) {
    const html = t("subscribe-already", { topics: topicLabel(topic, ctx.texts) });
    return show(ctx, { html, buttons: furtherButtons(ctx) });
  }
  await show(ctx, await subscribed(ctx, deps, topic));
}

/** The button below a story that somebody looked up. */
export function installSubscribeAlso(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(
    composer,
    subscribeAlso,
    async (ctx, slug) => {
      const { t } = ctx.texts;
      const topic = (await deps.audience.topics()).find((each) => each.slug === slug);
      if (!topic) return toast(ctx, t("topics-gone-toast"));
      const label = topicLabel(topic, ctx.texts);
      if (ctx.subscriber?.topics.includes(topic.slug)) return toast(ctx, t("topics-on-toast", { topic: label }));
      const message = await subscribed(ctx, deps, topic);
      await toast(ctx, t("topics-on-toast", { topic: label }));
      await say(ctx, message);
    },
    inCharge,
  );
}

async function subscribed(ctx: BotContext, deps: BotDeps, topic: Topic): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  ctx.subscriber = await deps.audience.subscribe(homeOf(ctx), [topic.slug]);
  const { subscriber } = ctx;
  const now = deps.clock();
  const dueAt = nextDigest(subscriber, now);
  const isOff = subscriber.preferences.cadence.kind === "off";
  const lines: Html[] = [
    t("link-who", { outlet: deps.outletName }),
    addedSentence([topicLabel(topic, ctx.texts)], subscriber, ctx.texts),
    ...pauseLine(ctx, deps),
    ...(dueAt === null ? [] : [t("time-zone-next-digest", clock.moment(dueAt, now, subscriber.preferences.timeZone))]),
    ...(isOff ? [] : await somethingToRead(ctx, deps, [topic.slug])),
  ];
  const buttons = isOff ? timeButtons(ctx.texts, ["instant", "morning", "evening", "breaking"]) : furtherButtons(ctx);
  return { html: joinHtml(lines, "\n\n"), buttons };
}
