/** Who says /stop is erased everywhere but in the ledgers, and gets nothing that was planned before. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createAudience } from "../../src/audience/create-audience.ts";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import type { Redis } from "../../src/store/redis/redis.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { createSendingHouse, type SendingHouse } from "../support/sending.ts";

let server: TestRedis;
let house: SendingHouse;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  house = createSendingHouse(server.redis);
});

const ada = 4_815_162_342;
const audience = () => createAudience({ ...house.stores, clock: () => house.clock, defaults: { timeZone: "UTC" } });

/** Keys in whose name, value, members or scores the digits stand. */
async function keysNaming(redis: Redis, chatId: number): Promise<string[]> {
  const found: string[] = [];
  for (const key of await redis.keys("*")) {
    const type = await redis.type(key);
    const values: unknown =
      type === "string"
        ? await redis.get(key)
        : type === "hash"
          ? await redis.hgetall(key)
          : type === "set"
            ? await redis.smembers(key)
            : await redis.zrange(key, "0", "-1");
    if (`${key} ${JSON.stringify(values)}`.includes(String(chatId))) found.push(key);
  }
  return found;
}

test("nothing but ledgers names a chat that left", async () => {
  await audience().cameFrom(ada, "front");
  await house.subscribe(ada);
  await house.subscribe(ada, { cadence: { kind: "breaking" } });
  expect((await keysNaming(server.redis, ada)).length).toBeGreaterThan(1);
  await audience().leave(ada);
  expect(await keysNaming(server.redis, ada)).toEqual([]);
  expect(await house.stores.subscribers.get(ada)).toBeNull();
});

test("whoever left after the planning gets nothing, the others do, and a later correction still reaches every copy", async () => {
  for (const chatId of [ada, 2, 3]) await house.subscribe(chatId);
  const first = await house.publish();
  await house.delivery.startArticle(first);
  await house.settle();
  const second = await house.publish({ content: { title: "Tram", url: "https://news.example/tram" } });
  await house.delivery.startArticle(second);
  await house.delivery.plan(articleBroadcastId(second));
  house.clock += 1000;
  await audience().leave(ada);
  house.clock += 1000;
  await house.settle();
  expect(await house.delivery.receipt(articleBroadcastId(second))).toMatchObject({
    delivered: 2,
    failed: { withdrawn: 1 },
  });
  const corrected = await house.stores.articles.update(first.id, (article) => ({ ...article, version: 2 }));
  await house.delivery.startRevision(corrected ?? first, { notify: false });
  await house.settle();
  expect(house.edits.map(({ chatId }) => chatId).sort((a, b) => a - b)).toEqual([2, 3, ada]);
});

test("a draft that nobody came back to is forgotten with the rest", async () => {
  const draft = await house.publish({ state: "draft", publishedAt: undefined });
  const waiting = await house.publish({ state: "draft", createdAt: house.clock + 86_400_000 });
  house.clock += 30 * 86_400_000 + 1000;
  await house.sweep();
  expect(await house.stores.articles.get(draft.id)).toBeNull();
  expect(await house.stores.articles.get(waiting.id)).not.toBeNull();
});
