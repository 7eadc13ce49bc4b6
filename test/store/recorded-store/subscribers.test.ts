/** Readers as the program of commit 4e40080 stored them, read by today's. The expected values are what that program was
 *  given: they change only when the old records are meant to be understood otherwise. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Subscriber } from "../../../src/news/preferences.ts";
import type { SlotId } from "../../../src/news/schedule.ts";
import type { TopicSlug } from "../../../src/news/topic.ts";
import { createStores, type Stores } from "../../../src/store/create-stores.ts";
import { fillStore, recordedAt } from "../../support/recorded-store.ts";
import { startTestRedis, type TestRedis } from "../../support/redis.ts";

let server: TestRedis;
let stores: Stores;
beforeAll(async () => {
  server = await startTestRedis();
  await fillStore(server.redis);
  stores = createStores({ redis: server.redis, clock: () => recordedAt, retentionDays: 30 });
});
afterAll(() => server.stop());

const slugs = (...names: string[]) => names as TopicSlug[];

const slots = {
  daily: "UTC|07:30|1,2,3,4,5,6,7" as SlotId,
  weekly: "Europe/Paris|08:00|1" as SlotId,
  chosenDays: "America/New_York|07:30,18:30|1,3,5" as SlotId,
  weekdays: "Europe/Paris|12:00,19:00|1,2,3,4,5" as SlotId,
  changed: "UTC|12:30|1,2,3,4,5,6,7" as SlotId,
};
type Kept = Omit<Subscriber, "chatId" | "preferences"> & Partial<Subscriber["preferences"]>;
const instant = { kind: "instant" } as const;
const digest = (slot: SlotId) => ({ kind: "digest", slot }) as const;
const off = { kind: "off" } as const;
const active = "active" as const;

test.each<[string, number, Kept]>([
  [
    "a private chat, at once",
    1001,
    { topics: slugs("world", "local"), timeZone: "Europe/London", since: 1795410000859, state: active },
  ],
  [
    "a private chat in French, without pictures",
    1002,
    {
      topics: slugs("world", "local"),
      locale: "fr",
      timeZone: "Europe/Paris",
      pictures: "off",
      since: 1795410000876,
      state: active,
    },
  ],
  [
    "a digest every day",
    1003,
    { topics: slugs("world", "sport"), cadence: digest(slots.daily), since: 1795410000952, state: active },
  ],
  [
    "a digest a week",
    1004,
    {
      topics: slugs("world"),
      locale: "fr",
      timeZone: "Europe/Paris",
      cadence: digest(slots.weekly),
      since: 1795410000966,
      state: active,
    },
  ],
  [
    "two digests on chosen days",
    1005,
    {
      topics: slugs("local", "sport"),
      timeZone: "America/New_York",
      cadence: digest(slots.chosenDays),
      since: 1795410000970,
      state: active,
    },
  ],
  [
    "nothing but breaking news",
    1006,
    {
      topics: slugs("world"),
      locale: "fr",
      timeZone: "Europe/Paris",
      cadence: { kind: "breaking" },
      breaking: true,
      since: 1795410000972,
      state: active,
    },
  ],
  ["paused", 1007, { topics: slugs("world"), cadence: off, since: 1795410000974, state: active }],
  ["blocked", 1009, { topics: slugs("world"), since: 1795410000942, state: "gone", goneReason: "blocked" }],
  [
    "with photos",
    1010,
    { topics: slugs("sport"), timeZone: "Asia/Kolkata", pictures: "photo", since: 1795410000946, state: active },
  ],
  [
    "with a topic that was removed since",
    1011,
    { topics: slugs("culture", "local"), pictures: "off", since: 1795410000947, state: active },
  ],
  [
    "a digest that was moved to another hour",
    1012,
    {
      topics: slugs("world"),
      cadence: digest(slots.changed),
      since: 1795410000982,
      past: [{ kind: "digest", until: 1795410022073 }],
      state: active,
    },
  ],
  [
    "a digest on weekdays, and breaking news",
    1013,
    {
      topics: slugs("world", "local"),
      locale: "fr",
      timeZone: "Europe/Paris",
      cadence: digest(slots.weekdays),
      breaking: true,
      since: 1795410000977,
      state: active,
    },
  ],
  ["a group", -5001, { topics: slugs("world"), since: 1795410000886, state: active }],
  [
    "a group that threw the bot out",
    -5003,
    { topics: slugs("world"), since: 1795410000984, state: "gone", goneReason: "kicked" },
  ],
  ["a group that became a supergroup", -1001000100001, { topics: slugs("local"), since: 1795410000985, state: active }],
  ["a channel", -1001000000001, { topics: slugs("world"), since: 1795410000894, state: active }],
  [
    "a forum topic",
    -1001000000002,
    { threadId: 2, topics: slugs("world"), locale: "fr", since: 1795410000918, state: active },
  ],
])("%s", async (_, chatId, { locale, timeZone, cadence, breaking, pictures, ...kept }) => {
  expect(await stores.subscribers.get(chatId)).toEqual({
    chatId,
    ...kept,
    preferences: {
      locale: locale ?? "en",
      timeZone: timeZone ?? "UTC",
      cadence: cadence ?? instant,
      breaking: breaking ?? false,
      pictures: pictures ?? "preview",
    },
  });
});

test("who left and who moved away is not there any more", async () => {
  expect(await stores.subscribers.get(1008)).toBeNull();
  expect(await stores.subscribers.get(-5002)).toBeNull();
  expect(await stores.subscribers.total()).toBe(17);
  const changed = await stores.subscribers.changedSince([1008, 1009, 1012, 1001, -5002], 1795410001000);
  expect([...changed].sort()).toEqual([-5002, 1008, 1009, 1012]);
});

test("every audience finds its readers", async () => {
  const find = async (query: Parameters<Stores["subscribers"]["page"]>[0]) => {
    const { recipients, next } = await stores.subscribers.page(query, null);
    expect(next).toBeNull();
    return recipients.map(({ chatId }) => chatId).sort((a, b) => a - b);
  };
  const world = { kind: "article", topics: slugs("world") } as const;
  const atOnce = [-1001000000002, -1001000000001, -5001, 1001, 1002];
  expect(await find({ ...world, urgency: "routine" })).toEqual(atOnce);
  expect(await find({ ...world, urgency: "breaking" })).toEqual([...atOnce, 1006, 1013]);
  expect(await find({ kind: "article", topics: slugs("culture"), urgency: "routine" })).toEqual([1011]);
  expect(await find({ kind: "slot", slot: slots.weekly })).toEqual([1004]);
  expect(await find({ kind: "slot", slot: slots.changed })).toEqual([1012]);
  expect(await find({ kind: "slot", slot: "UTC|06:00|1,2,3,4,5,6,7" as SlotId })).toEqual([]);
  expect(await stores.subscribers.count({ kind: "everyone" })).toBe(14); // but for one who is off
});
