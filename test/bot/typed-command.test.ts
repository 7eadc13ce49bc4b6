/** Which messages are commands, and whose: what somebody else wrote is nobody's. */
import { Api, Context } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasAuthor, typedCommand } from "../../src/bot/typed-command.ts";
import { type OpenReception, openReception, person } from "../support/reception.ts";

const me = { id: 7, username: "wire_bot" } as UserFromGetMe;
const contextOf = (update: object): Context => new Context({ update_id: 1, ...update } as Update, new Api("7:t"), me);
const group = { id: -100, type: "supergroup", title: "G" };
const channel = { id: -300, type: "channel", title: "C" };
const ada = { id: 1, is_bot: false, first_name: "Ada" };
const anonymous = { id: 1087968824, is_bot: true, first_name: "Group" };
const message = (fields: object) =>
  contextOf({ message: { message_id: 1, date: 0, chat: { id: 1, type: "private" }, from: ada, ...fields } });

describe("a command", () => {
  test.each([
    ["/help", { name: "help", args: "", startsBelow: false }],
    ["/HELP", { name: "help", args: "", startsBelow: false }],
    ["/Settings@Wire_Bot  now ", { name: "settings", args: "now", startsBelow: false }],
    [
      "/publish \n\nA title\nhttps://a.example/b",
      { name: "publish", args: "A title\nhttps://a.example/b", startsBelow: true },
    ],
    ["/publish #world\nA title", { name: "publish", args: "#world\nA title", startsBelow: false }],
    ["/help@", { name: "help", args: "", startsBelow: false }],
    ["/help@another_bot", null],
    ["say /help", null],
    ["//help", null],
    ["/help,now", null],
    ["/", null],
  ])("is read from “%s”", (text, command) => {
    expect(typedCommand(message({ text }))).toEqual(command);
    expect(typedCommand(message({ photo: [], caption: text }))).toEqual(command);
  });
});

test("in a group a command for another bot is none", () => {
  const inGroup = (text: string) => typedCommand(message({ chat: group, text }));
  expect(inGroup("/help@another_bot")).toBeNull();
  expect(inGroup("/help@wire_BOT")).toMatchObject({ name: "help" });
});

describe("the author of a message", () => {
  const origin = { type: "user", date: 0, sender_user: ada };
  test.each<[string, boolean, Context]>([
    ["a person", true, message({ text: "/help" })],
    ["a person who forwards", false, message({ text: "/publish now", forward_origin: origin })],
    ["a person by way of an inline bot", false, message({ text: "/publish", via_bot: { id: 9, is_bot: true } })],
    ["another bot", false, message({ from: { id: 9, is_bot: true, first_name: "B" } })],
    ["nobody", false, message({ from: undefined })],
    ["a group's anonymous administrator", true, message({ chat: group, from: anonymous, sender_chat: group })],
    ["a channel that speaks in a group", false, message({ chat: group, from: anonymous, sender_chat: channel })],
    [
      "a channel in itself",
      true,
      contextOf({ channel_post: { chat: channel, sender_chat: channel, text: "/topics" } }),
    ],
    ["a forwarded post of a channel", false, contextOf({ channel_post: { chat: channel, forward_origin: origin } })],
    ["whoever presses a button", true, contextOf({ callback_query: { id: "1", from: ada, data: "x" } })],
  ])("is %s: %s", (_, hasOne, ctx) => {
    expect(hasAuthor(ctx)).toBe(hasOne);
  });
});

describe("at the reception", () => {
  let reception: OpenReception;
  beforeAll(async () => {
    reception = await openReception();
  });
  afterAll(() => reception.stop());
  test("a forwarded command is not carried out, and its sender is told so", async () => {
    const origin = { type: "hidden_user", date: 0, sender_user_name: "X" };
    const answer = await reception.say(person(5), "/stop", { forward_origin: origin });
    expect(answer.text).toContain("Somebody else wrote this message");
  });

  test("a word without its slash does what the command does, in private", async () => {
    expect((await reception.say(person(5), "Help")).text).toContain("/topics");
    expect((await reception.say(person(5), "halt")).text).toContain("I only understand commands");
  });

  test("a photo's caption is a command too", async () => {
    const photo = [{ file_id: "1", file_unique_id: "1", width: 1, height: 1 }];
    const answer = await reception.say(person(5), "", { text: undefined, photo, caption: "/settings" });
    expect(answer.text).toContain("UTC");
  });
});
