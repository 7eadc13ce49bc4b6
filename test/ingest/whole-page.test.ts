/** A page that says everything there is to say: a field of an article that nobody reads from pages would be empty here. */
import { afterAll, expect, test } from "vitest";
import { createPageReader } from "../../src/ingest/page/read-page.ts";
import type { ArticleContent } from "../../src/news/article.ts";

const reader = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
afterAll(() => reader.close());

const story = [
  "The night ferry will run again from Friday, the river authority said, eleven years after the last boat was tied up for good.",
  "Tickets cost the same as a bus ride, and the first week is free for holders of a library card, according to the council.",
];
const page = `<!doctype html><html lang="en-GB"><head><title>Ferry returns to the river - The Riverside Courier</title>
<link rel="canonical" href="https://news.example/world/ferry">
<meta property="og:title" content="Ferry returns to the river">
<meta property="og:description" content="After eleven years the night boat is back.">
<meta property="og:site_name" content="The Riverside Courier">
<meta property="og:image" content="/ferry.jpg">
<meta property="og:image:alt" content="The ferry Heron &amp;amp; her crew">
<meta property="og:video" content="/ferry.mp4">
<meta name="author" content="Ada Reed">
<meta property="article:published_time" content="2026-05-01T08:00:00Z">
<meta property="article:modified_time" content="2026-05-01T09:30:00Z">
<meta property="article:content_tier" content="locked">
</head><body><article><h1>Ferry returns to the river</h1>${story.map((line) => `<p>${line}</p>`).join("")}
<p>Source: Reuters</p></article></body></html>`;

/** Foreign HTML comes with feeds alone. */
const expected = {
  title: "Ferry returns to the river",
  lead: "After eleven years the night boat is back.",
  body: [...story, "Source: Reuters"].join("\n\n"),
  url: "https://news.example/world/ferry",
  source: "Reuters",
  siteName: "The Riverside Courier",
  byline: "Ada Reed",
  imageUrl: "https://news.example/ferry.jpg",
  imageDescription: "The ferry Heron & her crew",
  hasVideo: true,
  paywalled: true,
  language: "en-gb",
  sourcePublishedAt: Date.parse("2026-05-01T08:00:00Z"),
  sourceModifiedAt: Date.parse("2026-05-01T09:30:00Z"),
} satisfies Required<Omit<ArticleContent, "bodyHtml" | "leadHtml" | "photoId" | "album" | "links">>;

test("a page that says everything leaves no field of its article empty", async () => {
  const read = await reader.understand(new TextEncoder().encode(page), "https://news.example/world/ferry", "text/html");
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && read.content).toEqual(expected);
});
