/** What is counted of readers as a whole, and what is never counted. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { statisticsFile } from "../../src/bot/editor/statistics/statistics-file.ts";
import { createDeliveryCounter } from "../../src/maintenance/count-deliveries.ts";
import type { Subscriber } from "../../src/news/preferences.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { createStatistics } from "../../src/newsroom/statistics.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

const day = 86_400_000;
const noon = Date.UTC(2026, 10, 30, 12);
let now = noon;
let server: TestRedis;
let stores: Stores;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  now = noon;
  stores = createStores({ redis: server.redis, clock: () => now, retentionDays: 30, timeZone: "Europe/Paris" });
  await stores.topics.add({ slug: "world" as TopicSlug, names: { default: "World" } });
});

const desk = () => createStatistics({ ...stores, rights: { demand: async () => "owner" }, clock: () => now });
const world = ["world" as TopicSlug];
const reader = (chatId: number, change: Partial<Subscriber> = {}): Subscriber => ({
  chatId,
  topics: world,
  since: now,
  state: "active",
  preferences: {
    locale: "fr",
    timeZone: "Europe/Paris",
    cadence: { kind: "instant" },
    breaking: true,
    pictures: "photo",
  },
  ...change,
});

test("who joins, leaves and blocks is counted on that day, by the outlet's clock, and readers are told from today back", async () => {
  for (const chat of [1, 2, 3, 4]) await stores.subscribers.update(chat, () => reader(chat));
  await stores.subscribers.update(
    1,
    (known) => known && { ...known, preferences: { ...known.preferences, locale: "en" } },
  );
  now = Date.UTC(2026, 10, 30, 23, 30); // half past midnight in Paris
  await stores.subscribers.erase(2);
  await stores.subscribers.update(3, (known) => known && { ...known, state: "gone", goneReason: "blocked" });
  await stores.subscribers.update(3, (known) => known); // says nothing new
  const { days, topics, languages } = await desk().of(1, 3);
  expect(days.map(({ date, readers, joined, left, blocked }) => [date, readers, joined, left, blocked])).toEqual([
    ["2026-11-29", 0, 0, 0, 0],
    ["2026-11-30", 4, 4, 0, 0],
    ["2026-12-01", 2, 0, 1, 1],
  ]);
  expect(topics).toEqual([{ name: "world", count: 2 }]);
  expect(languages).toEqual([
    { name: "en", count: 1 },
    { name: "fr", count: 1 },
  ]);
});

test("who left within the hour is counted from one minute to another", async () => {
  for (const chat of [1, 2, 3]) await stores.subscribers.update(chat, () => reader(chat));
  await stores.subscribers.erase(1);
  now += 59 * 60_000;
  await stores.subscribers.erase(2);
  now += 2 * 60_000;
  await stores.subscribers.erase(3);
  expect(await stores.dayCounts.leftBetween(noon, noon + 3_600_000)).toBe(2);
  expect(await stores.dayCounts.leftBetween(noon - 3_600_000, noon)).toBe(0);
});

test("copies are counted by outcome and hour, revisions are not copies", async () => {
  const counter = createDeliveryCounter({ ...stores, clock: () => now, emit: () => {} });
  counter.listen({ type: "deliveries.settled", kind: "article", outcome: "delivered", count: 40 });
  counter.listen({ type: "deliveries.settled", kind: "digest", outcome: "delivered", count: 2 });
  counter.listen({ type: "deliveries.settled", kind: "article", outcome: "blocked", count: 1 });
  counter.listen({ type: "deliveries.settled", kind: "revision", outcome: "delivered", count: 99 });
  await counter.flush();
  const [today] = (await desk().of(1, 1)).days;
  expect(today?.copies).toEqual({ delivered: 42, blocked: 1 });
  expect(today?.sentAt[13]).toBe(42);
});

test("presses leave the hours again with the consent, and links count only those who are still counted", async () => {
  await stores.measured.press(1, { at: now, what: "save", articleId: "k7m2qa" });
  await stores.measured.press(2, { at: now, what: "mute", articleId: "k7m2qa" });
  await stores.measured.came(1, { at: now, code: "site" });
  await stores.measured.came(2, { at: now - 3 * day, code: "poster" });
  await stores.measured.erasePresses(1);
  const { days, sources } = await desk().of(1, 2);
  expect(days.at(-1)?.pressedAt[13]).toBe(1);
  expect(sources).toEqual([{ name: "site", count: 1 }]);
  await stores.measured.eraseSource(1);
  expect((await desk().of(1, 2)).sources).toEqual([]);
  expect(await desk().cameBy("poster")).toBe(1);
});

test("the file is a table that no code can turn into a formula", async () => {
  await stores.measured.came(1, { at: now, code: "-2+3" });
  await stores.dayCounts.add(now, { joined: 2, "delivery:delivered": 5, "stop:too-much": 1 });
  const lines = statisticsFile(await desk().of(1, 1)).split("\r\n");
  expect(lines[0]).toMatch(
    /^\uFEFFdate,readers,joined,left,blocked,corrections,copies_delivered,left_because_too-much,sent_at_00/,
  );
  expect(lines[1]).toMatch(/^2026-11-30,0,2,0,0,0,5,1,0/);
  expect(lines).toContain("came_by,'-2+3,1");
});

test("a day's counts have an end", async () => {
  await stores.dayCounts.add(now, { joined: 1, left: 1 });
  const keys = await server.redis.keys("days:*");
  expect(keys).toHaveLength(2);
  for (const key of keys) expect(await server.redis.pttl(key)).toBeGreaterThan(0);
});
