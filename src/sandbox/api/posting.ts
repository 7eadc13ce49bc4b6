/** Puts the bot's own messages into chats: what all send methods share. */
import { type Core, draft, keep, serial, warn } from "../world/core.ts";
import type { Chat, LinkPreview, Message, Stored } from "../world/model.ts";
import { badRequest } from "./api-error.ts";
import type { Arguments } from "./arguments.ts";
import { threadOf, writableChat } from "./destination.ts";
import { ephemeralReceiver } from "./ephemeral.ts";
import { readMarkup } from "./keyboard.ts";

export interface Posting {
  readonly chat: Chat;
  /** Checks done, permission of the rates given: stores the message and returns it as the bot sees it. */
  post(
    fields: Partial<Message>,
    notes?: { warnings?: readonly string[]; linkPreview?: LinkPreview | null; photoUrl?: string },
  ): Message;
}

/** Every check that does not depend on what is sent. Call before reading the content: Telegram answers in this order too. */
export function preparePosting(core: Core, args: Arguments): Posting {
  const chat = writableChat(core, args);
  const thread = threadOf(core, args, chat);
  const markup = readMarkup(args, chat);
  const replied = repliedMessage(args, chat);
  const onlyFor = ephemeralReceiver(core, args, chat);
  return {
    chat,
    post(fields, notes = {}) {
      const message = draft(core, chat, core.bot, {
        ...fields,
        ...(thread !== null && { message_thread_id: thread, is_topic_message: true }),
        ...(replied && { reply_to_message: replied }),
        ...(markup.inline && { reply_markup: markup.inline }),
        ...(args.flag("protect_content") && { has_protected_content: true }),
        ...(args.flag("allow_paid_broadcast") && { is_paid_post: true }),
      });
      if (core.crowd && !core.chats.has(chat.id)) {
        core.crowd.note(chat.id);
        return message;
      }
      const stored: Stored = {
        message,
        author: { id: core.bot.id, name: core.bot.first_name, isBot: true },
        ...(args.flag("disable_notification") && { silent: true }),
        ...(onlyFor !== null && { onlyFor }),
        ...(markup.isReplyMarkup && { fixed: true as const }),
        ...notes,
      };
      for (const warning of notes.warnings ?? [])
        warn(core, `chat ${chat.id}, message ${message.message_id}: ${warning}`);
      keep(core, chat, stored);
      // Bot API: it has no number of the chat's own.
      return onlyFor === null ? message : { ...message, message_id: 0, ephemeral_message_id: message.message_id };
    },
  };
}

/** Waits for the rates' permission. Throws 429. */
export function admit(core: Core, args: Arguments, chat: Chat, messages = 1, isEdit = false): Promise<void> {
  return core.rates.admit(chat, { paid: args.flag("allow_paid_broadcast"), isEdit, messages });
}

function repliedMessage(args: Arguments, chat: Chat): Message | null {
  const given = args.object("reply_parameters") as
    | { message_id?: number; allow_sending_without_reply?: boolean }
    | undefined;
  const id = given?.message_id ?? args.integer("reply_to_message_id");
  if (!id) return null;
  const stored = chat.messages.get(Number(id));
  if (stored && !stored.deleted) return withoutReply(stored.message);
  if (given?.allow_sending_without_reply || args.flag("allow_sending_without_reply")) return null;
  throw badRequest("message to be replied not found");
}

/** A reply shows one level only. */
export function withoutReply(message: Message): Message {
  const { reply_to_message: _, ...rest } = message;
  return rest as Message;
}

/** A service message of the bot's making (pin, topic). Telegram sends those back as updates. */
export function postService(core: Core, chat: Chat, fields: Partial<Message>): Message {
  const message = draft(core, chat, core.bot, fields);
  keep(core, chat, { message, author: { id: core.bot.id, name: core.bot.first_name, isBot: true } });
  core.updates.push(chat.type === "channel" ? "channel_post" : "message", message);
  return message;
}

export const newGroupId = (core: Core): string => String(13_000_000_000_000_000 + serial(core));
