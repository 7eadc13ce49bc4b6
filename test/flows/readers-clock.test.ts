/** A story on each reader's clock, as an editor schedules it and readers in two zones get it. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { dueIn, readersClockOf } from "../../src/news/readers-clock.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

type Chat = ReturnType<TestApp["client"]["chat"]>;
let it: TestApp;
let eve: Chat;
let ada: Chat;
let chloe: Chat;
beforeAll(async () => {
  it = await startApp({ sandbox: { limits: "off" } });
  [eve, ada, chloe] = [people.eve, people.ada, people.chloe].map((id) => it.client.chat(id)) as [Chat, Chat, Chat];
  await eve.say("/topicadmin add world 🌍 World");
  await eve.until(/is there/);
  for (const [chat, zone] of [
    [ada, "Asia/Tokyo"],
    [chloe, "America/New_York"],
  ] as const) {
    await chat.start("t_world");
    await chat.until("World");
    await chat.say(`/timezone ${zone}`);
    await chat.until(/Tokyo|New.York/);
  }
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const until = async (moment: number): Promise<void> => {
  await it.client.advance(Math.max(0, moment - it.sandbox.now()) + 1000);
};
const has = async (chat: Chat): Promise<boolean> =>
  (await chat.messages()).some(({ text }) => text.includes("At dawn"));

test("the button and the typed word say what is meant; each has it at eight, and one receipt tells both", async () => {
  const link = `${it.sandbox.newsUrl}en/at-dawn`;
  await eve.say(`/publish #world\nAt dawn\nA lead.\n${link}`);
  await eve.until(/Draft/);
  await eve.press("Schedule");
  expect((await eve.until(/08:00 local/)).buttons.flat().join()).toContain("08:00 on each reader’s clock");
  const clock = readersClockOf(it.sandbox.now() + 86_400_000, "UTC");
  const eight = { date: clock.date, time: "08:00" };
  await eve.say("tomorrow 08:00 local");
  await eve.until(/goes out .*08:00.* on each reader’s clock/);
  await until(dueIn(eight, "Asia/Tokyo"));
  await ada.until("At dawn", 20_000);
  expect(await has(chloe)).toBe(false);
  await eve.until(/1 reader still waits for 08:00/, 20_000);
  await until(dueIn(eight, "America/New_York"));
  await chloe.until("At dawn", 20_000);
  await eve.until(/Accepted by Telegram: 2 of 2/, 20_000);
  expect((await ada.messages()).filter(({ text }) => text.includes("At dawn"))).toHaveLength(1);
}, 90_000);
