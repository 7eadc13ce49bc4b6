/** What a bot may ask about chats, and what it may do to their topics and members. */
import { type Core, faceOf, nextMessageId, serial } from "../world/core.ts";
import type { Chat, Status, User } from "../world/model.ts";
import { badRequest } from "./api-error.ts";
import type { Arguments } from "./arguments.ts";
import { botStatus, findChat, visibleChat } from "./destination.ts";
import type { Methods } from "./methods.ts";
import { postService } from "./posting.ts";

// Bot API docs: topic names 1–128; a file's address lives an hour.
const longestTopicName = 128;
export const adminRights =
  "can_manage_chat can_post_messages can_edit_messages can_delete_messages can_pin_messages can_manage_topics can_invite_users can_restrict_members can_promote_members can_change_info can_manage_video_chats".split(
    " ",
  );

export const chatMethods: Methods = {
  getChat(core, args) {
    const chat = visibleChat(core, args);
    const pinned = chat.messages.get(chat.pinned.at(-1) ?? 0)?.message;
    return {
      ...faceOf(chat),
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {},
      ...(pinned && { pinned_message: pinned }),
    };
  },
  getChatMember(core, args) {
    const chat = visibleChat(core, args);
    const id = args.integer("user_id");
    if (id === null) throw badRequest("invalid user_id specified");
    const user = userOf(core, id);
    if (!user) throw badRequest("member not found");
    return memberFace(chat, user, chat.type === "private" ? "member" : (chat.members.get(id) ?? "left"));
  },
  getChatAdministrators(core, args) {
    const chat = visibleChat(core, args);
    if (chat.type === "private") throw badRequest("there are no administrators in the private chat");
    return [...chat.members].flatMap(([id, status]) => {
      const user = userOf(core, id);
      const isAdmin = status === "creator" || status === "administrator";
      return user && isAdmin && (!user.is_bot || id === core.bot.id) ? [memberFace(chat, user, status)] : [];
    });
  },
  getChatMemberCount: (core, args) => [...visibleChat(core, args).members.values()].filter(isInside).length,
  leaveChat(core, args) {
    const chat = visibleChat(core, args);
    if (chat.type === "private") throw badRequest("chat member status can't be changed in private chats");
    chat.members.set(core.bot.id, "left");
    core.bus.emit("chat", () => ({ chatId: chat.id }));
    return true;
  },
  createForumTopic(core, args) {
    const chat = forumOf(core, args);
    const name = topicName(args);
    const id = nextMessageId(chat);
    chat.lastId = id - 1; // the service message below takes this id: a topic is named after it
    postService(core, chat, {
      forum_topic_created: { name, icon_color: 7322096 },
      message_thread_id: id,
      is_topic_message: true,
    });
    chat.topics.set(id, { id, name, closed: false });
    core.bus.emit("chat", () => ({ chatId: chat.id }));
    return { message_thread_id: id, name, icon_color: 7322096 };
  },
  editForumTopic(core, args) {
    topicOf(core, args).name = topicName(args);
    return true;
  },
  closeForumTopic: (core, args) => setClosed(core, args, true),
  reopenForumTopic: (core, args) => setClosed(core, args, false),
  deleteForumTopic(core, args) {
    const topic = topicOf(core, args);
    const chat = forumOf(core, args);
    chat.topics.delete(topic.id);
    core.bus.emit("chat", () => ({ chatId: chat.id }));
    return true;
  },
  setMessageReaction(core, args) {
    const chat = visibleChat(core, args);
    if (!chat.messages.has(args.integer("message_id") ?? 0)) throw badRequest("message to react not found");
    return true;
  },
  getFile(core, args) {
    const id = args.text("file_id");
    const file = core.files.get(id);
    if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
    const size = "bytes" in file ? file.bytes.byteLength : undefined;
    return { file_id: id, file_unique_id: `u-${id}`, ...(size && { file_size: size }), file_path: `files/${id}` };
  },
  getUserProfilePhotos: () => ({ total_count: 0, photos: [] }),
  getMyStarBalance: () => ({ amount: 0 }),
  exportChatInviteLink: (core, args) => `https://t.me/+sandbox${Math.abs(findChat(core, args).id)}${serial(core)}`,
};

export const isInside = (status: Status): boolean => status !== "left" && status !== "kicked";

export function userOf(core: Core, id: number): User | undefined {
  return id === core.bot.id ? core.bot : core.people.get(id);
}

export function memberFace(chat: Chat, user: User, status: Status): object {
  const face = { user, status };
  if (status === "creator") return { ...face, is_anonymous: false };
  if (status === "kicked") return { ...face, until_date: 0 };
  if (status === "restricted") return { ...face, is_member: true, can_send_messages: false, until_date: 0 };
  if (status !== "administrator") return face;
  const rights = Object.fromEntries(adminRights.map((right) => [right, !chat.withheld.has(right)]));
  return { ...face, can_be_edited: false, is_anonymous: false, ...rights };
}

function forumOf(core: Core, args: Arguments): Chat {
  const chat = visibleChat(core, args);
  if (!chat.isForum) throw badRequest("the chat is not a forum");
  if (botStatus(core, chat) !== "administrator" || chat.withheld.has("can_manage_topics")) {
    throw badRequest("not enough rights to create a topic");
  }
  return chat;
}

function topicOf(core: Core, args: Arguments): { id: number; name: string; closed: boolean } {
  const topic = forumOf(core, args).topics.get(args.integer("message_thread_id") ?? 0);
  if (!topic) throw badRequest("message thread not found");
  return topic;
}

function topicName(args: Arguments): string {
  const name = args.text("name").trim();
  if (name === "" || [...name].length > longestTopicName) throw badRequest("topic name is invalid");
  return name;
}

function setClosed(core: Core, args: Arguments, closed: boolean): true {
  const topic = topicOf(core, args);
  if (topic.closed === closed) throw badRequest("TOPIC_NOT_MODIFIED");
  topic.closed = closed;
  const chat = forumOf(core, args);
  postService(core, chat, {
    [closed ? "forum_topic_closed" : "forum_topic_reopened"]: {},
    message_thread_id: topic.id,
    is_topic_message: true,
  });
  core.bus.emit("chat", () => ({ chatId: chat.id }));
  return true;
}
