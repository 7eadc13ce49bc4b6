/** The numbers of long names, and a Redis that has lost them. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createRegistry } from "../../../src/store/subscribers/registry.ts";
import { startTestRedis, type TestRedis } from "../../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

test("a name keeps its number, in every process", async () => {
  const [one, other] = [createRegistry(server.redis, "zones"), createRegistry(server.redis, "zones")];
  expect(await one.numberOf("Europe/Paris")).toBe(1);
  expect(await other.numberOf("Asia/Tokyo")).toBe(2);
  expect(await other.numberOf("Europe/Paris")).toBe(1);
  expect(await one.nameOf(2)).toBe("Asia/Tokyo");
});

test("where Redis has lost a name, its number is another's and the name gets a new one", async () => {
  const [lived, fresh] = [createRegistry(server.redis, "topics"), createRegistry(server.redis, "topics")];
  await lived.numberOf("world");
  await server.redis.flushall();
  await fresh.numberOf("sport");
  expect(await lived.relearn()).toBe(true);
  expect(await fresh.relearn()).toBe(false);
  expect(lived.met(1)).toBe("sport");
  expect(await lived.numberOf("world")).toBe(2);
  expect(await fresh.nameOf(2)).toBe("world");
});

test("what is still there is met all the time while it is read again", async () => {
  const registry = createRegistry(server.redis, "slots");
  await registry.numberOf("a");
  const relearnt = registry.relearn();
  expect(registry.met(1)).toBe("a");
  expect(await registry.numberOf("a")).toBe(1);
  await relearnt;
  expect(registry.met(1)).toBe("a");
});
