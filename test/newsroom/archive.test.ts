/** What readers have or had, listed, searched and found by link. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Article } from "../../src/news/article.ts";
import { type Archive, createArchive } from "../../src/newsroom/archive.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { sampleArticle } from "../support/samples.ts";

const owner = 1;
let server: TestRedis;
let stores: Stores;
let archive: Archive;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  stores = createStores({ redis: server.redis, clock: () => 0, retentionDays: 30 });
  const rights = createRights({ people: stores.people, owners: [owner] });
  archive = createArchive({ articles: stores.articles, rights });
});

let at = 0;
const add = (content: Partial<Article["content"]>, change: Partial<Article> = {}): Promise<Article> => {
  const { id: _, ...article } = sampleArticle(content, { publishedAt: ++at, createdAt: at, ...change });
  return stores.articles.create(article);
};
const titles = async (words: string, page = 0): Promise<readonly [titles: string, page: number, hasMore: boolean]> => {
  const list = await archive.list(owner, { words, page });
  return [list.articles.map(({ content }) => content.title).join(" "), list.page, list.hasMore];
};

test("what is published or withdrawn is listed newest first, ten a page; drafts and discarded ones are not", async () => {
  for (let n = 1; n <= 23; n++) {
    const url = `https://news.example/${n}`;
    await add({ title: `s${n}`, url }, n === 12 ? { state: "retracted", retraction: { at: 0, reason: "" } } : {});
  }
  await add({ title: "draft", url: "https://news.example/d" }, { state: "draft" });
  await add({ title: "gone", url: "https://news.example/g" }, { state: "discarded" });
  const named = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => `s${from - i}`).join(" ");
  expect(await titles("")).toEqual([named(23, 14), 0, true]);
  expect(await titles("", 1)).toEqual([named(13, 4), 1, true]);
  expect(await titles("", 2)).toEqual([named(3, 1), 2, false]);
  expect(await titles("", 9)).toEqual([named(3, 1), 2, false]);
});

test("words find headline, lead, credit, address and id, in any order and case, and all of them have to be there", async () => {
  const bridge = await add({ title: "Bridge closed", lead: "At ÉCLAIR street", source: "Reuters" });
  await add({ title: "Bridge open", url: "https://news.example/open" });
  await add({ title: "Ferry", url: "https://other.example/ferry" });
  expect(await titles("bridge")).toEqual(["Bridge open Bridge closed", 0, false]);
  expect(await titles("reuters BRIDGE")).toEqual(["Bridge closed", 0, false]);
  expect(await titles("éclair")).toEqual(["Bridge closed", 0, false]);
  expect(await titles("other.example")).toEqual(["Ferry", 0, false]);
  expect(await titles(bridge.id)).toEqual(["Bridge closed", 0, false]);
  expect(await titles("bridge ferry")).toEqual(["", 0, false]);
});

test("a full last page offers no other", async () => {
  for (let n = 1; n <= 10; n++) await add({ title: "s", url: `https://news.example/${n}` });
  expect((await titles(""))[2]).toBe(false);
});

test("a link finds its story in whatever form it was copied, withdrawn ones and drafts too", async () => {
  const bridge = await add({ title: "Bridge", url: "https://news.example/bridge" });
  const gone = await add({ url: "https://news.example/gone" }, { state: "retracted" });
  const draft = await add({ url: "https://münchen.example/é" }, { state: "draft" });
  const idAt = async (link: string) => (await archive.byLink(link))?.id ?? null;
  expect(await idAt("https://news.example/bridge")).toBe(bridge.id);
  expect(await idAt("https://news.example/bridge?utm_source=telegram")).toBe(bridge.id);
  expect(await idAt("https://news.example/gone")).toBe(gone.id);
  expect(await idAt("https://xn--mnchen-3ya.example/%C3%A9")).toBe(draft.id);
  expect(await idAt("https://news.example/other")).toBeNull();
});

test("of a draft and the published story of one link, the link means what readers have", async () => {
  const published = await add({ url: "https://news.example/x" });
  await add({ url: "https://news.example/x" }, { state: "draft" });
  expect((await archive.byLink("https://news.example/x"))?.id).toBe(published.id);
});

test("readers may not look", async () => {
  await expect(archive.list(99, { words: "", page: 0 })).rejects.toThrow("not_allowed");
});

test("a story is found by the link that its readers got, with the outlet's parameters in it", async () => {
  const rights = createRights({ people: stores.people, owners: [owner] });
  const found = createArchive({ articles: stores.articles, rights, linkParameters: "from={topic}&c={id}" });
  const sent = await add({ url: "https://news.example/a?b=1" });
  expect((await found.byLink("https://news.example/a?b=1&from=world&c=k7m2qa"))?.id).toBe(sent.id);
  const draft = await add({ url: "https://news.example/d" }, { state: "draft" });
  expect((await found.byLink("https://news.example/d?from=world&c=k7m2qa"))?.id).toBe(draft.id);
  expect(await archive.byLink("https://news.example/d?from=world&c=k7m2qa")).toBeNull();
});
