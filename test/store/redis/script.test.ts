import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { connectRedis } from "../../../src/store/redis/redis.ts";
import { defineScript } from "../../../src/store/redis/script.ts";
import { startTestRedis, type TestRedis } from "../../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.script("FLUSH");
  await server.redis.config("RESETSTAT");
});

/** How often Redis was sent a script whole, and how often its digest. */
async function sent(): Promise<Record<string, number>> {
  const stats = await server.redis.info("commandstats");
  const calls = (command: string): number =>
    Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(stats)?.[1] ?? 0);
  return { whole: calls("eval"), digest: calls("evalsha") };
}

test("a script is sent whole once, then by its digest", async () => {
  const sum = defineScript<number>("return ARGV[1] + ARGV[2] -- once");
  for (let i = 0; i < 3; i++) expect(await sum(server.redis, [], [i, 1])).toBe(i + 1);
  expect(await sent()).toEqual({ whole: 1, digest: 2 });
});

test("a script runs on a Redis that has forgotten it", async () => {
  const keep = defineScript<string>("redis.call('SET', KEYS[1], ARGV[1]); return ARGV[1]");
  await keep(server.redis, ["kept"], ["1"]);
  await server.redis.script("FLUSH");
  expect(await keep(server.redis, ["kept"], ["2"])).toBe("2");
  expect(await server.redis.get("kept")).toBe("2");
});

test("a script runs on every connection, and several scripts on one", async () => {
  const other = connectRedis(server.url);
  const [one, two] = [defineScript<number>("return 1"), defineScript<number>("return 2")];
  expect(await Promise.all([server.redis, other].flatMap((redis) => [one(redis, [], []), two(redis, [], [])]))).toEqual(
    [1, 2, 1, 2],
  );
  other.disconnect();
});

test("bytes go in and come out as they are where the script asks for it", async () => {
  const bytes = Buffer.from([0, 255, 128, 10]);
  const echo = defineScript<[Buffer, number]>("return { ARGV[1], 7 }", { buffers: true });
  expect(await echo(server.redis, [], [bytes])).toEqual([bytes, 7]);
});

test("a script that fails rejects with what Redis says", async () => {
  const wrong = defineScript("return redis.call('HGET', KEYS[1], 'a')");
  await server.redis.set("text", "x");
  await expect(wrong(server.redis, ["text"], [])).rejects.toThrow("WRONGTYPE");
});
