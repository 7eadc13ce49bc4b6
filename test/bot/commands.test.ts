/** The lists of commands, and the menus Telegram shows: each scope and language its own, and a refusal is never the end of
 *  the program. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { commandLine } from "../../src/bot/commands.ts";
import { newsroomCommands } from "../../src/bot/editor/install.ts";
import { readerCommands } from "../../src/bot/reader/install.ts";
import { readSentences } from "../../src/locales/load-locales.ts";
import { type OpenReception, openReception } from "../support/reception.ts";
import { locales } from "../support/texts.ts";

let reception: OpenReception;

beforeAll(async () => {
  reception = await openReception({
    deps: {
      newsroomChatId: -1099,
      newsroomCommands,
      listEditors: async () => [
        { userId: 2001, role: "owner" },
        { userId: 2002, role: "author" },
      ],
    },
  });
});
afterAll(() => reception.stop());
beforeEach(() => {
  reception.calls.length = 0;
  reception.events.length = 0;
  reception.refuse.method = "";
});

interface Menu {
  scope: { type: string; chat_id?: number };
  language_code?: string;
  commands: { command: string; description: string }[];
}

const menus = () =>
  reception.calls.filter(({ method }) => method === "setMyCommands").map(({ payload }) => payload as unknown as Menu);
const menu = (type: string, language?: string, chat?: number) =>
  menus().find(
    ({ scope, language_code }) => scope.type === type && language_code === language && scope.chat_id === chat,
  );

describe("the commands", () => {
  const listed = [...readerCommands, ...newsroomCommands].filter(({ unlisted }) => !unlisted);
  const names = listed.map(({ name }) => name);

  test("have one name each, which Telegram takes", () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9_]{1,32}$/); // Bot API, BotCommand
  });

  test("are listed if they have a line, and have one if they are listed", () => {
    const english = readSentences(fileURLToPath(new URL("../../src/locales/en", import.meta.url)));
    const lines = english.entries.map(([key]) => key).filter((key) => key.endsWith("-menu"));
    expect(lines.sort()).toEqual(names.map((name) => `command-${name}-menu`).sort());
    for (const texts of locales.all) {
      for (const name of names) expect(commandLine(texts, name).length, `${texts.code} ${name}`).toBeGreaterThan(3);
    }
  });
});

test("each scope has its menu in each language, and one for everybody else", async () => {
  await reception.bot.announceCommands();
  expect(menu("all_private_chats")?.commands.find(({ command }) => command === "stop")?.description).toBe(
    "End everything and erase it",
  );
  expect(menu("all_private_chats", "fr")?.commands.find(({ command }) => command === "stop")?.description).toContain(
    "Tout",
  );
  const forMembers = menu("all_group_chats", "en")?.commands.map(({ command }) => command);
  expect(forMembers).toEqual(expect.arrayContaining(["privacy", "help"]));
  expect(forMembers).not.toContain("digest");
  expect(menu("all_chat_administrators", "en")?.commands.map(({ command }) => command)).toContain("digest");
  for (const { commands } of menus()) {
    for (const { description } of commands) {
      expect(description.length).toBeGreaterThan(0);
    }
    expect(new Set(commands.map(({ command }) => command)).size).toBe(commands.length);
  }
});

test("editors are shown what their role may do, readers nothing of it", async () => {
  await reception.bot.announceCommands();
  const names = (chat: number) => menu("chat", "fr", chat)?.commands.map(({ command }) => command);
  expect(names(2001)).toEqual(expect.arrayContaining(["publish", "halt", "breaking", "topics"]));
  expect(names(2002)).toContain("publish");
  expect(names(2002)).not.toContain("halt");
  expect(menu("default")?.commands.map(({ command }) => command)).not.toContain("publish");
});

test("a server without menus is told once and left alone", async () => {
  Object.assign(reception.refuse, { method: "setMyCommands", code: 404, description: "Not Found: method not found" });
  await reception.bot.announceCommands();
  expect(menus()).toHaveLength(1);
  expect(reception.events.map(({ type }) => type)).toEqual(["menu.refused"]);
});
