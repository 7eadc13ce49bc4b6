/** Gathers what a desk message shows, and keeps that message: where the newsroom sees an article's fate. */
import type { Message } from "grammy/types";
import type { OutgoingMessage } from "../../format/message.ts";
import type { Article } from "../../news/article.ts";
import { replace, say } from "../answer.ts";
import type { BotContext } from "../context.ts";
import type { NewsroomDeps } from "./deps.ts";
import { actorOf, zoneOf } from "./deps.ts";
import { type DeskView, deskMessage } from "./desk-message.ts";

export async function viewOf(article: Article, timeZone: string, deps: NewsroomDeps): Promise<DeskView> {
  const [topics, atOnce, receipt] = await Promise.all([
    deps.topics.list(),
    article.state === "published" ? 0 : deps.countReaders(article),
    article.state === "published" ? deps.sending.receiptOf(article.id) : null,
  ]);
  return { article, topics, atOnce, receipt, now: deps.clock(), timeZone };
}

/** The card exactly as readers get it, then the desk message with the buttons. `placeholder`: a message of ours that
 *  becomes the card. */
export async function sendPreview(
  ctx: BotContext,
  article: Article,
  deps: NewsroomDeps,
  placeholder: Message | null = null,
): Promise<void> {
  await put(ctx, placeholder, deps.renderCard(article, ctx.texts.code, zoneOf(ctx, deps)));
  await sendDesk(ctx, article, deps);
}

/** A new desk message; from now on progress and receipt appear there. */
export async function sendDesk(
  ctx: BotContext,
  article: Article,
  deps: NewsroomDeps,
  placeholder: Message | null = null,
): Promise<void> {
  const message = await put(ctx, placeholder, deskMessage(ctx.texts, await viewOf(article, zoneOf(ctx, deps), deps)));
  await deps.articles.pinDesk(article.id, {
    chatId: message.chat.id,
    messageId: message.message_id,
    locale: ctx.texts.code,
  });
  // With a short undo window it may have gone out before its message was known: nobody else would redraw it then.
  const fresh = await deps.articles.get(actorOf(ctx), article.id);
  if (fresh.state !== article.state) {
    await replace(ctx, message, deskMessage(ctx.texts, await viewOf(fresh, zoneOf(ctx, deps), deps)));
  }
}

const put = (ctx: BotContext, placeholder: Message | null, message: OutgoingMessage): Promise<Message> =>
  placeholder && message.photoUrl === undefined ? replace(ctx, placeholder, message) : say(ctx, message);
