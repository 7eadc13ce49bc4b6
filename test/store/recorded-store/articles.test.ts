/** Stories as the program of commit 4e40080 stored them, read by today's. The expected values are what that program was
 *  given: they change only when the old records are meant to be understood otherwise. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article, ArticleId } from "../../../src/news/article.ts";
import type { TopicSlug } from "../../../src/news/topic.ts";
import { createStores, type Stores } from "../../../src/store/create-stores.ts";
import { fillStore, recordedAt } from "../../support/recorded-store.ts";
import { startTestRedis, type TestRedis } from "../../support/redis.ts";

let server: TestRedis;
let stores: Stores;
beforeAll(async () => {
  server = await startTestRedis();
  await fillStore(server.redis);
  stores = createStores({ redis: server.redis, clock: () => recordedAt, retentionDays: 30 });
});
afterAll(() => server.stop());

const slugs = (...names: string[]) => names as TopicSlug[];

const piece = (title: string) => ({
  title,
  lead: `The lead of ${title}.`,
  url: `https://news.example/${title.toLowerCase().replaceAll(" ", "-")}`,
});
const plain = { version: 1, urgency: "routine", silent: false } as const;

test.each<[string, string, Omit<Article, "id">]>([
  [
    "a draft",
    "fx9teb",
    {
      ...plain,
      state: "draft",
      content: {
        title: "Piece of Eve",
        lead: "Still without a lead.",
        url: "https://news.example/piece-of-eve",
      },
      topics: slugs("world"),
      createdBy: 2001,
      createdAt: 1795420800284,
      desk: { chatId: 2001, messageId: 43, locale: "en" },
    },
  ],
  [
    "a feed's draft",
    "p9uuf6",
    {
      ...plain,
      state: "draft",
      content: { title: "Market day", url: "https://news.example/local/market-day", siteName: "Local wire" },
      topics: slugs("local"),
      createdBy: 2001,
      createdAt: 1795410001616,
    },
  ],
  [
    "a draft with all there can be",
    "r6vs29",
    {
      version: 1,
      state: "draft",
      urgency: "breaking",
      silent: true,
      paid: true,
      fullText: true,
      content: {
        title: "Everything <filled> & more",
        lead: "A lead.",
        body: "One paragraph.\n\nAnother.",
        bodyHtml: "<p>One paragraph.</p><p>Another.</p>",
        url: "https://news.example/everything?a=1&b=2",
        source: "Reuters",
        siteName: "The Riverside Courier",
        byline: "Jo Writer",
        imageUrl: "https://news.example/everything.jpg",
        hasVideo: true,
        paywalled: true,
        language: "pt-br",
        sourcePublishedAt: 1795402800000,
        sourceModifiedAt: 1795406400000,
      },
      topics: slugs("world", "sport"),
      createdBy: 2004,
      createdAt: 1795437060042,
      desk: { chatId: 2004, messageId: 9, locale: "fr" },
    },
  ],
  [
    "a scheduled one",
    "hnx34n",
    {
      ...plain,
      state: "scheduled",
      content: piece("Concert tonight"),
      topics: slugs("local"),
      createdBy: 2003,
      createdAt: 1795437060030,
      publishAt: 1795446000000,
      desk: { chatId: 2003, messageId: 5, locale: "en" },
    },
  ],
  [
    "a published one",
    "e67qra",
    {
      ...plain,
      state: "published",
      silent: true,
      content: piece("Library opens"),
      topics: slugs("local"),
      createdBy: 2001,
      createdAt: 1795436881587,
      publishAt: 1795436881590,
      publishedAt: 1795436881590,
    },
  ],
  [
    "one that was corrected twice, and changed at its source",
    "3tuxdm",
    {
      ...plain,
      version: 3,
      state: "published",
      content: {
        title: "Bridge reopens on Monday",
        lead: "The second lead.",
        url: "https://news.example/bridge-reopens",
        source: "Reuters",
      },
      topics: slugs("world"),
      createdBy: 2001,
      createdAt: 1795410001645,
      publishAt: 1795410001646,
      publishedAt: 1795410001666,
      desk: { chatId: 2001, messageId: 23, locale: "en" },
      correction: { at: 1795410007102, note: "" },
      proposed: {
        at: 1795420800250,
        content: {
          title: "Bridge reopens on Tuesday",
          lead: "The second lead.",
          url: "https://news.example/bridge-reopens",
          source: "Reuters",
        },
      },
    },
  ],
  [
    "a withdrawn one",
    "3uz8dq",
    {
      ...plain,
      version: 2,
      state: "retracted",
      content: piece("Mayor resigns"),
      topics: slugs("world"),
      createdBy: 2001,
      createdAt: 1795410013034,
      publishAt: 1795410013035,
      publishedAt: 1795410013752,
      desk: { chatId: 2001, messageId: 31, locale: "en" },
      retraction: { at: 1795410016067, reason: "The letter was a forgery." },
    },
  ],
  [
    "a draft that was discarded",
    "crsbwd",
    {
      ...plain,
      state: "discarded", // "retracted" in the record: as if readers had had it
      content: { title: "Discarded piece", lead: "Nobody wanted it.", url: "https://news.example/discarded" },
      topics: slugs("local"),
      createdBy: 2001,
      createdAt: 1795420800378,
      desk: { chatId: 2001, messageId: 47, locale: "en" },
    },
  ],
])("%s", async (_, id, kept) => {
  expect(await stores.articles.get(id as ArticleId)).toEqual({ id, ...kept });
});

test("are found by state, topic and address, and by what carried them", async () => {
  const inState = async (state: Article["state"]) => (await stores.articles.inState(state, 100)).map(({ id }) => id);
  expect(await inState("draft")).toEqual(["r6vs29", "xxuhew", "fx9teb", "p9uuf6"]);
  expect(await inState("scheduled")).toEqual(["mu75dt", "kqsm6k", "hnx34n"]);
  expect((await inState("published")).slice(-2)).toEqual(["4akp82", "3tuxdm"]);
  const found = await stores.articles.published({ topics: slugs("world"), after: 0, until: recordedAt, limit: 10 });
  expect(found.map(({ id }) => id)).toEqual(["qt5y7d", "mam4z9", "v7fkzf", "3tuxdm"]);
  expect(await stores.articles.byUrl("https://news.example/bridge-reopens")).toBe("3tuxdm");
  expect(await stores.articles.byUrl("https://news.example/mayor-resigns")).toBeNull();
  expect([...(await stores.articles.carriers("3tuxdm" as ArticleId))].sort()).toEqual([
    "a3tuxdmv1",
    "d1af3d06e7158ba43-2026-11-23T0730",
    "d560759c90bec83aa-2026-11-23T1230",
    "d71e0afa236f548e4-2026-11-23T0800",
    "df6549652ff713b72-2026-11-23T1200",
    "r3tuxdmv3",
  ]);
});
