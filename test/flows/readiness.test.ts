/** What /readyz says of a program that answers and yet can't do its work. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { keys } from "../../src/store/keys.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
let redis: Redis;
const heard = () => keys.inbox(Number(it.sandbox.token.split(":")[0])).heard;
const failed = async () => {
  const answer = await fetch(`${it.url}/readyz`);
  const { checks } = (await answer.json()) as { checks: { name: string; ok: boolean }[] };
  return { status: answer.status, failed: checks.filter(({ ok }) => !ok).map(({ name }) => name) };
};
/** Something in Redis or the log becomes true without telling us. */
const until = (isTrue: () => Promise<boolean>) => expect.poll(isTrue, { timeout: 20_000, interval: 20 }).toBe(true);

beforeAll(async () => {
  it = await startApp({ env: { ROLES: "bot" } });
  redis = connectRedis(it.redisUrl);
});
afterAll(async () => {
  redis.disconnect();
  await it.stop();
});

test("a bot alone is not ready until a sender runs, and not any more when it has ended", async () => {
  await until(async () => (await redis.exists(heard())) === 1);
  expect(await failed()).toEqual({ status: 503, failed: ["senders"] });
  const sender = await startApp({
    env: { ROLES: "jobs", REDIS_URL: it.redisUrl, TELEGRAM_API_ROOT: it.sandbox.apiRoot, BOT_TOKEN: it.sandbox.token },
  });
  expect(await failed()).toEqual({ status: 200, failed: [] });
  expect(await (await fetch(`${it.url}/metrics`)).text()).toMatch(/^depeche_senders 1$/m);
  await sender.stop();
  expect(await failed()).toEqual({ status: 503, failed: ["senders"] });
});

test("an editor is told that nothing goes out as long as no sender runs", async () => {
  const eve = it.client.chat(people.eve);
  await eve.say("/topicadmin add world 🌍 World");
  await eve.until("World");
  await eve.say(`/publish now ${new URL("en/night-ferry-returns", it.sandbox.newsUrl).href} #world`);
  const panel = await eve.until(/goes out to/, 20_000);
  expect(panel.text).toContain("no sender runs");
});

test("the owner sees with /health what was set aside, without its text, and drops it", async () => {
  const { setAside } = keys.inbox(Number(it.sandbox.token.split(":")[0]));
  const [seconds] = await redis.time();
  const update = { update_id: 77, message: { text: "a private word" } };
  await redis.zadd(setAside, Number(seconds) * 1000, JSON.stringify(update));
  const eve = it.client.chat(people.eve);
  await eve.say("/health");
  const shown = await eve.until(/Health/);
  expect(shown.text).toMatch(/One update .+\n77 · message · today/);
  expect(shown.text).not.toContain("private");
  await eve.press("Drop");
  await eve.until(/No update is set aside/);
  expect(await redis.exists(setAside)).toBe(0);
  const ada = it.client.chat(people.ada);
  await ada.say("/health");
  expect((await ada.until((message) => message.fromBot)).text).not.toContain("Health");
});

test("a token that is revoked is a sentence for whoever asks, and one line in the log", async () => {
  const from = it.logs.length;
  const revoked = { ok: false, error_code: 401, description: "Unauthorized" };
  it.sandbox.world.intercept({ before: () => ({ status: 401, body: JSON.stringify(revoked) }) });
  const polls = () => it.logs.slice(from).filter((line) => line.includes("BOT_TOKEN"));
  it.sandbox.world.say(1001, 1001, "/help"); // ends the long poll that is under way
  await until(async () => polls().length > 0);
  const { checks } = (await (await fetch(`${it.url}/readyz`)).json()) as {
    checks: { name: string; reason?: string }[];
  };
  expect(checks.find(({ name }) => name === "telegram")?.reason).toBe(
    "Telegram refuses BOT_TOKEN: set the one that @BotFather shows and start again",
  );
  for (let i = 0; i < 3; i++) it.sandbox.world.say(1001, 1001, "/topics");
  const troubles = it.logs.slice(from).filter((line) => JSON.parse(line).level >= 40);
  expect(troubles).toHaveLength(1);
  it.sandbox.world.intercept(null);
  await until(async () => it.logs.slice(from).some((line) => line.includes("updates.resumed")));
});

test("after trouble it is known at once that updates come again, though nobody writes", async () => {
  const from = it.logs.length;
  const told = (event: string) => it.logs.slice(from).some((line) => line.includes(`"${event}"`));
  it.sandbox.world.intercept({
    before: ({ method }) => (method.toLowerCase() === "getupdates" ? { status: 502, body: "<html>" } : null),
  });
  it.sandbox.world.say(1001, 1001, "/help"); // ends the long poll that is under way
  await until(async () => told("updates.interrupted"));
  it.sandbox.world.intercept(null);
  await until(async () => told("updates.resumed"));
}, 30_000);

test("a bot that is answered everything but updates is deaf, not ready, and says so once", async () => {
  const conflict = { ok: false, error_code: 409, description: "Conflict: terminated by other getUpdates request" };
  it.sandbox.world.intercept({
    before: ({ method }) =>
      method.toLowerCase() === "getupdates" ? { status: 409, body: JSON.stringify(conflict) } : null,
  });
  it.sandbox.world.say(1001, 1001, "/help"); // ends the long poll that is under way; the next one is refused
  const rivals = () => it.logs.filter((line) => line.includes("updates.rival"));
  await until(async () => rivals().length > 0);
  const [seconds] = await redis.time();
  await redis.set(heard(), (Number(seconds) - 91) * 1000); // as if a minute and a half had gone by
  expect((await failed()).failed).toContain("updates");
  expect(rivals()).toHaveLength(1);
  const text = await (await fetch(`${it.url}/metrics`)).text();
  expect(Number(/^depeche_updates_last_seconds (\S+)$/m.exec(text)?.[1])).toBeGreaterThan(90);
});
