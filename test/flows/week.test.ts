/** What goes out on which day: what is sent or stands still on top, then stories and digests; a scheduled story is moved and
 *  cancelled by its panel's buttons. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

type Chat = ReturnType<TestApp["client"]["chat"]>;
let it: TestApp;
let eve: Chat;
let ada: Chat;
beforeAll(async () => {
  it = await startApp({ env: { UNDO_SECONDS: "60" }, sandbox: { limits: "off" } });
  [eve, ada] = [people.eve, people.ada].map((id) => it.client.chat(id)) as [Chat, Chat];
  await eve.say("/topicadmin add world 🌍 World");
  await eve.until(/is there/);
  await ada.start("t_world");
  await ada.until("World");
  await ada.say("/digest 08:00");
  await ada.until(/08:00/);
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const link = (title: string) => `${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(" ", "-")}`;
const story = (title: string) => `#world\n${title}\nA lead that says more.\n${link(title)}`;
const week = async () => {
  await eve.say("/queue");
  return (await eve.until(/next first/)).text;
};

test("an empty week says how one schedules, and names the digests that come all the same", async () => {
  expect(await week()).toMatch(/Nothing is scheduled[\s\S]*08:00 📰 1 reader/);
});

test("scheduled stories stand under their day, beside the digests", async () => {
  await eve.say(`/publish at tomorrow 23:30 ${story("Harbour reopens")}`);
  await eve.until(/goes out tomorrow/);
  await eve.say(`/publish at in 4 days 23:40 ${story("Census published")}`);
  await eve.until(({ text }) => /Census|can't read/.test(text));
  expect(await week()).toMatch(/Tomorrow\n08:00 📰 1 reader.*\n1\. 23:30 · Harbour reopens · [2-9a-z]{6}/);
});

test("a scheduled story is moved by its panel, by a button or a typed time, and the old panel moves it no more", async () => {
  await eve.press("1");
  const panel = await eve.until(/Harbour reopens[\s\S]*goes out tomorrow/);
  expect(panel.buttons.flat()).toEqual(expect.arrayContaining(["🕗 Move", "↩️ Cancel"]));
  await eve.press("Move");
  await eve.until(/When shall it go out/);
  await eve.say("tomorrow 22:15");
  await eve.until(/goes out tomorrow.*22:15/);
  expect(await week()).toContain("22:15 · Harbour reopens");
  await eve.press("1");
  await eve.until(/goes out tomorrow.*22:15/);
  await eve.press("Move");
  await eve.until(/When shall it go out/);
  await eve.press(/18:30/);
  await eve.until(/goes out .*18:30/);
  expect(await week()).toMatch(/18:30 · Harbour reopens/);
});

test("a cancelled story leaves the week and is a draft again", async () => {
  await eve.press("1");
  await eve.until(/Harbour reopens[\s\S]*goes out/);
  await eve.press("Cancel");
  await eve.until(/Draft/);
  expect(await week()).not.toContain("Harbour reopens");
});

test("what is halted or paused stands on top, with how far it is", async () => {
  await ada.say("/digest instant");
  await ada.until(/at once/);
  await eve.say("/halt");
  await eve.until(/All sending is halted/);
  await eve.say(`/publish now ${story("Bridge closed")}`);
  await eve.until(/goes out to 1 reader in/);
  await it.client.advance(61_000);
  await eve.until(/Going out/, 20_000);
  expect(await week()).toMatch(/Nothing goes out: all sending is halted[\s\S]*1\. 📣 Bridge closed · 0/);
  await eve.press("1");
  await eve.until(/Going out/);
  await eve.press("Pause");
  await eve.until(/Paused/);
  expect(await week()).toMatch(/1\. ⏸ Bridge closed · 0/);
  await eve.say("/unhalt");
  await eve.until(/runs again/);
});
