/** Feeds stand on the agenda as long as somebody wants them asked, whatever a crash left undone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { feedEntry } from "../../src/news/agenda.ts";
import { createFeedDesk, type FeedDeskDeps } from "../../src/newsroom/feed-desk.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";

let server: TestRedis;
let stores: Stores;

beforeAll(async () => {
  server = await startTestRedis();
  stores = createStores({ redis: server.redis, clock: () => 1000, retentionDays: 30 });
});
afterAll(() => server.stop());

test("a feed that a crash left without its entry is asked after the next start; a paused one is not, a due one keeps its time", async () => {
  const made = { topics: [topic("world")], mode: "auto", addedBy: 1, takeFirst: 0, known: true } as const;
  const well = { ...made, failures: 0, sickTold: false };
  const lost = await stores.feeds.add({ ...well, url: "https://news.example/1" });
  const paused = await stores.feeds.add({ ...well, url: "https://news.example/2", paused: true });
  const due = await stores.feeds.add({ ...well, url: "https://news.example/3" });
  await stores.feedAgenda.put(feedEntry(due.number), 5000);
  const deps = { feeds: stores.feeds, agenda: stores.feedAgenda, clock: () => 1000 };
  await createFeedDesk(deps as unknown as FeedDeskDeps).restoreAgenda();
  const entries = [lost, paused, due].map(({ number }) => stores.feedAgenda.dueAt(feedEntry(number)));
  expect(await Promise.all(entries)).toEqual([1000, null, 5000]);
});
