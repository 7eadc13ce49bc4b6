/** One article in full, as subscribers get it: what a deep link shows. */
import type { Button, OutgoingMessage } from "../../format/message.ts";
import type { Article } from "../../news/article.ts";
import { type BotContext, type BotDeps, isPrivate } from "../context.ts";
import { openTopics, topicLabel, wallOf } from "./choices.ts";
import { subscribeAlso } from "./onboarding-buttons.ts";
import { readOnButton } from "./read-on.ts";
import { rowBelow } from "./story/on-story.ts";

/** The article as subscribers get it, or what stands in its place. */
export async function articleView(ctx: BotContext, deps: BotDeps, article: Article): Promise<OutgoingMessage> {
  const { timeZone } = wallOf(ctx, deps);
  // A photo's caption is shorter than a text: who came for one article gets the whole card.
  const pictures = ctx.subscriber?.preferences.pictures === "off" ? "off" : "preview";
  const look = { ...ctx.subscriber?.preferences, locale: ctx.texts.code, timeZone, pictures } as const;
  if (article.retraction) return deps.render.retraction(article, look);
  const card = deps.render.article(article, look);
  const readOn = isPrivate(ctx) ? readOnButton(article, ctx.texts) : null;
  const row = isPrivate(ctx) ? await rowBelow(ctx, deps, article) : [];
  const own = [...(readOn ? [[readOn]] : []), ...row, ...(card.buttons ?? [])];
  return { ...card, buttons: [...own, ...(await furtherOf(ctx, deps, article))] };
}

const mostOffered = 2;

/** To its topics, as far as the reader has not got them; else to the others. */
async function furtherOf(ctx: BotContext, deps: BotDeps, article: Article): Promise<Button[][]> {
  const { t } = ctx.texts;
  const fresh = (await deps.audience.topics()).filter(
    ({ slug }) => article.topics.includes(slug) && !ctx.subscriber?.topics.includes(slug),
  );
  if (fresh.length === 0) return [[{ text: t("subscribe-more-topics-button"), action: openTopics.data("plain", 0) }]];
  return fresh.slice(0, mostOffered).map((topic) => {
    const text = t("latest-subscribe-button", { topic: topicLabel(topic, ctx.texts) });
    return [{ text, action: subscribeAlso.data(topic.slug) }];
  });
}
