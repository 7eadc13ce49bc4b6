/** What is gathered into one notice of a feed, and when a new one begins. */
import { expect, test } from "vitest";
import type { ArticleId } from "../../src/news/article.ts";
import { type FeedMatterNews, gathered } from "../../src/news/feed-notice.ts";

const id = (text: string): ArticleId => text as ArticleId;
const edited = (...ids: string[]): FeedMatterNews => ({
  feed: 1,
  title: "The Wire",
  matter: "edited",
  stories: ids.map((each) => ({ id: id(each), title: `Title ${each}` })),
});

test("each story stands in it once, however often it is changed", () => {
  const first = gathered(null, edited("aaaaaa", "bbbbbb"), 1000);
  const next = gathered(first, edited("bbbbbb", "cccccc"), 2000);
  expect(next.ids).toEqual(["aaaaaa", "bbbbbb", "cccccc"]);
  expect(next.titles).toEqual(["Title aaaaaa", "Title bbbbbb", "Title cccccc"]);
  expect(next.since).toBe(1000);
});

test("after a day, or for another address, it is a notice of its own", () => {
  const first = gathered(null, edited("aaaaaa"), 1000);
  expect(gathered(first, edited("bbbbbb"), 1000 + 24 * 3_600_000).ids).toEqual(["bbbbbb"]);
  const moved = { feed: 1, title: "The Wire", matter: "moved", stories: [{ title: "A" }] } as const;
  const there = gathered(null, { ...moved, to: "https://a.example/" }, 1000);
  expect(gathered(there, { ...moved, to: "https://a.example/" }, 2000).since).toBe(1000);
  expect(gathered(there, { ...moved, to: "https://b.example/" }, 2000)).toMatchObject({ since: 2000, titles: ["A"] });
});

test("a move that is told again lists what it listed, once", () => {
  const stories = [{ title: "A" }, { title: "B" }];
  const moved = { feed: 1, title: "The Wire", matter: "moved", to: "https://a.example/", stories } as const;
  const first = gathered(null, moved, 1000);
  expect(gathered(first, moved, 2000).titles).toEqual(["A", "B"]);
});

test("it lists the first titles and counts all stories", () => {
  const many = gathered(null, edited(...Array.from({ length: 40 }, (_, i) => `a${i}`)), 1);
  expect(many.titles).toHaveLength(10);
  expect(many.ids).toHaveLength(40);
});
