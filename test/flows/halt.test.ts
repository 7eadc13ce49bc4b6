/** What a halt has held back: it is asked what shall become of it, and each answer does what it says. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

type Chat = ReturnType<TestApp["client"]["chat"]>;
let it: TestApp;
let eve: Chat;
let ada: Chat;
let chloe: Chat;
beforeAll(async () => {
  it = await startApp({ env: { UNDO_SECONDS: "60" }, sandbox: { limits: "off" } });
  [eve, ada, chloe] = [people.eve, people.ada, people.chloe].map((id) => it.client.chat(id)) as [Chat, Chat, Chat];
  await eve.say("/topicadmin add world 🌍 World");
  await eve.until(/is there/);
  await ada.start("t_world");
  await ada.until("World");
  await chloe.start("t_world");
  await chloe.until("World");
  await chloe.say("/digest 08:00");
  await chloe.until(/08:00/);
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const link = (title: string) => `${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(" ", "-")}`;
const publish = async (title: string): Promise<void> => {
  await eve.say(`/publish now #world\n${title}\nA lead that says more.\n${link(title)}`);
  await eve.until(/goes out to 1 reader in/);
  await it.client.advance(61_000);
  const isGoing = (text: string): boolean => text.includes(title) && text.includes("Going out");
  await expect
    .poll(async () => (await eve.messages()).some(({ text }) => isGoing(text)), { timeout: 20_000 })
    .toBe(true);
};
const has = async (chat: Chat, title: string): Promise<boolean> =>
  (await chat.messages()).some(({ text }) => text.includes(title));
const health = async () => (await (await fetch(`${it.url}/readyz`)).json()) as { status: string; checks: object[] };

test("a halt with nothing held back is over at once, and what is not halted is said to run", async () => {
  await eve.say("/halt");
  await eve.until(/All sending is halted/);
  await eve.say("/unhalt");
  await eve.until(/runs again[\s\S]*Nothing goes out right now/);
  await eve.say("/unhalt");
  await eve.until(/Nothing is halted/);
});

test("a halt stands in /health and in the health page, which stays ready", async () => {
  await eve.say("/halt");
  await eve.until(/All sending is halted/);
  await eve.say("/health");
  await eve.until(/Nothing goes out: all sending is halted/);
  const told = await health();
  expect(told.status).toBe("ready");
  expect(told.checks).toContainEqual(expect.objectContaining({ name: "sending", ok: false }));
});

test("spread over half an hour, the first story goes at once and the second by the agenda", async () => {
  await publish("Flood on the river");
  await publish("Strike at the port");
  await eve.say("/unhalt");
  const asked = await eve.until(/Held back so far: 2 sendings[\s\S]*Flood on the river[\s\S]*Strike at the port/);
  expect(asked.buttons.flat()).toEqual(["All, in order", "Spread over half an hour"]);
  await eve.press("Spread over half an hour");
  await eve.until(/1 sending goes out now[\s\S]*1 more begins at/);
  await ada.until("Flood on the river", 20_000);
  await eve.until(/Paused/, 20_000);
  await eve.say("/health");
  await eve.until(/1 sending is paused/);
  expect((await health()).checks).toContainEqual(expect.objectContaining({ name: "sending", ok: false }));
  expect(await has(ada, "Strike at the port")).toBe(false);
  await it.client.advance(16 * 60_000);
  await ada.until("Strike at the port", 20_000);
});

test("without late digests, a digest that is more than an hour late is left out, and its stories come with the next one", async () => {
  await it.client.advance(26 * 3_600_000 - (it.sandbox.now() % 86_400_000)); // 02:00
  await eve.say("/halt");
  await eve.until(({ text }) => /All sending is halted/.test(text));
  await it.client.advance(5.9 * 3_600_000);
  await publish("Council meets");
  await it.client.advance(2 * 3_600_000);
  await eve.say("/unhalt");
  const asked = await eve.until(/Council meets[\s\S]*Digest 08:00/);
  expect(asked.buttons.flat()).toContain("Without digests over 1 h late");
  await eve.press("Without digests over 1 h late");
  await eve.until(/1 late digest is left out/);
  await ada.until("Council meets", 20_000);
  expect(await has(chloe, "Council meets")).toBe(false);
  await it.client.advance(23 * 3_600_000);
  await chloe.until("Council meets", 20_000);
});
