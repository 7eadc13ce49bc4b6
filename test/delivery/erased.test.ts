/** Who says /stop is erased everywhere but in the ledgers, and gets nothing that was planned before. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createAudience } from "../../src/audience/create-audience.ts";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import type { Redis } from "../../src/store/redis/redis.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { createSendingRig, type SendingRig } from "../support/sending.ts";

let server: TestRedis;
let rig: SendingRig;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  rig = createSendingRig(server.redis);
});

const ada = 4_815_162_342;
const audience = () => createAudience({ ...rig.stores, clock: () => rig.clock, defaults: { timeZone: "UTC" } });

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
  await rig.subscribe(ada);
  await rig.subscribe(ada, { cadence: { kind: "breaking" } });
  expect((await keysNaming(server.redis, ada)).length).toBeGreaterThan(1);
  await audience().leave(ada);
  expect(await keysNaming(server.redis, ada)).toEqual([]);
  expect(await rig.stores.subscribers.get(ada)).toBeNull();
});

test("whoever left after the planning gets nothing, the others do, and a later correction still reaches every copy", async () => {
  for (const chatId of [ada, 2, 3]) await rig.subscribe(chatId);
  const first = await rig.publish();
  await rig.delivery.startArticle(first);
  await rig.settle();
  const second = await rig.publish({ content: { title: "Tram", url: "https://news.example/tram" } });
  await rig.delivery.startArticle(second);
  await rig.delivery.plan(articleBroadcastId(second));
  rig.clock += 1000;
  await audience().leave(ada);
  rig.clock += 1000;
  await rig.settle();
  expect(await rig.delivery.receipt(articleBroadcastId(second))).toMatchObject({
    delivered: 2,
    failed: { withdrawn: 1 },
  });
  const corrected = await rig.stores.articles.update(first.id, (article) => ({ ...article, version: 2 }));
  await rig.delivery.startRevision(corrected ?? first, { notify: false });
  await rig.settle();
  expect(rig.edits.map(({ chatId }) => chatId).sort((a, b) => a - b)).toEqual([2, 3, ada]);
});

test("a draft that nobody came back to is forgotten with the rest", async () => {
  const draft = await rig.publish({ state: "draft", publishedAt: undefined });
  const waiting = await rig.publish({ state: "draft", createdAt: rig.clock + 86_400_000 });
  rig.clock += 30 * 86_400_000 + 1000;
  await rig.sweep();
  expect(await rig.stores.articles.get(draft.id)).toBeNull();
  expect(await rig.stores.articles.get(waiting.id)).not.toBeNull();
});
