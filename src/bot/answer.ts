/** How the reception says things: one message, edited where a button was pressed. Texts are the print shop's HTML only. */
import { type Context, GrammyError, InlineKeyboard } from "grammy";
import type { Message } from "grammy/types";
import type { Button, OutgoingMessage } from "../format/message.ts";

/** Bot API, answerCallbackQuery: 0–200 characters. */
const toastLimit = 200;

/** Sends a new message into the chat (and forum topic) that the update came from. */
export function say(ctx: Context, message: OutgoingMessage): Promise<Message> {
  return ctx.reply(message.html.toString(), options(message));
}

/** Sends a new message into another chat. False when that chat can't be written to: it never began, left, or blocked us. */
export async function sayTo(ctx: Context, chatId: number, message: OutgoingMessage): Promise<boolean> {
  try {
    await ctx.api.sendMessage(chatId, message.html.toString(), options(message));
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError) || (error.error_code !== 403 && error.error_code !== 400)) throw error;
    return false;
  }
}

/** Turns a message of ours that said "one moment" into the answer; sends a new one when it can't be edited. */
export async function replace(ctx: Context, placeholder: Message, message: OutgoingMessage): Promise<Message> {
  try {
    await ctx.api.editMessageText(
      placeholder.chat.id,
      placeholder.message_id,
      message.html.toString(),
      options(message),
    );
    return placeholder;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    return say(ctx, message);
  }
}

/** Puts the message where the pressed button is; without a button, or when that message can't be edited any more,
 *  sends a new one. */
export async function show(ctx: Context, message: OutgoingMessage): Promise<void> {
  if (!ctx.callbackQuery?.message) return void (await say(ctx, message));
  try {
    await ctx.editMessageText(message.html.toString(), options(message));
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    // Pressed twice: it shows this already. Anything else Telegram says about the old message: here is a new one.
    if (!/not modified/i.test(error.description)) await say(ctx, message);
  }
}

/** Ends the button's spinner with a word, or silently. `alert`: as a window that must be closed. */
export async function toast(ctx: Context, text?: string, alert = false): Promise<void> {
  try {
    await ctx.answerCallbackQuery({ ...(text && { text: text.slice(0, toastLimit) }), show_alert: alert });
  } catch (error) {
    // Too late for the spinner (the window is short): the edited message tells it all the same.
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}

function options(message: OutgoingMessage) {
  const { preview, buttons } = message;
  return {
    parse_mode: "HTML" as const,
    link_preview_options: preview
      ? { url: preview.url, prefer_large_media: preview.large, show_above_text: preview.aboveText }
      : { is_disabled: true },
    ...(buttons && buttons.length > 0 && { reply_markup: keyboard(buttons) }),
  };
}

function keyboard(rows: readonly (readonly Button[])[]): InlineKeyboard {
  return InlineKeyboard.from(
    rows.map((row) =>
      row.map((button) =>
        "url" in button ? InlineKeyboard.url(button.text, button.url) : InlineKeyboard.text(button.text, button.action),
      ),
    ),
  );
}
