/** Corrections and withdrawals on a real store: who may, of what, and what a crash in the middle leaves. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Article } from "../../src/news/article.ts";
import { type BroadcastId, revisionBroadcastId } from "../../src/news/broadcast.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { createRevisionDesk } from "../../src/newsroom/revision-desk.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createActStore } from "../../src/store/acts.ts";
import { type ArticleStore, createArticleStore } from "../../src/store/articles.ts";
import { createPeopleStore } from "../../src/store/people.ts";
import { createPublicCorrectionStore } from "../../src/store/public-corrections.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

const [owner, author, stranger] = [1, 2, 3];
const desk = { chatId: 1, messageId: 5, locale: "en" };
const change = { basedOn: 1, changes: { title: "Right", lead: null }, note: "It was wrong", notify: false };

let server: TestRedis;
let articles: ArticleStore;
let started: BroadcastId[];
let dies: boolean;
let article: Article;
const revisions = () =>
  createRevisionDesk({
    acts: createActStore(server.redis),
    articles,
    publicCorrections: createPublicCorrectionStore(server.redis),
    cancelUntouched: async () => false,
    rewriteShared: async () => {},
    rights: createRights({ people: createPeopleStore(server.redis), owners: [owner] }),
    clock: () => 9000,
    async startRevision(revised) {
      if (dies) throw new Error("killed");
      const id = revisionBroadcastId(revised);
      started.push(id);
      return id;
    },
  });
const stored = () => articles.get(article.id);

beforeAll(async () => {
  server = await startTestRedis();
  articles = createArticleStore(server.redis);
  await createPeopleStore(server.redis).assign(author, "author");
});
afterAll(() => server.stop());
beforeEach(async () => {
  [started, dies] = [[], false];
  article = await articles.create({
    version: 1,
    state: "published",
    urgency: "routine",
    silent: false,
    content: { title: "Wrong", lead: "Old", url: `https://news.example/${Math.random()}` },
    topics: ["world" as TopicSlug],
    createdBy: owner,
    createdAt: 1000,
    publishedAt: 2000,
  });
});

test("a correction makes the next version, and a note that stands on the card", async () => {
  expect(await revisions().correct(owner, article.id, change, desk)).toBe(`r${article.id}v2`);
  const now = await stored();
  expect(now).toMatchObject({ version: 2, state: "published", correction: { at: 9000, note: "It was wrong" } });
  expect(now?.content).toEqual({ title: "Right", url: article.content.url });
});

test("a crash before the copies are rewritten heals when the press is handled again, as the same version", async () => {
  dies = true;
  await expect(revisions().correct(owner, article.id, change, desk)).rejects.toThrow("killed");
  await expect(revisions().retract(owner, article.id, "Untrue", desk)).rejects.toThrow("killed");
  dies = false;
  expect((await stored())?.version).toBe(3);
  expect(await revisions().retract(owner, article.id, "Untrue", desk)).toBe(`r${article.id}v3`);
  expect((await stored())?.version).toBe(3);
});

test("pressed twice it is one correction", async () => {
  await revisions().correct(owner, article.id, change, desk);
  await revisions().correct(owner, article.id, change, desk);
  expect((await stored())?.version).toBe(2);
  expect(new Set(started)).toEqual(new Set([`r${article.id}v2`]));
});

test("a correction of a version that is not there any more is refused", async () => {
  await revisions().correct(owner, article.id, change, desk);
  const other = { ...change, changes: { title: "Otherwise" } };
  await expect(revisions().correct(owner, article.id, other, desk)).rejects.toThrow("changed_since");
  expect((await stored())?.content.title).toBe("Right");
});

test("a withdrawn story leaves its topic, and nothing brings it back", async () => {
  await revisions().retract(owner, article.id, "Untrue", desk);
  expect(await stored()).toMatchObject({ state: "retracted", version: 2, retraction: { at: 9000, reason: "Untrue" } });
  const query = { topics: article.topics, after: 0, until: 1e13, limit: 50 };
  expect((await articles.published(query)).map(({ id }) => id)).not.toContain(article.id);
  expect(await articles.byUrl(article.content.url)).toBeNull();
  await expect(revisions().correct(owner, article.id, change, desk)).rejects.toThrow("not_published");
  await expect(revisions().retract(owner, article.id, "Other", desk)).rejects.toThrow("not_published");
});

test("a draft is neither corrected nor withdrawn", async () => {
  await articles.update(article.id, (current) => ({ ...current, state: "draft" }));
  await expect(revisions().correct(owner, article.id, change, desk)).rejects.toThrow("not_published");
  await expect(revisions().retract(owner, article.id, "Untrue", desk)).rejects.toThrow("not_published");
});

test("nobody below an editor may", async () => {
  for (const actor of [author, stranger]) {
    await expect(revisions().correct(actor, article.id, change, desk)).rejects.toThrow("not_allowed");
    await expect(revisions().retract(actor, article.id, "Untrue", desk)).rejects.toThrow("not_allowed");
    await expect(revisions().correctable(actor, article.id)).rejects.toThrow("not_allowed");
  }
  expect(started).toEqual([]);
});
