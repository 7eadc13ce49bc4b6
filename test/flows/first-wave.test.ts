/** The first wave as an editor sees it: who has the story first, when the others follow, why they do not, and what can be done. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Asked } from "../../src/sandbox/world/interceptor.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { connectRedis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { topic } from "../support/sending.ts";

const crowd = { from: 5_000_000, count: 120 };
let it: TestApp;
let eve: ReturnType<TestApp["client"]["chat"]>;
const copies = (): number => it.sandbox.world.receivedByCrowd();

beforeAll(async () => {
  it = await startApp({ sandbox: { limits: "off", crowd } });
  eve = it.client.chat(people.eve);
  await eve.say("/topicadmin add world 🌍 World");
  await eve.until(/is there/);
  await eve.start("t_world");
  await eve.until("World");
  const redis = connectRedis(it.redisUrl);
  const { subscribers } = createStores({ redis, clock: it.sandbox.now, retentionDays: 1 });
  const reader = await subscribers.get(people.eve);
  if (!reader) throw new Error("nobody subscribed");
  for (let i = 0; i < crowd.count; i++) {
    const chatId = crowd.from + i;
    await subscribers.update(chatId, () => ({ ...reader, chatId, topics: [topic("world")] }));
  }
  redis.disconnect();
});
afterAll(() => it.stop());
afterEach(() => {
  it.sandbox.world.intercept(null);
  it.expectNoWarnings();
});

const publish = (title: string) =>
  eve.say(`/publish now #world\n${title}\nA lead.\n${it.sandbox.newsUrl}en/${title.toLowerCase()}`);

test("the newsroom and a few have it first, the panel says when the others do, and then they do", async () => {
  const before = copies();
  await publish("Bridge");
  const panel = await eve.until(/Paused[\s\S]*The first wave went well\. All others get it in \d+ s/, 20_000);
  expect(panel.buttons.flat().join()).toMatch(/Go on.*Stop for good.*Hold/);
  expect(copies() - before).toBe(20);
  expect((await eve.messages()).some(({ text }) => text.includes("A lead."))).toBe(true);
  await it.client.advance(10_000);
  await eve.until(/Accepted by Telegram: 121 of 121/, 20_000);
  expect(copies() - before).toBe(crowd.count);
});

test("when it fails the panel and a notice say why, and it goes on when the editor says so", async () => {
  const before = copies();
  let left = 5;
  it.sandbox.world.intercept({
    before(call: Asked) {
      if (!call.method.startsWith("send") || (call.chatId ?? 0) < crowd.from || left-- <= 0) return null;
      const body = JSON.stringify({ ok: false, error_code: 400, description: "Bad Request: NOBODY_KNOWS" });
      return { status: 400, headers: { "content-type": "application/json" }, body };
    },
  });
  const notices = it.client.chat(people.eve); // they come before or after the panel
  await publish("Tram");
  await eve.until(/Stopped after the first wave\. Copies failed: 5 of 21/, 20_000);
  await it.client.advance(20_000);
  expect(copies() - before).toBe(15);
  await notices.until(/was stopped after its first wave/, 20_000);
  await eve.press("Go on");
  await eve.until(/Accepted by Telegram: 121 of 121/, 20_000);
  expect(copies() - before).toBe(crowd.count);
});

test("an announcement is tried the same way, and taken back while the others wait", async () => {
  const before = copies();
  await eve.say("/announce We move to a new address");
  await eve.until(/121 readers/);
  await eve.press("Send");
  await eve.until(/All others get it in/, 20_000);
  await eve.say("/undo");
  await eve.until(/21/);
  await it.client.advance(20_000);
  await eve.say("/queue");
  expect(copies() - before).toBe(20);
});

test("all sending halted in the ten seconds holds the others back until it is let run again", async () => {
  const before = copies();
  await publish("Tunnel");
  await eve.until(/All others get it in/, 20_000);
  await eve.say("/halt");
  await eve.until(/All sending is halted/);
  await it.client.advance(15_000);
  expect(copies() - before).toBe(20);
  await eve.say("/unhalt");
  await eve.until(/What shall become of it/);
  await eve.press("All, in order");
  await eve.until(/Accepted by Telegram: 121 of 121/, 30_000);
  expect(copies() - before).toBe(crowd.count);
}, 60_000);
