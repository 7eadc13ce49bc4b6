/** A word of the newsroom: to everybody or to topics' readers, seen before, taken back in the undo window, or at a time. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

type Chat = ReturnType<TestApp["client"]["chat"]>;
let it: TestApp;
let eve: Chat;
let ada: Chat;
let chloe: Chat;
beforeAll(async () => {
  it = await startApp({ env: { UNDO_SECONDS: "20" }, sandbox: { limits: "off" } });
  [eve, ada, chloe] = [people.eve, people.ada, people.chloe].map((id) => it.client.chat(id)) as [Chat, Chat, Chat];
  for (const topic of ["world 🌍 World", "sport Sport"]) {
    await eve.say(`/topicadmin add ${topic}`);
    await eve.until(/is there/);
  }
  await ada.start("t_world");
  await ada.until("World");
  await chloe.start("t_sport");
  await chloe.until("Sport");
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const has = async (chat: Chat, words: string): Promise<boolean> =>
  (await chat.messages()).some(({ text }) => text.includes(words));

test("with a topic in front it goes to that topic's readers alone, after the undo window", async () => {
  await eve.say("/announce #sport The match begins an hour later");
  await eve.until(/^The match begins an hour later$/);
  await eve.until(/To the readers of Sport[\s\S]*1 reader/);
  await eve.press("Send");
  await eve.until(/Goes out in 20 s/);
  expect(await has(chloe, "an hour later")).toBe(false);
  await it.client.advance(21_000);
  await chloe.until("The match begins an hour later", 20_000);
  await eve.until(/Delivered[\s\S]*1 of 1/, 20_000);
  expect(await has(ada, "an hour later")).toBe(false);
});

test("in several languages it comes to each reader in theirs, and is seen in all of them before", async () => {
  // Chloé reads French, Ada English.
  await eve.say("/announce The office is closed\nfr: La rédaction est fermée\nde: Die Redaktion ist zu");
  await eve.until(/^The office is closed$/);
  await eve.until(/^La rédaction est fermée$/);
  await eve.until(/Français[\s\S]*Deutsch[\s\S]*2 readers/);
  await eve.press("Send");
  await eve.until(/Goes out in 20 s/);
  await it.client.advance(21_000);
  await chloe.until("La rédaction est fermée", 20_000);
  await ada.until("The office is closed", 20_000);
  expect(await has(chloe, "office")).toBe(false);
});

test("in the undo window it is taken back, and nobody has it", async () => {
  await eve.say("/announce Too early");
  await eve.until(/2 readers/);
  await eve.press("Send");
  await eve.until(/Goes out in 20 s/);
  await eve.press("Undo");
  await eve.until(/Taken back: nobody has it/);
  await it.client.advance(60_000);
  expect([await has(ada, "Too early"), await has(chloe, "Too early")]).toEqual([false, false]);
});

test("it is scheduled by a typed time, stands in the week, and goes to who has come meanwhile", async () => {
  await eve.say("/announce #sport Season tickets on sale");
  await eve.until(/To the readers of Sport/);
  await eve.press("Schedule");
  await eve.until(/When shall it go out/);
  await eve.say("in 2 hours");
  await eve.until(/Goes out .* at /);
  await eve.say("/queue");
  await eve.until(/next first[\s\S]*1\. \d\d:\d\d · .*Announcement .*Season tickets on sale/);
  await ada.say("/subscribe sport");
  await ada.until(/Sport/);
  await it.client.advance(2 * 3_600_000 + 5000);
  await ada.until("Season tickets on sale", 20_000);
  await chloe.until("Season tickets on sale", 20_000);
});

test("a topic that is not there is said, and nothing is asked", async () => {
  await eve.say("/announce #spotr Hello");
  await eve.until(/spotr/);
});

test("a topic is moved to a place, in the list and in readers' menus; its place is kept when it is renamed", async () => {
  await eve.say("/topicadmin");
  const listed = (await eve.until(/Topics/)).text;
  expect(listed.indexOf("sport")).toBeLessThan(listed.indexOf("world"));
  await eve.say("/topicadmin move world 1");
  await eve.until(/1 · world[\s\S]*2 · sport/);
  await eve.say("/topicadmin rename world Zones");
  await eve.until(/Zones/);
  await chloe.say("/topics");
  const menu = await chloe.until(({ buttons }) => buttons.flat().some((button) => button.includes("Zones")));
  expect(menu.buttons.flat().findIndex((each) => each.includes("Zones"))).toBe(0);
  await eve.say("/topicadmin move world 99");
  await eve.until(/1 · sport[\s\S]*2 · world/);
  await eve.say("/topicadmin move nowhere 1");
  await eve.until(/nowhere/);
});
