/** Finds chats and people by id, for what people do in the sandbox. */
import { badRequest } from "../api/api-error.ts";
import type { Core } from "./core.ts";
import type { Chat, User } from "./model.ts";

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
