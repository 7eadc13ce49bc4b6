/** Articles, topics, people, the agenda and the small promises, on a real Redis. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publishEntry, slotEntry } from "../../src/news/agenda.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import type { SlotId } from "../../src/news/schedule.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { createAgenda } from "../../src/store/agenda.ts";
import { createArticleStore } from "../../src/store/articles.ts";
import { createOnce } from "../../src/store/once.ts";
import { createPendingInputStore } from "../../src/store/pending-input.ts";
import { createPeopleStore } from "../../src/store/people.ts";
import { createRegistry } from "../../src/store/subscribers/registry.ts";
import { createTopicStore } from "../../src/store/topics.ts";
import { createUpdateInbox, poisonAfter } from "../../src/store/update-inbox.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

const slug = (text: string) => text as TopicSlug;
const draft = (change: Partial<Article> = {}): Omit<Article, "id"> => ({
  version: 1,
  state: "draft",
  urgency: "routine",
  silent: false,
  content: { title: "Bridge reopens", url: "https://news.example/bridge" },
  topics: [slug("world")],
  createdBy: 2001,
  createdAt: 1000,
  ...change,
});

describe("articles", () => {
  test("read back as written, under a short id of their own", async () => {
    const store = createArticleStore(server.redis);
    const made = await store.create(draft({ desk: { chatId: 1, messageId: 2, locale: "fr" } }));
    expect(made.id).toMatch(/^[2-9a-z]{6}$/);
    expect(await store.get(made.id)).toEqual(made);
  });

  test("are found by topic within a window, newest first, each once, and only while published", async () => {
    const store = createArticleStore(server.redis);
    const publish = async (at: number, ...topics: string[]) =>
      store.create(draft({ state: "published", publishedAt: at, topics: topics.map(slug) }));
    const [a, b, c] = [await publish(10, "world", "sport"), await publish(20, "sport"), await publish(30, "culture")];
    const find = async (after: number, until: number, ...topics: string[]) =>
      (await store.published({ topics: topics.map(slug), after, until, limit: 10 })).map((article) => article.id);
    expect(await find(0, 100, "world", "sport")).toEqual([b.id, a.id]);
    expect(await find(10, 20, "world", "sport")).toEqual([b.id]);
    expect(await find(0, 100, "culture")).toEqual([c.id]);
    await store.update(a.id, (article) => ({ ...article, state: "retracted" }));
    expect(await find(0, 100, "world")).toEqual([]);
    expect((await store.inState("retracted", 5)).map((article) => article.id)).toEqual([a.id]);
  });

  test("are published after what is sealed, or at their own time when that is further away than any delay", async () => {
    const store = createArticleStore(server.redis);
    const hour = 3_600_000;
    const publish = async (publishedAt: number) => {
      const { id } = await store.create(draft());
      return store.update(id, (article) => ({ ...article, state: "published", publishedAt }));
    };
    await store.seal(5 * hour);
    await store.seal(4 * hour);
    for (const late of [0, 1, 1000])
      expect(await publish(5 * hour - late)).toMatchObject({ publishedAt: 5 * hour + 1 });
    const found = await store.published({ topics: [slug("world")], after: 5 * hour, until: 6 * hour });
    expect(found).toHaveLength(3);
    const corrected = await store.update((found[0] as Article).id, (article) => ({ ...article, version: 2 }));
    expect(corrected).toMatchObject({ publishedAt: 5 * hour + 1, version: 2 });
    for (const at of [5 * hour + 1, 6 * hour, hour]) expect(await publish(at)).toMatchObject({ publishedAt: at });
  });

  test("change by one hand at a time: of many who count up, none is lost", async () => {
    const store = createArticleStore(server.redis);
    const { id } = await store.create(draft({ version: 0 }));
    await Promise.all(
      Array.from({ length: 15 }, () => store.update(id, (article) => ({ ...article, version: article.version + 1 }))),
    );
    expect((await store.get(id))?.version).toBe(15);
  });

  test("are forgotten after their time, but never a draft", async () => {
    const store = createArticleStore(server.redis);
    const old = await store.create(draft({ state: "published", publishedAt: 10 }));
    const young = await store.create(draft({ state: "published", publishedAt: 99 }));
    const waiting = await store.create(draft());
    expect(await store.trim(50, 10)).toBe(1);
    expect(await store.get(old.id)).toBeNull();
    expect(await store.get(young.id)).not.toBeNull();
    expect(await store.get(waiting.id)).not.toBeNull();
    expect(Object.values(await server.redis.hgetall("{articles}:urls"))).toEqual([young.id]);
  });

  test("are found by their address however it is spelled, places on one page apart", async () => {
    const store = createArticleStore(server.redis);
    const at = (url: string) => draft({ state: "published", publishedAt: 10, content: { title: "Bridge", url } });
    const bridge = await store.create(at("https://www.news.example/bridge/?utm_source=rss"));
    const place = await store.create(at("https://news.example/log#two"));
    expect(await store.byUrl("http://news.example/bridge")).toBe(bridge.id);
    expect(await store.byUrl("https://news.example/log#two")).toBe(place.id);
    expect(await store.byUrl("https://news.example/log#one")).toBeNull();
    const moved = { title: "Bridge", url: "https://news.example/moved" };
    await store.update(bridge.id, (article) => ({ ...article, content: moved }));
    expect(await store.byUrl("http://news.example/bridge")).toBeNull();
    expect(await store.byUrl("http://news.example/moved/")).toBe(bridge.id);
    await store.update(bridge.id, (article) => ({
      ...article,
      content: { ...moved, url: "http://news.example/moved" },
    }));
    expect(await store.byUrl("https://news.example/moved")).toBe(bridge.id);
  });

  test("that an older version kept by the very spelling of their address are found, and let go of it", async () => {
    const store = createArticleStore(server.redis);
    const old = await store.create(draft({ state: "published", publishedAt: 10 }));
    await server.redis.del("{articles}:urls");
    await server.redis.hset("{articles}:urls", old.content.url, old.id);
    expect(await store.byUrl(old.content.url)).toBe(old.id);
    await store.update(old.id, (article) => ({ ...article, state: "retracted" }));
    expect(await store.byUrl(old.content.url)).toBeNull();
  });
});

test("discarded drafts are forgotten in their time, also those that version 0.1 kept among the retracted", async () => {
  const store = createArticleStore(server.redis);
  const today = await store.create(draft({ state: "discarded", createdAt: 20 }));
  const { id } = await store.create(draft({ state: "retracted", createdAt: 10 })); // as version 0.1 wrote it
  expect(await store.inState("retracted", 5)).toEqual([]);
  expect((await store.get(id))?.state).toBe("discarded");
  await store.update(id, (article) => ({ ...article, desk: { chatId: 1, messageId: 2, locale: "en" } }));
  expect(await store.trim(15, 10)).toBe(1);
  expect(await store.get(id)).toBeNull();
  expect(await store.inState("discarded", 5)).toEqual([today]);
  expect(await store.trim(25, 10)).toBe(1);
  expect(await server.redis.keys("*")).toEqual([]);
});

test("a topic is added once, renamed per language, and comes back under its old number", async () => {
  const topics = createTopicStore(server.redis, createRegistry(server.redis, "topics"));
  const world = await topics.add({ slug: slug("world"), names: { default: "World" }, emoji: "🌍" });
  await expect(topics.add({ slug: slug("world"), names: {} })).rejects.toMatchObject({ code: "topic_exists" });
  await topics.rename(slug("world"), { names: { fr: "Monde" } });
  expect((await topics.get(slug("world")))?.names).toEqual({ default: "World", fr: "Monde" });
  await Promise.all(
    ["de", "es", "it", "pt"].map((locale) => topics.rename(slug("world"), { names: { [locale]: locale } })),
  );
  expect(Object.keys((await topics.get(slug("world")))?.names ?? {}).sort()).toEqual([
    "de",
    "default",
    "es",
    "fr",
    "it",
    "pt",
  ]);
  await topics.remove(slug("world"));
  expect(await topics.list()).toEqual([]);
  await topics.add({ slug: slug("sport"), names: { default: "Sport" } });
  expect((await topics.add({ slug: slug("world"), names: { default: "World" } })).number).toBe(world.number);
});

test("people have the role they were given last", async () => {
  const people = createPeopleStore(server.redis);
  await people.assign(7, "author");
  await people.assign(7, "chief");
  expect(await people.roleOf(7)).toBe("chief");
  expect(await people.list()).toEqual([{ userId: 7, role: "chief" }]);
  await people.remove(7);
  expect(await people.roleOf(7)).toBeNull();
});

test("the agenda keeps what is overdue, moves it once, and is never pushed back by a second wish", async () => {
  const agenda = createAgenda(server.redis);
  const [slot, article] = [slotEntry("UTC|08:00|1" as SlotId), publishEntry("k7m2qa" as ArticleId)];
  await agenda.put(slot, 100);
  await agenda.ensure(slot, 900);
  await agenda.put(article, 50);
  expect(await agenda.due(100, 10)).toMatchObject([
    { entry: article, dueAt: 50 },
    { entry: slot, dueAt: 100 },
  ]);
  await agenda.settle(slot, 100, 200);
  await agenda.settle(slot, 100, 300);
  expect(await agenda.dueAt(slot)).toBe(200);
  await agenda.settle(article, 50);
  expect((await agenda.due(1000, 10)).map(({ entry }) => entry)).toEqual([slot]);
});

test("what another program put on the agenda is told by its name, and hides nothing", async () => {
  const agenda = createAgenda(server.redis);
  await server.redis.zadd("agenda", 1, "weather:oslo");
  await agenda.put(publishEntry("k7m2qa" as ArticleId), 2);
  expect(await agenda.due(10, 10)).toEqual([
    { entry: null, name: "weather:oslo", dueAt: 1 },
    { entry: publishEntry("k7m2qa" as ArticleId), name: "publish:k7m2qa", dueAt: 2 },
  ]);
});

test("a question is answered once, and a first time comes once", async () => {
  const pending = createPendingInputStore(server.redis);
  const question = { kind: "article-field", id: "k7m2qa" as ArticleId, field: "title" } as const;
  await pending.put(1, 2, question);
  expect(await pending.take(1, 3)).toBeNull();
  expect(await pending.take(1, 2)).toEqual(question);
  expect(await pending.take(1, 2)).toBeNull();
  const once = createOnce(server.redis);
  expect([await once("greeting", 10_000), await once("greeting", 10_000)]).toEqual([true, false]);
});

describe("the update inbox", () => {
  test("takes each update once and forgets it when it is done", async () => {
    const inbox = createUpdateInbox(server.redis, 1);
    const batch = [{ update_id: 5 }, { update_id: 6 }];
    expect(await inbox.put(batch)).toEqual(batch);
    expect(await inbox.put([...batch, { update_id: 7 }])).toEqual([{ update_id: 7 }]);
    for (const id of [5, 6, 7]) {
      expect(await inbox.begin(id)).toEqual({ update_id: id });
      await inbox.done(id);
    }
    expect(await inbox.size()).toBe(0);
    expect(await inbox.put([{ update_id: 6 }])).toEqual([]);
  });

  test("leaves what is being handled alone, and gives what a dead process left to the next one", async () => {
    const inbox = createUpdateInbox(server.redis, 1);
    await inbox.put([{ update_id: 9 }, { update_id: 8 }]);
    expect(await inbox.reclaim(10)).toEqual([]);
    expect(await inbox.nextReclaim()).toBeGreaterThan(5000);
    await server.redis.zadd("{inbox:1}:leases", 0, 8, 0, 9); // as if ten seconds had gone by
    expect(await inbox.reclaim(10)).toEqual([{ update_id: 8 }, { update_id: 9 }]);
    expect(await inbox.reclaim(10)).toEqual([]);
  });

  test("hands on what was being handled before what waited behind it", async () => {
    const inbox = createUpdateInbox(server.redis, 1);
    await inbox.put([{ update_id: 8 }, { update_id: 9 }]);
    await inbox.begin(8);
    const lease = async (id: number) => Number(await server.redis.zscore("{inbox:1}:leases", id));
    expect(await lease(8)).toBeLessThanOrEqual(await lease(9));
    await inbox.release([8, 9]);
    expect(await inbox.reclaim(1)).toEqual([{ update_id: 8 }]);
    expect(await inbox.reclaim(1)).toEqual([{ update_id: 9 }]);
  });

  test("begins nothing that somebody else has done, and brings nothing back by giving it up", async () => {
    const inbox = createUpdateInbox(server.redis, 1);
    await inbox.put([{ update_id: 8 }]);
    await inbox.done(8);
    expect(await inbox.begin(8)).toBeNull();
    await inbox.release([8]);
    expect(await inbox.nextReclaim()).toBeNull();
  });

  test("sets an update aside that never came to an end, instead of dying of it for ever", async () => {
    const inbox = createUpdateInbox(server.redis, 1);
    await inbox.put([{ update_id: 1 }]);
    for (let i = 0; i < poisonAfter; i++) expect(await inbox.begin(1)).toEqual({ update_id: 1 });
    expect(await inbox.begin(1)).toBe("set aside");
    expect(await inbox.size()).toBe(0);
    expect(await inbox.setAside()).toEqual([{ update: { update_id: 1 }, at: expect.any(Number) }]);
  });

  test("forgets what was set aside after a week, at once when it is dropped, and what an older program set aside too", async () => {
    const inbox = createUpdateInbox(server.redis, 1);
    await server.redis.hset("{inbox:1}:poisoned", "3", '{"update_id":3}');
    await inbox.put([]);
    const [aside] = await inbox.setAside();
    expect(aside?.update).toEqual({ update_id: 3 });
    expect(await server.redis.exists("{inbox:1}:poisoned")).toBe(0);
    await server.redis.zadd("{inbox:1}:aside", (aside?.at ?? 0) - 7 * 86_400_000 - 60_000, '{"update_id":3}');
    expect(await inbox.setAside()).toEqual([]);
    await inbox.put([]);
    expect(await server.redis.exists("{inbox:1}:aside")).toBe(0);
    await server.redis.zadd("{inbox:1}:aside", aside?.at ?? 0, '{"update_id":4}');
    await inbox.dropSetAside();
    expect(await inbox.setAside()).toEqual([]);
  });

  test("knows when Telegram was last heard, with nothing to tell too", async () => {
    const inbox = createUpdateInbox(server.redis, 1);
    expect(await inbox.heardAgoMs()).toBeNull();
    await inbox.put([]);
    expect(await inbox.heardAgoMs()).toBeLessThan(5000);
    const [seconds] = await server.redis.time();
    await server.redis.set("{inbox:1}:heard", (Number(seconds) - 100) * 1000);
    expect(await inbox.heardAgoMs()).toBeGreaterThan(99_000);
  });
});
