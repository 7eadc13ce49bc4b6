/** Feeds over their life, against a real server and a real Redis: nothing old, nothing twice, no stampede, no nagging. */

import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createFeedReader, type FeedReader, FeedUnreadable } from "../../src/ingest/feed/feed-reader.ts";
import { createGuardedFetch, type GuardedFetch } from "../../src/ingest/fetch/guarded-fetch.ts";
import { createPictureRule } from "../../src/ingest/picture-address.ts";
import { createSweeper, type SweeperDeps } from "../../src/maintenance/sweep.ts";
import { feedEntry, publishEntry } from "../../src/news/agenda.ts";
import type { ArticleId } from "../../src/news/article.ts";
import { noCopies } from "../../src/news/delivery.ts";
import { type Feed, nextPollDelay, rhythmOf } from "../../src/news/feed.ts";
import { createArticleDesk } from "../../src/newsroom/article-desk.ts";
import { createFeedPoller, type FeedNews } from "../../src/newsroom/poll-feed.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { keys } from "../../src/store/keys.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";

let redis: TestRedis;
let server: Server;
let origin: string;
let fetcher: GuardedFetch;
let reader: FeedReader;
let stores: Stores;
let clock = Date.parse("2026-11-24T08:00:00Z");
let told: string[];
let answer: { status: number; headers?: Record<string, string>; body?: string | Buffer };
let lookedUp: string[];
let readersHaveIt = false;
let requests: Record<string, string | string[] | undefined>[];

beforeAll(async () => {
  redis = await startTestRedis();
  server = createServer((request, response) => {
    requests.push({ url: request.url, ...request.headers });
    response
      .writeHead(answer.status, { "content-type": "application/rss+xml", ...answer.headers })
      .end(answer.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  origin = `http://127.0.0.1:${port}`;
  reader = createFeedReader();
  const allowHosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  fetcher = createGuardedFetch({ allowHosts, ports: [], userAgent: "test" });
});
afterAll(async () => {
  await Promise.all([fetcher.close(), reader.close()]);
  server.close();
  await redis.stop();
});
beforeEach(async () => {
  await redis.redis.flushall();
  [told, requests, lookedUp] = [[], [], []];
  readersHaveIt = false;
  stores = createStores({ redis: redis.redis, clock: () => clock, retentionDays: 30 });
  await stores.topics.add({ slug: topic("world"), names: { default: "World" } });
});

const item = (n: number, change: { title?: string; guid?: string; at?: number } = {}): string =>
  `<item><title>${change.title ?? `Story ${n}`}</title><link>${origin}/story-${n}</link><guid isPermaLink="false">${change.guid ?? `g${n}`}</guid><pubDate>${new Date(change.at ?? clock - n * 3_600_000).toUTCString()}</pubDate><description>About story ${n}.</description></item>`;
const rss = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title><link>${origin}/</link><description>d</description>${items.join("")}</channel></rss>`;

const news: FeedNews = {
  feedSick: async (feed, reason) => void told.push(`sick ${feed.number} ${reason}`),
  feedHealed: async (feed) => void told.push(`healed ${feed.number}`),
  feedGone: async (feed) => void told.push(`gone ${feed.number}`),
  storyFromFeed: async (_, { content }) => void told.push(`story ${content.title}`),
  draftsFromFeed: async (_, count) => void told.push(`drafts ${count}`),
  feedMatter: async ({ matter, stories }) => void told.push(`${matter} ${stories.length}: ${stories[0]?.title ?? ""}`),
};

function poller(opening: FeedReader = reader) {
  const rights = createRights({ people: stores.people, owners: [1] });
  const desk = createArticleDesk({
    articles: stores.articles,
    pageAgenda: stores.pageAgenda,
    agenda: stores.agenda,
    rights,
    clock: () => clock,
    undoMs: 1000,
    requireApproval: false,
    paidSpeed: false,
    topics: stores.topics,
    acts: stores.acts,
    news: { keptBack: async () => {} },
    pictureRule: createPictureRule([]),
    startBroadcast: async () => {},
    startRest: async () => {},
    pauseSending: async () => {},
  });
  return createFeedPoller({
    feeds: stores.feeds,
    agenda: stores.feedAgenda,
    desk,
    fetch: fetcher,
    reader: opening,
    news,
    copies: async () => ({ ...noCopies, atOnce: readersHaveIt ? 1 : 0 }),
    entries: {
      async complete(content, _, { fromPage } = {}) {
        lookedUp.push(content.title);
        const found = fromPage
          ? { ...content, lead: "Told by the page." }
          : { lead: "From the page.", imageUrl: "https://news.example/a.jpg", ...content };
        return { content: found, addresses: [] };
      },
    },
    hubs: { offered: async () => ({ alive: false, told: false }) },
    clock: () => clock,
    random: () => 0.5,
    emit: () => {},
  });
}

async function addFeed(change: Partial<Feed> = {}): Promise<number> {
  const feed = await stores.feeds.add({
    url: `${origin}/feed.xml`,
    topics: [topic("world")],
    mode: "review",
    addedBy: 1,
    takeFirst: 0,
    known: false,
    failures: 0,
    sickTold: false,
    ...change,
  });
  await stores.feedAgenda.put(feedEntry(feed.number), clock);
  return feed.number;
}

/** Polls when the feed is due; returns how long it waited for that, ms. */
async function poll(number: number): Promise<number> {
  const dueAt = await stores.feedAgenda.dueAt(feedEntry(number));
  if (dueAt === null) throw new Error("not on the agenda");
  const waited = dueAt - clock;
  clock = Math.max(clock, dueAt);
  await poller()(number, dueAt);
  return waited;
}
const drafts = async (): Promise<string[]> =>
  (await stores.articles.inState("draft", 100)).map((each) => each.content.title);

describe("a feed", () => {
  test("brings nothing old at first sight, then each new entry once, however it is shuffled and re-dated", async () => {
    const number = await addFeed();
    answer = { status: 200, body: rss(item(1), item(2), item(3)) };
    await poll(number);
    expect(await drafts()).toEqual([]);
    answer = { status: 200, body: rss(item(3, { at: clock }), item(4), item(1), item(2, { at: clock })) };
    await poll(number);
    expect(await drafts()).toEqual(["Story 4"]);
    await poll(number);
    expect(await drafts()).toEqual(["Story 4"]);
    expect(told).toEqual(["drafts 1"]);
  });

  test("brings the newest few at first sight when asked to", async () => {
    const number = await addFeed({ takeFirst: 2 });
    answer = { status: 200, body: rss(item(5), item(1), item(3)) };
    await poll(number);
    expect((await drafts()).sort()).toEqual(["Story 1", "Story 3"]);
  });

  test("that publishes by itself puts new entries on their way, and holds a flood for an editor", async () => {
    const number = await addFeed({ mode: "auto", known: true });
    answer = { status: 200, body: rss(item(1)) };
    await poll(number);
    const [scheduled] = await stores.articles.inState("scheduled", 10);
    expect(scheduled?.content.title).toBe("Story 1");
    expect(await stores.agenda.dueAt(publishEntry(scheduled?.id as ArticleId))).toBe(clock + 1000);
    answer = { status: 200, body: rss(...Array.from({ length: 25 }, (_, i) => item(100 + i))) };
    await poll(number);
    expect(await drafts()).toHaveLength(25);
    expect(told).toEqual(["story Story 1", expect.stringMatching(/^flood 25: /)]);
  });

  test("that was empty when it was added holds a flood, too", async () => {
    const number = await addFeed({ mode: "auto" });
    answer = { status: 200, body: rss() };
    await poll(number);
    answer = {
      status: 200,
      body: rss(...Array.from({ length: 25 }, (_, i) => item(100 + i, { at: clock + 3_600_000 }))),
    };
    await poll(number);
    expect(told).toEqual([expect.stringMatching(/^flood 25: /)]);
  });

  test("whose topics are all removed brings drafts, and one word about them", async () => {
    const number = await addFeed({ mode: "auto", known: true });
    await stores.topics.remove(topic("world"));
    answer = { status: 200, body: rss(item(1), item(2)) };
    await poll(number);
    expect(await stores.articles.inState("scheduled", 10)).toEqual([]);
    expect(await stores.articles.inState("draft", 10)).toHaveLength(2);
    expect(told).toEqual(["drafts 2"]);
  });

  test("that edits an entry makes a candidate for a correction, never a second story", async () => {
    const number = await addFeed({ mode: "auto", known: true });
    answer = { status: 200, body: rss(item(1)) };
    await poll(number);
    answer = { status: 200, body: rss(item(1, { title: "Story 1, corrected" })) };
    await poll(number);
    const scheduled = await stores.articles.inState("scheduled", 10);
    expect(scheduled).toHaveLength(1);
    expect(scheduled[0]?.content.title).toBe("Story 1");
    expect(scheduled[0]?.proposed?.content.title).toBe("Story 1, corrected");
    expect(told).toEqual(["story Story 1"]); // no reader has had it
  });

  test("that edits stories is told in one notice of those that readers have, and in none of drafts, which follow it", async () => {
    const number = await addFeed({ mode: "auto", known: true });
    answer = { status: 200, body: rss(item(1), item(2), item(3)) };
    await poll(number);
    for (const { id, content } of await stores.articles.inState("scheduled", 10)) {
      const state = content.title === "Story 3" ? "draft" : "published";
      await stores.articles.update(id, (article) => ({ ...article, state, publishedAt: clock }));
    }
    readersHaveIt = true;
    told = [];
    const changed = (n: number): string => item(n, { title: `Story ${n}, corrected` });
    answer = { status: 200, body: rss(changed(1), changed(2), changed(3)) };
    await poll(number);
    expect(told).toEqual(["edited 2: Story 1, corrected"]);
    const [draft] = await stores.articles.inState("draft", 10);
    expect(draft?.content.title).toBe("Story 3, corrected");
    expect(draft?.edits?.count).toBe(1); // whoever was shown the old words is told so
    expect((await stores.feeds.report(number))?.entries.map(({ fate }) => fate)).toEqual([
      "changed",
      "changed",
      "quiet",
    ]);
  });

  test("whose names and addresses have all changed, though nothing in it is new, sends nothing and is told once", async () => {
    const number = await addFeed({ mode: "auto", known: true });
    const at = clock - 5 * 3_600_000;
    answer = { status: 200, body: rss(item(1, { at }), item(2, { at }), item(3, { at })) };
    await poll(number);
    told = [];
    answer = { status: 200, body: rss(item(11, { at }), item(12, { at }), item(13, { at })) };
    await poll(number);
    expect(told).toEqual([expect.stringMatching(/^strangers 3: /)]);
    await poll(number);
    expect(told).toHaveLength(1);
    answer = { status: 200, body: rss(item(21), item(22), item(23)).replaceAll(/<pubDate>.*?<\/pubDate>/g, "") };
    await poll(number);
    expect(told.slice(1)).toEqual(["story Story 23", "story Story 22", "story Story 21"]); // undated ones may be new
  });

  test("that moves to another domain with all it has sends none of it again, and what is new once", async () => {
    const number = await addFeed({ mode: "auto", known: true });
    const at = clock - 5 * 3_600_000;
    const before = [1, 2, 3, 4].map((n) => item(n, { at }));
    answer = { status: 200, body: rss(...before) };
    await poll(number);
    told = [];
    const moved = (text: string): string => text.replaceAll(/<link>.*?\/story/g, "<link>https://new.example/story");
    const renamed = [1, 2, 3, 4].map((n) => moved(item(n, { at, guid: `https://new.example/?p=${n}` })));
    answer = { status: 200, body: rss(moved(item(5, { at: clock + 3_600_000 })), ...renamed) };
    await poll(number);
    expect(told).toEqual(["story Story 5"]);
    await poll(number);
    expect(told).toHaveLength(1);
    expect((await stores.feeds.report(number))?.entries.map(({ fate }) => fate)).toEqual(Array(5).fill("known"));
  });

  test("tells what became of each entry of its last poll", async () => {
    const number = await addFeed({ takeFirst: 1 });
    answer = { status: 200, body: rss(item(1), item(2)) };
    await poll(number);
    const report = await stores.feeds.report(number);
    expect(report?.entries.map(({ title, fate }) => `${title}: ${fate}`)).toEqual(["Story 1: draft", "Story 2: first"]);
    expect(report?.entries[0]?.articleId).toBeDefined();
    answer = { status: 200, body: rss(item(3), item(1), item(2)) };
    await poll(number);
    const next = await stores.feeds.report(number);
    expect(next?.entries.map(({ fate }) => fate)).toEqual(["draft", "known", "known"]);
    expect(next?.entries[1]?.articleId).toBe(report?.entries[0]?.articleId);
    expect(await redis.redis.ttl(keys.feeds.report(number))).toBeGreaterThan(3600);
  });

  test("that is switched while it is polled keeps the switch", async () => {
    const number = await addFeed({ known: true });
    answer = { status: 200, body: rss(item(1)), headers: { etag: '"v1"' } };
    const polled = poll(number);
    await stores.feeds.update(number, (feed) => ({ ...feed, mode: "auto", paused: true, quirks: { pageText: true } }));
    await polled;
    const feed = await stores.feeds.get(number);
    expect(feed).toMatchObject({ mode: "auto", paused: true, known: true });
    expect(feed?.etag).toBeUndefined(); // as it is switched now, nothing was read
    expect(await stores.feedAgenda.dueAt(feedEntry(number))).toBeNull();
  });

  test("can be read with its text from the page, without its dates, and in another encoding", async () => {
    const quirks = { pageText: true, ignoreDates: true, charset: "windows-1251" } as const;
    const number = await addFeed({ known: true, quirks });
    const body = rss(item(1, { title: "TITLE" })).replace("TITLE", "\u00cc\u00ee\u00f1\u00f2");
    answer = { status: 200, body: Buffer.from(body, "latin1") };
    await poll(number);
    const [draft] = await stores.articles.inState("draft", 10);
    expect(draft?.content).toMatchObject({ title: "Мост", lead: "Told by the page." });
    expect(draft?.content.sourcePublishedAt).toBeUndefined();
  });

  test("is asked politely: conditions, Retry-After, freshness, its own rhythm", async () => {
    const number = await addFeed({ known: true });
    answer = {
      status: 200,
      headers: { etag: '"v1"', "last-modified": "Tue, 24 Nov 2026 07:00:00 GMT", "cache-control": "max-age=7200" },
      body: rss(item(1)),
    };
    await poll(number);
    answer = { status: 304 };
    expect(await poll(number)).toBeGreaterThanOrEqual(7_200_000 * 0.85);
    expect(requests.at(-1)).toMatchObject({
      "if-none-match": '"v1"',
      "if-modified-since": "Tue, 24 Nov 2026 07:00:00 GMT",
    });
    answer = { status: 503, headers: { "retry-after": "5400" } };
    await poll(number);
    expect(await poll(number)).toBeGreaterThanOrEqual(5_400_000);
  });

  test("that calls itself fresh for a time is left alone for it, up to an hour", async () => {
    const number = await addFeed({ known: true });
    const withTtl = (minutes: number): string =>
      rss(item(1), item(2), item(3)).replace("<title>The Wire", `<ttl>${minutes}</ttl><title>The Wire`);
    answer = { status: 200, body: withTtl(45) };
    await poll(number);
    answer = { status: 200, body: withTtl(100_000) };
    expect(await poll(number)).toBe(45 * 60_000);
    expect(await poll(number)).toBe(60 * 60_000);
  });

  test("that fails is asked ever more rarely, up to a day; the newsroom hears once that it is sick and once that it is well", async () => {
    const number = await addFeed({ known: true });
    answer = { status: 500 };
    const waits: number[] = [];
    for (let i = 0; i < 14; i++) waits.push(await poll(number));
    expect(waits.slice(2)).toEqual([...waits.slice(2)].sort((a, b) => a - b));
    expect(Math.max(...waits)).toBeLessThanOrEqual(24 * 3_600_000 * 1.15);
    expect(Math.max(...waits)).toBeGreaterThan(20 * 3_600_000);
    expect(told).toEqual(["sick 1 http_error"]);
    answer = { status: 200, body: rss(item(1)) };
    await poll(number);
    expect(told.slice(1)).toEqual(expect.arrayContaining(["healed 1"]));
  });

  test("that says it is gone is asked once a day for a month, and told once; should it come back, nothing is lost", async () => {
    const number = await addFeed({ known: true });
    answer = { status: 200, body: rss(item(1)) };
    await poll(number);
    answer = { status: 410 };
    for (let day = 0; day < 3; day++) await poll(number);
    expect(await poll(number)).toBeGreaterThan(20 * 3_600_000);
    answer = { status: 200, body: rss(item(1), item(2)) };
    await poll(number);
    expect(told).toEqual(["drafts 1", `gone ${number}`, "drafts 1", `healed ${number}`]);
    answer = { status: 410 };
    for (let day = 0; day < 40; day++) {
      if ((await stores.feedAgenda.dueAt(feedEntry(number))) !== null) await poll(number);
    }
    expect(await stores.feeds.get(number)).toMatchObject({ paused: true });
  });

  test("that moved for good is followed after it repeats; to another site an editor decides, asked once", async () => {
    const moved = await addFeed({ known: true });
    const body = rss(item(1));
    for (let i = 0; i < 3; i++) {
      answer = { status: 301, headers: { location: "/new.xml" }, body };
      const swap = (): void => {
        answer = { status: 200, body };
      };
      server.once("request", swap);
      await poll(moved);
    }
    expect((await stores.feeds.get(moved))?.url).toBe(`${origin}/new.xml`);
    const elsewhere = origin.replace("127.0.0.1", "localhost");
    told = [];
    for (let i = 0; i < 5; i++) {
      answer = { status: 301, headers: { location: `${elsewhere}/new.xml` }, body };
      server.once("request", () => {
        answer = { status: 200, body };
      });
      await poll(moved);
    }
    expect(told).toEqual(["moved 1: Story 1"]);
    expect(await stores.feeds.get(moved)).toMatchObject({ url: `${origin}/new.xml`, moved: { asked: true } });
  });

  test("that gives no pictures has the pages of its first few new entries looked at, never those of known ones", async () => {
    const number = await addFeed({ known: true });
    answer = { status: 200, body: rss(item(1), item(2), item(3), item(4), item(5), item(6)) };
    await poll(number);
    expect(lookedUp).toHaveLength(4);
    const made = await stores.articles.inState("draft", 100);
    expect(made.filter((each) => each.content.imageUrl !== undefined)).toHaveLength(4);
    expect(made.map((each) => each.content.lead)).not.toContain("From the page.");
    await poll(number);
    expect(lookedUp).toHaveLength(4);
    expect(told).toEqual(["drafts 6"]);
  });

  test("whose flood breaks off half way holds what is left of it, too", async () => {
    const number = await addFeed({ mode: "auto", known: true, readAt: clock });
    answer = { status: 200, body: rss(...Array.from({ length: 25 }, (_, i) => item(100 + i))) };
    let left = 23;
    const breaking: FeedReader = {
      ...reader,
      async open(body, source) {
        const read = await reader.open(body, source);
        if (!read.ok) return read;
        const contents: typeof read.contents = async (identities) => {
          left -= identities.length;
          if (left < 0) throw new FeedUnreadable("too_complex");
          return read.contents(identities);
        };
        return { ...read, contents };
      },
    };
    const dueAt = (await stores.feedAgenda.dueAt(feedEntry(number))) ?? 0;
    clock = Math.max(clock, dueAt);
    await poller(breaking)(number, dueAt);
    expect(await drafts()).toHaveLength(23);
    await poll(number);
    expect(await drafts()).toHaveLength(25);
    expect(told).toEqual([expect.stringMatching(/^flood 23: /), expect.stringMatching(/^flood 2: /)]);
    answer = { status: 200, body: rss(item(1, { at: clock + 2000 })) };
    await poll(number);
    expect(told.at(-1)).toBe("story Story 1");
  });

  test("is polled by one at a time: who comes meanwhile waits", async () => {
    const number = await addFeed({ mode: "auto", known: true });
    answer = { status: 200, body: rss(item(1), item(2)) };
    const dueAt = (await stores.feedAgenda.dueAt(feedEntry(number))) ?? 0;
    const ends = await Promise.all([poller()(number, dueAt), poller()(number, dueAt)]);
    expect(ends.map(({ kind }) => kind).sort()).toEqual(["done", "snooze"]);
    expect(requests).toHaveLength(1);
    expect(told).toHaveLength(2);
    await poll(number);
    expect(requests).toHaveLength(2);
  });

  test("is polled once by however many ask", async () => {
    const number = await addFeed({ known: true });
    answer = { status: 200, body: rss(item(1)) };
    const run = poller();
    const dueAt = (await stores.feedAgenda.dueAt(feedEntry(number))) ?? 0;
    await run(number, dueAt);
    await run(number, dueAt);
    expect(requests).toHaveLength(1);
  });
});

test("one host is never asked by more than two at once", async () => {
  const numbers = await Promise.all([1, 2, 3, 4, 5].map(() => addFeed()));
  answer = { status: 200, body: rss(item(1)) };
  const run = poller();
  const ends = await Promise.all(
    numbers.map(async (number) => run(number, (await stores.feedAgenda.dueAt(feedEntry(number))) ?? 0)),
  );
  const waits = ends.flatMap((end) => (end.kind === "snooze" ? [end.ms] : []));
  expect(new Set(waits).size).toBe(3); // each has a turn of its own
  expect(requests).toHaveLength(2);
});

test("thousands of feeds due at once are handed out once each, and no story waits behind them", async () => {
  const due = Array.from({ length: 3000 }, (_, i) => feedEntry(i));
  await Promise.all(due.map((entry) => stores.feedAgenda.put(entry, clock - 1000)));
  await stores.agenda.put(publishEntry("k7m2qa" as ArticleId), clock - 1);
  const [handedOut, released]: [number[], string[]] = [[], []];
  const sweep = createSweeper({
    ...stores,
    clock: () => clock,
    emit: () => {},
    retentionMs: 1,
    releaseArticle: async (id: string) => void released.push(id),
    enqueue: async (_: "poll-feed", payloads: readonly { number: number }[]) =>
      void handedOut.push(...payloads.map(({ number }) => number)),
  } as unknown as SweeperDeps);
  await sweep();
  expect(released).toEqual(["k7m2qa"]);
  await sweep();
  await sweep();
  expect(handedOut).toHaveLength(3000);
  expect(new Set(handedOut).size).toBe(3000);
  clock += 600_000; // whoever took them has died
  await sweep();
  expect(handedOut).toHaveLength(5000);
});

test("ten thousand feeds added at once are spread, not asked in one breath", () => {
  const feed: Feed = {
    number: 1,
    url: "https://a.example/",
    topics: [],
    mode: "auto",
    addedBy: 1,
    takeFirst: 0,
    known: true,
    failures: 0,
    sickTold: false,
  };
  const delays = Array.from({ length: 10_000 }, (_, i) => nextPollDelay(feed, {}, (i * 0.618) % 1));
  const minutes = new Map<number, number>();
  for (const delay of delays)
    minutes.set(Math.floor(delay / 60_000), (minutes.get(Math.floor(delay / 60_000)) ?? 0) + 1);
  expect(Math.max(...minutes.values())).toBeLessThan(1500);
});

test("a feed's rhythm is its median gap", () => {
  const hour = 3_600_000;
  expect(rhythmOf([10 * hour, 8 * hour, 6 * hour, 5 * hour])).toBe(2 * hour);
  expect(rhythmOf([hour])).toBeUndefined();
});
