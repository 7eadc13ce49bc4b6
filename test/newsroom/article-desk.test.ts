/** A scheduled article and its place on the agenda: whatever comes between the two, the story goes out. */

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { publishEntry } from "../../src/news/agenda.ts";
import type { ArticleId } from "../../src/news/article.ts";
import { createArticleDesk } from "../../src/newsroom/article-desk.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";

const owner = 1;
const content = { title: "The bridge is open", url: "https://news.example/bridge" };

let server: TestRedis;
let started: ArticleId[];
beforeAll(async () => {
  server = await startTestRedis();
});
beforeEach(async () => {
  started = [];
  await server.redis.flushall();
});
afterAll(() => server.stop());

/** `onPut`: what a sweeper does when an entry appears. */
function open(onPut: (id: ArticleId, dueAt: number) => Promise<void> = async () => {}) {
  const stores = createStores({ redis: server.redis, clock: Date.now, retentionDays: 30 });
  const desk = createArticleDesk({
    articles: stores.articles,
    agenda: {
      ...stores.agenda,
      async put(entry, dueAt) {
        await stores.agenda.put(entry, dueAt);
        if (entry.kind === "publish") await onPut(entry.articleId, dueAt);
      },
    },
    rights: createRights({ people: stores.people, owners: [owner] }),
    clock: Date.now,
    undoMs: 0,
    requireApproval: false,
    paidSpeed: false,
    startBroadcast: async ({ id }) => void started.push(id),
  });
  return { desk, agenda: stores.agenda };
}

test("a sweeper that takes the entry before the article is scheduled, and strikes it off after, keeps no story back", async () => {
  let strikeOff = async (): Promise<void> => {};
  let looks = 0;
  const { desk, agenda } = open(async (id, dueAt) => {
    if (++looks > 1) return;
    await desk.release(id); // a draft still
    strikeOff = () => agenda.settle(publishEntry(id), dueAt);
  });
  const { id } = await desk.draft(owner, content, [topic("world")]);
  await desk.publish(owner, id);
  await strikeOff();
  expect(await agenda.dueAt(publishEntry(id))).not.toBeNull();
  await desk.release(id);
  expect(started).toEqual([id]);
});

test("one that was scheduled while the sweeper looked at it is looked at again", async () => {
  const { desk, agenda } = open();
  const { id } = await desk.draft(owner, content, [topic("world")]);
  const at = Date.now() + 60_000;
  await desk.schedule(owner, id, at);
  const seen = at - 120_000; // an entry of an earlier time, which the sweeper is about to strike off
  await agenda.put(publishEntry(id), seen);
  await desk.release(id);
  await agenda.settle(publishEntry(id), seen);
  expect(await agenda.dueAt(publishEntry(id))).toBe(at);
});

test("a scheduled article that a crash left without its entry gets it at the next start", async () => {
  const { desk, agenda } = open();
  const { id } = await desk.draft(owner, content, [topic("world")]);
  const at = Date.now() + 60_000;
  await desk.schedule(owner, id, at);
  const dueAt = (await agenda.dueAt(publishEntry(id))) ?? 0;
  await agenda.settle(publishEntry(id), dueAt);
  expect(await agenda.dueAt(publishEntry(id))).toBeNull();
  await desk.restoreAgenda();
  expect(await agenda.dueAt(publishEntry(id))).toBe(at);
});
