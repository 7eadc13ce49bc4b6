/** Whom a chief means by a number, or by the message that is answered. */
import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import { personMeant } from "../../../../src/bot/editor/commands/person-meant.ts";

const chat = { id: 7, type: "private", first_name: "Eve" } as const;
const person = (id: number) => ({ id, is_bot: false, first_name: "Tom" });
const answering = (answered: Partial<Message>): Message =>
  ({ message_id: 2, date: 0, chat, reply_to_message: { message_id: 1, date: 0, chat, ...answered } }) as Message;

test.each<[string, string, Message | undefined, object]>([
  ["a number", "4815", undefined, { kind: "known", userId: 4815 }],
  ["no number, in answer to nothing", "bob", undefined, { kind: "nobody" }],
  ["a number beyond Telegram's", "99999999999999999", undefined, { kind: "nobody" }],
  [
    "a contact",
    "",
    answering({ contact: { phone_number: "1", first_name: "Tom", user_id: 5 }, from: person(7) }),
    { kind: "known", userId: 5 },
  ],
  [
    "a contact who is not on Telegram",
    "",
    answering({ contact: { phone_number: "1", first_name: "Tom" } }),
    { kind: "hidden" },
  ],
  [
    "something forwarded",
    "",
    answering({ from: person(7), forward_origin: { type: "user", date: 0, sender_user: person(6) } }),
    { kind: "known", userId: 6 },
  ],
  [
    "something forwarded of somebody who hides",
    "",
    answering({ from: person(7), forward_origin: { type: "hidden_user", date: 0, sender_user_name: "T" } }),
    { kind: "hidden" },
  ],
  ["what somebody wrote here", "", answering({ from: person(8) }), { kind: "known", userId: 8 }],
  ["what a bot wrote", "", answering({ from: { ...person(9), is_bot: true } }), { kind: "nobody" }],
])("%s", (_, word, message, meant) => {
  expect(personMeant(word, message)).toEqual(meant);
});
