/** When a page was published, wherever it says so. */
import { describe, expect, test } from "vitest";
import { readHead } from "../../src/ingest/page/head.ts";
import { readFacts } from "../../src/ingest/page/page-facts.ts";

const now = Date.parse("2026-11-01T00:00:00Z");
const day = "2026-03-02";
const dayOf = (html: string, url = "https://news.example/harbour"): string | null => {
  const published = readFacts({
    head: readHead(`<html lang="en"><title>Harbour wall</title>${html}`),
    url,
    now,
  })?.published;
  return published === null || published === undefined ? null : new Date(published).toISOString().slice(0, 10);
};
const heading = "<h1>Harbour wall</h1>";

describe("a page's date", () => {
  test.each<[string, string]>([
    ["a property", '<meta property="article:published_time" content="2026-03-02T08:00:00Z">'],
    ["a property of a shorter name", '<meta property="article:published" content="2026-03-02T08:00:00Z">'],
    [
      "a property with another name beside it",
      '<meta property="og:type" itemprop="datePublished" content="2026-03-02T08:00:00Z">',
    ],
    ["a name in capitals", '<meta name="DC.Date.Issued" content="2026-03-02">'],
    ["dcterms", '<meta name="dcterms.created" content="2026-03-02">'],
    ["publishdate", '<meta name="publishdate" content="20260302">'],
    ["article:publicationdate", '<meta name="article:publicationdate" content="March 2, 2026">'],
    ["publish-date", '<meta name="publish-date" content="02.03.2026">'],
    ["http-equiv", '<meta http-equiv="date" content="Mon, 02 Mar 2026 08:00:00 GMT">'],
    ["an item's text", '<span itemprop="datePublished">March 2, 2026</span>'],
    ["an item's content", '<span itemprop="datePublished" content="2026-03-02">some day</span>'],
    ["a time element", `${heading}<time datetime="2026-03-02T08:00:00Z">today</time>`],
    ["a time element's text", `${heading}<time>March 2, 2026</time>`],
    ["an abbr", `${heading}<abbr class="published" title="2026-03-02T08:00:00Z">in spring</abbr>`],
    ["a class", `${heading}<p>By Ada <span class="post-date">March 2, 2026</span></p>`],
    ["a class in one word", `${heading}<div class="articleDate">2 March 2026</div>`],
    ["an id", `${heading}<div id="publish_date">Published: 2 March 2026, 08:00</div>`],
    ["a line below the headline", `${heading}<p>Posted on March 2, 2026 by Ada Reed</p>`],
    [
      "the part of a line that is of no change",
      `${heading}<p>Publié le 2 mars 2026 à 14:05 | Mis à jour le 5 mars 2026</p>`,
    ],
    ["the other part of it", `${heading}<p>Updated March 5, 2026 (first published March 2, 2026)</p>`],
    ["a stamp for scripts", `${heading}<span class="date" data-timestamp="1772460306">in spring</span>`],
    ["its address", ""],
    [
      "an object of the page without a headline",
      '<script type="application/ld+json">{"@type":"WebPage","name":"Harbour wall","datePublished":"2026-03-02T08:00:00Z"}</script>',
    ],
    [
      "an object that says nothing else",
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-02T08:00:00Z"}</script>',
    ],
    [
      "the second value",
      '<meta property="article:published_time" content="0000-00-00"><meta name="date" content="{{date}}"><meta name="pubdate" content="2026-03-02">',
    ],
  ])("is read from %s", (what, html) => {
    expect(dayOf(html, what === "its address" ? "https://news.example/2026/03/02/harbour" : undefined)).toBe(day);
  });

  test.each([
    "The fair is on 5 May 2026 in the town hall, and all may come.",
    "Updated Monday, March 2, 2026",
    "Last updated | March 2, 2026",
  ])("is none where a line below the headline speaks of something else: %s", (line) => {
    expect(dayOf(`${heading}<p>${line}</p>`)).toBeNull();
  });

  test.each([
    "https://n.example/2026/mar/02/harbour",
    "https://n.example/a/20260302/harbour",
    "https://n.example/2026-03-02-harbour",
  ])("is read from %s", (url) => {
    expect(dayOf("", url)).toBe(day);
  });

  test("is not the figures behind an address's words, which may be a score", () => {
    expect(dayOf("", "https://n.example/harbour-2026-3-2")).toBeNull();
  });

  test("is not another story's, a change's, a comment's or today's", () => {
    const behind = `<p>Text.</p>${"<p>More of the story.</p>".repeat(20)}`;
    for (const html of [
      `${heading}${behind}<ul><li><a href="/a">Ferry</a> <time datetime="2025-01-01">1</time></li><li><time datetime="2025-01-02">2</time></li></ul>`,
      `${heading}<aside><time datetime="2025-01-01">1</time></aside>`,
      `${heading}<span class="updated-date">May 5, 2026</span>`,
      `${heading}<p>Last updated May 5, 2026</p>`,
      `<div class="current-date">May 5, 2026</div>${heading}`,
      `${heading}<p>The fair in Hamburg begins.</p>${behind}<div class="comment-date">May 5, 2026</div><div class="comment-date">May 6, 2026</div>`,
      `${heading}<del datetime="2025-01-01">x</del>`,
    ]) {
      expect(dayOf(html)).toBeNull();
    }
  });

  test("is told by a word of a class, not by letters within one", () => {
    const far = `${heading}${"<p>More of the story.</p>".repeat(20)}`;
    expect(dayOf(`${far}<div class="post-date">March 2, 2026</div>`)).toBe(day);
    expect(dayOf(`${far}<div class="candidate">March 2, 2026</div>`)).toBeNull();
  });

  test("is the one that stands at the headline", () => {
    const card = '<article><h3>Ferry</h3><time datetime="2025-01-01">1</time></article>';
    expect(dayOf(`${card.repeat(5)}${heading}<time datetime="2026-03-02">2</time>${card}`)).toBe(day);
  });

  test("in figures is read as the page's country does", () => {
    const meta = '<meta name="date" content="02/03/2026">';
    expect(dayOf(meta, "https://news.example.co.uk/harbour")).toBe("2026-03-02");
    expect(dayOf(meta.replace("02/03", "03/02"), "https://news.example.com/harbour")).toBe("2026-03-02");
  });
});
