/** What people do in front of the bot: say, press, start, block. Each makes the updates that Telegram would make. */

import { badRequest } from "../api/api-error.ts";
import { readPictureSize } from "../api/picture-size.ts";
import { fixText } from "../text/fix-text.ts";
import { textLimit } from "../text/formatted-text.ts";
import { type CallbackAnswer, type Core, draft, faceOf, keep, keepFile, serial } from "./core.ts";
import { changeMembership } from "./membership.ts";
import type { Chat, Message, Stored, User } from "./model.ts";

const pressesKept = 20;

export interface Saying {
  readonly text?: string;
  readonly caption?: string;
  readonly photo?: { readonly url?: string; readonly dataBase64?: string; readonly mime?: string };
  readonly replyTo?: number;
  readonly threadId?: number;
  readonly forwardFrom?: number;
}

/** Throws ApiError when the person can't speak there. */
export function say(core: Core, chatId: number, as: number, saying: Saying): Stored {
  const chat = chatOf(core, chatId);
  const person = personOf(core, as);
  checkMaySpeak(chat, as);
  if (chat.type === "private" && chat.blocked) unblock(core, chatId, as);
  const fields: Partial<Message> = {};
  let photoUrl: string | undefined;
  if (saying.photo) {
    const photo = storePhoto(core, saying.photo);
    photoUrl = saying.photo.url;
    Object.assign(fields, photo, written("caption", saying.caption ?? saying.text ?? ""));
  } else Object.assign(fields, written("text", saying.text ?? ""));
  if (!saying.photo && fields.text === undefined) throw badRequest("message text is empty");
  const replied = chat.messages.get(saying.replyTo ?? 0)?.message;
  if (replied) fields.reply_to_message = { ...replied, reply_to_message: undefined } as Message;
  if (chat.isForum && saying.threadId && saying.threadId > 1) {
    if (!chat.topics.has(saying.threadId)) throw badRequest("message thread not found");
    Object.assign(fields, { message_thread_id: saying.threadId, is_topic_message: true });
  }
  if (saying.forwardFrom !== undefined) {
    fields.forward_origin = {
      type: "user",
      date: Math.floor(core.now() / 1000),
      sender_user: personOf(core, saying.forwardFrom),
    };
  }
  const message = draft(core, chat, person, fields);
  if (chat.type === "channel") message.author_signature = person.first_name;
  if (chat.type === "private") chat.started = true;
  const stored = keep(core, chat, {
    message,
    author: { id: person.id, name: person.first_name, isBot: false },
    ...(photoUrl && { photoUrl }),
  });
  if (reachesBot(core, chat, message)) core.updates.push(chat.type === "channel" ? "channel_post" : "message", message);
  return stored;
}

/** The Start button or a deep link. */
export function start(core: Core, chatId: number, as: number, payload?: string): Stored {
  if (payload !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(payload)) throw badRequest("START_PARAM_INVALID");
  const chat = chatOf(core, chatId);
  if (chat.blocked) unblock(core, chatId, as);
  const isPrivate = chat.type === "private";
  if (isPrivate && !chat.started) {
    chat.started = true;
    core.bus.emit("chat", () => ({ chatId }));
  }
  const command = isPrivate ? "/start" : `/start@${core.bot.username}`;
  return say(core, chatId, as, { text: payload === undefined ? command : `${command} ${payload}` });
}

export function block(core: Core, chatId: number, as: number): void {
  const chat = chatOf(core, chatId);
  if (chat.type !== "private") {
    changeMembership(core, chat, core.bot.id, "kicked", as);
    return;
  }
  if (chat.blocked) return;
  chat.blocked = true;
  tellPrivate(core, chat, as, "member", "kicked");
}

export function unblock(core: Core, chatId: number, as: number): void {
  const chat = chatOf(core, chatId);
  if (chat.type !== "private") {
    changeMembership(core, chat, core.bot.id, "member", as);
    return;
  }
  if (!chat.blocked) return;
  chat.blocked = false;
  chat.started = true;
  tellPrivate(core, chat, as, "kicked", "member");
}

function tellPrivate(
  core: Core,
  chat: Chat,
  as: number,
  before: "member" | "kicked",
  after: "member" | "kicked",
): void {
  const face = (status: string): object => ({ user: core.bot, status, ...(status === "kicked" && { until_date: 0 }) });
  core.bus.emit("chat", () => ({ chatId: chat.id }));
  core.updates.push("my_chat_member", {
    chat: faceOf(chat),
    from: personOf(core, as),
    date: Math.floor(core.now() / 1000),
    old_chat_member: face(before),
    new_chat_member: face(after),
  });
}

/** Resolves with the bot's answer, or null when none came in time. */
export function press(
  core: Core,
  chatId: number,
  as: number,
  place: { readonly messageId: number; readonly row: number; readonly column: number },
): Promise<CallbackAnswer | null> {
  const chat = chatOf(core, chatId);
  const person = personOf(core, as);
  const stored = chat.messages.get(place.messageId);
  const button = stored?.deleted ? undefined : stored?.message.reply_markup?.inline_keyboard[place.row]?.[place.column];
  if (!stored || !button) throw badRequest("there is no such button");
  if (button.url) return Promise.resolve({ url: button.url });
  if (button.callback_data === undefined) return Promise.resolve(null);
  stored.pressed = [...(stored.pressed ?? []), button.callback_data].slice(-pressesKept);
  const id = `${4_000_000_000 + serial(core)}`;
  return new Promise((resolve) => {
    const windowMs = core.limits.callbackWindowMs;
    const timer = setTimeout(() => settle(null), windowMs);
    const settle = (answer: CallbackAnswer | null): void => {
      clearTimeout(timer);
      core.callbacks.delete(id);
      resolve(answer);
    };
    core.callbacks.set(id, { chatId, userId: as, until: core.now() + windowMs, answer: settle });
    core.updates.push("callback_query", {
      id,
      from: person,
      message: { ...stored.message },
      chat_instance: String(chat.id * 7919),
      data: button.callback_data,
    });
  });
}

/** Resolves with the bot's results; empty when none came in time. */
export function inline(core: Core, as: number, query: string): Promise<readonly unknown[]> {
  const id = `${5_000_000_000 + serial(core)}`;
  return new Promise((resolve) => {
    const settle = (results: readonly unknown[]): void => {
      clearTimeout(timer);
      core.inlineQueries.delete(id);
      resolve(results);
    };
    const timer = setTimeout(() => settle([]), core.limits.callbackWindowMs);
    core.inlineQueries.set(id, settle);
    core.updates.push("inline_query", {
      id,
      from: personOf(core, as),
      query: query.slice(0, 256),
      offset: "",
      chat_type: "sender",
    });
  });
}

export function chatOf(core: Core, id: number): Chat {
  const chat = core.chats.get(id);
  if (!chat) throw badRequest("chat not found");
  return chat;
}

export function personOf(core: Core, id: number): User {
  const person = core.people.get(id);
  if (!person) throw badRequest("user not found");
  return person;
}

function checkMaySpeak(chat: Chat, as: number): void {
  if (chat.type === "private") {
    if (chat.id !== as) throw badRequest("only the person whose chat it is speaks there");
    return;
  }
  const status = chat.members.get(as) ?? "left";
  if (chat.type === "channel" && status !== "creator" && status !== "administrator") {
    throw badRequest("only administrators post in a channel");
  }
  if (status === "left" || status === "kicked") throw badRequest("the person is not in this chat");
}

function written(field: "text" | "caption", text: string): Partial<Message> {
  const fixed = fixText([...text].slice(0, textLimit).join(""), []);
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

/** Privacy mode: commands for this bot, replies to it, everything where it administers. */
function reachesBot(core: Core, chat: Chat, message: Message): boolean {
  if (chat.type === "private") return true;
  const status = chat.members.get(core.bot.id) ?? "left";
  if (status === "left" || status === "kicked") return false;
  if (chat.type === "channel" || status === "administrator") return true;
  if (message.reply_to_message?.from?.id === core.bot.id) return true;
  const text = message.text ?? message.caption ?? "";
  const [first] = message.entities ?? message.caption_entities ?? [];
  if (first?.type !== "bot_command" || first.offset !== 0) return false;
  const addressee = text.slice(0, first.length).split("@")[1];
  return addressee === undefined || addressee.toLowerCase() === core.bot.username?.toLowerCase();
}
