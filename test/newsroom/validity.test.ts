/** Until when a story holds: who may say it, and what comes of it at that moment, once. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { overEntry } from "../../src/news/agenda.ts";
import type { Article } from "../../src/news/article.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createValidity } from "../../src/newsroom/validity.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";

const [owner, reader] = [1, 9];
let server: TestRedis;
let stores: Stores;
let article: Article;
let clock = 0;
let revised: string[];
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  stores = createStores({ redis: server.redis, clock: () => clock, retentionDays: 30 });
  [clock, revised] = [1000, []];
  article = await stores.articles.create({
    version: 1,
    state: "published",
    urgency: "routine",
    silent: false,
    content: { title: "Water is off until six", url: "https://news.example/water" },
    topics: [topic("world")],
    createdBy: owner,
    createdAt: 0,
    publishedAt: 0,
  });
});

const validity = () =>
  createValidity({
    ...stores,
    rights: createRights({ people: stores.people, owners: [owner] }),
    clock: () => clock,
    async startRevision({ id, version }) {
      revised.push(`${id}v${version}`);
      return `r${id}v${version}` as never;
    },
  });
const now = () => stores.articles.get(article.id);

test("its end stands on the agenda, is moved, and is taken away", async () => {
  await validity().setValidUntil(owner, article.id, 5000);
  expect(await stores.agenda.dueAt(overEntry(article.id))).toBe(5000);
  await validity().setValidUntil(owner, article.id, 9000);
  expect(await stores.agenda.dueAt(overEntry(article.id))).toBe(9000);
  await validity().setValidUntil(owner, article.id, null);
  expect(await stores.agenda.dueAt(overEntry(article.id))).toBeNull();
  expect(await now()).not.toHaveProperty("validUntil");
  expect(revised).toEqual([]);
});

test("it is over at its moment and not before, and its copies are marked as often as a crash needs", async () => {
  const { setValidUntil, endValidity } = validity();
  await setValidUntil(owner, article.id, 5000);
  await endValidity(article.id);
  expect(revised).toEqual([]);
  clock = 5000;
  await endValidity(article.id);
  await endValidity(article.id);
  expect(revised).toEqual([`${article.id}v2`, `${article.id}v2`]);
  expect(await now()).toMatchObject({ isOver: true, version: 2 });
});

test("what was over holds again when it is given a later end, and its copies say so", async () => {
  const { setValidUntil, endValidity } = validity();
  await setValidUntil(owner, article.id, 5000);
  clock = 5000;
  await endValidity(article.id);
  await setValidUntil(owner, article.id, 9000);
  expect(await now()).toMatchObject({ version: 3, validUntil: 9000 });
  expect(await now()).not.toHaveProperty("isOver");
  expect(revised.at(-1)).toBe(`${article.id}v3`);
});

test("a moment that is over, a story that readers don't have, and somebody without the right are refused", async () => {
  const { setValidUntil } = validity();
  await expect(setValidUntil(owner, article.id, 1000)).rejects.toThrow("time_in_past");
  await expect(setValidUntil(reader, article.id, 5000)).rejects.toThrow("not_allowed");
  await stores.articles.update(article.id, (current) => ({ ...current, state: "retracted" }));
  await expect(setValidUntil(owner, article.id, 5000)).rejects.toThrow("not_published");
});
