/** The audience on a real Redis: what is stored, who is found, and that nothing slips between two writers. */
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ArticleId } from "../../../src/news/article.ts";
import { editionSlot, wantsAtOnce } from "../../../src/news/entitlement.ts";
import type { Filter } from "../../../src/news/filter.ts";
import { moved } from "../../../src/news/moved-group.ts";
import type { Preferences, Subscriber } from "../../../src/news/preferences.ts";
import { everyDay, type SlotId, slotId } from "../../../src/news/schedule.ts";
import type { TopicSlug } from "../../../src/news/topic.ts";
import { createDayCountStore } from "../../../src/store/day-counts.ts";
import { keys } from "../../../src/store/keys.ts";
import type { AudienceQuery } from "../../../src/store/subscribers/audience-query.ts";
import { createRegistry } from "../../../src/store/subscribers/registry.ts";
import { shardOf } from "../../../src/store/subscribers/shard-of.ts";
import { createSubscriberStore, type SubscriberStore } from "../../../src/store/subscribers/subscribers.ts";
import { startTestRedis, type TestRedis } from "../../support/redis.ts";

let server: TestRedis;
let store: SubscriberStore;
let now = 1_800_000_000_000;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  store = createSubscriberStore({
    redis: server.redis,
    clock: () => now,
    dayCounts: createDayCountStore(server.redis, "UTC"),
    topics: createRegistry(server.redis, "topics"),
    zones: createRegistry(server.redis, "zones"),
    slots: createRegistry(server.redis, "slots"),
  });
});

const topic = (slug: string) => slug as TopicSlug;
const morning = slotId({ timeZone: "Europe/Paris", times: ["08:00"], days: everyDay });

const subscriber = (
  chatId: number,
  change: Partial<Omit<Subscriber, "preferences">> & { preferences?: Partial<Preferences> } = {},
) =>
  ({
    chatId,
    topics: [topic("world")],
    since: now,
    state: "active",
    ...change,
    preferences: {
      locale: "fr",
      timeZone: "Europe/Paris",
      cadence: { kind: "instant" },
      breaking: false,
      pictures: "preview",
      ...change.preferences,
    },
  }) as Subscriber;

const put = (value: Subscriber) => store.update(value.chatId, () => value);

async function everybody(query: AudienceQuery, atLeast = 3): Promise<number[]> {
  const found: number[] = [];
  let cursor: string | null = null;
  do {
    const page = await store.page(query, cursor, atLeast);
    found.push(...page.recipients.map((each) => each.chatId));
    cursor = page.next;
  } while (cursor !== null);
  return found.sort((a, b) => a - b);
}

test("a subscriber reads back as written, from the smallest to the largest chat id", async () => {
  for (const chatId of [1, -5001, -1001000000001, 2 ** 52 - 1, -(2 ** 52) + 1]) {
    const full = subscriber(chatId, {
      threadId: 17,
      topics: [topic("world"), topic("sport")],
      preferences: { cadence: { kind: "digest", slot: morning }, breaking: true, pictures: "photo" },
      state: "gone",
      goneReason: "blocked",
    });
    await put(full);
    expect(await store.get(chatId)).toEqual(full);
  }
  expect(await store.total()).toBe(5);
});

describe("an audience", () => {
  beforeEach(async () => {
    await put(subscriber(1));
    await put(subscriber(2, { topics: [topic("sport"), topic("world")] }));
    await put(subscriber(3, { preferences: { cadence: { kind: "digest", slot: morning } } }));
    await put(subscriber(4, { preferences: { cadence: { kind: "digest", slot: morning }, breaking: true } }));
    await put(subscriber(5, { state: "gone", goneReason: "blocked" }));
    await put(subscriber(6, { preferences: { cadence: { kind: "breaking" } } }));
    await put(subscriber(7, { preferences: { cadence: { kind: "off" }, breaking: true } }));
  });
  const article = (urgency: "routine" | "breaking", ...topics: string[]): AudienceQuery => ({
    kind: "article",
    topics: topics.map(topic),
    urgency,
  });

  test("of a routine article is who wants its topics at once, each once", async () => {
    expect(await everybody(article("routine", "world", "sport"))).toEqual([1, 2]);
    expect(await store.count(article("routine", "world", "sport"))).toBe(2);
    expect(await everybody(article("routine", "culture"))).toEqual([]);
  });

  test("of breaking news is besides whoever opted in or wants nothing else, but nobody who is off", async () => {
    expect(await everybody(article("breaking", "world"))).toEqual([1, 2, 4, 6]);
  });

  test("of a digest slot is who chose it, and everyone is everyone reachable who is not off", async () => {
    expect(await everybody({ kind: "slot", slot: morning })).toEqual([3, 4]);
    expect(await everybody({ kind: "everyone" })).toEqual([1, 2, 3, 4, 6]);
    expect(await store.count({ kind: "everyone" })).toBe(5);
  });

  test("of an article is whoever has an exception that brings it at once, and no longer who has one that does not", async () => {
    const cadence = { kind: "digest", slot: morning } as const;
    const exceptions = { [topic("world")]: { kind: "instant" } } as const;
    await put(subscriber(8, { preferences: { cadence, exceptions } }));
    await put(subscriber(9, { preferences: { exceptions: { [topic("world")]: { kind: "off" } } } }));
    await put(subscriber(10, { preferences: { exceptions: { [topic("world")]: { kind: "breaking" } } } }));
    await put(subscriber(11, { preferences: { cadence: { kind: "off" }, exceptions } }));
    await put(subscriber(12, { preferences: { cadence, exceptions }, topics: [topic("sport"), topic("world")] }));
    expect(await everybody(article("routine", "world"))).toEqual([1, 2, 8, 12]);
    expect(await everybody(article("routine", "sport"))).toEqual([2]);
    expect(await everybody(article("breaking", "world"))).toEqual([1, 2, 4, 6, 8, 10, 12]);
    expect(await store.count(article("routine", "world"))).toBe(4);
  });

  test("of an article is whoever follows its story or may follow its words, whatever their topics, but nobody who is off", async () => {
    const [story, other] = ["k7m2qa", "p3xw8e"] as ArticleId[];
    const cadence = { kind: "digest", slot: morning } as const;
    const follows = (what: Filter): Partial<Preferences> => ({ cadence, followed: [{ what, since: now }] });
    const nowhere = { topics: [] };
    await put(subscriber(8, { ...nowhere, preferences: follows({ kind: "story", story: story as ArticleId }) }));
    await put(subscriber(9, { ...nowhere, preferences: follows({ kind: "story", story: other as ArticleId }) }));
    await put(subscriber(10, { ...nowhere, preferences: follows({ kind: "by", text: "Doe, Jane; ~ %" }) }));
    const off = { ...follows({ kind: "word", text: "bridge" }), cadence: { kind: "off" } } as const;
    await put(subscriber(11, { preferences: off }));
    const query = { ...article("routine", "world"), story } as AudienceQuery;
    expect(await everybody(query)).toEqual([1, 2, 8, 10]);
    expect(await store.count(query)).toBe(3);
    expect((await store.get(10))?.preferences.followed?.[0]?.what).toEqual({ kind: "by", text: "Doe, Jane; ~ %" });
    await store.erase(8);
    expect(await everybody(query)).toEqual([1, 2, 10]);
    expect(await server.redis.hget(keys.shard(shardOf(8)).wishes, "8")).toBeNull();
  });

  test("of a slot is whoever has it for a topic, or ends their quiet hours with it", async () => {
    const exceptions = { [topic("world")]: { kind: "digest", slot: morning } } as const;
    await put(subscriber(8, { preferences: { exceptions } }));
    await put(subscriber(9, { preferences: { quiet: { from: "22:00", until: "08:00", breaking: "wake" } } }));
    expect(await everybody({ kind: "slot", slot: morning })).toEqual([3, 4, 8, 9]);
    expect(await store.askedAgain([3, 8, 9])).toEqual(new Set([9]));
  });

  test("a cap allows so many articles a day, each once however often it is asked", async () => {
    const asked = [1, 2].map((chatId) => ({ chatId, date: "2026-11-24", most: chatId }));
    const allow = async (id: string) => [...(await store.allowAtOnce(id as ArticleId, asked))];
    expect(await allow("aaaaaa")).toEqual([1, 2]);
    expect(await allow("bbbbbb")).toEqual([2]);
    expect(await allow("aaaaaa")).toEqual([1, 2]);
    expect(await allow("cccccc")).toEqual([]);
    const nextDay = asked.map((each) => ({ ...each, date: "2026-11-25" }));
    expect(await store.allowAtOnce("cccccc" as ArticleId, nextDay)).toEqual(new Set([1, 2]));
  });

  test("tells groups and channels from readers", async () => {
    for (const chatId of [-8, -1_001_000_000_009]) await put(subscriber(chatId));
    expect(await store.tally(article("routine", "world"))).toEqual({ readers: 2, chats: 2 });
    expect(await store.tally({ kind: "everyone" })).toEqual({ readers: 5, chats: 2 });
    expect(await store.count({ kind: "everyone" })).toBe(7);
  });

  test("follows every change of mind", async () => {
    await store.update(1, (now) => now && { ...now, topics: [topic("sport")] });
    await store.update(3, (now) => now && { ...now, state: "gone" });
    await store.erase(4);
    expect(await everybody(article("routine", "world"))).toEqual([2]);
    expect(await everybody({ kind: "slot", slot: morning as SlotId })).toEqual([]);
    expect(await store.get(4)).toBeNull();
  });
});

test("two writers at once lose nothing", async () => {
  await put(subscriber(7, { topics: [] }));
  const slugs = Array.from({ length: 20 }, (_, i) => topic(`t${i}`));
  await Promise.all(slugs.map((slug) => store.update(7, (now) => now && { ...now, topics: [...now.topics, slug] })));
  expect([...((await store.get(7))?.topics ?? [])].sort()).toEqual([...slugs].sort());
});

test("remembers who left or narrowed their wishes since a moment, and only those", async () => {
  for (const id of [1, 2, 3, 4]) await put(subscriber(id));
  const before = now;
  now += 1000;
  await store.update(1, (s) => s && { ...s, topics: [] });
  await store.update(2, (s) => s && { ...s, topics: [...s.topics, topic("sport")] });
  await store.erase(3);
  expect(await store.changedSince([1, 2, 3, 4], before)).toEqual(new Set([1, 3]));
  expect(await store.changedSince([1, 2, 3, 4], now + 1)).toEqual(new Set());
});

test("what waits for who is off or gone is kept two weeks; of who is served, until it is settled", async () => {
  const past = [{ kind: "digest", slot: morning, until: now }] as const;
  const key = keys.shard(shardOf(1)).past(1);
  await put(subscriber(1, { past }));
  expect(await everybody({ kind: "slot", slot: morning })).toEqual([1]);
  expect(await server.redis.pttl(key)).toBe(-1);
  await put(subscriber(1, { past, state: "gone" }));
  expect(await store.get(1)).toMatchObject({ past });
  expect(await server.redis.pttl(key)).toBeGreaterThan(13 * 86_400_000);
  await server.redis.del(key);
  expect((await store.get(1))?.past).toBeUndefined();
  await put(subscriber(1, { past }));
  await store.erase(1);
  expect(await server.redis.keys("*:p:*")).toEqual([]);
  expect(await everybody({ kind: "slot", slot: morning })).toEqual([]);
});

test("two changes that give the same record back do not hide each other", async () => {
  await put(subscriber(1, { past: [{ kind: "off", until: 5 }] }));
  const late = store.update(1, (s) => s && { ...s, past: [...(s.past ?? []), { kind: "gone", until: 7 }] });
  await Promise.all([
    late,
    store.update(1, (s) => s && { ...s, past: [...(s.past ?? []), { kind: "off", until: 9 }] }),
  ]);
  expect((await store.get(1))?.past).toHaveLength(3);
});

test("a group that became a supergroup keeps its wishes under the new id, however often it is told", async () => {
  await put(subscriber(-5, { topics: [topic("world")] }));
  await put(subscriber(-1005, { topics: [topic("sport")] }));
  await store.migrate(-5, -1005);
  await store.migrate(-5, -1005);
  expect(await store.get(-5)).toBeNull();
  expect([...((await store.get(-1005))?.topics ?? [])].sort()).toEqual(["sport", "world"]);
});

test("whatever happens to whom, the indexes say what the records say", async () => {
  const chat = fc.integer({ min: -6, max: 6 }).filter((id) => id !== 0);
  const step = fc.oneof(
    fc.record({
      kind: fc.constant("set" as const),
      chat,
      topics: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 }),
      cadence: fc.constantFrom("instant", "digest", "breaking", "off"),
      breaking: fc.boolean(),
      gone: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("erase" as const), chat }),
    fc.record({ kind: fc.constant("migrate" as const), chat, to: chat }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      await server.redis.flushall();
      // Numbers are given anew after flushall: a store with fresh caches.
      const registries = {
        topics: createRegistry(server.redis, "topics"),
        zones: createRegistry(server.redis, "zones"),
        slots: createRegistry(server.redis, "slots"),
      };
      store = createSubscriberStore({
        redis: server.redis,
        clock: () => now,
        dayCounts: createDayCountStore(server.redis, "UTC"),
        ...registries,
      });
      const model = new Map<number, Subscriber>();
      for (const each of steps) {
        if (each.kind === "erase") {
          await store.erase(each.chat);
          model.delete(each.chat);
        } else if (each.kind === "migrate") {
          if (each.chat === each.to) continue;
          await store.migrate(each.chat, each.to);
          const from = model.get(each.chat);
          if (!from) continue;
          model.set(each.to, moved(from, each.to, model.get(each.to) ?? null, now));
          model.delete(each.chat);
        } else {
          const cadence =
            each.cadence === "digest"
              ? ({ kind: "digest", slot: morning } as const)
              : ({ kind: each.cadence as "instant" | "breaking" | "off" } as const);
          const value = subscriber(each.chat, {
            topics: each.topics.map(topic),
            state: each.gone ? "gone" : "active",
            preferences: { cadence, breaking: each.breaking },
          });
          await put(value);
          model.set(each.chat, value);
        }
      }
      const wanted = (test: (s: Subscriber) => boolean) =>
        [...model.values()]
          .filter((s) => s.state === "active" && test(s))
          .map((s) => s.chatId)
          .sort((a, b) => a - b);
      const wants = (s: Subscriber, ...slugs: string[]) => s.topics.some((each) => slugs.includes(each));
      const instant = (s: Subscriber) => s.preferences.cadence.kind === "instant";
      const query = { kind: "article", topics: [topic("a"), topic("b")], urgency: "routine" } as const;
      expect(await everybody(query, 2)).toEqual(wanted((s) => wants(s, "a", "b") && instant(s)));
      expect(await everybody({ ...query, urgency: "breaking" }, 1)).toEqual(
        wanted((s) => wants(s, "a", "b") && wantsAtOnce(s, "breaking")),
      );
      expect(await everybody({ kind: "slot", slot: morning })).toEqual(wanted((s) => editionSlot(s) === morning));
      expect(await everybody({ kind: "everyone" })).toEqual(wanted((s) => s.preferences.cadence.kind !== "off"));
    }),
    { numRuns: 60 },
  );
});

test("chat ids that follow one another spread evenly over the shards", () => {
  for (const start of [4_815_162_342, -1_001_000_000_000]) {
    const load = new Map<number, number>();
    for (let i = 0; i < 100_000; i++) {
      const shard = shardOf(start - i);
      load.set(shard, (load.get(shard) ?? 0) + 1);
    }
    expect(Math.max(...load.values())).toBeLessThan(45); // 12 on average
  }
});

test("shards so full that one script can't look through all of them are read to the end, each reader once", async () => {
  const chats: number[] = [];
  for (let chatId = 1; chats.length < 4200; chatId++) if (shardOf(chatId) < 3) chats.push(chatId);
  await Promise.all(chats.map((chatId) => put(subscriber(chatId))));
  const everyone = { kind: "everyone" } as const;
  expect(await everybody(everyone, 5000)).toEqual(chats);
  expect(await store.count(everyone)).toBe(chats.length);
  const page = await store.page(everyone, null, 10);
  expect(page.recipients.length).toBeLessThan(1600); // one shard, not all that was asked for
  expect(page.next).not.toBeNull();
});
