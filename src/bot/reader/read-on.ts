/** [Read on]: a story's whole text below its card, in private chats, where the card does not hold it. */
import type { Composer } from "grammy";
import { z } from "zod";
import { directionOf } from "../../format/direction.ts";
import type { RichBlock } from "../../format/full-page.ts";
import { hasMoreToRead } from "../../format/full-text.ts";
import type { Button } from "../../format/message.ts";
import type { Texts } from "../../locales/texts.ts";
import { type Article, parseArticleId } from "../../news/article.ts";
import { refusalOf } from "../../telegram/classify-error.ts";
import { say, show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { articleIdArgument } from "../callback-arguments.ts";
import { type BotContext, type BotDeps, isPrivate } from "../context.ts";
import { wallOf } from "./choices.ts";

const readOn = defineAction("read-on", z.tuple([articleIdArgument]));

/** One page, or quotes that every app shows. */
const form = z.enum(["page", "quotes"]);
const readAs = defineAction("read-as", z.tuple([articleIdArgument, form]));

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

/** The form that was pressed is remembered for all that is read on. */
export function installReadAs(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(composer, readAs, async (ctx, id, wanted) => {
    const article = await deps.audience.article(id);
    if (!article || !ctx.chat) return toast(ctx, ctx.texts.t("story-gone-toast"));
    await deps.audience.setReadsPages(ctx.chat.id, wanted === "page");
    await toast(ctx, ctx.texts.t(wanted === "page" ? "read-as-page-toast" : "read-as-quotes-toast"));
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
  const page = isPrivate(ctx) ? deps.render.fullPage(article) : null;
  const wantsPage = page !== null && ctx.chat !== undefined && (await deps.audience.readsPages(ctx.chat.id));
  if (page && wantsPage && (await sayPage(ctx, article, page))) return;
  const messages = deps.render.fullText(article, look);
  for (const [i, message] of messages.entries()) {
    const buttons = page && i === messages.length - 1 ? [[asButton(article, "page", ctx)]] : [];
    await say(ctx, { ...message, buttons });
  }
}

const asButton = ({ id }: Article, wanted: z.infer<typeof form>, { texts }: BotContext): Button => ({
  text: texts.t(wanted === "page" ? "read-as-page-button" : "read-as-quotes-button"),
  action: readAs.data(id, wanted),
});

const isRightToLeft = ({ content }: Article): boolean => directionOf(content.language ?? "") === "rtl";

/** False: Telegram does not take it. What it takes some apps don't show, and say nothing: so the way back stands below it. */
async function sayPage(ctx: BotContext, article: Article, blocks: readonly RichBlock[]): Promise<boolean> {
  const { text, action } = asButton(article, "quotes", ctx) as { text: string; action: string };
  try {
    await ctx.api.raw.sendRichMessage({
      chat_id: ctx.chat?.id ?? 0,
      rich_message: { blocks, is_rtl: isRightToLeft(article), skip_entity_detection: true } as never,
      reply_markup: { inline_keyboard: [[{ text, callback_data: action }]] },
    });
    return true;
  } catch (error) {
    if (refusalOf(error) !== "bad_request") throw error;
    return false;
  }
}
