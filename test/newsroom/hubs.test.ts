/** A hub is left in a way that it can understand, or not at all. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Feed } from "../../src/news/feed.ts";
import { createHubs, type HubsDeps } from "../../src/newsroom/hubs.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
let stores: Stores;
let asked: string[];
const feed = { number: 1, url: "https://news.example/feed.xml" } as Feed;
const link = { hub: "https://hub.example/", topic: feed.url };

beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  stores = createStores({ redis: server.redis, clock: () => 1000, retentionDays: 30 });
  asked = [];
});

const hubs = (publicUrl: string | undefined) =>
  createHubs({
    ...{ hubs: stores.hubs, feeds: stores.feeds, agenda: stores.feedAgenda, publicUrl, clock: () => 1000 },
    emit: () => {},
    fetch: {
      fetch: async (_: string, { form = {} }: { form?: Record<string, string> }) => {
        asked.push(`${form["hub.mode"]} ${form["hub.callback"]?.replace(/[^/]+$/, "")}`);
        return { ok: true, status: 202 };
      },
    },
  } as unknown as HubsDeps);

test("where the feed names it no more it is asked to forget us", async () => {
  await hubs("https://bot.example").offered(feed, link, false);
  await hubs("https://bot.example").offered(feed, undefined, false);
  expect(asked).toEqual(["subscribe https://bot.example/websub/", "unsubscribe https://bot.example/websub/"]);
});

test("where no address of ours is public any more it is told nothing, and nothing is expected of it", async () => {
  await hubs("https://bot.example").offered(feed, link, false);
  expect(await hubs(undefined).offered(feed, link, false)).toEqual({ told: false, alive: false });
  expect(asked).toEqual(["subscribe https://bot.example/websub/"]);
  expect(await stores.hubs.of(1)).toBeNull();
});
