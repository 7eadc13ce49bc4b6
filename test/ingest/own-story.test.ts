/** Pages state other stories' facts in the same way as their own: which are believed. */
import { describe, expect, test } from "vitest";
import { readHead } from "../../src/ingest/page/head.ts";
import { readFacts } from "../../src/ingest/page/page-facts.ts";

const url = "https://news.example/2026/harbour";
const now = Date.parse("2026-11-01T00:00:00Z");
const facts = (html: string, at = url) => {
  const found = readFacts({ head: readHead(html), url: at, now });
  if (!found) throw new Error("no title");
  return found;
};
const script = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === "string" ? json : JSON.stringify(json)}</script>`;
const page = (before: string, behind = ""): string =>
  `<html lang="en"><head><title>Harbour wall will be rebuilt</title>${before}</head><body><h1>Harbour wall will be rebuilt</h1><p>The port authority will rebuild it.</p>${behind}</body></html>`;

const own = {
  "@type": "NewsArticle",
  headline: "Harbour wall will be rebuilt",
  description: "The wall is to stand before winter.",
  image: "https://news.example/wall.jpg",
  author: { "@type": "Person", name: "Ada Reed" },
  datePublished: "2026-03-02T08:00:00Z",
};
const other = {
  "@type": "NewsArticle",
  headline: "Fishermen block the ferry for a second day",
  description: "The ferry does not sail.",
  image: "https://news.example/ferry.jpg",
  author: { "@type": "Person", name: "Jo Marsh" },
  datePublished: "2025-01-01T00:00:00Z",
  dateModified: "2025-01-02T00:00:00Z",
  isAccessibleForFree: false,
  video: { "@type": "VideoObject", name: "Ferry" },
};
const expected = {
  title: "Harbour wall will be rebuilt",
  byline: "Ada Reed",
  published: Date.parse("2026-03-02T08:00:00Z"),
  modified: null,
  isPaid: false,
  hasVideo: false,
};
const at = (address: string, thing: object): object => ({
  ...thing,
  mainEntityOfPage: { "@type": "WebPage", "@id": address },
});
const elsewhere = "https://news.example/2025/ferry";

test("a writer of another story whom reader mode finds is not this one's", () => {
  const related =
    '<div itemscope itemtype="https://schema.org/NewsArticle"><a itemprop="url" href="/2025/ferry">Ferry</a><span itemprop="author">Jo Marsh</span></div>';
  const head = readHead(page("", related));
  expect(readFacts({ head, url, now, byline: "Jo Marsh" })?.byline).toBe("");
  expect(readFacts({ head, url, now, byline: "Ada Reed" })?.byline).toBe("Ada Reed");
});

test("a writer's name may begin with a word that stands before writers", () => {
  const byline = (name: string) => facts(page(`<meta name="author" content="${name}">`)).byline;
  expect(["Von Anna Rau", "Von Hagen", "von der Leyen", "Di Maio", "By Ada Reed"].map(byline)).toEqual([
    "Anna Rau",
    "Von Hagen",
    "von der Leyen",
    "Di Maio",
    "Ada Reed",
  ]);
});

test("an outlet that states itself names the site", () => {
  expect(facts(page(script({ "@type": "NewsMediaOrganization", name: "The Quay" }))).siteName).toBe("The Quay");
});

describe("a page that states several stories", () => {
  test.each<[string, string]>([
    ["in two scripts, the other first", script(other) + script(own)],
    ["in two scripts, its own first", script(own) + script(other)],
    ["in a list", script([other, own])],
    ["in a graph", script({ "@graph": [other, own] })],
    ["in a graph that is one thing, beside another script", script({ "@graph": other }) + script({ "@graph": own })],
    [
      "by address alone",
      script([at(elsewhere, { ...other, headline: undefined }), at(url, { ...own, headline: undefined })]),
    ],
    [
      "by address, spelled otherwise",
      script([at(elsewhere, other), at("http://www.news.example/2026/harbour/?utm_source=x#top", own)]),
    ],
    [
      "by url",
      script([
        { ...other, url: elsewhere },
        { ...own, url },
      ]),
    ],
    [
      "by @id",
      script([
        { ...other, "@id": `${elsewhere}#article` },
        { ...own, "@id": `${url}#article` },
      ]),
    ],
    ["as what the page is about", script([other, { "@type": "WebPage", url, mainEntity: own }])],
    [
      "as what the page is about, named",
      script([
        other,
        { "@type": "WebPage", "@id": url, mainEntity: { "@id": "#own" } },
        { ...own, headline: undefined, "@id": "#own" },
      ]),
    ],
    [
      "with full type names",
      script([
        { ...other, "@type": "http://schema.org/NewsArticle" },
        { ...own, "@type": "https://schema.org/BlogPosting" },
      ]),
    ],
    [
      "with prefixed names",
      script(JSON.stringify([other, own]).replace(/"(headline|author|datePublished|name|image)"/g, '"schema:$1"')),
    ],
    [
      "with a page about the site",
      script({ "@type": "Article", headline: "About us", url: "https://news.example/about", author: "The board" }) +
        script(own),
    ],
    [
      "as a page of its headline",
      script([other, { ...own, "@type": "WebPage", name: own.headline, headline: undefined }]),
    ],
    [
      "as a page, with one of the site",
      script([
        other,
        { "@type": "WebPage", name: "The Quay" },
        { ...own, "@type": ["WebPage", "ItemPage"], name: `${own.headline} - The Quay`, headline: undefined, url },
      ]),
    ],
    ["in a list of related stories", script({ "@type": "ItemList", itemListElement: [other] }) + script(own)],
    ["with its headline cut off", script([other, { ...own, headline: "Harbour wall will be…" }])],
  ])("is told by its own: %s", (_, before) => {
    expect(facts(page(before))).toMatchObject({ ...expected, images: ["https://news.example/wall.jpg"] });
    // A block at the end of the body counts as much.
    expect(facts(page("", before))).toMatchObject(expected);
  });

  test.each<[string, object]>([
    ["another story", other],
    ["another story that names its page", at(elsewhere, other)],
    [
      "a story of half the same words that names its page",
      at(elsewhere, { ...other, headline: "Harbour wall will be cheaper, says minister" }),
    ],
    ["a story that shares some words", { ...other, headline: "Harbour wall: who pays for it" }],
    [
      "a page about the site",
      {
        ...other,
        "@type": "AboutPage",
        headline: undefined,
        name: "About the Quay",
        url: "https://news.example/about",
      },
    ],
    ["a film of another page", { ...other, "@type": "VideoObject", name: "The ferry in the storm", url: elsewhere }],
  ])("gives nothing of %s", (_, thing) => {
    const meta =
      '<meta property="og:title" content="Harbour wall will be rebuilt"><meta property="og:description" content="Own."><meta property="og:image" content="/own.jpg"><meta name="author" content="Ada Reed"><meta property="article:published_time" content="2026-03-02T08:00:00Z">';
    expect(facts(page(meta + script(thing)))).toMatchObject({
      ...expected,
      images: ["/own.jpg"],
      summaries: ["Own."],
    });
    expect(facts(page(script(thing)))).toMatchObject({
      title: expected.title,
      byline: "",
      published: null,
      isPaid: false,
      images: [],
    });
  });

  test("takes no headline of another story where nothing else says one", () => {
    expect(facts(`${script(other)}<body><h1>Harbour wall will be rebuilt</h1>`).title).toBe(expected.title);
  });

  test("is known by its canonical address or og:url too", () => {
    const stories = script([
      at(elsewhere, { ...other, headline: "x" }),
      at(url, { ...own, headline: "Stones for the quay" }),
    ]);
    for (const link of [`<link rel="canonical" href="${url}">`, `<meta property="og:url" content="${url}">`]) {
      expect(facts(page(link + stories), "https://cache.example/saved.html")).toMatchObject({
        byline: "Ada Reed",
        published: expected.published,
      });
    }
  });

  test("believes a story whose page is said to be the home page by its headline", () => {
    expect(facts(page(script([at("https://news.example/", other), at("https://news.example/", own)])))).toMatchObject(
      expected,
    );
  });

  test("compares headlines of languages without blanks", () => {
    const html = `<title>港口的防波堤将在冬天之前重建_新闻网</title>${script([
      { ...other, headline: "渔民连续第二天封锁渡轮码头" },
      { ...own, headline: "港口的防波堤将在冬天之前重建" },
    ])}<h1>港口的防波堤将在冬天之前重建</h1>`;
    expect(facts(html)).toMatchObject({ title: "港口的防波堤将在冬天之前重建", byline: "Ada Reed" });
  });
});

describe("a page's own structured data", () => {
  test("names people and pictures that stand elsewhere in it", () => {
    const graph = {
      "@graph": [
        { "@type": "Person", "@id": "#ada", name: ["Ada Reed"] },
        { "@type": "ImageObject", "@id": `${url}#picture`, contentUrl: "/wall.jpg" },
        { "@type": "Organization", "@id": "#quay", name: "The Quay" },
        { ...own, author: [{ "@id": "#ada" }], image: { "@id": `${url}#picture` }, publisher: { "@id": "#quay" } },
      ],
    };
    expect(facts(page(script(graph)))).toMatchObject({
      byline: "Ada Reed",
      images: ["/wall.jpg"],
      siteName: "The Quay",
    });
  });

  test.each<[string, unknown, string]>([
    ["a string", "By Ada Reed", "Ada Reed"],
    ["a list of strings", ["Ada Reed", "Jo Marsh"], "Ada Reed, Jo Marsh"],
    ["a list of things", [{ name: "Ada Reed" }, { "@type": "Organization", name: "The Quay" }], "Ada Reed, The Quay"],
    ["a wrapped list", { "@list": [{ name: "Ada Reed" }] }, "Ada Reed"],
    ["a name in two parts", { givenName: "Ada", familyName: "O&#8217;Reed" }, "Ada O’Reed"],
    ["a value", { "@value": "Ada Reed", "@language": "en" }, "Ada Reed"],
    ["an address", "https://news.example/people/ada", ""],
    ["an account", { name: "admin" }, ""],
  ])("names its writer as %s", (_, author, byline) => {
    expect(facts(page(script({ ...own, author }))).byline).toBe(byline);
  });

  test.each<[string, unknown]>([
    ["a string", "/wall.jpg"],
    ["a list", ["/wall.jpg"]],
    ["a thing", { "@type": "ImageObject", url: "/wall.jpg" }],
    ["things in things", [{ url: { "@type": "ImageObject", contentUrl: "/wall.jpg" } }]],
    ["a thing that is called by its address", { "@id": "/wall.jpg" }],
  ])("shows its picture as %s", (_, image) => {
    expect(facts(page(script({ ...own, image }))).images).toEqual(["/wall.jpg"]);
  });

  test.each<[string, string]>([
    [
      "a comma too many",
      '{"@type":"NewsArticle","headline":"Harbour wall will be rebuilt","keywords":["a",],"datePublished":"2026-03-02T08:00:00Z",}',
    ],
    [
      "a comment",
      '{"@type":"NewsArticle", // ours\n"headline":"Harbour wall will be rebuilt", /* when */ "datePublished":"2026-03-02T08:00:00Z"}',
    ],
    [
      "a comma too few",
      '{"@type":"NewsArticle","headline":"Harbour wall will be rebuilt"\n"datePublished":"2026-03-02T08:00:00Z"}',
    ],
    [
      "single quotes",
      "{'@type':'NewsArticle','headline':'Harbour wall will be rebuilt','datePublished':'2026-03-02T08:00:00Z'}",
    ],
    [
      "encoded quotes",
      '{"@type":"NewsArticle","headline":"Harbour wall will be rebuilt","datePublished":"2026-03-02T08:00:00Z"}'.replaceAll(
        '"',
        "&quot;",
      ),
    ],
    [
      "a line break in a string",
      '{"@type":"NewsArticle","headline":"Harbour wall\nwill be rebuilt","datePublished":"2026-03-02T08:00:00Z"}',
    ],
    [
      "CDATA around it",
      '//<![CDATA[\n{"@type":"NewsArticle","headline":"Harbour wall will be rebuilt","datePublished":"2026-03-02T08:00:00Z"}\n//]]>',
    ],
    [
      "a semicolon behind it",
      '{"@type":"NewsArticle","headline":"Harbour wall will be rebuilt","datePublished":"2026-03-02T08:00:00Z"};',
    ],
    [
      "its end cut off",
      '{"@type":"NewsArticle","headline":"Harbour wall will be rebuilt","datePublished":"2026-03-02T08:00:00Z"',
    ],
    [
      "two things in one script",
      '{"@type":"Organization","name":"x"}\n{"@type":"NewsArticle","headline":"Harbour wall will be rebuilt","datePublished":"2026-03-02T08:00:00Z"}',
    ],
  ])("is read with %s", (_, json) => {
    expect(facts(page(script(json))).published).toBe(expected.published);
  });

  test("that can't be read takes nothing of the rest", () => {
    expect(facts(page(script("<b>no</b>") + script("{[}") + script("") + script(own)))).toMatchObject(expected);
  });

  test.each<[string, string]>([
    [
      "Microdata",
      `<article itemscope itemtype="http://schema.org/NewsArticle"><span itemprop="headline">Harbour wall will be rebuilt</span><span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Ada Reed</span></span><time itemprop="datePublished" datetime="2026-03-02T08:00:00Z">today</time></article>`,
    ],
    [
      "Microdata around its heading",
      `<div itemscope itemtype="https://schema.org/BlogPosting"><h1>Harbour wall will be rebuilt</h1><a itemprop="author" href="/ada">Ada Reed</a><meta itemprop="datePublished" content="2026-03-02T08:00:00Z"></div>`,
    ],
    [
      "RDFa",
      `<div vocab="http://schema.org/" typeof="NewsArticle"><span property="headline">Harbour wall will be rebuilt</span><span property="author" typeof="Person"><b property="name">Ada Reed</b></span><span property="schema:datePublished" content="2026-03-02T08:00:00Z"></span></div>`,
    ],
  ])("is read as %s, among others' of that kind", (_, markup) => {
    const related = markup
      .replaceAll("Harbour wall will be rebuilt", "Fishermen block the ferry again")
      .replaceAll("Ada Reed", "Jo Marsh")
      .replaceAll("2026-03-02", "2024-01-01")
      .replace(/h1>/g, "h3>");
    for (const both of [related + markup, markup + related]) {
      expect(
        facts(`<title>Harbour wall will be rebuilt</title><h1>Harbour wall will be rebuilt</h1>${both}`),
      ).toMatchObject({
        byline: "Ada Reed",
        published: expected.published,
      });
    }
  });

  test("of a comment is nobody's", () => {
    const comment = `<div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><span itemprop="author">Reader</span><time itemprop="dateCreated" datetime="2026-03-09T08:00:00Z"></time></div>`;
    expect(facts(page("", comment))).toMatchObject({ byline: "", published: null });
  });

  test("nested without end is read as far as it goes", () => {
    const deep = `${'{"author":'.repeat(3000)}1${"}".repeat(3000)}`;
    expect(facts(page(script(own) + script(deep))).byline).toBe("Ada Reed");
  });
});
