/** In whose name a message is said: the person's own, the group's (an anonymous administrator) or a channel's. */
import { badRequest } from "../api/api-error.ts";
import { type Core, faceOf } from "./core.ts";
import { chatOf, personOf } from "./lookup.ts";
import type { Chat, Message, Stored, User } from "./model.ts";

// Bot API, Message.from: whoever speaks for a chat outside of channels has one of these fake senders.
const anonymousAdministrator: User = {
  id: 1087968824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};
const channelSender: User = { id: 136817688, is_bot: true, first_name: "Channel", username: "Channel_Bot" };

export interface Speaker {
  readonly author: Stored["author"];
  readonly fields: Partial<Message>;
}

/** `onBehalfOf`: the group itself, or a channel of the person's. Throws ApiError when the person can't speak there so. */
export function speakerIn(core: Core, chat: Chat, as: number, onBehalfOf?: number): Speaker {
  const person = personOf(core, as);
  checkMaySpeak(chat, as);
  if (chat.type === "channel") {
    return {
      author: { id: person.id, name: person.first_name, isBot: false },
      fields: { sender_chat: faceOf(chat), author_signature: person.first_name },
    };
  }
  if (onBehalfOf === undefined || onBehalfOf === as) {
    return { author: { id: person.id, name: person.first_name, isBot: person.is_bot }, fields: { from: person } };
  }
  const sender = chatOf(core, onBehalfOf);
  if (chat.type !== "supergroup") throw badRequest("only in supergroups people speak in the name of a chat");
  const isOwnGroup = sender.id === chat.id;
  if (isOwnGroup && !isAdministrator(chat, as)) throw badRequest("only administrators are anonymous");
  if (!isOwnGroup && !(sender.type === "channel" && sender.members.get(as) === "creator")) {
    throw badRequest("only a channel's owner speaks in its name");
  }
  return {
    author: { id: sender.id, name: sender.title, isBot: false },
    fields: { from: isOwnGroup ? anonymousAdministrator : channelSender, sender_chat: faceOf(sender) },
  };
}

export function isAdministrator(chat: Chat, userId: number): boolean {
  const status = chat.members.get(userId);
  return status === "creator" || status === "administrator";
}

function checkMaySpeak(chat: Chat, as: number): void {
  if (chat.migratedTo !== undefined) throw badRequest("nobody speaks in this chat any more");
  if (chat.type === "private") {
    if (chat.id !== as) throw badRequest("only the person whose chat it is speaks there");
    return;
  }
  if (chat.type === "channel" && !isAdministrator(chat, as)) throw badRequest("only administrators post in a channel");
  const status = chat.members.get(as) ?? "left";
  if (status === "left" || status === "kicked") throw badRequest("the person is not in this chat");
}
