/** Gathers what a desk message shows, and keeps that message: where the newsroom sees an article's fate. */
import type { Message } from "grammy/types";
import type { OutgoingMessage } from "../../../format/message.ts";
import type { Article } from "../../../news/article.ts";
import { articleBroadcastId } from "../../../news/broadcast.ts";
import { replace, say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import type { NewsroomDeps } from "../deps.ts";
import { actorOf, zoneOf } from "../deps.ts";
import { offerFor } from "../paid-speed.ts";
import { type DeskView, deskMessage } from "./desk-message.ts";

export async function viewOf(article: Article, timeZone: string, deps: NewsroomDeps): Promise<DeskView> {
  const isOut = article.state === "published" || article.state === "retracted";
  const [topics, atOnce, senders, receipt] = await Promise.all([
    deps.topics.list(),
    isOut ? 0 : deps.reach.readers(article),
    deps.stored.senders(),
    isOut ? deps.sending.receipt(articleBroadcastId(article)) : null,
  ]);
  const paidOffer = article.state === "draft" ? offerFor(atOnce, deps.paidSpeed) : null;
  return { article, topics, atOnce, senders, receipt, paidOffer, now: deps.clock(), timeZone };
}

/** The card exactly as readers get it, then the desk message with the buttons. `placeholder`: a message of ours that
 *  becomes the card. */
export async function sendPreview(
  ctx: BotContext,
  article: Article,
  deps: NewsroomDeps,
  placeholder: Message | null = null,
): Promise<void> {
  await put(ctx, placeholder, cardOf(ctx, article, deps));
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

const cardOf = (ctx: BotContext, article: Article, deps: NewsroomDeps): OutgoingMessage =>
  deps.render.article(article, { locale: ctx.texts.code, timeZone: zoneOf(ctx, deps), pictures: "preview" });

const put = (ctx: BotContext, placeholder: Message | null, message: OutgoingMessage): Promise<Message> =>
  placeholder && message.photoUrl === undefined ? replace(ctx, placeholder, message) : say(ctx, message);
