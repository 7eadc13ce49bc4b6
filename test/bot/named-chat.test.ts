/** Whom an update names: what Telegram can't mean is told apart before it is queued. */
import { expect, test } from "vitest";
import type { Update } from "../../src/bot/intake.ts";
import { chatOf, isUsable } from "../../src/bot/named-chat.ts";

const chat = { id: -1005, type: "supergroup" };
const from = { id: 11, is_bot: false, first_name: "A" };
const said = { message_id: 1, date: 0, chat, from };
const asUpdate = (fields: object): Update => ({ update_id: 1, ...fields }) as unknown as Update;

test.each([
  [{ message: said }, -1005],
  [{ message: { ...said, chat: { id: 11, type: "private" } } }, 11],
  [{ edited_message: said }, -1005],
  [{ channel_post: { message_id: 1, date: 0, chat } }, -1005],
  [{ callback_query: { id: "1", from, data: "x", message: said } }, -1005],
  [{ callback_query: { id: "1", from, data: "x", inline_message_id: "y" } }, undefined],
  [{ inline_query: { id: "1", from, query: "" } }, 11],
  [{ my_chat_member: { chat, from } }, -1005],
  [{ message: { ...said, chat: { id: 2 ** 52 - 1, type: "private" } } }, 2 ** 52 - 1],
  [{ a_kind_of_tomorrow: {} }, undefined],
])("%j is usable and belongs to %s", (fields, expected) => {
  expect(isUsable(asUpdate(fields))).toBe(true);
  expect(chatOf(asUpdate(fields))).toBe(expected);
});

const noIds = [0, 1.5, 2 ** 52, -(2 ** 53), "11", null, true, [], {}];
test.each([
  ...["message", "edited_message", "channel_post", "callback_query", "inline_query", "my_chat_member"].flatMap((kind) =>
    [null, [], "x", 5, {}, { chat: null }, { from: null }].map((value) => ({ [kind]: value })),
  ),
  ...noIds.map((id) => ({ message: { ...said, chat: { ...chat, id } } })),
  ...[-11, ...noIds].map((id) => ({ message: { ...said, from: { ...from, id } } })),
  ...[-11, ...noIds].map((id) => ({ callback_query: { id: "1", from: { ...from, id }, data: "x" } })),
])("%j is not, and belongs to nobody", (fields) => {
  expect(isUsable(asUpdate(fields))).toBe(false);
  expect(chatOf(asUpdate(fields))).toBeUndefined();
});
