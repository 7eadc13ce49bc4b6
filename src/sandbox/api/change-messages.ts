/** Edits, deletions, copies, forwards and pins, with Telegram's windows by the sandbox's clock. */

import { type Core, seconds, shown, warn } from "../world/core.ts";
import type { Chat, Message, Stored } from "../world/model.ts";
import { ApiError, badRequest } from "./api-error.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { botStatus, visibleChat } from "./destination.ts";
import { readMarkup } from "./keyboard.ts";
import type { Methods } from "./methods.ts";
import { admit } from "./posting.ts";
import { captionFields, readCaption, readItem } from "./send-media.ts";
import { previewOptions, readText } from "./send-text.ts";

// TDLib, MessagesManager.cpp 8160: bots delete within two days.
const deletionWindowSeconds = 48 * 3600;
const mostIds = 100;
const sameContent =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

export const changeMethods: Methods = {
  async editMessageText(core, args) {
    const { chat, stored } = editable(core, args);
    const formatted = withCode(() => readText(core, args), "message is too long", "MESSAGE_TOO_LONG");
    if (stored.message.text === undefined) throw badRequest("there is no text in the message to edit");
    const options = previewOptions(args);
    await admit(core, args, chat, 1, true);
    stored.linkPreview = await core.previews.of(formatted.text, formatted.entities, options);
    return change(core, args, chat, stored, formatted.warnings, {
      text: formatted.text,
      entities: some(formatted.entities),
      link_preview_options: options,
    });
  },
  async editMessageCaption(core, args) {
    const { chat, stored } = editable(core, args);
    const caption = withCode(() => readCaption(core, args), "message caption is too long", "MEDIA_CAPTION_TOO_LONG");
    if (stored.message.text !== undefined) throw badRequest("there is no caption in the message to edit");
    await admit(core, args, chat, 1, true);
    return change(core, args, chat, stored, caption.warnings, {
      caption: undefined,
      caption_entities: undefined,
      show_caption_above_media: undefined,
      ...captionFields(caption, args),
    });
  },
  async editMessageMedia(core, args) {
    const { chat, stored } = editable(core, args);
    const item = args.object("media", "can't parse input media JSON object");
    if (typeof item !== "object" || item === null) throw badRequest("media is empty");
    const given = item as Record<string, unknown>;
    const isUpload = typeof given.media === "string" && given.media.startsWith("attach://");
    // Bot API docs: "When an inline message is edited, a new file can't be uploaded"; the words are TDLib's.
    if (isUpload && args.has("inline_message_id")) throw badRequest("invalid message content specified");
    const { source, caption } = await readItem(core, args, given);
    // Bot API docs: in an album, documents give way to documents only.
    const wasDocument = stored.message.document !== undefined;
    if (stored.message.media_group_id !== undefined && wasDocument !== (source.kind === "document"))
      throw badRequest("can't use the media of the specified type in the album");
    await admit(core, args, chat, 1, true);
    delete stored.linkPreview;
    if (source.photoUrl) stored.photoUrl = source.photoUrl;
    else delete stored.photoUrl;
    const cleared = { text: undefined, entities: undefined, photo: undefined, document: undefined, caption: undefined };
    return change(core, args, chat, stored, caption.warnings, {
      ...cleared,
      caption_entities: undefined,
      show_caption_above_media: undefined,
      has_media_spoiler: given.has_spoiler === true ? true : undefined,
      link_preview_options: undefined,
      ...source.fields,
      ...captionFields(caption, readArguments(given, new Map())),
    });
  },
  async editMessageReplyMarkup(core, args) {
    const { chat, stored } = editable(core, args);
    await admit(core, args, chat, 1, true);
    return change(core, args, chat, stored, stored.warnings ?? [], {});
  },
  deleteMessage(core, args) {
    const chat = visibleChat(core, args);
    const stored = existing(chat, args.integer("message_id"));
    if (!stored) throw badRequest("message to delete not found");
    checkDeletable(core, chat, stored);
    erase(core, chat, [stored]);
    return true;
  },
  deleteMessages(core, args) {
    const chat = visibleChat(core, args);
    const found = readIds(args)
      .map((id) => existing(chat, id))
      .filter((one) => one !== null);
    for (const stored of found) checkDeletable(core, chat, stored);
    erase(core, chat, found);
    return true;
  },
  pinChatMessage(core, args) {
    const chat = visibleChat(core, args);
    const stored = existing(chat, args.integer("message_id"));
    if (!stored) throw badRequest("message to pin not found");
    checkPinRight(core, chat);
    chat.pinned = [...chat.pinned.filter((id) => id !== stored.message.message_id), stored.message.message_id];
    core.bus.emit("chat", () => ({ chatId: chat.id }));
    return true;
  },
  unpinChatMessage(core, args) {
    const chat = visibleChat(core, args);
    checkPinRight(core, chat);
    const id = args.integer("message_id") ?? chat.pinned.at(-1);
    if (id === undefined || !chat.pinned.includes(id)) throw badRequest("message to unpin not found");
    chat.pinned = chat.pinned.filter((one) => one !== id);
    return true;
  },
  unpinAllChatMessages(core, args) {
    const chat = visibleChat(core, args);
    checkPinRight(core, chat);
    chat.pinned = [];
    return true;
  },
};

function checkPinRight(core: Core, chat: Chat): void {
  const right = chat.type === "channel" ? "can_edit_messages" : "can_pin_messages";
  if (chat.type === "private") return;
  if (botStatus(core, chat) === "administrator" && !chat.withheld.has(right)) return;
  throw badRequest("not enough rights to manage pinned messages in the chat");
}

export function existing(chat: Chat, id: number | null): Stored | null {
  const stored = chat.messages.get(id ?? 0);
  return stored && !stored.deleted && stored.onlyFor === undefined ? stored : null;
}

export function readIds(args: Arguments): number[] {
  const given = args.object("message_ids", "can't parse message identifiers JSON array");
  if (!Array.isArray(given) || given.length === 0) throw badRequest("message identifiers are not specified");
  if (given.length > mostIds) throw badRequest("too many message identifiers specified");
  return given.map(Number);
}

function editable(core: Core, args: Arguments): { chat: Chat; stored: Stored } {
  if (args.has("inline_message_id")) return sharedCopy(core, args.text("inline_message_id"));
  const chat = visibleChat(core, args);
  const stored = existing(chat, args.integer("message_id"));
  if (!stored) throw badRequest("message to edit not found");
  if (
    chat.type === "channel" &&
    (botStatus(core, chat) !== "administrator" || chat.withheld.has("can_post_messages"))
  ) {
    throw badRequest("need administrator rights in the channel chat");
  }
  if (!stored.author.isBot || stored.fixed || stored.message.forward_origin)
    throw badRequest("message can't be edited");
  return { chat, stored };
}

/** What a person posted by an inline query, in whichever chat: the bot edits it without being there. */
function sharedCopy(core: Core, inlineId: string): { chat: Chat; stored: Stored } {
  for (const chat of core.chats.values()) {
    for (const stored of chat.messages.values()) {
      if (stored.inlineId === inlineId && !stored.deleted) return { chat, stored };
    }
  }
  throw badRequest("MESSAGE_ID_INVALID");
}

/** Replaces fields (undefined removes) and the keyboard, which goes when it is not given. */
function change(
  core: Core,
  args: Arguments,
  chat: Chat,
  stored: Stored,
  warnings: readonly string[],
  fields: Partial<Message>,
): Message | true {
  const { message } = stored;
  const before = JSON.stringify({ ...message, edit_date: 0 }, sortedKeys);
  const next: Message = { ...message, ...fields };
  delete next.reply_markup;
  const markup = readMarkup(args, chat);
  if (markup.inline) next.reply_markup = markup.inline;
  for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
  if (JSON.stringify({ ...next, edit_date: 0 }, sortedKeys) === before) throw badRequest(sameContent);
  next.edit_date = seconds(core);
  for (const key of Object.keys(message)) if (!(key in next)) delete message[key];
  Object.assign(message, next);
  if (warnings !== stored.warnings) {
    for (const warning of warnings) warn(core, `chat ${chat.id}, message ${message.message_id}: ${warning}`);
  }
  stored.warnings = warnings;
  core.bus.emit("edit", () => shown(stored));
  // Bot API: an inline message is not shown to the bot.
  return args.has("inline_message_id") ? true : { ...message };
}

/** Keyboards and messages compare by content, not by the order of their keys. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function checkDeletable(core: Core, chat: Chat, stored: Stored): void {
  const mayDeleteOthers =
    chat.type === "private" || (botStatus(core, chat) === "administrator" && !chat.withheld.has("can_delete_messages"));
  if (!stored.author.isBot && !mayDeleteOthers) throw badRequest("message can't be deleted");
  if (seconds(core) - stored.message.date < deletionWindowSeconds) return;
  const hard = chat.type === "supergroup" || chat.type === "channel";
  throw badRequest(hard ? "message can't be deleted" : "message can't be deleted for everyone");
}

function erase(core: Core, chat: Chat, stored: readonly Stored[]): void {
  for (const one of stored) {
    one.deleted = true;
    core.bus.emit("delete", () => ({ chatId: chat.id, messageId: one.message.message_id, message: shown(one) }));
  }
}

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** Edits meet the server's own length check, which has other words. */
function withCode<T>(read: () => T, from: string, to: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ApiError && error.message === `Bad Request: ${from}`) throw badRequest(to);
    throw error;
  }
}
