/** [Read on]: a story's whole text below its card, in private chats, where the card does not hold it. */
import type { Composer } from "grammy";
import { z } from "zod";
import { hasMoreToRead, renderFullText } from "../../format/full-text.ts";
import type { Button } from "../../format/message.ts";
import { renderRetraction } from "../../format/notices.ts";
import type { Texts } from "../../locales/texts.ts";
import { type Article, parseArticleId } from "../../news/article.ts";
import { say, show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { articleIdArgument } from "../callback-arguments.ts";
import type { BotContext, BotDeps } from "../context.ts";

const readOn = defineAction("read", z.tuple([articleIdArgument]));

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
    await sayWhole(ctx, article);
  });
}

/** By a deep link; `value`: what stands behind its "r_". */
export async function readByLink(ctx: BotContext, deps: BotDeps, value: string): Promise<void> {
  const id = parseArticleId(value);
  const article = id && (await deps.audience.article(id));
  if (!article) return show(ctx, { html: ctx.texts.t("fallback-deep-link-article-gone") });
  await sayWhole(ctx, article);
}

async function sayWhole(ctx: BotContext, article: Article): Promise<void> {
  const options = { locale: ctx.texts.code, labels: ctx.texts.cards };
  if (article.retraction) return void (await say(ctx, renderRetraction(article, options)));
  for (const message of renderFullText(article, options)) await say(ctx, message);
}
