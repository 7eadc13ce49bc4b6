/** The sweeper, with an agenda and broadcasts on which somebody else has written. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { SweeperDeps } from "../../src/maintenance/sweep.ts";
import { createSweeper } from "../../src/maintenance/sweep.ts";
import { feedEntry, publishEntry, slotEntry } from "../../src/news/agenda.ts";
import type { ArticleId } from "../../src/news/article.ts";
import { announcementBroadcast, type BroadcastId } from "../../src/news/broadcast.ts";
import type { SlotId } from "../../src/news/schedule.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { keys } from "../../src/store/keys.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

test("an entry that it does not know is told each time, stays, and keeps nothing from being made", async () => {
  const stores = createStores({ redis: server.redis, clock: () => 1000, retentionDays: 30 });
  const made: unknown[] = [];
  const told: string[] = [];
  const sweep = createSweeper({
    ...stores,
    clock: () => 1000,
    retentionMs: 1,
    emit: (event: { type: string; error?: unknown }) => void told.push((event.error as Error).message),
    releaseArticle: async (id: ArticleId) => void made.push(id),
    enqueue: async (_: string, payloads: unknown[]) => void made.push(...payloads),
  } as unknown as SweeperDeps);

  await server.redis.zadd("agenda", 1, "weather:oslo");
  await server.redis.zadd("agenda:feeds", 1, "feed:first");
  await stores.agenda.put(publishEntry("k7m2qa" as ArticleId), 2);
  await stores.agenda.put(slotEntry("UTC|08:00|1" as SlotId), 3);
  await stores.feedAgenda.put(feedEntry(7), 4);
  await sweep();
  expect(made).toEqual(["k7m2qa", { slotId: "UTC|08:00|1", dueAt: 3 }, { number: 7, dueAt: 4 }]);
  expect(told).toEqual(["unknown entry weather:oslo", "unknown entry feed:first"]);
  expect(await server.redis.zrange("agenda", 0, "-1")).toEqual(["weather:oslo", "slot:UTC|08:00|1"]);
  await sweep();
  expect(told).toHaveLength(4);
});

test("a broadcast that can't be read keeps nobody else from being looked after", async () => {
  const stores = createStores({ redis: server.redis, clock: () => 1000, retentionDays: 30 });
  const asked: unknown[] = [];
  const faults: string[] = [];
  const sweep = createSweeper({
    ...stores,
    clock: () => 1000,
    retentionMs: 1,
    emit: (event: { type: string; where?: string }) => void faults.push(`${event.type} ${event.where}`),
    enqueue: async (_: string, payloads: unknown[]) => void asked.push(...payloads),
  } as unknown as SweeperDeps);

  const specs = ["k7m2qa", "k7m2qb"].map((id) =>
    announcementBroadcast({ id, text: "Hello", desk: { chatId: 1, messageId: 2, locale: "en" } }, 1000),
  );
  for (const spec of specs) await stores.broadcasts.create(spec);
  await stores.feedAgenda.put(feedEntry(7), 4);
  const [first, second] = (await stores.broadcasts.live()) as [BroadcastId, BroadcastId];
  await server.redis.hset(keys.broadcast(first).meta, "spec", '{"content":{"kind":"in verse"}}');
  await sweep();
  expect(asked).toEqual([{ broadcastId: second }, { number: 7, dueAt: 4 }]);
  expect(faults).toEqual([`fault broadcast ${first}`]);
});
