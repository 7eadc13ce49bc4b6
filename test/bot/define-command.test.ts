/** A definition becomes a command: its names, its right at the act, and who gets the words when two share a name. */
import { Api, Composer, Context } from "grammy";
import type { Message, Update } from "grammy/types";
import { expect, test } from "vitest";
import { z } from "zod";
import { defineAction, onAction } from "../../src/bot/callback.ts";
import { createAdministrators } from "../../src/bot/chats/administrators.ts";
import type { BotContext, BotDeps } from "../../src/bot/context.ts";
import { type Command, defineCommand } from "../../src/bot/define-command.ts";
import { typedCommand } from "../../src/bot/typed-command.ts";
import { AppError } from "../../src/news/app-error.ts";
import type { Role } from "../../src/news/roles.ts";
import { textsOf } from "../support/texts.ts";

const group = -100;
const newsroomChatId = -200;
const administrator = 11;
const member = 12;

interface Given {
  readonly from?: number;
  readonly chat?: number;
  readonly role?: Role | null;
}

/** Hands a text to the commands, in their order; resolves with what they said to the chat. */
async function give(text: string, commands: readonly Command<string[]>[], log: string[], given: Given = {}) {
  const { from = 1, chat = from, role = null } = given;
  const said: string[] = [];
  const api = new Api("7:test-token");
  api.config.use(async (_call, method, payload) => {
    const asked = payload as { user_id?: number; text?: string };
    if (method === "sendMessage") said.push(asked.text ?? "");
    const status = asked.user_id === administrator ? "administrator" : "member";
    return { ok: true, result: (method === "getChatMember" ? { status } : { message_id: 1 }) as never };
  });
  const composer = new Composer<BotContext>();
  for (const command of commands) command.install(composer, log, { roleOf: async () => role, newsroomChatId });
  const message = {
    message_id: 1,
    date: 0,
    chat: { id: chat, type: chat > 0 ? "private" : "supergroup" },
    from: { id: from, is_bot: false, first_name: "P" },
    text,
  } as unknown as Message & Update.NonChannel;
  const me = { id: 7, username: "wire_bot" } as BotDeps["me"];
  const context = new Context({ update_id: 1, message }, api, me);
  const ctx = Object.assign(context, {
    subscriber: null,
    texts: textsOf("en"),
    typed: typedCommand(context),
    speakForManaged: async () => {},
    isNews: () => true,
    administrators: createAdministrators(api, () => 0),
    whisper: async () => "no" as const,
  });
  await composer.middleware()(ctx as BotContext, async () => void log.push("nobody"));
  return said;
}

function noting(right: Command<string[]>["right"], note = "ran", takes?: (args: string) => boolean) {
  return defineCommand<string[]>({
    name: "topics",
    aliases: ["themes"],
    right,
    ...(takes && { takes: (_ctx, args) => takes(args) }),
    run: async (_ctx, args, log) => void log.push(`${note}:${args}`),
  });
}

test("a command answers to its name and its aliases, and gets what stands behind them, trimmed", async () => {
  const log: string[] = [];
  await give("/topics  world  politics ", [noting("everyone")], log);
  await give("/themes", [noting("everyone")], log);
  await give("/topics@wire_bot x", [noting("everyone")], log);
  await give("/topics@other_bot x", [noting("everyone")], log, { chat: group });
  await give("/topicsx", [noting("everyone")], log);
  await give("/TOPICS", [noting("everyone")], log);
  await give("/Topics\nworld\npolitics", [noting("everyone")], log);
  expect(log).toEqual(["ran:world  politics", "ran:", "ran:x", "nobody", "nobody", "ran:", "ran:world\npolitics"]);
});

test("the newsroom's commands are heard in private and in its own chat; elsewhere whoever has a role is told so", async () => {
  const log: string[] = [];
  const command = [noting("publish")];
  await give("/topics", command, log, { from: member, chat: newsroomChatId, role: "editor" });
  expect(log).toEqual(["ran:"]);
  const told = await give("/topics", command, log, { from: member, chat: group, role: "editor" });
  expect(told).toEqual([String(textsOf("en").t("newsroom-not-here"))]);
  expect(await give("/topics", command, log, { from: member, chat: group })).toEqual([]);
  expect(log).toEqual(["ran:"]);
});

test("a command for everyone is for a group's members too", async () => {
  const log: string[] = [];
  expect(await give("/topics", [noting("everyone")], log, { from: member, chat: group })).toEqual([]);
  expect(log).toEqual(["ran:"]);
});

test("a command for administrators is refused to a group's members, who are told so", async () => {
  const log: string[] = [];
  const refusal = await give("/topics", [noting("administrators")], log, { from: member, chat: group });
  expect(refusal).toEqual([String(textsOf("en").t("chats-admins-only"))]);
  expect(log).toEqual([]);
  await give("/topics", [noting("administrators")], log, { from: administrator, chat: group });
  await give("/topics", [noting("administrators")], log, { from: member });
  expect(log).toEqual(["ran:", "ran:"]);
});

test.each<[Role | null, number]>([
  [null, 0],
  ["author", 1],
  ["editor", 2],
  ["chief", 3],
  ["owner", 3],
])("the role %s may give %d of the three kinds of newsroom commands; the others do nothing", async (role, allowed) => {
  const log: string[] = [];
  const refused: unknown[] = [];
  for (const act of ["draft", "publish", "govern"] as const) {
    await give("/topics", [noting(act, act)], log, { role }).catch((error: unknown) => refused.push(error));
  }
  expect(log).toEqual(["draft:", "publish:", "govern:"].slice(0, allowed));
  expect(refused.map((error) => error instanceof AppError && error.code)).toEqual(
    ["not_allowed", "not_allowed", "not_allowed"].slice(allowed),
  );
});

test("a right is asked again at every act", async () => {
  const log: string[] = [];
  const command = noting("publish");
  await give("/topics", [command], log, { role: "editor" });
  await expect(give("/topics", [command], log, { role: "author" })).rejects.toThrow("not_allowed");
  expect(log).toEqual(["ran:"]);
});

test("words that a command does not take go to the next of its name, whoever gives them", async () => {
  const log: string[] = [];
  const commands = [noting("publish", "first", (args) => args === "on"), noting("everyone", "second")];
  await give("/topics off", commands, log);
  await give("/topics on", commands, log, { role: "chief" });
  await expect(give("/topics on", commands, log)).rejects.toThrow("not_allowed");
  await give("/topics off", commands.slice(0, 1), log);
  expect(log).toEqual(["second:off", "first:on", "nobody"]);
});

test.each<[string, number | undefined, boolean]>([
  ["in private", 1, true],
  ["in the newsroom's chat", newsroomChatId, true],
  ["in another group", group, false],
])("a newsroom button pressed %s (%s) works: %s", async (_, chat, works) => {
  const pressed: string[] = [];
  const action = defineAction("go", z.tuple([]));
  const command = defineCommand<string[]>({
    name: "halt",
    right: "govern",
    run: async () => {},
    buttons: (composer, log) => onAction(composer, action, async () => void log.push("pressed")),
  });
  const composer = new Composer<BotContext>();
  command.install(composer, pressed, { roleOf: async () => "owner", newsroomChatId });
  const message = { message_id: 1, date: 0, chat: { id: chat, type: chat === 1 ? "private" : "supergroup" } };
  const from = { id: 1, is_bot: false, first_name: "P" };
  const update = { update_id: 1, callback_query: { id: "1", from, chat_instance: "1", data: action.data(), message } };
  const context = new Context(update as unknown as Update, new Api("7:test-token"), { id: 7 } as BotDeps["me"]);
  await composer.middleware()(context as BotContext, async () => void pressed.push("nobody"));
  expect(pressed).toEqual([works ? "pressed" : "nobody"]);
});
