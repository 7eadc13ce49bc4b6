/** One article in full, as subscribers get it: what a deep link shows. */
import type { OutgoingMessage } from "../../format/message.ts";
import type { Article } from "../../news/article.ts";
import { type BotContext, type BotDeps, isPrivate } from "../context.ts";
import { wallOf } from "./choices.ts";
import { furtherButtons } from "./onboarding.ts";
import { readOnButton } from "./read-on.ts";

/** The article as subscribers get it, or what stands in its place. */
export async function articleView(ctx: BotContext, deps: BotDeps, article: Article): Promise<OutgoingMessage> {
  const { timeZone } = wallOf(ctx, deps);
  // A photo's caption is shorter than a text: who came for one article gets the whole card.
  const pictures = ctx.subscriber?.preferences.pictures === "off" ? "off" : "preview";
  const look = { ...ctx.subscriber?.preferences, locale: ctx.texts.code, timeZone, pictures } as const;
  if (article.retraction) return deps.render.retraction(article, look);
  const card = deps.render.article(article, look);
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
