/** Redis goes away under the whole program and comes back: what the operator reads of it, and that work goes on. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startPrivateRedis } from "../chaos/private-redis.ts";
import { people, startApp } from "../support/app.ts";

test("an outage of Redis is one line when it begins and one when it ends", async () => {
  const redis = await startPrivateRedis();
  const it = await startApp({ env: { REDIS_URL: redis.url } });
  const troubles = () =>
    it.logs
      .map((line) => JSON.parse(line) as { level: number; event: string; suppressed?: number })
      .filter(({ level, event }) => level >= 40 || event === "redis.back");
  const until = (isTrue: () => boolean) => expect.poll(isTrue, { timeout: 20_000, interval: 20 }).toBe(true);
  try {
    const before = troubles().length;
    await redis.kill();
    await until(() => troubles().some(({ event }) => event === "redis.away"));
    expect((await fetch(`${it.url}/readyz`)).status).toBe(503);
    await redis.start();
    await until(() => troubles().some(({ event }) => event === "redis.back"));
    const reader = it.client.chat(people.ada);
    await reader.start();
    await reader.until((message) => message.fromBot, 20_000);
    expect(
      troubles()
        .slice(before)
        .map(({ event }) => event),
    ).toEqual(["redis.away", "redis.back"]);
  } finally {
    await it.stop();
    await redis.remove();
  }
}, 60_000);

test("a password that is changed under it is one line more, and the old one put back ends it", async () => {
  const redis = await startPrivateRedis();
  const it = await startApp({ env: { REDIS_URL: redis.url.replace("//", "//:first@") } });
  const troubles = () =>
    it.logs
      .map((line) => JSON.parse(line) as { level: number; event: string; msg: string })
      .filter(({ level, event }) => level >= 40 || event === "redis.back");
  const until = (isTrue: () => boolean) => expect.poll(isTrue, { timeout: 20_000, interval: 20 }).toBe(true);
  try {
    const before = troubles().length;
    await redis.redis.config("SET", "requirepass", "second");
    await redis.redis.call("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
    await until(() => troubles().some(({ msg }) => msg.includes("refuses the password")));
    const { checks } = (await (await fetch(`${it.url}/readyz`)).json()) as { checks: { reason?: string }[] };
    expect(checks[0]?.reason).toBe("it refuses the password");
    // The harness' own connection is not asked again.
    await redis.redis.config("SET", "requirepass", "first");
    await until(() => troubles().some(({ event }) => event === "redis.back"));
    const reader = it.client.chat(people.ada);
    await reader.start();
    await reader.until((message) => message.fromBot, 20_000);
    const told = troubles().slice(before);
    expect(told).toHaveLength(3);
    expect(told[0]?.event).toBe("redis.away");
  } finally {
    await it.stop();
    await redis.remove();
  }
}, 60_000);

test("a Redis that comes back empty, evicting and without its file is said to be that, and numbers are given anew", async () => {
  const redis = await startPrivateRedis();
  const it = await startApp({ env: { REDIS_URL: redis.url } });
  const empty = await mkdtemp(join(tmpdir(), "depeche-empty-"));
  const eve = it.client.chat(people.eve);
  const ada = it.client.chat(people.ada);
  try {
    await eve.start();
    await eve.say("/topicadmin add world World");
    await eve.until(/is there/);
    await ada.start("t_world");
    await ada.until(/World/);
    const before = it.logs.length;
    await redis.kill();
    await redis.start(["--dir", empty, "--appendonly", "no", "--maxmemory-policy", "allkeys-lru"]);
    const said = () => it.logs.slice(before).join("\n");
    await expect.poll(said, { timeout: 20_000, interval: 20 }).toMatch(/maxmemory-policy is allkeys-lru/);
    await expect.poll(said, { timeout: 20_000, interval: 20 }).toMatch(/appendonly is off/);
    await expect
      .poll(said, { timeout: 20_000, interval: 20 })
      .toMatch(/without all that it had been told[\s\S]*the store is empty/);
    await eve.start();
    for (const name of ["sport Sport", "world World"]) {
      await eve.say(`/topicadmin add ${name}`);
      await eve.until(`?start=t_${name.split(" ")[0]}`, 20_000);
    }
    await ada.start("t_world");
    await ada.until(/You get World/, 20_000);
    await ada.say("/settings");
    expect((await ada.until(/^Your news/)).text).toMatch(/^World: at once/m);
  } finally {
    await it.stop();
    await redis.remove();
    await rm(empty, { recursive: true, force: true });
  }
}, 60_000);
