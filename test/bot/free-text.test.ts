/** What people write without a command, in any of the languages: each text does what it obviously means, or says what would. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TopicSlug } from "../../src/news/topic.ts";
import { noon, type OpenReception, openReception, person, type Sender } from "../support/reception.ts";
import { locales } from "../support/texts.ts";

let reception: OpenReception;
let reader: Sender;
let lastId = 7000;

beforeAll(async () => {
  reception = await openReception();
  for (const [slug, name] of [
    ["world", "World"],
    ["sport", "Sport"],
  ] as const) {
    await reception.topics.add({ slug: slug as TopicSlug, names: { default: name, uk: `${name} (uk)` } });
  }
});
afterAll(() => reception.stop());
beforeEach(() => {
  reader = person(++lastId, "en");
});

const publish = (title: string, page: string) =>
  reception.articles.create({
    version: 1,
    state: "published",
    urgency: "routine",
    silent: false,
    content: { title, url: `https://example.org/${page}` },
    topics: ["world" as TopicSlug],
    createdBy: 99,
    createdAt: noon,
    publishedAt: noon,
  });
const stored = () => reception.subscribers.get(reader.chat);

describe("a word alone is the command that it names", () => {
  test.each([
    ["Help!", "en", "sends news to this chat"],
    ["aide", "fr", "/topics"],
    ["Hilfe!!", "de", "/topics"],
    ["¿ayuda?", "es", "/topics"],
    ["ajuda", "pt", "/topics"],
    ["aiuto", "it", "/topics"],
    ["yardım", "tr", "/topics"],
    ["помощь", "ru", "/topics"],
    ["допомога", "uk", "/topics"],
    ["مساعدة", "ar", "/topics"],
    ["hilfe", "en", "/topics"],
    ["?", "en", "/topics"],
    ["SETTINGS", "en", "Your news"],
    ["Einstellungen", "de", "Ihre Nachrichten"],
    ["topics", "en", "Tap to switch"],
    ["good morning", "en", "What may I send you?"],
    ["привет", "ru", "Что вам присылать?"],
  ])("%s (%s)", async (text, language, part) => {
    expect((await reception.say(person(++lastId, language), text)).text).toContain(part);
  });

  test.each([
    ["stop", "en"],
    ["arrêtez", "fr"],
    ["Schluss.", "de"],
    ["basta", "es"],
    ["parar", "pt"],
    ["fermati", "it"],
    ["dur", "tr"],
    ["стоп", "ru"],
    ["досить", "uk"],
    ["توقف", "ar"],
  ])("%s (%s) asks whether to end it", async (text, language) => {
    const leaving = person(++lastId, language);
    await reception.say(leaving, "/subscribe world");
    const message = await reception.say(leaving, text);
    expect(message.buttons).toHaveLength(2);
    expect(await reception.subscribers.get(leaving.chat)).not.toBeNull();
  });
});

test("a topic's name subscribes to it, and brings its latest once it is had", async () => {
  expect((await reception.say(reader, "World")).text).toContain("You get World from now on");
  expect((await stored())?.topics).toEqual(["world"]);
  expect((await reception.say(reader, "#world")).text).toContain("Nothing has been published in World yet");
});

test.each(["8:30", "8h30", "at 8.30", "٠٨:٣٠"])("a time is a digest's: %s", async (text) => {
  expect((await reception.say(reader, text)).text).toContain("a digest at 08:30, every day");
});

test.each(["2026", "8", "no", "nothing", "now"])("%s alone changes nothing", async (text) => {
  await reception.say(reader, text);
  expect(await stored()).toBeNull();
});

test.each([
  ["Lisbon", "Europe/Lisbon"],
  ["лиссабон", "Europe/Lisbon"],
  ["Asia/Tokyo", "Asia/Tokyo"],
])("a city is where the reader's clock hangs, and one press takes it back: %s", async (text, timeZone) => {
  const message = await reception.say(reader, text);
  expect((await stored())?.preferences.timeZone).toBe(timeZone);
  await reception.press(reader, message, "Back to UTC");
  expect((await stored())?.preferences.timeZone).toBe("UTC");
});

test("who was asked for their clock and names a place that nobody knows is told what to do, and may try again", async () => {
  await reception.say(reader, "/timezone");
  const answer = await reception.say(reader, "Nether Wallop");
  expect(answer.text).toMatch(/I don't know the place “Nether Wallop”[\s\S]*nearest big city/);
  expect(answer.buttons.flat().length).toBeGreaterThan(20);
  expect((await reception.say(reader, "Saint-Étienne")).text).toContain("Europe/Paris");
  expect((await reception.say(reader, "Nether Wallop")).text).toContain("only understand commands");
});

test("a city that is in the news offers those too", async () => {
  await publish("Lisbon opens its quay", "lisbon");
  const message = await reception.say(reader, "Lisbon");
  await reception.press(reader, message, "News about “Lisbon”");
  expect(message.text).toContain("Lisbon opens its quay");
});

test.each(["Ukraine", "Turkey", "CET"])("a country may be meant as news: nobody's clock moves by %s", async (text) => {
  expect((await reception.say(reader, text)).text).toContain("only understand commands");
  expect(await stored()).toBeNull();
});

test("the address of a story that readers had shows it, however it is spelled; another is said to be unknown", async () => {
  await publish("Quay opens", "quay");
  const shown = await reception.say(reader, "look: http://www.example.org/quay/?utm_source=x");
  expect(shown.text).toContain("Quay opens");
  expect((await reception.say(reader, "https://example.org/other")).text).toContain("no story at this address");
});

test("a deep link to the bot is followed where it is pasted", async () => {
  expect((await reception.say(reader, "https://t.me/wire_bot?start=t_sport")).text).toContain("You get Sport");
});

test("what nothing fits is told what does, with the topics a press away", async () => {
  const message = await reception.say(reader, "asdf qwer");
  expect(message.text).toContain("only understand commands");
  await reception.press(reader, message, "Topics");
  expect(message.text).toContain("Tap to switch");
});

test("“stop” in capitals, with any signs around it, is still meant so, in every language", () => {
  for (const { code } of locales.all) {
    const texts = locales.textsOf(code);
    for (const word of texts.phrases(["say-stop"])) {
      for (const typed of [word.toLocaleUpperCase(code), word.toUpperCase()]) {
        expect(texts.read(typed, ["say-stop"]), `${code} ${typed}`).toBe("say-stop");
      }
    }
  }
});

test.each(["STOP!", "stop,", "(stop)", "«Stop»", "¡stop!", "stop…", "🛑 Stop", "/start@"])(
  "“%s” is understood",
  async (text) => {
    await reception.say(reader, "/subscribe world");
    expect((await reception.say(reader, text)).text).toMatch(/Stop all messages|What may I send|Good to see you/);
  },
);

test("a command for another bot is said to be one", async () => {
  expect((await reception.say(reader, "/digest@other_bot off")).text).toContain("@other_bot");
  expect(await stored()).toBeNull();
});
