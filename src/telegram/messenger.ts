/** The one place that turns a message of the house into a Bot API call. Every end is a verdict, never an exception. */
import type { Api } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import type { Button, OutgoingMessage } from "../format/message.ts";
import { classifyError, type Verdict } from "./classify.ts";
import { callTimeoutMs } from "./transport.ts";

export interface Target {
  readonly chatId: number;
  /** Forum topic. */
  readonly threadId?: number;
}

export interface SendOptions {
  readonly silent?: boolean;
  /** allow_paid_broadcast */
  readonly paid?: boolean;
}

export interface Messenger {
  /** Does not ask the throttle: the sender has its permission. Falls back from photo to text when only the picture is
   *  at fault. */
  send(target: Target, message: OutgoingMessage, options?: SendOptions): Promise<Verdict>;
  /** A message that shows this text already counts as edited. */
  edit(chatId: number, messageId: number, message: OutgoingMessage): Promise<Verdict>;
  remove(chatId: number, messageIds: readonly number[]): Promise<Verdict>;
}

/** grammY's types still speak of a package that Node's own class has replaced. */
type Signal = Parameters<Api["raw"]["sendMessage"]>[1];

/** `api`: without the interactive lane of the throttle. */
export function createMessenger(api: Api): Messenger {
  const sendText = async (target: Target, message: OutgoingMessage, options: SendOptions, signal?: Signal) => {
    const payload = {
      ...envelope(target, message, options),
      text: message.html.toString(),
      link_preview_options: previewOf(message),
    };
    const sent = await api.raw.sendMessage(payload, signal);
    return { kind: "accepted", messageId: sent.message_id } as const;
  };

  const sendPhoto = async (
    target: Target,
    photoUrl: string,
    message: OutgoingMessage,
    options: SendOptions,
    signal: Signal,
  ) => {
    const payload = { ...envelope(target, message, options), photo: photoUrl, caption: message.html.toString() };
    const sent = await api.raw.sendPhoto(payload, signal);
    return { kind: "accepted", messageId: sent.message_id } as const;
  };

  return {
    async send(target, message, options = {}) {
      const { photoUrl, ...text } = message;
      if (photoUrl === undefined) return sendText(target, message, options).catch(classifyError);
      // Both tries together last no longer than one call may.
      const late = AbortSignal.timeout(callTimeoutMs) as Signal;
      try {
        return await sendPhoto(target, photoUrl, message, options, late);
      } catch (error) {
        const verdict = classifyError(error);
        if (verdict.kind !== "refused" || !verdict.picture) return verdict;
        return sendText(target, text, options, late).catch(classifyError);
      }
    },
    async edit(chatId, messageId, message) {
      try {
        await api.raw.editMessageText({
          chat_id: chatId,
          message_id: messageId,
          text: message.html.toString(),
          parse_mode: "HTML",
          link_preview_options: previewOf(message),
          ...(message.buttons && { reply_markup: keyboardOf(message.buttons) }),
        });
        return { kind: "accepted", messageId };
      } catch (error) {
        const verdict = classifyError(error);
        const same = verdict.kind === "unclassified" && /message is not modified/i.test(verdict.description);
        return same ? { kind: "accepted", messageId } : verdict;
      }
    },
    async remove(chatId, messageIds) {
      try {
        await api.raw.deleteMessages({ chat_id: chatId, message_ids: [...messageIds] });
        return { kind: "accepted", messageId: messageIds[0] ?? 0 };
      } catch (error) {
        return classifyError(error);
      }
    },
  };
}

function envelope(target: Target, message: OutgoingMessage, options: SendOptions) {
  return {
    chat_id: target.chatId,
    parse_mode: "HTML" as const,
    ...(target.threadId !== undefined && { message_thread_id: target.threadId }),
    ...(options.silent && { disable_notification: true }),
    ...(options.paid && { allow_paid_broadcast: true }),
    ...(message.buttons && message.buttons.length > 0 && { reply_markup: keyboardOf(message.buttons) }),
  };
}

function previewOf({ preview }: OutgoingMessage) {
  if (!preview) return { is_disabled: true };
  return { url: preview.url, prefer_large_media: preview.large, show_above_text: preview.aboveText };
}

function keyboardOf(rows: readonly (readonly Button[])[]): InlineKeyboardMarkup {
  return {
    inline_keyboard: rows.map((row) =>
      row.map((button) =>
        "url" in button ? { text: button.text, url: button.url } : { text: button.text, callback_data: button.action },
      ),
    ),
  };
}
