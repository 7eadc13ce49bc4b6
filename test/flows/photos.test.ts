/** Pictures and looks of what an editor sends: an album opens under its card, and the words of a message keep their form. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { ShownMessage } from "../../src/sandbox/shown-message.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

type Chat = ReturnType<TestApp["client"]["chat"]>;
let it: TestApp;
let eve: Chat;
let ada: Chat;
beforeAll(async () => {
  it = await startApp({ env: { UNDO_SECONDS: "1" }, sandbox: { limits: "off" } });
  [eve, ada] = [people.eve, people.ada].map((id) => it.client.chat(id)) as [Chat, Chat];
  await eve.say("/topicadmin add world World");
  await eve.until(/is there/);
  await ada.start("t_world");
  await ada.until("World");
  await ada.say("/digest instant");
  await ada.until(/at once/i);
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const photo = (name: string) => ({ url: `https://pictures.example/${name}.jpg` });
const isPhoto = (name: string) => (message: ShownMessage) => message.raw.photoUrl === photo(name).url;
const album = async (group: string, caption: string, names: readonly string[]) => {
  const sent = [];
  for (const [i, name] of names.entries())
    sent.push(await eve.say(i === 0 ? caption : "", { photo: photo(name), mediaGroup: group }));
  return sent;
};

test("an answer to one picture of an album, forwarded perhaps, makes a story of all, with the words below its first", async () => {
  const sent = await album("10", "Bridge opens\nAt last, by night.\nhttps://news.example/bridge", ["a", "b", "c"]);
  const forwarded = [];
  for (const { id } of sent) forwarded.push(await eve.forward({ fromChat: eve.id, messageId: id }));
  await eve.say("/publish #world", { replyTo: forwarded[1]?.id ?? 0 });
  await eve.until(/Draft/);
  await eve.press("Publish");
  const copy = await ada.until((message) => message.text.startsWith("Bridge opens") && isPhoto("a")(message));
  expect(copy.buttons.flat()).toContain("🖼 2 more photos");

  await ada.press("2 more photos");
  const opened = (await ada.messages()).filter(({ raw }) => raw.media_group_id !== undefined);
  expect(opened.map(({ raw }) => raw.photoUrl)).toEqual([photo("b").url, photo("c").url]);
  await ada.until((message) => message.id === copy.id && !message.buttons.flat().includes("🖼 2 more photos"));
});

test("pictures that come after the command below the first one go into the same story", async () => {
  await album("11", "/publish #world\nFerry sails\nAgain.\nhttps://news.example/ferry", ["d", "e", "f"]);
  await eve.until(/^Ferry sails[\s\S]*Draft/);
  await eve.press("Publish");
  const copy = await ada.until((message) => message.text.startsWith("Ferry sails") && isPhoto("d")(message));
  expect(copy.buttons.flat()).toContain("🖼 2 more photos");
});

test("emphasis and links of an answered message reach readers", async () => {
  const text = "Quay flooded\nThe 🌊 water rose, says the report.\n\nNobody is hurt.\nhttps://news.example/quay";
  const at = (words: string) => ({ offset: text.indexOf(words), length: words.length });
  const { id } = await eve.say(text, {
    entities: [
      { type: "bold", ...at("water rose") },
      { type: "text_link", ...at("report"), url: "https://city.example/report" },
    ],
  });
  await eve.say("/publish now #world", { replyTo: id });
  const copy = await ada.until(/^Quay flooded\n\nThe 🌊 water rose, says the report\.\n\nNobody is hurt\./);
  const entities = copy.raw.entities ?? [];
  expect(entities.filter(({ type }) => type === "bold")).toHaveLength(2);
  expect(entities.map(({ url }) => url)).toContain("https://city.example/report");
});

test("a photo in answer to a draft's panel is its picture, in the place of the one before", async () => {
  await eve.say("/publish #world\nRegatta begins\nAt noon.\nhttps://news.example/regatta", { photo: photo("g") });
  await eve.until((message) => message.text.startsWith("Regatta begins\n\nAt noon") && isPhoto("g")(message));
  const panel = await eve.until(/Draft/);
  await eve.say("", { photo: photo("h"), replyTo: panel.id });
  await eve.until((message) => message.text.startsWith("Regatta begins\n\nAt noon") && isPhoto("h")(message));
  await eve.until((message) => message.id > panel.id && /Draft/.test(message.text));
  await eve.press("Publish");
  await ada.until((message) => message.text.startsWith("Regatta begins") && isPhoto("h")(message));
});

test("two buttons of the editor's own stand below every copy, and a correction takes one away there", async () => {
  await eve.say("/publish #world\nMap drawn\nOf the river.\nhttps://news.example/map");
  const id = /\b([2-9a-z]{6})\b/.exec((await eve.until(/Draft/)).text.replace(/^.*\n/, ""))?.[1] ?? "";
  await eve.say(`/button ${id} Live map https://city.example/map`);
  await eve.until((message) => message.buttons.flat().includes("Live map"));
  await eve.until(/Draft/);
  await eve.say(`/button ${id} Report https://city.example/report`);
  await eve.until((message) => message.buttons.flat().includes("Report"));
  await eve.until(/Draft/);
  await eve.say(`/button ${id} More https://city.example/more`);
  await eve.until(/at most 2 buttons/);
  await eve.press("Publish");
  const copy = await ada.until(/^Map drawn/);
  expect(copy.buttons.slice(0, 2)).toEqual([["Live map"], ["Report"]]);
  await ada.press("🔖");
  await ada.until((message) => message.id === copy.id && message.buttons.flat().includes("🔖 ✓"));
  const [saved] = (await ada.messages()).filter((message) => message.id === copy.id);
  expect(saved?.buttons.slice(0, 2)).toEqual([["Live map"], ["Report"]]);

  await eve.until(/Delivered/, 20_000);
  await eve.say(`/button ${id} - Live map`);
  await eve.until(/as it would be/);
  await eve.press("Correct 1 copy");
  await ada.until((message) => message.id === copy.id && !message.buttons.flat().includes("Live map"), 20_000);
});

test("a draft's picture is covered and taken away by buttons, in sight of the editor", async () => {
  await eve.say("/publish #world\nFire at sea\nBy night.\nhttps://news.example/fire", { photo: photo("i") });
  const card = await eve.until(
    (message) => message.text.startsWith("Fire at sea\n\nBy night") && isPhoto("i")(message),
  );
  await eve.until(/Draft/);
  await eve.press("Edit");
  await eve.press("Picture");
  await eve.until(/Send me the new picture/);
  await eve.press("No picture");
  const bare = await eve.until((message) => message.id > card.id && message.text.startsWith("Fire at sea\n\nBy night"));
  expect(bare.raw.photo).toBeUndefined();
});
