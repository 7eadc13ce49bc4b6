/** A language is one folder: a made-up one is added as a folder and nothing else, and whatever else a language touches must
 *  have it by then. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newsroomCommands } from "../../src/bot/editor/install.ts";
import { digestButtons } from "../../src/bot/reader/digest-more.ts";
import { cardButtons } from "../../src/bot/reader/story/story-row.ts";
import { readConfig } from "../../src/config.ts";
import { createRenderer } from "../../src/delivery/content/render.ts";
import { type Locales, languageFolders, loadLocales } from "../../src/locales/load-locales.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import { type OpenReception, openReception, person } from "../support/reception.ts";

const builtIn = fileURLToPath(new URL("../../src/locales", import.meta.url));
/** Esperanto: no newsroom of ours speaks it, and Intl knows its name. */
const code = "eo";
const zamenhof = person(1859, "eo-PL");

let folder: string;
let locales: Locales;
let reception: OpenReception;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "depeche-locales-"));
  cpSync(builtIn, folder, { recursive: true, filter: (path) => !path.endsWith(".ts") });
  cpSync(join(folder, "en"), join(folder, code), { recursive: true });
  for (const name of readdirSync(join(folder, code))) {
    const file = join(folder, code, name);
    const source = readFileSync(file, "utf8");
    const spoken = source
      .replace("name-words = English", "name-words = Esperanto")
      .replace(/^([\w-]+-menu) = /gm, "$1 = ĉ ");
    writeFileSync(
      file,
      name === "words.ftl" ? "off = neniam\nsunday = dimanĉo\nevery-day = ĉiutage\nyes = jes\n" : spoken,
    );
  }
  writeFileSync(join(folder, code, "own.ftl"), "");
  locales = loadLocales({ folder }).locales;
  reception = await openReception({
    deps: { locales, newsroomChatId: -1099, newsroomCommands },
  });
});
afterAll(async () => {
  await reception.stop();
  rmSync(folder, { recursive: true });
});

test("it is among the languages, offered by its own name, and a person whose Telegram speaks it gets it", async () => {
  expect(locales.codes).toEqual(["en", ...[...languageFolders().slice(1), code].sort()]);
  const answer = await reception.say(zamenhof, "/language");
  expect(answer.buttons.flat().map(({ text }) => text)).toEqual(
    locales.all.map(({ code: each, name }) => (each === code ? `✅ ${name}` : name)),
  );
  expect(await reception.press(zamenhof, answer, "Français")).toBe("Français");
  await reception.say(zamenhof, "/language esperanto");
  expect((await reception.subscribers.get(zamenhof.chat))?.preferences.locale).toBe(code);
});

test("it can be the outlet's", () => {
  expect(readConfig({ DEFAULT_LOCALE: code }, locales.codes)).toMatchObject({ ok: true });
  expect(readConfig({ DEFAULT_LOCALE: "xx" }, locales.codes)).toMatchObject({
    faults: [`DEFAULT_LOCALE: expected one of ${locales.codes.join(", ")}, got "xx"`],
  });
});

test("Telegram is told a menu in it", async () => {
  await reception.bot.announceCommands();
  const menus = reception.calls.filter(({ method }) => method === "setMyCommands").map(({ payload }) => payload);
  const own = menus.filter(({ language_code }) => language_code === code);
  expect(own.length).toBe(menus.length / (locales.codes.length + 1)); // each language, and one for everybody else
  for (const { commands } of own as unknown as { commands: { description: string }[] }[]) {
    expect(commands.every(({ description }) => description.startsWith("ĉ "))).toBe(true);
  }
});

test("its typed words are read", async () => {
  const { read } = locales.textsOf(code);
  expect(["neniam", "dimanĉo", "di", "sun"].map((word) => read(word, ["off", "sunday"]))).toEqual([
    "off",
    "sunday",
    "sunday",
    "sunday",
  ]);
  await reception.say(zamenhof, "/digest 8 ĉiutage");
  expect((await reception.subscribers.get(zamenhof.chat))?.preferences.cadence).toMatchObject({ kind: "digest" });
});

test("an article and a digest are rendered in it", async () => {
  const render = createRenderer({
    locales,
    topics: { list: async () => [] },
    digestButtons,
    cardButtons,
    username: "wire_bot",
    defaultTimeZone: "UTC",
  });
  const article = {
    id: "k7m2qa" as ArticleId,
    content: { title: "Titolo", url: "https://news.example/a", source: "Reuters" },
    topics: [],
    urgency: "routine",
    createdAt: 0,
  } as unknown as Article;
  const card = render.article(article, { locale: code, timeZone: "UTC", pictures: "off" });
  expect(card.html.toString()).toContain("Source: ");
  const pages = await render.edition(
    [article],
    { locale: code, timeZone: "UTC", topics: [] } as never,
    { dueAt: 0 } as never,
  );
  expect(pages[0]?.html.toString()).toContain("Your night");
});
