/** Feeds in a list can be told apart. */
import { expect, test } from "vitest";
import { feedListMessage } from "../../../../src/bot/editor/feeds/feed-list.ts";
import { importMessage } from "../../../../src/bot/editor/feeds/import-message.ts";
import type { Feed } from "../../../../src/news/feed.ts";
import { textsOf } from "../../../support/texts.ts";

const feed = (number: number, title: string, path: string): Feed => ({
  number,
  title,
  url: `https://news.example/${path}`,
  topics: [],
  mode: "review",
  addedBy: 1,
  takeFirst: 0,
  known: true,
  failures: 0,
  sickTold: false,
});
const feeds = [feed(1, "Harbour feed", "a.xml"), feed(2, "Harbour feed", "b.xml"), feed(3, "Market", "m.xml")];

test("feeds that are called the same are listed with their addresses, others by their name alone", () => {
  const lines = feedListMessage(textsOf("en"), feeds, 0).html.toString().split("\n");
  expect(lines[1]).toContain("1. Harbour feed (news.example/a.xml)");
  expect(lines[2]).toContain("2. Harbour feed (news.example/b.xml)");
  expect(lines[3]).toMatch(/^3\. Market ·/);
});

test("an import tells by their addresses which of the feeds of one name were not added", () => {
  const items = feeds.map(({ title = "", url }) => ({ title, url, topics: [] }));
  const failed = items.map(({ title, url }) => ({ title, url, reason: "feed_exists" }));
  const { html } = importMessage(textsOf("en"), { items, done: 3, added: 0, failed });
  expect(html.toString().split("\n").slice(2)).toEqual([
    "• Harbour feed (news.example/a.xml): it is there already",
    "• Harbour feed (news.example/b.xml): it is there already",
    "• Market: it is there already",
  ]);
});
