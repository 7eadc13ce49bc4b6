/** /start: three taps from nothing to a first choice (a topic, Next, a time). Deep links take one. */
import type { Composer } from "grammy";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { parseArticleId } from "../../news/article.ts";
import { nextDigest } from "../../news/subscription.ts";
import { parseTopicSlug } from "../../news/topic.ts";
import { show } from "../answer.ts";
import { inCharge } from "../chats/in-charge.ts";
import { argumentsOf, type BotContext, type BotDeps, homeOf, isPrivate } from "../context.ts";
import { addedSentence, openTopics, openWhen, topicLabel, topicLabels, whenButtons } from "./choices.ts";
import { articleView } from "./latest.ts";
import { nextButton, topicButtons } from "./topic-buttons.ts";

/** Bot API, deep linking: 64 characters of these; ours begin with a letter and "_". */
const payload = /^([tas])_([A-Za-z0-9_-]{1,62})$/;

export function installStart(composer: Composer<BotContext>, deps: BotDeps): void {
  composer.command("start", inCharge, async (ctx) => {
    // A chat that starts is here, whatever was thought of it.
    if (ctx.subscriber?.state === "gone") ctx.subscriber = await deps.audience.back(ctx.chat.id);
    const [, kind, value = ""] = payload.exec(argumentsOf(ctx)) ?? [];
    if (kind === "t") return subscribeByLink(ctx, deps, value);
    if (kind === "a") return showByLink(ctx, deps, value);
    if (kind === "s") await deps.audience.cameFrom(ctx.chat.id, value);
    await show(ctx, await startView(ctx, deps, 0));
  });
}

async function subscribeByLink(ctx: BotContext, deps: BotDeps, value: string): Promise<void> {
  const { subscribe, fallback, topics: words } = ctx.texts.reader;
  const slug = parseTopicSlug(value);
  const topic = (await deps.audience.topics()).find((each) => each.slug === slug);
  if (!topic) {
    const view = await startView(ctx, deps, 0);
    return show(ctx, { ...view, html: joinHtml([fallback.deepLinkUnknown, words.title], "\n\n") });
  }
  const topics = [topicLabel(topic, ctx.texts)];
  const already = ctx.subscriber?.topics.includes(topic.slug) ?? false;
  ctx.subscriber = await deps.audience.subscribe(homeOf(ctx), [topic.slug]);
  await show(ctx, {
    html: already ? subscribe.already({ topics }) : addedSentence(topics, ctx.subscriber, ctx.texts),
    buttons: furtherButtons(ctx),
  });
}

async function showByLink(ctx: BotContext, deps: BotDeps, value: string): Promise<void> {
  const id = parseArticleId(value);
  const article = id && (await deps.audience.article(id));
  if (!article) return show(ctx, { html: ctx.texts.reader.fallback.deepLinkArticleGone });
  await show(ctx, await articleView(ctx, deps, article));
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

/** The end of the first talk: when the first message comes. */
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
