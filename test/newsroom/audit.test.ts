/** What was done in the newsroom is put down, whoever did it, and stays. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Article } from "../../src/news/article.ts";
import { createAudit, createAuditedDesks } from "../../src/newsroom/audit.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createTopicDesk } from "../../src/newsroom/topic-desk.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

const now = Date.UTC(2026, 10, 30, 12);
const [owner, tom] = [1, 2];
let server: TestRedis;
let stores: Stores;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  stores = createStores({ redis: server.redis, clock: () => now, retentionDays: 30 });
});

const deps = () => ({ ...stores, clock: () => now });
const noted = () => createAuditedDesks(deps());
const rightsNoted = () => noted().rights(createRights({ people: stores.people, owners: [owner] }));
const audit = () => createAudit({ ...deps(), rights: rightsNoted(), onFault: () => {} });
const all = async () => (await audit().page(owner, null, 100)).entries;

test("a role given and taken is put down with what it was before and after, and a refused act is not", async () => {
  const rights = rightsNoted();
  await rights.assign(owner, tom, "author");
  await rights.assign(owner, tom, "editor");
  await expect(rights.assign(tom, owner, "author")).rejects.toThrow();
  await rights.remove(owner, tom);
  expect((await all()).map(({ who, what, about, before, after }) => [who, what, about, before, after])).toEqual([
    ["1", "role", "2", { role: "editor" }, {}],
    ["1", "role", "2", { role: "author" }, { role: "editor" }],
    ["1", "role", "2", {}, { role: "author" }],
  ]);
});

test("an article's way is put down by its verbs, with the headline and nothing else of the text", async () => {
  const article = await stores.articles.create({
    version: 1,
    state: "draft",
    urgency: "routine",
    silent: false,
    content: { title: "The bridge", lead: "a secret lead", url: "https://example.org/bridge" },
    topics: [],
    createdBy: tom,
    createdAt: now,
  } as Omit<Article, "id">);
  const desk = noted().articles({
    discard: (_: number, id: Article["id"]) =>
      stores.articles.update(id, (draft) => ({ ...draft, state: "discarded" as const })),
  } as never);
  await desk.discard(tom, article.id, null);
  const [entry] = await all();
  expect(entry).toMatchObject({ who: "2", what: "discarded", about: article.id, title: "The bridge" });
  expect([entry?.before, entry?.after]).toEqual([{ state: "draft" }, { state: "discarded" }]);
  expect(JSON.stringify(await all())).not.toContain("secret");
});

test("topics and halts are put down, pages go on where the one before ended", async () => {
  const topics = noted().topics(createTopicDesk({ topics: stores.topics, rights: rightsNoted() }));
  for (const slug of ["a", "b", "c"]) await topics.add(owner, slug, slug.toUpperCase());
  const first = await audit().page(owner, null, 2);
  const second = await audit().page(owner, first.older, 2);
  expect([...first.entries, ...second.entries].map(({ about }) => about)).toEqual(["c", "b", "a"]);
  expect(second.older).toBeNull();
  audit().listen({ type: "sending.halted", by: owner });
  await expect.poll(async () => (await all())[0]?.what).toBe("halted");
  expect((await stores.audit.by(owner)).length).toBe(4);
  expect(await stores.audit.by(tom)).toEqual([]);
});

test("only who leads the newsroom reads it", async () => {
  await rightsNoted().assign(owner, tom, "editor");
  await expect(audit().page(tom, null)).rejects.toThrow();
});
