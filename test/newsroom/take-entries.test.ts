/** A feed's entries through the weeks of a stubborn source, with a real reader and a real Redis: each story once, old ones
 *  never by themselves, no notice for what nobody edited. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createFeedReader, type FeedReader } from "../../src/ingest/feed/feed-reader.ts";
import { createPictureRule } from "../../src/ingest/picture-address.ts";
import { noCopies } from "../../src/news/delivery.ts";
import type { Feed } from "../../src/news/feed.ts";
import { createArticleDesk } from "../../src/newsroom/article-desk.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createEntryTaker } from "../../src/newsroom/take-entries.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";

const now = Date.parse("2026-11-24T08:00:00Z");
const hour = 3_600_000;
let redis: TestRedis;
let reader: FeedReader;
let stores: Stores;
let told: string[];
/** Notices that can't be kept: the poll breaks off there. */
let lostNotices: number;
/** Of pages that are read: what they call themselves, by the address of the entry. */
let ownAddresses: Record<string, string[]>;
let feed: Feed;

beforeAll(async () => {
  redis = await startTestRedis();
  reader = createFeedReader();
});
afterAll(async () => {
  await reader.close();
  await redis.stop();
});
beforeEach(async () => {
  await redis.redis.flushall();
  [told, ownAddresses, lostNotices] = [[], {}, 0];
  stores = createStores({ redis: redis.redis, clock: () => now, retentionDays: 30 });
  await stores.topics.add({ slug: topic("world"), names: { default: "World" } });
  feed = {
    ...{ number: 1, url: "https://news.example/feed.xml", topics: [topic("world")], mode: "auto", addedBy: 1 },
    ...{ takeFirst: 0, known: true, failures: 0, sickTold: false, addedAt: now - 24 * hour },
  };
});

/** What goes out by itself, and what waits for an editor. */
const titles = async (state: "scheduled" | "draft"): Promise<string[]> =>
  (await stores.articles.inState(state, 100)).map(({ content }) => content.title).sort();

async function poll(document: string | Uint8Array, change: Partial<Feed> = {}): Promise<void> {
  feed = { ...feed, ...change };
  const rights = createRights({ people: stores.people, owners: [1] });
  const desk = createArticleDesk({
    pageAgenda: stores.pageAgenda,
    ...{ articles: stores.articles, agenda: stores.agenda, rights, clock: () => now, undoMs: 1000 },
    ...{ requireApproval: false, paidSpeed: false, topics: stores.topics, acts: stores.acts },
    ...{ news: { keptBack: async () => {} }, pictureRule: createPictureRule([]), startBroadcast: async () => {} },
    ...{ startRest: async () => {}, pauseSending: async () => {} },
  });
  const take = createEntryTaker({
    feeds: stores.feeds,
    desk,
    news: {
      storyFromFeed: async (_, { content }) => void told.push(`story ${content.title}`),
      draftsFromFeed: async (_, count) => void told.push(`drafts ${count}`),
      feedMatter: async ({ matter, stories }) => {
        if (lostNotices-- > 0) throw new Error("connection lost");
        told.push(`${matter} ${stories.map(({ title }) => title).join()}`);
      },
    },
    copies: async () => ({ ...noCopies, atOnce: 1 }),
    entries: { complete: async (content) => ({ content, addresses: ownAddresses[content.url] ?? [] }) },
  });
  const body = typeof document === "string" ? new TextEncoder().encode(document) : document;
  const read = await reader.open(body, { url: feed.url, now });
  if (!read.ok) throw new Error(read.code);
  const { entries } = await take(feed, read);
  const edited = entries.filter(({ fate }) => fate === "changed" || fate === "quiet");
  told.push(...edited.map(({ title }) => `changed ${title}`));
  feed = { ...feed, known: feed.known || read.entries.length > 0, readAt: now };
}

interface Item {
  readonly title: string;
  readonly guid?: string;
  readonly link?: string;
  readonly at?: number | null;
  readonly text?: string;
}
const item = ({ title, guid, link, at = now - hour, text = `About ${title}.` }: Item): string =>
  `<item><title>${title}</title>${link === undefined ? "" : `<link>${link}</link>`}${
    guid === undefined ? "" : `<guid isPermaLink="false">${guid}</guid>`
  }${at === null ? "" : `<pubDate>${new Date(at).toUTCString()}</pubDate>`}<description>${text}</description></item>`;
const rss = (...items: readonly Item[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Wire</title><link>https://news.example/</link><description>d</description>${items.map(item).join("")}</channel></rss>`;

const stories = ["One", "Two", "Three", "Four", "Five", "Six"].map((title, i) => ({
  title,
  at: now - 48 * hour,
  guid: `g${i}`,
  link: `https://news.example/story-${i}?id=${i}`,
}));

describe("an entry whose page was read", () => {
  const one = { title: "One", guid: "a", link: "https://short.example/x1" };
  const page = "https://news.example/2026/harbour-story";

  test("is known by the address that the page calls its own", async () => {
    ownAddresses = { [one.link]: [one.link, page] };
    await poll(rss(one));
    expect(told).toEqual(["story One"]);
    await poll(rss({ title: "One, by another name", guid: "b", link: page, at: null, text: "Other words." }));
    expect(told.filter((each) => each.startsWith("story"))).toEqual(["story One"]);
  });

  test("takes no name that is another entry's", async () => {
    await poll(rss({ title: "Two", guid: "two", link: page }));
    ownAddresses = { [one.link]: [one.link, page] };
    await poll(rss(one, { title: "Two", guid: "two", link: page }));
    await poll(rss({ title: "Two", guid: "three", link: page }));
    expect(told).toEqual(["story Two", "story One"]);
  });
});

describe("known stories stay known", () => {
  const moved = (change: (link: string, i: number) => Partial<Item>): Item[] =>
    stories.map((story, i) => ({ ...story, ...change(story.link, i) }));
  test.each<[string, Item[]]>([
    ["http becomes https", moved((link) => ({ link: link.replace("https:", "http:"), guid: link.replace("s:", ":") }))],
    ["www. comes in front", moved((link) => ({ link: link.replace("//", "//www."), guid: `new${link}` }))],
    ["a slash comes behind", moved((link, i) => ({ link: link.replace("?", "/?"), guid: `other-${i}` }))],
    ["a port is named", moved((link, i) => ({ link: link.replace("example/", "example:443/"), guid: `x${i}` }))],
    ["a fragment is added", moved((link, i) => ({ link: `${link}#comments`, guid: `x${i}` }))],
    [
      "readers are counted",
      moved((link, i) => ({ link: `${link}&amp;utm_source=rss&amp;fbclid=a${i}`, guid: `x${i}` })),
    ],
    [
      "a session is added",
      moved((link, i) => ({ link: `${link}&amp;PHPSESSID=a1b2c3d4e5f6a7b8c9d0${i}`, guid: `x${i}` })),
    ],
    ["guids change", moved((_, i) => ({ guid: `https://news.example/?p=${i}` }))],
    ["guids go", moved(() => ({ guid: undefined as never }))],
    ["addresses change", moved((_, i) => ({ link: `https://other.example/${i}` }))],
  ])("when %s, and back again", async (_, changed) => {
    await poll(rss(...stories), { known: false });
    await poll(rss(...changed));
    await poll(rss(...stories));
    await poll(rss(...changed));
    expect(told).toEqual([]);
    await poll(rss({ title: "Seven", guid: "g7", link: "https://news.example/seven" }, ...changed));
    expect(told).toEqual(["story Seven"]);
    expect(await titles("draft")).toEqual([]);
  });

  test("when everything changes, one thing after the other", async () => {
    await poll(rss(...stories), { known: false });
    await poll(rss(...moved((link, i) => ({ guid: `second-${i}`, link }))));
    await poll(rss(...moved((_, i) => ({ guid: `second-${i}`, link: `https://cdn.example/${i}` }))));
    await poll(rss(...moved((_, i) => ({ guid: `third-${i}`, link: `http://www.cdn.example/${i}/` }))));
    expect(told).toEqual([]);
  });

  test("also those that version 0.1 remembered, by guid and by address", async () => {
    const known = { revision: "r", hash: "h" };
    await stores.feeds.remember(1, [
      ["guid:g0", known],
      ["url:https://news.example/story-1?id=1", known],
    ]);
    const [one, two] = stories as [Item, Item];
    await poll(rss(one, { title: two.title, link: `${two.link}&amp;utm_source=rss` }));
    await poll(rss({ ...one, guid: "changed" }, { title: two.title, link: "http://www.news.example/story-1/?id=1" }));
    expect(told).toEqual([]);
  });

  test("and one that takes over the address of another is none of them", async () => {
    await poll(rss(...stories), { known: false });
    const [one, ...others] = stories as [Item, ...Item[]];
    const successor = { title: "New here", guid: "new", link: one.link as string };
    await poll(rss(successor, { ...one, link: "https://news.example/archive/one" }, ...others));
    expect(told).toEqual(["story New here"]);
    await poll(rss(successor, { ...one, link: "https://news.example/archive/one" }, ...others));
    expect(told).toEqual(["story New here"]);
  });
});

describe("a guid that several entries have names none of them", () => {
  const links = [1, 2, 3, 4].map((i) => ({ title: `Story ${i}`, link: `https://news.example/s/${i}` }));
  test.each(["N/A", "0", "https://news.example/", "tag:one-for-all", "-"])("%s", async (guid) => {
    await poll(rss(...links.map((each) => ({ ...each, guid }))));
    expect(told.sort()).toEqual(links.map(({ title }) => `story ${title}`));
    await poll(rss({ title: "Story 5", link: "https://news.example/s/5", guid }));
    await poll(rss(...links.map((each) => ({ ...each, guid }))));
    expect(await titles("scheduled")).toEqual(["Story 1", "Story 2", "Story 3", "Story 4", "Story 5"]);
    expect(told).toHaveLength(5);
  });

  test("and when one stood alone with it first, that one stays known", async () => {
    const guid = "same";
    await poll(rss({ ...(links[0] as Item), guid }));
    await poll(rss(...links.map((each) => ({ ...each, guid }))));
    await poll(rss({ ...(links[0] as Item), title: "Story 1, edited", guid }));
    await poll(rss({ title: "Story 6", link: "https://news.example/s/6", guid }));
    expect(told.sort()).toEqual(["changed Story 1, edited", ...[1, 2, 3, 4, 6].map((i) => `story Story ${i}`)]);
  });

  test("nor does the home page that all of them link to: then their words tell", async () => {
    const link = "https://news.example/";
    await poll(rss(...links.map((each) => ({ ...each, guid: "N/A", link }))));
    await poll(rss({ title: "Story 7", guid: "N/A", link }, ...links.map((each) => ({ ...each, guid: "N/A", link }))));
    expect(told.sort()).toEqual(["story Story 1", "story Story 2", "story Story 3", "story Story 4", "story Story 7"]);
  });

  test("nor does a page that several with guids of their own link to", async () => {
    const link = "https://news.example/live";
    await poll(rss({ title: "10:00", guid: "a", link }, { title: "10:05", guid: "b", link }));
    await poll(rss({ title: "10:10", guid: "c", link }, { title: "10:05", guid: "b", link }));
    await poll(rss({ title: "10:15", guid: "d", link }));
    expect(told.sort()).toEqual(["story 10:00", "story 10:05", "story 10:10", "story 10:15"]);
  });
});

describe("old entries are no news", () => {
  const old = (i: number): Item => ({
    title: `Of 2020, ${i}`,
    guid: `o${i}`,
    link: `https://news.example/o/${i}`,
    at: Date.UTC(2020, 2, 2),
  });
  const added = { known: false, addedAt: now - hour };
  test("of a feed that was empty when it was added", async () => {
    await poll(rss(), added);
    await poll(rss(old(1), old(2), { title: "Fresh", guid: "f", link: "https://news.example/f", at: now }));
    expect(await titles("scheduled")).toEqual(["Fresh"]);
    expect(told).toEqual(["story Fresh"]);
  });

  test("that appear later wait for an editor", async () => {
    await poll(rss(old(1)), added);
    await poll(
      rss(old(1), old(2), { title: "Just before", guid: "b", link: "https://news.example/b", at: now - 2 * hour }),
    );
    expect(await titles("scheduled")).toEqual([]);
    expect(await titles("draft")).toEqual(["Just before", "Of 2020, 2"]);
    expect(told).toEqual(["drafts 2"]);
  });

  test("but for the newest few that the chief wanted", async () => {
    await poll(rss(), { ...added, takeFirst: 1 });
    await poll(rss(old(1), { ...old(2), at: Date.UTC(2021, 0, 1) }));
    expect(await titles("scheduled")).toEqual(["Of 2020, 2"]);
    expect(await titles("draft")).toEqual([]);
  });

  test("and without a date an editor decides, where the feed was empty before", async () => {
    await poll(rss(), added);
    await poll(rss({ title: "Undated", guid: "u", link: "https://news.example/u", at: null }));
    expect(await titles("scheduled")).toEqual([]);
    expect(told).toEqual(["drafts 1"]);
    await poll(rss({ title: "Undated too", guid: "u2", link: "https://news.example/u2", at: null }));
    expect(await titles("scheduled")).toEqual(["Undated too"]);
  });
});

test("a byte that is lost on the way is no edit, nor is its return; a real edit is one", async () => {
  const story = { title: "Été à Genève", guid: "g", link: "https://news.example/été", text: "L’hôpital rouvre déjà." };
  const [whole, other] = [rss(story), rss({ ...story, title: "Été à Zurich" })];
  const bytes = new TextEncoder().encode(whole);
  await poll(whole);
  const places = [...bytes.keys()].filter((i) => (bytes[i] ?? 0) > 0x7f);
  for (const place of places) await poll(bytes.filter((_, i) => i !== place));
  await poll(whole);
  expect(told).toEqual(["story Été à Genève"]);
  await poll(other);
  expect(told).toEqual(["story Été à Genève", "changed Été à Zurich"]);
});

test("an edit of which a poll that broke off has not told is told by the next one", async () => {
  const story = { title: "Breakwater delayed", guid: "g", link: "https://news.example/g" };
  await poll(rss(story));
  for (const { id } of await stores.articles.inState("scheduled", 1)) {
    await stores.articles.update(id, (article) => ({ ...article, state: "published", publishedAt: now }));
  }
  const edited = rss({ ...story, title: "Breakwater cancelled" });
  lostNotices = 1;
  await expect(poll(edited)).rejects.toThrow("connection lost");
  await poll(edited);
  await poll(edited);
  expect(told).toEqual(["story Breakwater delayed", "edited Breakwater cancelled", "changed Breakwater cancelled"]);
});
