/** One article in full, as subscribers get it: what a deep link shows. */
import { renderArticleCard } from "../../format/article-card.ts";
import type { OutgoingMessage } from "../../format/message.ts";
import { renderRetraction } from "../../format/notices.ts";
import type { Article } from "../../news/article.ts";
import { type BotContext, type BotDeps, isPrivate } from "../context.ts";
import { wallOf } from "./choices.ts";
import { furtherButtons } from "./onboarding.ts";
import { readOnButton } from "./read-on.ts";

/** The article as subscribers get it, or what stands in its place. */
export async function articleView(ctx: BotContext, deps: BotDeps, article: Article): Promise<OutgoingMessage> {
  if (article.retraction) return renderRetraction(article, { locale: ctx.texts.code, labels: ctx.texts.cards });
  const { timeZone } = wallOf(ctx, deps);
  const card = renderArticleCard(article, {
    locale: ctx.texts.code,
    timeZone,
    labels: ctx.texts.cards,
    // A photo's caption is shorter than a text: who came for one article gets the whole card.
    pictures: ctx.subscriber?.preferences.pictures === "off" ? "off" : "preview",
  });
  const readOn = isPrivate(ctx) ? readOnButton(article, ctx.texts) : null;
  return {
    ...card,
    buttons: [
      ...(readOn ? [[readOn]] : []),
      ...(card.buttons ?? []),
      ...furtherButtons(ctx)
        .slice(0, 1)
        .map((row) => row.slice(1)),
    ],
  };
}
