/** Topics, roles, feeds, the agenda, and what is kept for a while, as the program of commit 4e40080 stored them, read by
 *  today's. The expected values are what that program was given: they change only when the old records are meant to be
 *  understood otherwise. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TopicSlug } from "../../../src/news/topic.ts";
import { createPermitStore } from "../../../src/rate-limiter/permit-store.ts";
import { createStores, type Stores } from "../../../src/store/create-stores.ts";
import { createUpdateInbox, type StoredUpdate } from "../../../src/store/update-inbox.ts";
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

test("topics: renamed, translated, and one removed", async () => {
  expect(await stores.topics.list()).toEqual([
    { slug: "local", number: 2, names: { default: "Local", fr: "Près de chez vous" }, emoji: "🏘" },
    { slug: "sport", number: 3, names: { default: "Sports" } },
    { slug: "world", number: 1, names: { default: "World" }, emoji: "🌍" },
  ]);
  expect(await stores.topics.get(slugs("culture")[0] as TopicSlug)).toBeNull();
});

test("roles and sources", async () => {
  expect(new Map((await stores.people.list()).map(({ userId, role }) => [userId, role]))).toEqual(
    new Map([
      [2002, "author"],
      [2003, "editor"],
      [2004, "chief"],
    ]),
  );
  for (const chatId of [1, 2]) await stores.measured.came(chatId, { at: 1000, code: chatId === 1 ? "flyer" : "new" });
  await stores.measured.fold(2000);
  expect((await stores.measured.totals()).sources).toEqual({ flyer: 3, "partner-7": 1, new: 1 });
});

test("feeds, and what of each was known", async () => {
  expect(await stores.feeds.list()).toEqual([
    {
      number: 1,
      url: "http://127.0.0.1:18099/sport.xml",
      title: "Sport wire",
      topics: ["sport"],
      mode: "auto",
      addedBy: 2001,
      takeFirst: 0,
      known: true,
      etag: '"v2"',
      lastModified: "Mon, 23 Nov 2026 05:00:00 GMT",
      failures: 0,
      sickTold: false,
    },
    {
      number: 2,
      url: "http://127.0.0.1:18099/local.xml",
      title: "Local wire",
      topics: ["local"],
      mode: "review",
      addedBy: 2001,
      takeFirst: 1,
      known: true,
      failures: 0,
      sickTold: false,
    },
    {
      number: 3,
      url: "http://127.0.0.1:18099/gone.xml",
      title: "Sick wire",
      topics: ["world"],
      mode: "review",
      addedBy: 2004,
      takeFirst: 3,
      known: true,
      etag: '"x"',
      lastModified: "Sun, 22 Nov 2026 05:00:00 GMT",
      failures: 6,
      failingSince: 1795399200000,
      sickTold: true,
      moved: { url: "http://127.0.0.1:18099/elsewhere.xml", times: 2 },
      rhythmMs: 3_600_000,
    },
  ]);
  expect(await stores.feeds.lookUp(1, ["guid:Rowing club wins", "guid:never seen"])).toMatchObject([
    { entry: { revision: "icqxwayh8y4n", hash: "RNxluX4MAnn42Hvb" } },
    null,
  ]);
  expect(await stores.feeds.lookUp(2, ["guid:Market day"])).toMatchObject([
    { entry: { revision: "2fk13aylbadh", hash: "i2tJViJOsjZdQbGS", articleId: "p9uuf6" } },
  ]);
});

test("the agenda, with every kind of entry", async () => {
  const articleEntry = (articleId: string) => ({ kind: "publish", articleId });
  const slotEntry = (slot: string) => ({ kind: "slot", slot });
  const due = await stores.agenda.due(1796100000000, 100);
  expect(due.map(({ entry, dueAt }) => [entry, dueAt])).toEqual([
    [slotEntry("America/New_York|07:30,18:30|1,3,5"), 1795437000000],
    [articleEntry("mu75dt"), 1795437000036],
    [articleEntry("kqsm6k"), 1795437660035],
    [articleEntry("hnx34n"), 1795446000001],
    [slotEntry("Europe/Paris|12:00,19:00|1,2,3,4,5"), 1795456800000],
    [slotEntry("UTC|07:30|1,2,3,4,5,6,7"), 1795505400000],
    [slotEntry("UTC|12:30|1,2,3,4,5,6,7"), 1795523400000],
    [slotEntry("Europe/Paris|08:00|1"), 1796022000000],
  ]);
  const feeds = await stores.feedAgenda.due(1796100000000, 100);
  expect(feeds.map(({ entry, dueAt }) => [entry, dueAt])).toEqual([
    [{ kind: "feed", number: 1 }, 1795437059047],
    [{ kind: "feed", number: 2 }, 1795438949859],
    [{ kind: "feed", number: 3 }, 1795582800000],
  ]);
});

test("what editors were asked, and what was done once", async () => {
  expect(await stores.decisions.get("7csa26")).toEqual({
    kind: "correct",
    by: 2001,
    id: "3tuxdm",
    basedOn: 3,
    changes: { title: "Bridge reopens at noon" },
    note: "The hour was missing.",
    notify: false,
  });
  expect(await stores.decisions.get("dak9d5")).toEqual({
    kind: "retract",
    by: 2001,
    id: "3tuxdm",
    basedOn: 3,
    reason: "It was a drill.",
  });
  expect(await stores.decisions.get("5m36xq")).toEqual({ kind: "announce", by: 2001, text: "Kept words." });
  expect(await stores.pendingInput.take(2003, 2003)).toEqual({ kind: "article-field", id: "hnx34n", field: "time" });
  expect(await stores.once("variant-refused:akeptv1", 1000)).toBe(false);
  expect(await stores.once("came:424242", 1000)).toBe(false);
});

test("updates that came in and were not handled", async () => {
  const inbox = createUpdateInbox<StoredUpdate & { message: { text: string } }>(server.redis, 123456);
  expect(await inbox.size()).toBe(2);
  const left = await inbox.reclaim(10);
  expect(left.map(({ update_id, message }) => [update_id, message.text])).toEqual([
    [2000001, "/topics"],
    [2000002, "/help"],
  ]);
});

test("the rate limiter goes on from where it stood", async () => {
  const permits = createPermitStore(server.redis, { free: 28, paid: 972 });
  const request = { lane: "routine", quota: "free", horizonMs: 1000, leadMs: 0 } as const;
  const { granted, later } = await permits.permit({ ...request, chats: [1001, 1003, -5001] });
  expect(granted.map(({ place }) => place)).toEqual([0, 1, 2]);
  expect(later).toEqual([]);
  expect(await permits.frozenFor()).toBe(0);
});
