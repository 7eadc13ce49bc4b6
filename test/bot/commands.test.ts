/** The lists of commands, and the menus Telegram shows: each scope and language its own, and a refusal is never the end of
 *  the program. */
import { fileURLToPath } from "node:url";
import { GrammyError } from "grammy";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { announce } from "../../src/bot/announce.ts";
import { commandLine } from "../../src/bot/commands.ts";
import { newsroomCommands } from "../../src/bot/editor/install.ts";
import { readerCommands } from "../../src/bot/reader/install.ts";
import { readSentences } from "../../src/locales/load-locales.ts";
import { createAnnouncedStore } from "../../src/store/announced.ts";
import { type OpenReception, openReception } from "../support/reception.ts";
import { startTestRedis } from "../support/redis.ts";
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

test("what Telegram was told is not told again, and what changed is; who has no role any more has the readers' menu", async () => {
  let people: { userId: number; role: "author" | "chief" }[] = [{ userId: 2003, role: "author" }];
  const { redis, stop } = await startTestRedis();
  const at = await openReception({
    deps: { newsroomCommands, listEditors: async () => people, announced: createAnnouncedStore(redis, 7) },
  });
  const told = async () => {
    at.calls.length = 0;
    await at.bot.announceCommands();
    return at.calls.map(({ method, payload }) => `${method} ${JSON.stringify(payload.scope ?? "")}`);
  };
  try {
    expect((await told()).length).toBe((5 + 2) * (locales.codes.length + 1));
    expect(await told()).toEqual([]);
    people = [{ userId: 2003, role: "chief" }];
    const changed = await told();
    expect(changed).toHaveLength(locales.codes.length + 1);
    expect(new Set(changed)).toEqual(new Set(['setMyCommands {"type":"chat","chat_id":2003}']));
    people = [];
    expect(new Set(await told())).toEqual(new Set(['deleteMyCommands {"type":"chat","chat_id":2003}']));
    expect(await told()).toEqual([]);
  } finally {
    await at.stop();
    await stop();
  }
});

test("a flood is waited out, and no language is left with an old menu", async () => {
  let floods = 2;
  const told: string[] = [];
  const take = (method: string, scope: { type: string } | undefined, code = ""): true => {
    const parameters = { retry_after: 0 };
    const answer = { ok: false as const, error_code: 429, description: "Too Many Requests: retry after 0", parameters };
    if (code === "fr" && floods-- > 0) throw new GrammyError("flood", answer, method, {});
    told.push(`${method} ${scope?.type ?? ""} ${code}`);
    return true;
  };
  await announce({
    api: {
      setMyCommands: async (_, other) => take("menu", other?.scope, other?.language_code),
      deleteMyCommands: async () => true,
      setMyDescription: async (_, other) => take("description", undefined, other?.language_code),
      setMyShortDescription: async (_, other) => take("about", undefined, other?.language_code),
    },
    emit: (event) => told.push(event.type),
    locales,
    outletName: "The Wire",
    defaultLocale: "en",
    commands: readerCommands,
  });
  expect(told).not.toContain("menu.refused");
  expect(told).toHaveLength((4 + 2) * (locales.codes.length + 1));
});

test("the bot describes itself in every language within Telegram's limits, however long the outlet's name", async () => {
  const said: { text: string; code: string | undefined; limit: number }[] = [];
  await announce({
    api: {
      setMyCommands: async () => true,
      deleteMyCommands: async () => true,
      setMyDescription: async (text = "", other) => {
        said.push({ text, code: other?.language_code, limit: 512 });
        return true;
      },
      setMyShortDescription: async (text = "", other) => {
        said.push({ text, code: other?.language_code, limit: 120 });
        return true;
      },
    },
    emit: () => {},
    locales,
    outletName: "The Long ".repeat(70),
    defaultLocale: "fr",
    commands: readerCommands,
  });
  expect(said).toHaveLength(2 * (locales.codes.length + 1));
  for (const { text, limit } of said) expect([...text].length).toBeLessThanOrEqual(limit);
  expect(said[0]?.text).toContain("vous envoie");
});

test("a server without menus is told once and left alone", async () => {
  Object.assign(reception.refuse, { method: "setMyCommands", code: 404, description: "Not Found: method not found" });
  await reception.bot.announceCommands();
  expect(menus()).toHaveLength(1);
  expect(reception.events.map(({ type }) => type)).toEqual(["menu.refused"]);
});
