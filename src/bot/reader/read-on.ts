/** [Read on]: a story's whole text below its card, in private chats, where the card does not hold it. */
import type { Composer } from "grammy";
import { z } from "zod";
import { hasMoreToRead } from "../../format/full-text.ts";
import type { Button } from "../../format/message.ts";
import type { Texts } from "../../locales/texts.ts";
import { type Article, parseArticleId } from "../../news/article.ts";
import { say, show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { articleIdArgument } from "../callback-arguments.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { wallOf } from "./choices.ts";

const readOn = defineAction("read-on", z.tuple([articleIdArgument]));

/** Null: its card shows all there is. */
export function readOnButton(article: Article, { t }: Texts): Button | null {
  if (article.retraction || !hasMoreToRead(article)) return null;
  return { text: t("read-on-button"), action: readOn.data(article.id) };
}

export function installReadOn(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(composer, readOn, async (ctx, id) => {
    const article = await deps.audience.article(id);
    if (!article) return toast(ctx, ctx.texts.t("story-gone-toast"));
    await toast(ctx);
    await sayWhole(ctx, deps, article);
  });
}

/** By a deep link; `value`: what stands behind its "r_". */
export async function readByLink(ctx: BotContext, deps: BotDeps, value: string): Promise<void> {
  const id = parseArticleId(value);
  const article = id && (await deps.audience.article(id));
  if (!article) return show(ctx, { html: ctx.texts.t("fallback-deep-link-article-gone") });
  await sayWhole(ctx, deps, article);
}

async function sayWhole(ctx: BotContext, deps: BotDeps, article: Article): Promise<void> {
  const look = { ...ctx.subscriber?.preferences, locale: ctx.texts.code, timeZone: wallOf(ctx, deps).timeZone };
  if (article.retraction) return void (await say(ctx, deps.render.retraction(article, look)));
  for (const message of deps.render.fullText(article, look)) await say(ctx, message);
}
