/** Lets an administrator's private chat speak for a channel: asked at each press whether the person still administers it. */
import type { NextFunction } from "grammy";
import { refusalOf } from "../../telegram/classify-error.ts";
import { toast } from "../answer.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { type ManagedChat, managedIn } from "../managed-chat.ts";

/** For every update: a button of a managed channel goes on as if it were pressed there. */
export function manageByButton(deps: BotDeps) {
  return async (ctx: BotContext, next: NextFunction): Promise<void> => {
    const pressed = managedIn(ctx.callbackQuery?.data ?? "");
    if (!pressed || !ctx.callbackQuery || ctx.chat?.type !== "private") return next();
    const channel = await managedBy(ctx, pressed.chatId);
    if (!channel) {
      await deps.audience.managesNoMore(ctx.chat.id, pressed.chatId);
      return toast(ctx, ctx.texts.t("channels-not-yours-toast"), true);
    }
    ctx.callbackQuery.data = pressed.action;
    await speakFor(ctx, channel, deps);
    await next();
  };
}

/** From here on the update's choices are the channel's. */
export async function speakFor(ctx: BotContext, channel: ManagedChat, deps: BotDeps): Promise<void> {
  const timeZone = ctx.subscriber?.preferences.timeZone;
  ctx.managing = { ...channel, ...(timeZone && { timeZone }) };
  ctx.subscriber = await deps.audience.find(channel.id);
}

/** The channel, if the bot is in it and the person administers it. */
export async function managedBy(ctx: BotContext, chat: number | `@${string}`): Promise<ManagedChat | null> {
  if (!ctx.from) return null;
  try {
    const found = await ctx.api.getChat(chat);
    if (found.type !== "channel") return null;
    // Telegram tells of a public channel to whoever asks, but who is in it only to its administrators.
    return (await ctx.administrators.hasNow(found.id, ctx.from.id)) ? { id: found.id, title: found.title } : null;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null || refusal === "flood") throw error;
    return null;
  }
}
