/** Subscriptions at hubs, where a process was killed between two of its writes. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { HubSubscription } from "../../src/news/hub.ts";
import { createHubStore } from "../../src/store/hubs.ts";
import { keys } from "../../src/store/keys.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

const subscription = (id: string, feed: number, of: Partial<HubSubscription> = {}): HubSubscription => ({
  id,
  feed,
  hub: "https://hub.example/",
  topic: "https://news.example/feed.xml",
  secret: "s",
  state: "active",
  askedAt: 1000,
  missed: 0,
  ...of,
});

test("those that no feed has are forgotten after a while, however far whoever made or left them came", async () => {
  const hubs = createHubStore(server.redis);
  await hubs.put(subscription("kept", 1));
  await hubs.put(subscription("left", 2, { state: "leaving" }));
  await hubs.put(subscription("half-left", 3));
  for (const feed of [2, 3]) await hubs.detach(feed);
  await hubs.put(subscription("half-begun", 4, { state: "asked" }));
  await server.redis.hdel(keys.feeds.hubOf, "4");
  await hubs.put(subscription("just-left", 5, { state: "leaving", askedAt: 5000 }));
  await hubs.detach(5);

  await hubs.forget(2000);
  expect((await server.redis.hkeys(keys.feeds.hubs)).sort()).toEqual(["just-left", "kept"]);
});
