/** Lets an administrator's private chat speak for a channel: asked at each press and each choice that is typed, whether the person still administers it. */
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
  const { timeZone, plain } = ctx.subscriber?.preferences ?? {};
  ctx.managing = { ...channel, ...(timeZone && { timeZone }), ...(plain && { plain }) };
  ctx.subscriber = await deps.audience.find(channel.id);
  if (!ctx.from) return;
  await deps.audience.speakFor(ctx.from.id, channel.id);
  await deps.audience.wasAskedClock(ctx.from.id); // a place that is typed now is the channel's
}

/** What a person types in private is for the channel whose choices they have opened lately, until they turn to their own; every
 *  answer says so, and leads there. `toOwn`: what a button carries that does. */
export async function speakForManaged(ctx: BotContext, deps: BotDeps, toOwn: string): Promise<void> {
  const { from, chat, managing, callbackQuery } = ctx;
  if (!from || chat?.type !== "private" || managing || callbackQuery) return;
  const chatId = await deps.audience.speaksFor(from.id);
  if (chatId === null) return;
  const channel = await managedBy(ctx, chatId);
  if (!channel) return deps.audience.speakFor(from.id, null);
  const own = { text: ctx.texts.t("manage-own-button"), action: toOwn };
  await speakFor(ctx, { ...channel, own }, deps);
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
