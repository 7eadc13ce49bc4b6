/** What an editor decides on a feed's notice is carried out once, for the stories for which it still can be. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { AppError } from "../../src/news/app-error.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import type { FeedMatter } from "../../src/news/feed-notice.ts";
import { createFeedDecisions, type FeedDecisionsDeps } from "../../src/newsroom/feed-decisions.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
let stores: Stores;
let done: string[];
let refuse: Record<string, AppError>;
const [chief, editor, reader] = [1, 2, 3];
const id = (text: string): ArticleId => text as ArticleId;

beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  stores = createStores({ redis: server.redis, clock: () => 1000, retentionDays: 30 });
  await stores.people.assign(editor, "editor");
  [done, refuse] = [[], {}];
});

function decisions() {
  const act = (what: string) => async (_: number, article: ArticleId) => {
    if (refuse[article]) throw refuse[article];
    done.push(`${what} ${article}`);
  };
  return createFeedDecisions({
    notices: stores.feedNotices,
    rights: createRights({ people: stores.people, owners: [chief] }),
    desk: { publish: act("publish"), discard: act("discard") },
    revisions: {
      correct: async (_: number, article: ArticleId, { changes }: { changes: object }) =>
        void done.push(`correct ${article} ${JSON.stringify(changes)}`),
      correctable: async (_: number, article: ArticleId) => {
        if (refuse[article]) throw refuse[article];
        const content = { title: "Old", url: "https://news.example/1" };
        return {
          id: article,
          version: 1,
          content,
          proposed: { at: 1, content: { ...content, title: "New" } },
        } as Article;
      },
    },
    feeds: {
      settleMove: async (_: number, feed: number, to: string, follow: boolean) =>
        void done.push(`move ${feed} ${to} ${follow}`),
      pause: async (_: number, feed: number) => void done.push(`pause ${feed}`),
    },
  } as unknown as FeedDecisionsDeps);
}

const begin = (matter: FeedMatter, to?: string) => {
  const stories = ["aaaaaa", "bbbbbb"].map((each) => ({ id: id(each), title: each }));
  return stores.feedNotices.gather({ feed: 7, title: "The Wire", matter, stories, ...(to && { to }) }, 1000);
};

test("a flood is sent, kept or thrown away as a whole, once", async () => {
  const notice = await begin("flood");
  expect(await decisions().decide(editor, notice, "all")).toMatchObject({ how: "sent", count: 2 });
  expect(await decisions().decide(editor, notice, "all")).toBeNull();
  expect(await decisions().decide(editor, await begin("strangers"), "none")).toMatchObject({
    how: "discarded",
    count: 2,
  });
  expect(await decisions().decide(editor, await begin("flood"), "leave")).toMatchObject({ how: "drafts" });
  expect(done).toEqual(["publish aaaaaa", "publish bbbbbb", "discard aaaaaa", "discard bbbbbb"]);
});

test("a story that somebody has taken on is left to them; what stands in the way of all is said, and can be tried again", async () => {
  const notice = await begin("flood");
  refuse.aaaaaa = new AppError("state_conflict", { id: "aaaaaa", state: "scheduled" });
  const other = await begin("strangers");
  expect(await decisions().decide(editor, other, "all")).toMatchObject({ how: "sent", count: 1 });
  refuse = Object.fromEntries(["aaaaaa", "bbbbbb"].map((each) => [each, new AppError("topic_required", {})]));
  await expect(decisions().decide(editor, notice, "all")).rejects.toThrow("topic_required");
  refuse = {};
  expect(await decisions().decide(editor, notice, "all")).toMatchObject({ count: 2 });
});

test("edited stories become what the source tells now, or stay", async () => {
  expect(await decisions().decide(editor, await begin("edited"), "all")).toMatchObject({ how: "corrected", count: 2 });
  expect(done).toEqual(['correct aaaaaa {"title":"New"}', 'correct bbbbbb {"title":"New"}']);
  expect(await decisions().decide(editor, await begin("edited"), "none")).toMatchObject({ how: "ignored" });
});

test("where a feed is read is a chief's to decide, all else an editor's, nothing anybody's", async () => {
  const to = "https://new.example/rss";
  const notice = await begin("moved", to);
  await expect(decisions().decide(editor, notice, "all")).rejects.toThrow("not_allowed");
  await expect(decisions().decide(reader, await begin("flood"), "all")).rejects.toThrow("not_allowed");
  expect(await decisions().decide(chief, notice, "all")).toMatchObject({ how: "followed" });
  expect(await decisions().decide(chief, await begin("moved", to), "none")).toMatchObject({ how: "stayed" });
  expect(await decisions().decide(chief, await begin("moved", to), "leave")).toMatchObject({ how: "paused" });
  expect(done).toEqual([`move 7 ${to} true`, `move 7 ${to} false`, "pause 7"]);
});
