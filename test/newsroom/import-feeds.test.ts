/** A list of feeds is added step by step, and whoever goes on after a crash tells how far it is. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { FeedList } from "../../src/news/feed-list.ts";
import { createFeedLists, type FeedListsDeps } from "../../src/newsroom/import-feeds.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";

let server: TestRedis;
let stores: Stores;
let added: string[];
let told: string[];
let lost: number;

beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  stores = createStores({ redis: server.redis, clock: () => 1000, retentionDays: 30 });
  [added, told, lost] = [[], [], 0];
});

const list: FeedList = {
  ...{
    name: "abcdef",
    by: 1,
    place: { chatId: 1, messageId: 2, locale: "en" },
    topics: [topic("world")],
    mode: "auto",
  },
  items: [1, 2, 3, 4, 5].map((n) => ({ url: `https://news.example/${n}`, title: `Feed ${n}`, topics: [] })),
  ...{ done: 0, added: 0, failed: [] },
};

const lists = () =>
  createFeedLists({
    lists: stores.feedLists,
    topics: stores.topics,
    feeds: { add: async (_: number, { url }: { url: string }) => void added.push(url) },
    news: {
      feedsImported: async ({ done, items }: FeedList) => {
        if (done === items.length && lost-- > 0) throw new Error("connection lost");
        told.push(`${done} of ${items.length}`);
      },
    },
  } as unknown as FeedListsDeps);

test("each step is told, the last one too", async () => {
  await stores.feedLists.put(list);
  await lists().goOn(list.name, new AbortController().signal);
  expect(added).toHaveLength(5);
  expect(told).toEqual(["4 of 5", "5 of 5"]);
});

test("an import that was over when its program died is told to be over by the next one", async () => {
  await stores.feedLists.put(list);
  lost = 1;
  await expect(lists().goOn(list.name, new AbortController().signal)).rejects.toThrow("connection lost");
  await lists().goOn(list.name, new AbortController().signal);
  expect(added).toHaveLength(5);
  expect(told).toEqual(["4 of 5", "5 of 5"]);
});
