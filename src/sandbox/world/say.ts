/** What people write to the bot and in front of it: said, forwarded, started. Each makes the updates that Telegram would make. */
import { badRequest } from "../api/api-error.ts";
import { readPictureSize } from "../api/picture-size.ts";
import type { Entity } from "../text/entity.ts";
import { fixText } from "../text/fix-text.ts";
import { textLimit } from "../text/formatted-text.ts";
import { type Core, draft, keep, keepFile } from "./core.ts";
import { contentOf, externalReplyTo, originOf } from "./forwarded.ts";
import { chatOf, personOf } from "./lookup.ts";
import { unblock } from "./membership.ts";
import type { Chat, Message, Stored } from "./model.ts";
import { speakerIn } from "./speaker.ts";

export interface Place {
  readonly threadId?: number;
  /** Speaks for the group itself (an anonymous administrator) or for a channel of the person's. */
  readonly onBehalfOf?: number;
}

export interface Saying extends Place {
  readonly text?: string;
  readonly caption?: string;
  readonly photo?: { readonly url?: string; readonly dataBase64?: string; readonly mime?: string };
  readonly document?: { readonly name: string; readonly mime?: string; readonly dataBase64: string };
  /** Of the text or caption, in UTF-16 units. */
  readonly entities?: readonly Entity[];
  /** The album that a photo is part of: each comes as a message of its own. */
  readonly mediaGroup?: string;
  /** Degrees. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
  readonly replyTo?: number;
  /** The chat of that message, when it is another one. */
  readonly replyToChat?: number;
}

export interface Forwarding extends Place {
  readonly fromChat: number;
  readonly messageId: number;
}

/** Throws ApiError when the person can't speak there. */
export function say(core: Core, chatId: number, as: number, saying: Saying): Stored {
  const chat = chatOf(core, chatId);
  const fields: Partial<Message> = {};
  let photoUrl: string | undefined;
  if (saying.photo) {
    const photo = storePhoto(core, saying.photo);
    photoUrl = saying.photo.url;
    const { mediaGroup, entities } = saying;
    Object.assign(fields, photo, written("caption", saying.caption ?? saying.text ?? "", entities));
    if (mediaGroup !== undefined) fields.media_group_id = mediaGroup;
  } else if (saying.document) {
    Object.assign(
      fields,
      storeDocument(core, saying.document),
      written("caption", saying.caption ?? saying.text ?? ""),
    );
  } else if (saying.location) fields.location = saying.location;
  else Object.assign(fields, written("text", saying.text ?? "", saying.entities));
  const isEmpty = !saying.photo && !saying.document && !saying.location && fields.text === undefined;
  if (isEmpty) throw badRequest("message text is empty");
  const { replyTo = 0, replyToChat = chatId } = saying;
  const replied = chatOf(core, replyToChat).messages.get(replyTo)?.message;
  if (replied && replyToChat !== chatId) Object.assign(fields, externalReplyTo(replied));
  else if (replied) fields.reply_to_message = { ...replied, reply_to_message: undefined } as Message;
  return put(core, chat, as, saying, fields, photoUrl ? { photoUrl } : {});
}

/** The message appears in this chat with its origin, as its content was there. */
export function forward(core: Core, chatId: number, as: number, { fromChat, messageId, ...place }: Forwarding): Stored {
  const source = chatOf(core, fromChat).messages.get(messageId);
  if (!source || source.deleted) throw badRequest("message to forward not found");
  if (source.message.has_protected_content) throw badRequest("message has protected content and can't be forwarded");
  const { media_group_id: group } = source.message;
  // Whoever forwards an album forwards all of it.
  const fields = { ...contentOf(source.message), ...originOf(source.message), ...(group && { media_group_id: group }) };
  const { photoUrl, linkPreview } = source;
  return put(core, chatOf(core, chatId), as, place, fields, {
    ...(photoUrl && { photoUrl }),
    ...(linkPreview && { linkPreview }),
  });
}

/** The Start button or a deep link. */
export function start(core: Core, chatId: number, as: number, payload?: string): Stored {
  if (payload !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(payload)) throw badRequest("START_PARAM_INVALID");
  const chat = chatOf(core, chatId);
  if (chat.blocked) unblock(core, chat, as);
  const isPrivate = chat.type === "private";
  if (isPrivate && !chat.started) {
    chat.started = true;
    core.bus.emit("chat", () => ({ chatId }));
  }
  const command = isPrivate ? "/start" : `/start@${core.bot.username}`;
  return say(core, chatId, as, { text: payload === undefined ? command : `${command} ${payload}` });
}

/** Stores what a person posts, and tells the bot where it hears it. */
export function put(
  core: Core,
  chat: Chat,
  as: number,
  { threadId, onBehalfOf }: Place,
  fields: Partial<Message>,
  notes: Partial<Stored>,
): Stored {
  const speaker = speakerIn(core, chat, as, onBehalfOf);
  if (chat.type === "private") {
    if (chat.blocked) unblock(core, chat, as);
    chat.started = true;
  }
  if (chat.isForum && threadId && threadId > 1) {
    if (!chat.topics.has(threadId)) throw badRequest("message thread not found");
    Object.assign(fields, { message_thread_id: threadId, is_topic_message: true });
  }
  const message = draft(core, chat, personOf(core, as), { ...fields, ...speaker.fields });
  const stored = keep(core, chat, { message, author: speaker.author, ...notes });
  if (reachesBot(core, chat, message)) core.updates.push(chat.type === "channel" ? "channel_post" : "message", message);
  return stored;
}

function written(field: "text" | "caption", text: string, given: readonly Entity[] = []): Partial<Message> {
  const fixed = fixText([...text].slice(0, textLimit).join(""), given);
  if (!fixed) return {};
  const entities = field === "text" ? "entities" : "caption_entities";
  return { [field]: fixed.text, ...(fixed.entities.length > 0 && { [entities]: fixed.entities }) };
}

function storePhoto(core: Core, photo: NonNullable<Saying["photo"]>): Partial<Message> {
  const bytes = photo.dataBase64 === undefined ? null : new Uint8Array(Buffer.from(photo.dataBase64, "base64"));
  const size = (bytes && readPictureSize(bytes)) ?? { width: 1280, height: 720 };
  const id = keepFile(
    core,
    bytes ? { bytes, mime: photo.mime ?? "image/png", name: "photo" } : { url: photo.url ?? "" },
  );
  return { photo: [{ file_id: id, file_unique_id: `u-${id}`, ...size }] };
}

function storeDocument(core: Core, given: NonNullable<Saying["document"]>): Partial<Message> {
  const bytes = new Uint8Array(Buffer.from(given.dataBase64, "base64"));
  const { name, mime = "application/octet-stream" } = given;
  const id = keepFile(core, { bytes, mime, name });
  const document = {
    file_id: id,
    file_unique_id: `u-${id}`,
    file_name: name,
    mime_type: mime,
    file_size: bytes.length,
  };
  return { document };
}

/** Privacy mode: commands for this bot, replies to it, everything where it administers. */
function reachesBot(core: Core, chat: Chat, message: Message): boolean {
  if (chat.type === "private") return true;
  const status = chat.members.get(core.bot.id) ?? "left";
  if (status === "left" || status === "kicked") return false;
  if (chat.type === "channel" || status === "administrator") return true;
  if (message.reply_to_message?.from?.id === core.bot.id || message.via_bot) return true;
  const text = message.text ?? message.caption ?? "";
  const [first] = message.entities ?? message.caption_entities ?? [];
  if (first?.type !== "bot_command" || first.offset !== 0) return false;
  const addressee = text.slice(0, first.length).split("@")[1];
  return addressee === undefined || addressee.toLowerCase() === core.bot.username?.toLowerCase();
}
