/** What a chief may call a topic: whatever can be seen on a button. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TopicSlug } from "../../src/news/topic.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createTopicDesk, type TopicDesk } from "../../src/newsroom/topic-desk.ts";
import { createPeopleStore } from "../../src/store/people.ts";
import { createRegistry } from "../../src/store/subscribers/registry.ts";
import { createTopicStore } from "../../src/store/topics.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

const owner = 1;
let server: TestRedis;
let desk: TopicDesk;
let added = 0;
beforeAll(async () => {
  server = await startTestRedis();
  const { redis } = server;
  const rights = createRights({ people: createPeopleStore(redis), owners: [owner] });
  desk = createTopicDesk({ topics: createTopicStore(redis, createRegistry(redis, "topics")), rights });
});
afterAll(() => server.stop());

const nameOf = async (name: string) => (await desk.add(owner, `t${++added}`, name)).names.default;

test.each([
  ["World", "World"],
  ["🌍 World  news", "World news"],
  ["\u202EWorld\u202C", "World"],
  ["<b>Bold</b> & co", "<b>Bold</b> & co"],
  ["C++", "C++"],
  ["بال\u200Cمل", "بال\u200Cمل"],
])("%j is called %j", async (typed, name) => {
  expect(await nameOf(typed)).toBe(name);
});

test.each(["\u200B", " \u202E\u200B ", "\u3164", "\u2800\u2800", "\u00AD"])(
  "nothing of %j can be seen: the short name is the name, when it is renamed too",
  async (typed) => {
    expect(await nameOf(typed)).toBe(`t${added}`);
    await desk.rename(owner, `t${added}`, "World");
    expect((await desk.rename(owner, `t${added}`, typed)).names.default).toBe(`t${added}`);
  },
);

test("a slug stays what it was when its name is cleaned", async () => {
  const topic = await desk.add(owner, "plain", "\u200BPlain\u200B");
  expect(topic).toMatchObject({ slug: "plain" as TopicSlug, names: { default: "Plain" } });
});
