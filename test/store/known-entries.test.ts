/** What is known of feeds' entries, of a feed that was removed meanwhile. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { keys } from "../../src/store/keys.ts";
import { createKnownEntries, type KnownEntries } from "../../src/store/known-entries.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

test.each<[what: string, write: (entries: KnownEntries) => Promise<void>]>([
  ["an entry", (entries) => entries.remember(1, [["a", { revision: "r", hash: "h" }]])],
  ["another name", (entries) => entries.alias(1, [["b", "a"]])],
  ["a shared name", (entries) => entries.share(1, ["a"])],
])("%s does not stay for good", async (_, write) => {
  await write(createKnownEntries(server.redis));
  expect(await server.redis.pttl(keys.feeds.entries(1))).toBeGreaterThan(0);
});
