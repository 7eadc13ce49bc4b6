/** Who may choose for a chat: in private the person, in groups and channels that chat's administrators, asked at the act. */
import type { NextFunction } from "grammy";
import { LRUCache } from "lru-cache";
import type { OutgoingMessage } from "../../format/message.ts";
import { say, toast } from "../answer.ts";
import type { BotContext } from "../context.ts";

/** Goes on only for whoever is in charge of the chat; tells the others so. */
export async function inCharge(ctx: BotContext, next: NextFunction): Promise<void> {
  if (await isInCharge(ctx)) return next();
  const { t } = ctx.texts;
  if (ctx.callbackQuery) return toast(ctx, t("chats-admins-only-toast"), true);
  await refuse(ctx, "chats-admins-only", { html: t("chats-admins-only") });
}

/** To the person alone where Telegram does that, else to the chat, once in a while. */
export async function refuse(ctx: BotContext, word: string, message: OutgoingMessage): Promise<void> {
  if (!ctx.isNews(`${word} ${ctx.from?.id}`)) return;
  const became = await ctx.whisper(message);
  if (became === "yes") return;
  if (ctx.isNews(word) && became === "no") await say(ctx, message);
}

/** Everybody in the chat has read it then. A chat is answered 20 times a minute, news included: refusals must not use that up
 *  for whoever goes on typing. */
const readForMs = 600_000;
const mostRemembered = 10_000;

/** Whether a word to a chat is worth saying: false for one that has just been said there. */
export function createSaidLately() {
  const said = new LRUCache<string, true>({ max: mostRemembered, ttl: readForMs });
  return (chatId: number, word: string): boolean => {
    const key = `${chatId} ${word}`;
    if (said.has(key)) return false;
    said.set(key, true);
    return true;
  };
}

/** Whether the person, or the chat that speaks, may choose for this chat. */
export async function isInCharge(ctx: BotContext): Promise<boolean> {
  const { chat } = ctx;
  if (!chat) return false;
  if (chat.type === "private") return true;
  // A button is pressed by a person, whoever wrote the message under it.
  if (!ctx.callbackQuery) {
    if (ctx.channelPost) return true; // only administrators can post in a channel
    if (ctx.message?.sender_chat?.id === chat.id) return true; // an administrator who stays anonymous
    if (ctx.message?.sender_chat) return false; // a channel speaking in a group is nobody's administrator
  }
  if (!ctx.from) return false;
  return ctx.administrators.has(chat.id, ctx.from.id);
}
