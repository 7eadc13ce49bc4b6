/** What a card and a feed cost, as ratios in the same run: a card against escape-and-slice, feed reading against the
 *  library alone. */
import { parseFeed } from "feedsmith";
import { renderArticleCard } from "../../src/format/article-card.ts";
import { readFeed } from "../../src/ingest/feed/read-feed.ts";
import { loadLocales } from "../../src/locales/load-locales.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { alternating, rounds } from "./alternating.ts";
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
const { locales } = loadLocales();
const look = {
  locale: "en",
  timeZone: "Europe/Paris",
  labels: locales.textsOf("en").cards,
  pictures: "preview",
  linkParameters: "",
} as const;

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

const card = alternating(3000, { sliced: () => plain(article), card: () => renderArticleCard(article, look) });
const source = { url: "https://news.example/", contentType: "application/rss+xml", now: Date.now() };
const read = () => {
  const feedRead = readFeed(bytes, source);
  return feedRead.ok ? feedRead.entries : [];
};
const feeds = alternating(40, {
  library: () => parseFeed(new TextDecoder().decode(bytes)),
  polling: read,
  reading: () => read().map((entry) => entry.content()),
});
report(
  "Formatting and feeds",
  "node --import tsx test/bench/format.ts",
  `${table(
    ["what", "µs", "ratio"],
    [
      ["escape and slice, 2 kB article", card.sliced.toFixed(1), "1.00"],
      ["a card, 2 kB article", card.card.toFixed(1), (card.card / card.sliced).toFixed(2)],
      ["the feed library alone, from bytes, 50 entries", feeds.library.toFixed(0), "1.00"],
      [
        "reading a feed, 50 entries, as a poll does: what is known is not cleaned again",
        feeds.polling.toFixed(0),
        (feeds.polling / feeds.library).toFixed(2),
      ],
      [
        "reading a feed, 50 entries, every one of them new",
        feeds.reading.toFixed(0),
        (feeds.reading / feeds.library).toFixed(2),
      ],
    ],
  )}\n\nLower quartiles of ${rounds} rounds, taken in turns.`,
);
