/** Who lives in a fresh sandbox: two readers, an editor, a group, a channel, a forum. Ids are fixed: tests and docs name them. */
import { type Core, newChat } from "./core.ts";
import type { Status, User } from "./model.ts";

export const botUser: User = {
  id: 123456,
  is_bot: true,
  first_name: "Dépêche",
  username: "depeche_sandbox_bot",
};
export const botToken = "123456:AAsandbox-token-of-no-value-0123456789";

const people: readonly User[] = [
  { id: 1001, is_bot: false, first_name: "Ada", username: "ada_reads", language_code: "en" },
  { id: 1002, is_bot: false, first_name: "Chloé", username: "chloe_lit", language_code: "fr" },
  { id: 2001, is_bot: false, first_name: "Eve", username: "eve_edits", language_code: "en" },
];

export function settle(core: Core): void {
  for (const person of people) addPerson(core, person);
  addChat(core, -5001, "group", "Riverside residents", [
    [1001, "creator"],
    [1002, "member"],
    [core.bot.id, "member"],
  ]);
  addChat(core, -1001000000001, "channel", "Morning wire", [
    [2001, "creator"],
    [core.bot.id, "administrator"],
  ]);
  const forum = addChat(core, -1001000000002, "supergroup", "Newsdesk forum", [
    [2001, "creator"],
    [1001, "member"],
    [core.bot.id, "administrator"],
  ]);
  forum.isForum = true;
  forum.lastId = 3;
  forum.topics.set(2, { id: 2, name: "World", closed: false });
  forum.topics.set(3, { id: 3, name: "Local", closed: false });
}

export function addPerson(core: Core, person: User): void {
  core.people.set(person.id, person);
  if (person.is_bot) return;
  core.chats.set(
    person.id,
    newChat({
      id: person.id,
      type: "private",
      title: person.first_name,
      ...(person.username && { username: person.username }),
      members: new Map([[person.id, "member"]]),
    }),
  );
}

export function addChat(
  core: Core,
  id: number,
  type: "group" | "supergroup" | "channel",
  title: string,
  members: readonly (readonly [number, Status])[],
): ReturnType<typeof newChat> {
  const chat = newChat({ id, type, title, members: new Map(members) });
  core.chats.set(id, chat);
  return chat;
}
