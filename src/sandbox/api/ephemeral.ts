/** Messages that one person in a group sees (Bot API 10.2, ephemeral_message_parameters). The docs name the conditions, not the
 *  words of a refusal: those are the sandbox's own. */
import type { Core } from "../world/core.ts";
import type { Chat } from "../world/model.ts";
import { badRequest } from "./api-error.ts";
import type { Arguments } from "./arguments.ts";
import { botStatus } from "./destination.ts";

/** Whom the message is for; null: for everybody. A bot that administers the group may write to any member; another may only
 *  answer the press of a button. */
export function ephemeralReceiver(core: Core, args: Arguments, chat: Chat): number | null {
  const given = args.object("ephemeral_message_parameters", "can't parse ephemeral message parameters JSON object") as
    | { receiver_user_id?: number; callback_query_id?: string }
    | undefined;
  if (given === undefined) return null;
  const pressed = given.callback_query_id === undefined ? undefined : core.callbacks.get(given.callback_query_id);
  const receiver = given.receiver_user_id ?? pressed?.userId;
  if (receiver === undefined) throw badRequest("receiver_user_id is empty");
  if (chat.type !== "group" && chat.type !== "supergroup") {
    throw badRequest("ephemeral messages can be sent only in group and supergroup chats");
  }
  const isAnswer = pressed?.chatId === chat.id && pressed.userId === receiver;
  if (!isAnswer && botStatus(core, chat) !== "administrator") {
    throw badRequest("not enough rights to send ephemeral messages to the chat");
  }
  const status = chat.members.get(Number(receiver)) ?? "left";
  if (status === "left" || status === "kicked") throw badRequest("USER_NOT_PARTICIPANT");
  return Number(receiver);
}
