/** What an editor is shown before readers get it: the card above the buttons is the one that goes out, whoever changed it
 *  meanwhile, and a story without a topic goes out to nobody. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

const tom = 2002;

let it: TestApp;
beforeAll(async () => {
  it = await startApp({ env: { UNDO_SECONDS: "600" }, sandbox: { limits: "off" } });
  it.sandbox.world.addPerson({ id: tom, name: "Tom", languageCode: "en", started: true });
  const owner = eve();
  for (const topic of ["world 🌍 World", "sport ⚽ Sport", "short 🕯 Short-lived"]) {
    await owner.say(`/topicadmin add ${topic}`);
    await owner.until(/is there/);
  }
  await owner.say(`/editors add ${tom} author`);
  await owner.until(/author now/);
  for (const topic of ["world", "short"]) {
    await ada().start(`t_${topic}`);
    await ada().until(/You get/);
  }
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const eve = () => it.client.chat(people.eve);
const ada = () => it.client.chat(people.ada);
const author = () => it.client.chat(tom);
const link = (title: string) => `${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(" ", "-")}`;
const story = (title: string) => `\n${title}\nA lead that says more.\n${link(title)}`;
const undoWindow = 601_000;
const idIn = (text: string): string => /\b([2-9a-z]{6})\b/.exec(text.replace(/^.*\n/, ""))?.[1] ?? "";
const titles = async (chat: ReturnType<typeof ada>) =>
  (await chat.messages()).filter(({ fromBot }) => fromBot).map(({ text }) => text.split("\n")[0] ?? "");

/** A message of the bot's as it was sent before 2026-11-30. */
async function sayAsBefore(chat: number, text: string, buttons: readonly (readonly [string, string])[]): Promise<void> {
  const keyboard = buttons.map(([label, data]) => [{ text: label, callback_data: data }]);
  await fetch(`${it.sandbox.apiRoot}/bot${it.sandbox.token}/sendMessage`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat_id: chat, text, reply_markup: { inline_keyboard: keyboard } }),
  });
}

test("an author who changes the title under an editor's open preview has nothing published by it", async () => {
  const [editor, writer] = [eve(), author()];
  await writer.say(`/publish #world${story("Ferry runs again")}`);
  const id = idIn((await writer.until(/Draft/)).text);
  await editor.say(`/status ${id}`);
  await editor.until(/^Ferry runs again\n\nA lead/);
  await editor.until(/Draft .* by Tom/);
  await writer.press("Edit");
  await writer.press("Title");
  await writer.until(/new title/);
  await writer.say("Ferry sunk by rivals");
  await writer.until(/^Ferry sunk by rivals\n\nA lead/);
  const panel = await editor.until(/was changed by Tom since/);
  expect(panel.text).toMatch(/^Ferry sunk by rivals [2-9a-z]{6}\n/);
  expect(panel.buttons.flat()).toEqual(["👁 Look again"]);

  await editor.say("/editors");
  expect((await editor.until("Newsroom")).text).toMatch(/2001 Eve, owner\n2002 Tom, author/);

  await editor.say("/queue");
  await editor.until(/Nothing is scheduled/);
  await editor.press("Look again");
  await editor.until(/^Ferry sunk by rivals\n\nA lead/);
  await editor.until(/Draft/);
  expect(await titles(editor)).not.toContain("Ferry runs again");
  await editor.press("Publish");
  await editor.until(/goes out to 1 reader in/);
  await editor.press("Undo");
  await editor.until(/Draft/);
});

test("an author can't discard, retopic or retitle somebody else's draft", async () => {
  const [editor, writer] = [eve(), author()];
  await editor.say(`/publish #world${story("Mayor resigns")}`);
  const id = idIn((await editor.until(/Draft/)).text);
  for (const button of ["Discard", "Topics", "Edit", "Breaking"]) {
    await writer.say(`/status ${id}`);
    await writer.until(/Draft/);
    await writer.press(button);
    await writer.until(/authors change their own/);
  }
  await editor.say(`/status ${id}`);
  const panel = await editor.until(/Draft/);
  expect(panel.text).toContain("Topics: 🌍 World");
});

test("the card changes in place with every button, so that it is what readers get", async () => {
  const editor = eve();
  await editor.say(`/publish #sport${story("Regatta begins")}`);
  await editor.until(/^Regatta begins\n\nA lead/);
  await editor.until(/Draft/);
  const before = (await editor.messages()).length;
  await editor.press("Breaking");
  await editor.until(/^🚨 Regatta begins\n\nA lead/);
  await editor.press("Topics");
  await editor.press("World");
  await editor.until(/#sport #world/);
  await editor.press("Sport");
  await editor.until((message) => message.text.includes("#world") && !message.text.includes("#sport"));
  await editor.press("Back");
  await editor.until(/Draft/);
  await editor.press("👁 English");
  await editor.press("👁 Français");
  await editor.until((message) => message.buttons.flat().includes("✅ 👁 Français"));
  await editor.press("Back");
  await editor.until(/Draft/);
  const [card] = (await editor.messages()).filter(({ text }) => text.startsWith("🚨 Regatta begins"));
  await editor.press("Silent");
  const panel = await editor.until(/Draft/);
  expect(panel.text).toMatch(/^Regatta begins\n/); // in sight when Publish is pressed
  await editor.press("Publish");
  await editor.until(/goes out to 1 reader in/);
  await editor.press("Undo");
  await editor.until(/Draft/);
  await editor.press("Publish");
  await editor.until(/goes out to 1 reader in/);
  expect((await editor.messages()).length).toBe(before); // one card and one message below it, all along
  const reader = ada();
  await it.client.advance(undoWindow);
  const received = await reader.until(/Regatta begins/, 20_000);
  const withoutTime = (text: string): string => text.replace(/\d\d:\d\d/, "hh:mm");
  expect(withoutTime(received.text)).toBe(withoutTime(card?.text ?? ""));
  expect(received.silent).toBe(true);
});

test("a second tap on a button that switches does no harm", async () => {
  const editor = eve();
  await editor.say(`/publish #world${story("Tapped twice")}`);
  await editor.until(/Draft/);
  await Promise.all([editor.press("Breaking"), editor.press("Breaking")]);
  await editor.until((message) => message.buttons.flat().includes("🚨 Breaking ✓"));
  await editor.say("/status zzzzzz");
  await editor.until(/zzzzzz/);
  const cards = (await editor.messages()).filter((message) => message.text.includes("Tapped twice\n\nA lead"));
  expect(cards.map(({ text }) => text.split("\n")[0])).toEqual(["🚨 Tapped twice"]);
});

test("buttons sent before 2026-11-30 publish nothing unseen, and show what there is", async () => {
  const editor = eve();
  await editor.say(`/publish #world${story("Older than the buttons")}`);
  const id = idIn((await editor.until(/Draft/)).text);
  await sayAsBefore(people.eve, "An older panel", [
    ["Old publish", `1|desk|publish|${id}`],
    ["Old breaking", `1|desk|breaking|${id}`],
    ["Old tomorrow", `1|dtime|${id}|${it.sandbox.now() + 86_400_000}`],
    ["Old topic", `1|dtopic|${id}|sport`],
  ]);
  expect(await editor.press("Old topic")).toMatch(/no longer works/);
  expect(await editor.press("Old tomorrow")).toMatch(/Not done/);
  await editor.until(/may have changed/);
  await editor.press("Look again");
  await editor.until(/^Older than the buttons\n\nA lead/);
  await editor.until(/Draft/);
  for (const label of ["publish", "breaking"]) {
    await sayAsBefore(people.eve, "An older panel", [["Old one", `1|desk|${label}|${id}`]]);
    expect(await editor.press("Old one")).toMatch(/Not done/);
  }
  await editor.say("/queue");
  await editor.until(/Nothing is scheduled/);
});

test("a story whose only topic is removed before its time goes to nobody, and its editor is told", async () => {
  const [editor, reader] = [eve(), ada()];
  await editor.say(`/publish now #short${story("Scheduled for nobody")}`);
  await editor.until(/goes out to 1 reader in/);
  await editor.say("/topicadmin remove short");
  await editor.until(/Remove 🕯 Short-lived\?/);
  await editor.press("Yes");
  await editor.until(/is removed/);
  await it.client.advance(undoWindow);
  const told = await editor.until(/did not go out: its topic has been removed/, 20_000);
  expect(told.text).toMatch(/^Scheduled for nobody\n/);
  await editor.press("Look again");
  await editor.until(/Topics: none yet/);
  expect(await titles(reader)).not.toContain("Scheduled for nobody");
});

test("/undo takes back what was done last, says which by its headline, and its message above is a draft again", async () => {
  const editor = eve();
  for (const title of ["First on its way", "Second on its way"]) {
    await editor.say(`/publish now #world${story(title)}`);
    await editor.until(new RegExp(`^${title}\n.*goes out`));
  }
  await editor.say("/undo");
  const said = await editor.until(/is a draft again/);
  expect(said.text).toMatch(/^Second on its way\n/);
  const above = await editor.until(({ id, text }) => id !== said.id && /^Second on its way\n↩️/.test(text));
  expect(above.buttons.flat()).toEqual(["👁 Look again"]); // nobody was shown its card
  await editor.press("Look again");
  await editor.until(/^Second on its way\n\nA lead/);
  await editor.until(/^Second on its way\n📝 Draft/);
  const reader = ada();
  await it.client.advance(undoWindow);
  await reader.until("First on its way", 20_000);
  expect(await titles(reader)).not.toContain("Second on its way");
  await editor.say("/undo");
  const late = await editor.until(/Nothing was undone/, 20_000);
  expect(late.text).toMatch(/^First on its way\nIt has gone out: \/retract/);
});

test("what came before is behind a button, and a story for tomorrow is not unscheduled by itself", async () => {
  const [editor, reader] = [eve(), ada()];
  const at = new Date(it.sandbox.now() + 26 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
  await editor.say(`/publish at ${at} #world${story("For tomorrow")}`);
  await editor.until(/goes out/);
  await editor.say(`/publish now #world${story("For today")}`);
  await editor.until(/goes out/);
  await it.client.advance(undoWindow);
  await reader.until("For today", 20_000);
  await editor.say("/undo");
  await editor.until(/Nothing was undone/);
  await editor.say("/queue");
  expect((await editor.until("On its way")).text).toContain("For tomorrow");
  await editor.press("Not sent: For tomorrow");
  await editor.until(/^For tomorrow\n.*is a draft again/);
});

test("of two who press Publish the first one's panel tells how it goes, and the other's says that it was too late", async () => {
  const [first, second] = [eve(), it.client.chat(tom)];
  await first.say(`/editors add ${tom} editor`);
  await first.until(/editor now/);
  await first.say(`/publish #world${story("Pressed twice")}`);
  const id = idIn((await first.until(/Draft/)).text);
  await second.say(`/status ${id}`);
  await second.until(/Draft/);
  await first.press("Publish");
  const panel = await first.until(/Pressed twice[\s\S]*goes out to/);
  await second.press("Publish");
  await it.client.advance(undoWindow);
  await first.until((message) => message.id === panel.id && /Delivered/.test(message.text), 20_000);
});

/** A PNG of one red dot. */
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

test.each(["answered", "captioned"] as const)("a photo that is %s by /publish goes out with the story", async (how) => {
  const [editor, reader] = [eve(), ada()];
  const photo = { mime: "image/png", dataBase64: png };
  const words = `Tower ${how}\nA lead.\n${link(`Tower ${how}`)}`;
  if (how === "captioned") await editor.say(`/publish #world\n${words}`, { photo });
  else {
    const sent = await editor.say(words, { photo });
    await editor.say("/publish #world", { replyTo: sent.id });
  }
  await editor.until(/Draft[\s\S]*Goes out with your photo/);
  await editor.press("Publish");
  await editor.until(/goes out to/);
  await it.client.advance(undoWindow);
  const copy = await reader.until(new RegExp(`^Tower ${how}`), 20_000);
  expect(copy.raw.photo).toBeDefined();
});
