/** Where a call may go: finds the chat and says in Telegram's words why the bot may not write there. */
import type { Core } from "../world/core.ts";
import type { Chat, Status } from "../world/model.ts";
import { badRequest, forbidden } from "./api-error.ts";
import type { Arguments } from "./arguments.ts";

const isKind = { group: "group", supergroup: "supergroup", channel: "channel", private: "private" } as const;

export function findChat(core: Core, args: Arguments, field = "chat_id"): Chat {
  if (!args.has(field)) throw badRequest(`${field} is empty`);
  const written = args.text(field);
  if (written.startsWith("@")) {
    const name = written.slice(1).toLowerCase();
    const named = [...core.chats.values()].find(
      (chat) => chat.type !== "private" && chat.username?.toLowerCase() === name,
    );
    if (!named) throw badRequest("chat not found");
    return named;
  }
  const id = args.integer(field);
  const chat = id === null ? undefined : (core.chats.get(id) ?? core.crowd?.chat(id));
  if (!chat) throw badRequest("chat not found");
  return chat;
}

export function botStatus(core: Core, chat: Chat): Status {
  return chat.members.get(core.bot.id) ?? "left";
}

/** The chat, if the bot may write there. Throws otherwise. */
export function writableChat(core: Core, args: Arguments): Chat {
  const chat = findKnownChat(core, args);
  if (chat.type === "private") {
    if (chat.deactivated) throw forbidden("user is deactivated");
    if (chat.blocked) throw forbidden("bot was blocked by the user");
    return chat;
  }
  const status = checkMembership(core, chat);
  if (chat.type === "channel" && (status !== "administrator" || chat.withheld.has("can_post_messages"))) {
    throw badRequest("need administrator rights in the channel chat");
  }
  if (status === "restricted" || chat.withheld.has("can_send_messages")) {
    throw badRequest("not enough rights to send text messages to the chat");
  }
  return chat;
}

/** For reading and editing: the bot must be able to see the chat. */
export function visibleChat(core: Core, args: Arguments): Chat {
  const chat = findKnownChat(core, args);
  if (chat.type !== "private") checkMembership(core, chat);
  return chat;
}

function findKnownChat(core: Core, args: Arguments): Chat {
  const id = args.integer("chat_id") ?? 0;
  const isPaid = args.flag("allow_paid_broadcast") && id > 0 && id < 2 ** 40;
  if (isPaid && !core.chats.has(id) && !core.crowd?.chat(id))
    throw forbidden("bot can't initiate conversation with a user");
  const chat = findChat(core, args);
  if (chat.type === "private" && !chat.started) {
    throw isPaid ? forbidden("bot can't initiate conversation with a user") : badRequest("chat not found");
  }
  return chat;
}

function checkMembership(core: Core, chat: Chat): Status {
  const kind = isKind[chat.type];
  if (chat.migratedTo !== undefined) {
    throw badRequest("group chat was upgraded to a supergroup chat", { migrate_to_chat_id: chat.migratedTo });
  }
  const status = botStatus(core, chat);
  if (status === "kicked") throw forbidden(`bot was kicked from the ${kind} chat`);
  if (status === "left") throw forbidden(`bot is not a member of the ${kind} chat`);
  return status;
}

/** The topic a message goes to; null for General and for chats without topics. */
export function threadOf(core: Core, args: Arguments, chat: Chat): number | null {
  const id = args.integer("message_thread_id");
  if (!chat.isForum || id === null || id === 0) return null;
  const topic = chat.topics.get(id);
  if (id === 1 || !topic) throw badRequest("message thread not found");
  const manages = botStatus(core, chat) === "administrator" && !chat.withheld.has("can_manage_topics");
  if (topic.closed && !manages) throw badRequest("TOPIC_CLOSED");
  return id;
}
