/** Feeds of every dialect, whole and broken, as a newsroom meets them. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FeedResult, readFeed } from "../../src/ingest/feed/read-feed.ts";

const now = Date.parse("2026-11-24T12:00:00Z");
const read = (source: string | Uint8Array, contentType?: string): Extract<FeedResult, { ok: true }> => {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const result = readFeed(bytes, {
    url: "https://news.example/feeds/all.xml",
    now,
    ...(contentType && { contentType }),
  });
  if (!result.ok) throw new Error(result.code);
  return result;
};
const first = (source: string | Uint8Array) => read(source).entries[0]?.content();
const rss = (item: string, head = ""): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>https://news.example/</link><description>d</description>${head}${item}</channel></rss>`;

describe("a dialect", () => {
  test("RSS 2.0", () => {
    const item = `<item><title>A &amp;amp; B</title><link>/a?x=1&amp;y=2</link><guid isPermaLink="false">g1</guid><pubDate>Tue, 24 Nov 2026 08:00:00 +0100</pubDate><author>Ada</author><description>&lt;p&gt;First &lt;b&gt;line&lt;/b&gt;.&lt;/p&gt;</description><enclosure url="/a.jpg" type="image/jpeg" length="1"/></item>`;
    expect(first(rss(item))).toEqual({
      title: "A & B",
      lead: "First line.",
      url: "https://news.example/a?x=1&y=2",
      siteName: "Wire",
      byline: "Ada",
      imageUrl: "https://news.example/a.jpg",
      sourcePublishedAt: Date.parse("2026-11-24T07:00:00Z"),
    });
  });

  test("Atom, with an address of its own kind and an HTML title", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><link rel="self" href="https://news.example/self"/><entry><id>tag:x,2026:1</id><title type="html">&lt;i&gt;Soft&lt;/i&gt; news</title><link rel="enclosure" type="audio/mpeg" href="/a.mp3"/><link rel="alternate" type="text/html" href="https://news.example/a"/><updated>2026-11-24T07:00:00Z</updated><published>2026-11-23T07:00:00Z</published><summary>Short.</summary></entry></feed>`;
    expect(first(atom)).toMatchObject({
      title: "Soft news",
      url: "https://news.example/a",
      lead: "Short.",
      sourcePublishedAt: Date.parse("2026-11-23T07:00:00Z"),
      sourceModifiedAt: Date.parse("2026-11-24T07:00:00Z"),
    });
  });

  test("RDF, RSS 0.91 and JSON Feed", () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Wire</title><link>https://news.example/</link></channel><item rdf:about="https://news.example/a"><title>A</title><link>https://news.example/a</link><dc:date>2026-11-24T07:00:00Z</dc:date></item></rdf:RDF>`;
    expect(first(rdf)).toMatchObject({
      title: "A",
      url: "https://news.example/a",
      sourcePublishedAt: Date.parse("2026-11-24T07:00:00Z"),
    });
    const old = `<rss version="0.91"><channel><title>Wire</title><link>https://news.example/</link><item><title>A</title><link>https://news.example/a</link></item></channel></rss>`;
    expect(first(old)).toMatchObject({ title: "A", url: "https://news.example/a" });
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Wire",
      items: [
        {
          id: "1",
          url: "https://news.example/a",
          title: "A",
          content_html: "<p>Text.</p>",
          date_published: "2026-11-24T07:00:00Z",
        },
      ],
    });
    expect(first(json)).toMatchObject({ title: "A", lead: "Text.", url: "https://news.example/a" });
  });
});

describe("a broken feed is read as a browser would", () => {
  const good = "<item><title>One</title><link>https://news.example/1</link></item>";
  test.each([
    ["a byte-order mark and junk before the prolog", `\uFEFF\n\n  <br />\n${rss(good)}`],
    ["an ampersand that is none", rss("<item><title>R&D & more</title><link>https://news.example/1</link></item>")],
    ["HTML entities", rss("<item><title>Caf&eacute; &nbsp;&hellip;</title><link>https://news.example/1</link></item>")],
    [
      "CDATA in CDATA",
      rss("<item><title><![CDATA[<![CDATA[One]]>]]></title><link>https://news.example/1</link></item>"),
    ],
    ["a title that is never closed", rss("<item><title>One<link>https://news.example/1</link></item>")],
    ["stray HTML in a title", rss("<item><title>One <b>bold</title><link>https://news.example/1</link></item>")],
    ["an end that never came", rss(good).slice(0, -20)],
    [
      "an undeclared prefix",
      rss("<item><title>One</title><foo:bar>x</foo:bar><link>https://news.example/1</link></item>"),
    ],
    ["a warning of PHP in front", `<b>Warning</b>: mysql_connect()\n${rss(good)}`],
  ])("%s", (_, source) => {
    const { entries } = read(source);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.content().url).toBe("https://news.example/1");
    expect(entries[0]?.content().title).not.toMatch(/[<>]|&\w+;/);
  });

  test("gzip served raw, and a charset that lies", () => {
    expect(first(gzipSync(rss(good)))).toMatchObject({ title: "One" });
    const latin = Buffer.from(
      rss("<item><title>Déjà vu à Orléans</title><link>https://news.example/1</link></item>").replace(
        'version="1.0"',
        'version="1.0" encoding="utf-8"',
      ),
      "latin1",
    );
    expect(read(latin, "application/xml; charset=utf-8").entries[0]?.content().title).toBe("Déjà vu à Orléans");
  });

  test("what is no feed is said to be none", () => {
    for (const source of ["", "<html><title>404</title></html>", "{}", "[]", "not xml at all"]) {
      expect(readFeed(new TextEncoder().encode(source), { url: "https://news.example/", now })).toEqual({
        ok: false,
        code: "not_a_feed",
      });
    }
  });

  test("whatever the bytes are, an answer comes", () => {
    const piece = fc.constantFrom(
      "<item>",
      "</item>",
      "<title>",
      "</title>",
      "<link>https://a.example/x</link>",
      "<![CDATA[",
      "]]>",
      "&#x0;",
      "&",
      "<",
      "<entry>",
      "<guid>",
      "<rss version='2.0'><channel>",
      "</channel></rss>",
      "\u0000",
      "é",
      "<?xml version='1.0'?>",
      "<!DOCTYPE x [<!ENTITY a 'b'>]>",
      "&a;",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.uint8Array({ maxLength: 20 }), (pieces, tail) => {
        const bytes = Buffer.concat([Buffer.from(pieces.join("")), tail]);
        expect(typeof readFeed(bytes, { url: "https://a.example/", now }).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });
});

describe("identity", () => {
  test("is the guid, else the address, and stays when the entry is edited or re-dated", () => {
    const entry = (title: string, date: string): string | undefined =>
      read(
        rss(
          `<item><title>${title}</title><link>https://news.example/1</link><guid>abc</guid><pubDate>${date}</pubDate></item>`,
        ),
      ).entries[0]?.identity;
    expect(entry("A", "Tue, 24 Nov 2026 08:00:00 GMT")).toBe(entry("A, edited", "Mon, 23 Nov 2026 08:00:00 GMT"));
    const byAddress = (title: string) =>
      read(rss(`<item><title>${title}</title><link>https://news.example/1</link></item>`)).entries[0]?.identity;
    expect(byAddress("A")).toBe(byAddress("B"));
  });

  test("is of the page, however the feed counts its readers", () => {
    const at = (link: string) => read(rss(`<item><title>A</title><link>${link}</link></item>`)).entries[0];
    const plain = at("https://news.example/1?id=5");
    const counted = at("https://news.example/1?utm_source=rss&amp;id=5&amp;fbclid=x#xtor=RSS-3");
    expect(counted?.identity).toBe(plain?.identity);
    expect(counted?.content().url).toBe("https://news.example/1?id=5");
    expect(at("https://news.example/1?id=5#live")?.content().url).toBe("https://news.example/1?id=5#live");
  });

  test("twins in one feed are one entry", () => {
    const twin = "<item><title>A</title><link>https://news.example/1</link><guid>same</guid></item>";
    expect(read(rss(twin + twin)).entries).toHaveLength(1);
  });
});
