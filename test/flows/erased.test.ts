/** A reader who does all that readers do, and then says /stop, stands nowhere in Redis but in the lists of whom a story reached. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { whereNamed } from "../support/named-in-store.ts";

/** No other number has its digits. */
const ada = 4_815_162_342;
let it: TestApp;
let redis: Redis;
beforeAll(async () => {
  it = await startApp({ sandbox: { limits: "off" } });
  redis = connectRedis(it.redisUrl);
  it.sandbox.world.addPerson({ id: ada, name: "Ada" });
  const owner = it.client.chat(people.eve);
  await owner.say("/topicadmin add world 🌍 World");
  await owner.until(/is there/);
});
afterAll(async () => {
  redis.disconnect();
  await it.stop();
});

/** But where it stands until it may be called again. */
async function keysNaming(): Promise<string[]> {
  const named = await whereNamed(redis, ada);
  const isMoment = ({ key, ttlMs }: (typeof named)[number]): boolean =>
    key.startsWith("{throttle}:") && ttlMs > 0 && ttlMs <= 60_000;
  return named.filter((each) => !isMoment(each)).map(({ key }) => key);
}

test("after /stop a reader stands in no key but the list of whom a story reached", async () => {
  const reader = it.client.chat(ada);
  await reader.start("s_front");
  await reader.until(/What may I send you/);
  await reader.start("t_world");
  await reader.until(/World/);
  for (const command of [
    "/timezone Paris",
    "/digest 08:00",
    "/digest instant",
    "/breaking on",
    "/settings",
    "/latest",
    "/invite",
    "/timezone",
    "/mute football",
    "/follow by Ada Reed",
    "/stories",
    "/saved",
  ]) {
    await reader.say(command);
    await reader.until((message) => message.fromBot);
  }
  const owner = it.client.chat(people.eve);
  await owner.say(`/publish now #world\nQuay opens\nAt last.\n${it.sandbox.newsUrl}en/quay`);
  await reader.until(/^Quay opens/, 20_000);
  await owner.until(/Accepted by Telegram: 1 of 1/, 20_000);
  for (const press of ["🔖", "🔕", "⋯", "Follow this story", "Remind me", "Tomorrow"]) {
    const isThere = async () =>
      (await reader.messages())
        .at(-1)
        ?.buttons.flat()
        .some((text) => text.startsWith(press));
    await expect.poll(isThere).toBe(true);
    await reader.press(press);
  }
  expect((await keysNaming()).length).toBeGreaterThan(2);
  await reader.say("/stop");
  await reader.until(/Stop all messages/);
  await reader.press("Yes, stop");
  await reader.until(/Done\. I send nothing more/);
  // The press itself is done a moment after its answer.
  await expect.poll(keysNaming, { timeout: 20_000 }).toEqual([expect.stringMatching(/^\{b:[^}]+\}:r:\d+$/)]);
  expect(it.logs.join("")).not.toContain(String(ada));
  it.expectNoWarnings();
});
