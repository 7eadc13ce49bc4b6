/** Who is in a group or channel, and what becomes of the group itself. Makes the service messages and updates of Telegram. */
import { badRequest } from "../api/api-error.ts";
import { isInside, memberFace, userOf } from "../api/chat-methods.ts";
import { type Core, draft, faceOf, keep, newChat, seconds, serial } from "./core.ts";
import { personOf } from "./lookup.ts";
import type { Chat, Message, Status, User } from "./model.ts";
import { isAdministrator } from "./speaker.ts";

// Ids of supergroups and channels begin with -100.
const firstSupergroup = -1_001_000_100_000;

/** `by`: who did it; the chat's creator if nobody is named. Throws ApiError when they may not, or it can't be. */
export function changeMembership(core: Core, chat: Chat, userId: number, status: Status, by?: number): void {
  const user = userOf(core, userId);
  if (!user) throw badRequest("user not found");
  if (chat.type === "private") throw badRequest("chat member status can't be changed in private chats");
  const before = chat.members.get(userId) ?? "left";
  if (before === status) return;
  if (user.is_bot && chat.type === "channel" && (status === "member" || status === "restricted")) {
    throw badRequest("bots are in channels as administrators only");
  }
  if (by !== undefined && by !== userId) checkMayChange(chat, by, before, status);
  const old = memberFace(chat, user, before);
  chat.members.set(userId, status);
  const creator = [...chat.members].find(([, one]) => one === "creator")?.[0];
  const actor = userOf(core, by ?? creator ?? userId) ?? user;
  core.bus.emit("chat", () => ({ chatId: chat.id }));
  const isBot = userId === core.bot.id;
  // Of others only a bot that administers is told.
  if (isBot || chat.members.get(core.bot.id) === "administrator") {
    core.updates.push(isBot ? "my_chat_member" : "chat_member", {
      chat: faceOf(chat),
      from: actor,
      date: seconds(core),
      old_chat_member: old,
      new_chat_member: memberFace(chat, user, status),
    });
  }
  if (chat.type === "channel" || isInside(before) === isInside(status)) return;
  service(core, chat, actor.id, isInside(status) ? { new_chat_members: [user] } : { left_chat_member: user });
}

/** Anybody inside adds others to a group; the rest is for administrators. */
function checkMayChange(chat: Chat, by: number, before: Status, status: Status): void {
  if (isAdministrator(chat, by)) return;
  const adds = status === "member" && before === "left" && chat.type !== "channel";
  if (!adds || !isInside(chat.members.get(by) ?? "left")) throw badRequest("not enough rights");
}

/** In a group or channel the bot is removed, by its creator unless a person is named. */
export function block(core: Core, chat: Chat, as: number): void {
  if (chat.type !== "private") changeMembership(core, chat, core.bot.id, "kicked", actorOf(core, as));
  else if (!chat.blocked) {
    chat.blocked = true;
    tellPrivate(core, chat, personOf(core, as), ["member", "kicked"]);
  }
}

export function unblock(core: Core, chat: Chat, as: number): void {
  const back = chat.type === "channel" ? "administrator" : "member";
  if (chat.type !== "private") changeMembership(core, chat, core.bot.id, back, actorOf(core, as));
  else if (chat.blocked) {
    chat.blocked = false;
    chat.started = true;
    tellPrivate(core, chat, personOf(core, as), ["kicked", "member"]);
  }
}

const actorOf = (core: Core, as: number): number | undefined => (core.people.has(as) ? as : undefined);

function tellPrivate(core: Core, chat: Chat, from: User, [before, after]: readonly [Status, Status]): void {
  const face = (status: Status): object => ({ user: core.bot, status, ...(status === "kicked" && { until_date: 0 }) });
  core.bus.emit("chat", () => ({ chatId: chat.id }));
  core.updates.push("my_chat_member", {
    chat: faceOf(chat),
    from,
    date: seconds(core),
    old_chat_member: face(before),
    new_chat_member: face(after),
  });
}

/** Turns a basic group into a supergroup and returns its id. Both chats get their service message. */
export function migrate(core: Core, chat: Chat): number {
  if (chat.type !== "group" || chat.migratedTo !== undefined) throw badRequest("only a basic group can be upgraded");
  const id = firstSupergroup - serial(core);
  const successor = newChat({ id, type: "supergroup", title: chat.title, members: new Map(chat.members) });
  core.chats.set(id, successor);
  service(core, chat, null, { migrate_to_chat_id: id });
  chat.migratedTo = id;
  service(core, successor, null, { migrate_from_chat_id: chat.id });
  core.bus.emit("chat", () => ({ chatId: id }));
  return id;
}

export function setTopic(
  core: Core,
  chat: Chat,
  id: number,
  change: { name?: string; closed?: boolean; deleted?: boolean },
): void {
  const topic = chat.topics.get(id) ?? { id, name: change.name ?? `Topic ${id}`, closed: false };
  chat.lastId = Math.max(chat.lastId, id);
  if (change.deleted) chat.topics.delete(id);
  else chat.topics.set(id, topic);
  if (change.name !== undefined) topic.name = change.name;
  if (change.closed !== undefined && change.closed !== topic.closed) {
    topic.closed = change.closed;
    const fields = {
      [change.closed ? "forum_topic_closed" : "forum_topic_reopened"]: {},
      message_thread_id: id,
      is_topic_message: true,
    };
    service(core, chat, null, fields);
  }
  core.bus.emit("chat", () => ({ chatId: chat.id }));
}

function service(core: Core, chat: Chat, by: number | null, fields: Partial<Message>): void {
  const creator = [...chat.members].find(([, status]) => status === "creator")?.[0];
  const actor = userOf(core, by ?? creator ?? core.bot.id) ?? core.bot;
  const message = draft(core, chat, actor, fields);
  keep(core, chat, { message, author: { id: actor.id, name: actor.first_name, isBot: actor.is_bot } });
  if (isInside(chat.members.get(core.bot.id) ?? "left")) core.updates.push("message", message);
}
