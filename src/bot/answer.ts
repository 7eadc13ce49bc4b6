/** Sends, edits and toasts for handlers: one message, edited where a button was pressed. Texts are the HTML of format/ only. */
import type { Context } from "grammy";
import type { Message } from "grammy/types";
import { toastLimit } from "../format/measure.ts";
import { isSentPhoto, type OutgoingMessage } from "../format/message.ts";
import { truncate } from "../format/truncate.ts";
import { asWishedBy, undecoratedButtons, undecoratedText } from "../format/undecorated.ts";
import type { Subscriber } from "../news/preferences.ts";
import { refusalOf } from "../telegram/classify-error.ts";
import { captionOptions, textOptions } from "../telegram/message-body.ts";
import { type ManagedChat, managedView } from "./managed-chat.ts";

/** Whoever is spoken to, perhaps about a channel. */
type Speaking = Context & { readonly managing?: ManagedChat };

/** Where a message of ours stands. */
export interface Place {
  readonly chat: { readonly id: number };
  readonly message_id: number;
}

/** Sends a new message into the chat (and forum topic) that the update came from. */
export function say(ctx: Speaking, given: OutgoingMessage, how: SayOptions = {}): Promise<Message> {
  const message = asWished(ctx, given);
  const { photoUrl, covered } = message;
  if (photoUrl !== undefined && isSentPhoto(message)) {
    const caption = { caption: message.html.toString(), ...captionOptions(message) };
    return ctx.replyWithPhoto(photoUrl, { ...caption, ...(covered && { has_spoiler: true }), ...sendingOptions(how) });
  }
  return ctx.reply(message.html.toString(), { ...textOptions(message), ...sendingOptions(how) });
}

/** Whether the chat that the update came from has messages read aloud. */
const isPlain = ({ managing, subscriber }: Speaking & { readonly subscriber?: Subscriber | null }): boolean =>
  (managing ? managing.plain : subscriber?.preferences.plain) === true;

/** As the chat wants its messages, and with the name of the channel that it speaks for. */
function asWished(ctx: Speaking, message: OutgoingMessage): OutgoingMessage {
  const named = ctx.managing ? managedView(ctx.managing, message) : message;
  return asWishedBy({ plain: isPlain(ctx) }, named);
}

/** A file's caption and buttons, for its call. */
export function captioned(ctx: Speaking, given: OutgoingMessage) {
  const message = asWished(ctx, given);
  return { caption: message.html.toString(), ...captionOptions(message) };
}

const sendingOptions = ({ silent, replyTo }: SayOptions) => ({
  ...(silent && { disable_notification: true }),
  ...(replyTo !== undefined && { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
});

export interface SayOptions {
  /** Comes without sound. */
  readonly silent?: boolean;
  /** Message of this chat that it answers. */
  readonly replyTo?: number;
}

/** Sends a new message into another chat. False when that chat can't be written to: it never began, left, or blocked us. */
export async function sayTo(ctx: Context, chatId: number, message: OutgoingMessage): Promise<boolean> {
  return (await sendTo(ctx, chatId, message)) !== null;
}

/** The same. Resolves with the message's id, or null. */
export async function sendTo(
  ctx: Context,
  chatId: number,
  message: OutgoingMessage,
  how: SayOptions & { readonly threadId?: number | undefined } = {},
): Promise<number | null> {
  const thread = how.threadId === undefined ? {} : { message_thread_id: how.threadId };
  try {
    const options = { ...textOptions(message), ...sendingOptions(how), ...thread };
    return (await ctx.api.sendMessage(chatId, message.html.toString(), options)).message_id;
  } catch (error) {
    if (!isRefused(error) && refusalOf(error) !== "forbidden") throw error;
    return null;
  }
}

/** Edits a message of ours, in this chat or another. False when Telegram lets us no more: it is gone, or too old. */
export async function editAt(ctx: Context, { chat, message_id }: Place, given: OutgoingMessage): Promise<boolean> {
  const message = asWishedBy({ plain: chat.id === ctx.chat?.id && isPlain(ctx) }, given);
  try {
    await ctx.api.editMessageText(chat.id, message_id, message.html.toString(), textOptions(message));
    return true;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return refusalOf(error) === "not_modified"; // it shows this already
  }
}

/** The same of a message that shows a photo: into that photo with its caption. */
export async function editPhotoAt(ctx: Context, { chat, message_id }: Place, given: OutgoingMessage): Promise<boolean> {
  const message = asWishedBy({ plain: chat.id === ctx.chat?.id && isPlain(ctx) }, given);
  const { parse_mode, ...options } = captionOptions(message);
  const media = {
    type: "photo",
    media: message.photoUrl ?? "",
    caption: message.html.toString(),
    parse_mode,
    ...(message.covered && { has_spoiler: true }),
  } as const;
  try {
    await ctx.api.editMessageMedia(chat.id, message_id, media, options);
    return true;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return refusalOf(error) === "not_modified";
  }
}

/** A message of ours goes, where Telegram lets it. */
export async function removeAt(ctx: Context, { chat, message_id }: Place): Promise<void> {
  try {
    await ctx.api.deleteMessage(chat.id, message_id);
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}

/** Turns a message of ours into another; sends a new one when it can't be edited. Resolves with where it stands. */
export async function replace(ctx: Speaking, place: Place, message: OutgoingMessage): Promise<Place> {
  return (await editAt(ctx, place, message)) ? place : say(ctx, message);
}

/** Puts the message where the pressed button is; without a button, or when that message can't be edited any more,
 *  sends a new one. */
export async function show(ctx: Speaking, given: OutgoingMessage): Promise<void> {
  const message = asWished(ctx, given);
  if (!ctx.callbackQuery?.message) return void (await say(ctx, given));
  try {
    await ctx.editMessageText(message.html.toString(), textOptions(message));
  } catch (error) {
    if (!isRefused(error)) throw error;
    // Pressed twice: it shows this already. Anything else Telegram says about the old message: here is a new one.
    if (refusalOf(error) !== "not_modified") await say(ctx, given);
  }
}

/** Other buttons below the message whose button was pressed. */
export async function showButtons(ctx: Context, buttons: NonNullable<OutgoingMessage["buttons"]>): Promise<void> {
  try {
    const { reply_markup } = captionOptions({ buttons: isPlain(ctx) ? undecoratedButtons(buttons) : buttons });
    await ctx.editMessageReplyMarkup(reply_markup && { reply_markup });
  } catch (error) {
    if (!isRefused(error)) throw error; // pressed twice, or it is gone
  }
}

/** Ends the button's spinner with a word, or silently. `alert`: as a window that must be closed. */
export async function toast(ctx: Context, text?: string, alert = false): Promise<void> {
  try {
    const words = text && isPlain(ctx) ? undecoratedText(text) : text;
    await ctx.answerCallbackQuery({ ...(words && { text: truncate(words, toastLimit) }), show_alert: alert });
  } catch (error) {
    // Too late for the spinner (the window is short): the edited message tells it all the same.
    if (!isRefused(error)) throw error;
  }
}

/** Telegram takes this call as it is neither now nor later; chat and bot are well. */
function isRefused(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal === "bad_request" || refusal === "not_modified";
}
