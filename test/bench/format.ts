/** What a card and a feed cost, as ratios in the same run: a card against escape-and-slice, feed reading against the
 *  library alone. */
import { parseFeed } from "feedsmith";
import { textsOf } from "../../src/bot/locales/index.ts";
import { renderArticleCard } from "../../src/format/article-card.ts";
import { readFeed } from "../../src/ingest/feed/read-feed.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { report, table } from "./report.ts";

const sentence =
  "The harbour authority said on Tuesday that the breakwater & its lamps would be finished a year late. ";
const article: Article = {
  id: "k7m2qa" as ArticleId,
  version: 1,
  state: "published",
  urgency: "routine",
  silent: false,
  content: {
    title: "Breakwater delayed by a year, council <says>",
    lead: sentence.repeat(4),
    body: sentence.repeat(16),
    url: "https://news.example/harbour/breakwater?id=1&from=front",
    source: "Reuters",
    siteName: "The Riverside Courier",
    sourcePublishedAt: 1_795_500_000_000,
  },
  topics: ["world" as TopicSlug],
  createdBy: 1,
  createdAt: 0,
};
const look = { locale: "en", timeZone: "Europe/Paris", labels: textsOf("en").cards, pictures: "preview" } as const;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);
const plain = ({ content }: Article): string =>
  `<b>${escapeText(content.title)}</b>\n\n${escapeText((content.lead ?? "").slice(0, 700))}\n\n${escapeText(content.source ?? "")} · ${new Date(content.sourcePublishedAt ?? 0).toISOString()}\n<a href="${escapeText(content.url)}">${escapeText(content.siteName ?? "")}</a>`;

const items = Array.from(
  { length: 50 },
  (_, i) =>
    `<item><title>Story ${i} &amp; more</title><link>https://news.example/${i}</link><guid>${i}</guid><pubDate>Tue, 24 Nov 2026 08:00:00 GMT</pubDate><description>&lt;p&gt;${sentence}&lt;/p&gt;</description></item>`,
);
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>https://news.example/</link>${items.join("")}</channel></rss>`;
const bytes = new TextEncoder().encode(feed);

/** Median of `rounds` of the time one call takes, µs. */
function microseconds(work: () => unknown, calls: number, rounds = 9): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    for (let i = 0; i < calls; i++) work();
    times.push(((performance.now() - startedAt) * 1000) / calls);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const card = microseconds(() => renderArticleCard(article, look), 3000);
const sliced = microseconds(() => plain(article), 3000);
const read = () => {
  const feedRead = readFeed(bytes, { url: "https://news.example/", now: Date.now() });
  return feedRead.ok ? feedRead.entries : [];
};
const polling = microseconds(read, 20);
const reading = microseconds(() => read().map((entry) => entry.content()), 20);
const library = microseconds(() => parseFeed(feed), 20);
report(
  "Formatting and feeds",
  "node --import tsx test/bench/format.ts",
  table(
    ["what", "µs", "ratio"],
    [
      ["escape and slice, 2 kB article", sliced.toFixed(1), "1.00"],
      ["a card, 2 kB article", card.toFixed(1), (card / sliced).toFixed(2)],
      ["the feed library alone, 50 entries", library.toFixed(0), "1.00"],
      [
        "reading a feed, 50 entries, as a poll does: what is known is not cleaned again",
        polling.toFixed(0),
        (polling / library).toFixed(2),
      ],
      ["reading a feed, 50 entries, every one of them new", reading.toFixed(0), (reading / library).toFixed(2)],
    ],
  ),
);
