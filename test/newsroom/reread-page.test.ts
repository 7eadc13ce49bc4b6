/** Pages of stories that are out are read again: what changed and what is gone is offered to an editor, once. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { PageResult } from "../../src/ingest/page/read-page.ts";
import { pageEntry } from "../../src/news/agenda.ts";
import type { Article, ArticleContent } from "../../src/news/article.ts";
import { changesTowards } from "../../src/news/correction.ts";
import { changesOfPage, nextReading, pageFacts } from "../../src/news/page-facts.ts";
import { createPageRereader } from "../../src/newsroom/reread-page.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";

const hour = 3_600_000;
const content: ArticleContent = {
  title: "The bridge is open",
  lead: "Since noon.",
  body: "One.\n\nTwo.\n\nThree.",
  url: "https://news.example/bridge",
};

let server: TestRedis;
let stores: Stores;
let article: Article;
let page: ArticleContent | "not_found" | "timeout";
let allowed: boolean;
let reads: number;
let told: unknown[];
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  stores = createStores({ redis: server.redis, clock: () => clock, retentionDays: 30 });
  [page, allowed, reads, told, clock] = [content, true, 0, [], 0];
  article = await stores.articles.create({
    version: 1,
    state: "published",
    urgency: "routine",
    silent: false,
    content,
    topics: [topic("world")],
    createdBy: 1,
    createdAt: 0,
    publishedAt: 0,
  });
  await stores.pageReadings.put(article.id, { facts: pageFacts(content) });
  await stores.pageAgenda.put(pageEntry(article.id), hour);
});
let clock = 0;

const rereader = () =>
  createPageRereader({
    ...stores,
    clock: () => clock,
    robots: { mayRead: async () => allowed },
    pages: {
      async read(url): Promise<PageResult> {
        reads++;
        if (typeof page === "string") return { ok: false, code: page, url };
        return { ok: true, at: url, content: page, topicHints: [] } as unknown as PageResult;
      },
    },
    news: {
      pageChanged: async ({ id }, changes) => void told.push([id, changes]),
      pageGone: async ({ id }) => void told.push([id, "gone"]),
    },
  });
const readAgain = async (): Promise<void> => {
  const [due] = await stores.pageAgenda.due(Number.MAX_SAFE_INTEGER, 1);
  if (!due) throw new Error("nothing is due");
  clock = due.dueAt;
  await rereader()(article.id, due.dueAt, new AbortController().signal);
};

test("a page is read after one, six and twenty-four hours, and then not any more", async () => {
  const at: number[] = [];
  while ((await stores.pageAgenda.due(Number.MAX_SAFE_INTEGER, 1)).length > 0) {
    await readAgain();
    at.push(clock / hour);
  }
  expect(at).toEqual([1, 6, 24]);
  expect(reads).toBe(3);
  expect(told).toEqual([]);
});

test("what it says otherwise is told once, with the difference, and is a candidate for a correction", async () => {
  page = { ...content, title: "The bridge is shut", body: "One.\n\nTwo, corrected.\n\nThree." };
  await readAgain();
  await readAgain();
  expect(told).toEqual([
    [
      article.id,
      [
        { field: "title", was: "The bridge is open", now: "The bridge is shut" },
        { field: "body", was: "Two.", now: "Two, corrected." },
      ],
    ],
  ]);
  const now = await stores.articles.get(article.id);
  expect(now && changesTowards(now)).toMatchObject({ title: "The bridge is shut", body: page.body, bodyHtml: null });
  expect(now?.content).toEqual(content);
});

test("a page that is gone is told once; one that can't be had for now is nothing", async () => {
  page = "timeout";
  await readAgain();
  page = "not_found";
  await readAgain();
  await readAgain();
  expect(told).toEqual([[article.id, "gone"]]);
});

test("what a site does not let machines read is not read", async () => {
  allowed = false;
  page = "not_found";
  await readAgain();
  expect([reads, told]).toEqual([0, []]);
});

test("many processes read it once", async () => {
  page = { ...content, title: "The bridge is shut" };
  clock = hour;
  const signal = new AbortController().signal;
  await Promise.all(Array.from({ length: 5 }, () => rereader()(article.id, hour, signal)));
  expect(reads).toBe(1);
  expect(told).toHaveLength(1);
});

test("a story that nobody has read from its page is compared with what the page said an hour later", async () => {
  await server.redis.del(`{articles}:page:${article.id}`);
  page = { ...content, title: "The page's own headline" };
  await readAgain();
  expect(told).toEqual([]);
  page = { ...content, title: "Another one" };
  await readAgain();
  expect(told).toHaveLength(1);
});

test("a story that was withdrawn is not looked after any more", async () => {
  await stores.articles.update(article.id, (now) => ({ ...now, state: "retracted" }));
  await readAgain();
  expect(reads).toBe(0);
  expect(await stores.pageAgenda.dueAt(pageEntry(article.id))).toBeNull();
});

test("a text that was read badly, spaces, and what the story says already are no changes", () => {
  const before = pageFacts(content);
  expect(changesOfPage(before, before, content)).toBeNull();
  expect(changesOfPage(before, { ...before, title: " The  bridge is open" }, content)).toBeNull();
  expect(changesOfPage(before, { ...before, body: "One." }, content)).toBeNull();
  expect(changesOfPage(before, { title: before.title }, content)).toBeNull();
  expect(changesOfPage(before, { ...before, title: "Shut" }, { ...content, title: "Shut" })).toBeNull();
  expect(nextReading(0, 24 * hour)).toBeNull();
});
