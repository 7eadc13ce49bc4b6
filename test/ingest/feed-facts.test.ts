/** What an entry says: markup where it is meant as such, addresses against the right base, dates and names wherever they stand. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FeedResult, readFeed } from "../../src/ingest/feed/read-feed.ts";

const now = Date.parse("2026-11-24T12:00:00Z");
function read(source: string): Extract<FeedResult, { ok: true }> {
  const result = readFeed(new TextEncoder().encode(source), { url: "https://news.example/feeds/all.xml", now });
  if (!result.ok) throw new Error(result.code);
  return result;
}
const first = (source: string) => read(source).entries[0]?.content();
const namespaces = `xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"`;
const rss = (item: string, head = ""): string =>
  `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel><title>Wire</title><link>https://news.example/</link>${head}<item><link>https://news.example/1</link>${item}</item></channel></rss>`;
const atom = (entry: string, head = "<title>Wire</title>", attributes = ""): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${namespaces} ${attributes}>${head}<entry><id>a</id><link href="https://news.example/1"/>${entry}</entry></feed>`;
const json = (item: object, feed: object = {}): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Wire",
    ...feed,
    items: [{ id: "1", url: "https://news.example/1", ...item }],
  });
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

describe("a headline", () => {
  test.each([
    ["The <title> element and what it swallows", "The <title> element and what it swallows"],
    ["Use <script> with care", "Use <script> with care"],
    ["vector<int> is back", "vector<int> is back"],
    ["3 < 5 and 5 > 3", "3 < 5 and 5 > 3"],
    ["<b>Storm</b> on the <em>coast</em>", "Storm on the coast"],
    ["Tom &amp; Jo&#8217;s", "Tom & Jo’s"],
    ["R&D at AT&T", "R&D at AT&T"],
    ["Storm<br/>warning", "Storm warning"],
  ])("of RSS: %s", (title, shown) => {
    expect(first(rss(`<title>${escaped(title)}</title>`))?.title).toBe(shown);
    expect(first(rss(`<title><![CDATA[${title}]]></title>`))?.title).toBe(shown);
  });

  test.each([
    ['type="text"', "Write <b>bold</b> &amp; more", "Write <b>bold</b> &amp; more"],
    ["", "Write <b>bold</b>", "Write <b>bold</b>"],
    ["", "The <title> element", "The <title> element"],
    ["", "Tom &amp; Jo&#8217;s", "Tom & Jo’s"],
    ['type="html"', "Write <b>bold</b> &amp; more", "Write bold & more"],
    ['type="html"', "1 &lt; 2", "1 < 2"],
  ])("of Atom with %s: %s", (type, title, shown) => {
    expect(first(atom(`<title ${type}>${escaped(title)}</title>`))?.title).toBe(shown);
  });

  test("of Atom as XHTML, and of JSON Feed", () => {
    const xhtml = '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Less: <em>&lt;</em></div></title>';
    expect(first(atom(xhtml))?.title).toBe("Less: <");
    expect(first(json({ title: "The <title> of <b>it</b>", content_text: "x" }))?.title).toBe(
      "The <title> of <b>it</b>",
    );
    expect(first(json({ title: "Tom &#8217;", content_text: "x" }))?.title).toBe("Tom ’");
  });

  test("and a text that stand in another vocabulary alone", () => {
    const both = { title: "Harbour", lead: "The wall." };
    expect(first(rss("<dc:title>Harbour</dc:title><dc:description>The wall.</dc:description>"))).toMatchObject(both);
    expect(
      first(rss("<media:title>Harbour</media:title><media:description>The wall.</media:description>")),
    ).toMatchObject(both);
    const group =
      "<media:group><media:title>Harbour</media:title><media:description>The wall.</media:description></media:group>";
    expect(first(atom(group))).toMatchObject(both);
    expect(
      first(rss("<dcterms:title>Harbour</dcterms:title><dcterms:abstract>The wall.</dcterms:abstract>")),
    ).toMatchObject(both);
  });
});

describe("a text", () => {
  const said = "if a < b then <c> is & stays\n\nSecond <b>paragraph</b>";
  test("that is plain keeps every character and its paragraphs", () => {
    const expected = { lead: "if a < b then <c> is & stays" };
    expect(first(atom(`<title>T</title><summary>${escaped(said)}</summary>`))).toMatchObject(expected);
    const content = first(atom(`<title>T</title><content>${escaped(said)}</content>`));
    expect(content).toMatchObject({ ...expected, body: said });
    expect(content).not.toHaveProperty("bodyHtml");
    expect(first(json({ title: "T", content_text: said }))).toMatchObject({ ...expected, body: said });
  });

  test("that is markup from end to end is read as such, whatever it is called", () => {
    const html = "<p>First.</p><p>Second.</p>";
    expect(first(atom(`<title>T</title><content>${escaped(html)}</content>`))).toMatchObject({
      lead: "First.",
      bodyHtml: html,
    });
  });

  test.each([
    [`<div class="md"><p>Ann&#39;s <b>first</b> day.</p> <p>More.</p></div>`, "Ann's first day.\n\nMore."],
    ["<!-- start --><p>A &amp; B</p><!-- end -->", "A & B"],
    ["<p>One<br/>two</p>", "One\ntwo"],
  ])("that was encoded once too often is read all the same: %s", (html, shown) => {
    expect(first(rss(`<title>T</title><description>${escaped(escaped(html))}</description>`))?.lead).toBe(
      shown.split("\n\n")[0]?.replaceAll("\n", " "),
    );
    const content = first(atom(`<title>T</title><content type="html">${escaped(escaped(html))}</content>`));
    expect(content?.body).toBe(shown);
    expect(content?.bodyHtml).toBe(html);
  });
  test("that speaks of a tag keeps it", () => {
    const said = "<p>&lt;video&gt; plays films, and &lt;/video&gt; ends them.</p>";
    expect(first(rss(`<title>T</title><description>${escaped(said)}</description>`))?.lead).toBe(
      "<video> plays films, and </video> ends them.",
    );
    expect(
      first(rss(`<title>T</title><description>${escaped("&lt;video&gt; plays films.")}</description>`))?.lead,
    ).toBe("<video> plays films.");
  });
  test("that is a picture or elsewhere is none", () => {
    expect(first(atom('<title>T</title><content type="image/png">iVBORw0KGgo=</content>'))).not.toHaveProperty("body");
    expect(first(atom('<title>T</title><content type="text/html" src="https://a.example/"/>'))).not.toHaveProperty(
      "body",
    );
  });
});

test.each([
  ["noreply@blogger.com (Unknown)", undefined],
  ["admin", undefined],
  ["{{author}}", undefined],
  ["/u/ada", "/u/ada"],
  ["Von Hagen", "Von Hagen"],
  ["ada1982", "ada1982"],
])("a writer who is an account of the program is none: %s", (author, byline) => {
  expect(first(rss(`<title>T</title><author>${author}</author>`))?.byline).toBe(byline);
});

test.each(["00000000-0000-0000-0000-000000000000", "[object Object]", "{{guid}}", "Array", "NaN", "-1", "N/A"])(
  "a guid that a program left there names nothing: %s",
  (guid) => {
    expect(read(rss(`<title>T</title><guid>${guid}</guid>`)).entries[0]?.identity).toBe("at:news.example/1");
  },
);

test("the page's own address is found beside that of a service that counts readers", () => {
  const own = '<f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://news.example/2</f:origLink>';
  expect(first(rss(`<title>T</title>${own}`))?.url).toBe("https://news.example/2");
});

test("names of feeds, sources and authors are decoded and without markup", () => {
  const name = escaped("Tom &amp; Jo&#8217;s <b>Quay</b>");
  const source = `<title>T</title><source url="https://o.example/">${name}</source><dc:creator>${name}</dc:creator>`;
  const feed = read(rss(source).replace("<title>Wire</title>", `<title>${name}</title>`));
  expect(feed.title).toBe("Tom & Jo’s Quay");
  expect(feed.entries[0]?.content()).toMatchObject({ siteName: feed.title, source: feed.title, byline: feed.title });
  const authors = "<author><name>Ann O&amp;#8217;Neil</name></author><author><name>Bo</name></author>";
  expect(first(atom(`<title>T</title>${authors}`))?.byline).toBe("Ann O’Neil, Bo");
  expect(read(json({ title: "T" }, { title: "A &amp; B" })).title).toBe("A & B");
});

describe("xml:base", () => {
  const relative = '<title>T</title><link rel="alternate" href="wall.html"/>';
  const entry = (attributes: string, inner = ""): string =>
    `<entry ${attributes}><id>a</id>${relative}${inner}</entry>`;
  const feed = (attributes: string, body: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Wire</title><link href="./"/>${body}</feed>`;
  test.each([
    [
      feed('xml:base="https://other.example/blog/"', entry('xml:base="2026/"')),
      "https://other.example/blog/2026/wall.html",
    ],
    [feed('xml:base="https://other.example/blog/"', entry("")), "https://other.example/blog/wall.html"],
    [feed('xml:base="/blog/"', entry("")), "https://news.example/blog/wall.html"],
    [feed("", entry('xml:base="https://other.example/a/"')), "https://other.example/a/wall.html"],
    [feed('xml:base=""', entry("")), "https://news.example/feeds/wall.html"],
    [
      `<rss version="2.0" xml:base="https://other.example/r/"><channel><title>W</title><link>/</link><item><title>T</title><link>wall.html</link></item></channel></rss>`,
      "https://other.example/r/wall.html",
    ],
    [
      `<rss version="2.0"><channel xml:base="https://other.example/c/"><title>W</title><link>/</link><item xml:base="i/"><title>T</title><link>wall.html</link></item></channel></rss>`,
      "https://other.example/c/i/wall.html",
    ],
    [
      `<rss version="2.0" xml:base="https://other.example/"><channel><title>W</title><link>/</link><item xml:base="posts/wall"><title>T</title><link>posts/wall</link></item></channel></rss>`,
      "https://other.example/posts/wall", // the base is the page itself
    ],
    [
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="#top"><title>Wire</title><link href="https://other.example/"/>${entry("")}</feed>`,
      "https://other.example/wall.html",
    ],
  ])("%s", (source, url) => expect(first(source)?.url).toBe(url));

  test("of the text reaches the links in it", () => {
    const text = escaped(
      '<p><a href="more.html">more</a> <img src="/p.jpg"> <a href="https://a.example/">x</a> <a href="#n">n</a></p>',
    );
    const content = `<content type="html" xml:base="https://cdn.example/x/">${text}</content>`;
    expect(first(feed("", entry("", content)))?.bodyHtml).toBe(
      '<p><a href="https://cdn.example/x/more.html">more</a> <img src="https://cdn.example/p.jpg"> <a href="https://a.example/">x</a> <a href="#n">n</a></p>',
    );
    expect(first(atom(`<title>T</title><content type="html">${text}</content>`))?.bodyHtml).toContain(
      'href="more.html"',
    );
  });
});

test.each([
  [
    "https://www.google.com/url?rct=j&sa=t&url=https://site.example/a%3Fb%3D1&ct=ga&cd=x&usg=y",
    "https://site.example/a?b=1",
  ],
  ["https://www.google.co.uk/url?q=https://site.example/a&sa=D", "https://site.example/a"],
  [
    "http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&url=https%3a%2f%2fsite.example%2fa&c=1",
    "https://site.example/a",
  ],
  ["https://l.facebook.com/l.php?u=https%3A%2F%2Fsite.example%2Fa%3Ffbclid%3Dx&h=AT", "https://site.example/a"],
  [
    "https://site.example/url?url=https://elsewhere.example/",
    "https://site.example/url?url=https://elsewhere.example/",
  ],
  ["https://duckduckgo.com/l/?uddg=https%3A%2F%2Fsite.example%2Fa&rut=1", "https://site.example/a"],
  ["https://vk.com/away.php?to=https%3A%2F%2Fsite.example%2Fa", "https://site.example/a"],
  [
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fsite.example%2Fa&data=05",
    "https://site.example/a",
  ],
  ["https://l.instagram.com/?u=https%3A%2F%2Fsite.example%2Fa&e=AT", "https://site.example/a"],
  ["https://www.google.com/url?url=javascript:alert(1)", "https://www.google.com/url?url=javascript:alert(1)"],
])("a link that hands on leads to the page itself: %s", (link, url) => {
  expect(first(atom("<title>T</title>").replace("https://news.example/1", escaped(link)))?.url).toBe(url);
});

describe("a date", () => {
  const day = Date.UTC(2026, 2, 2, 8);
  const iso = "2026-03-02T08:00:00Z";
  test.each([
    rss(`<title>T</title><dcterms:issued>${iso}</dcterms:issued>`),
    rss(`<title>T</title><dcterms:created>${iso}</dcterms:created>`),
    rss(`<title>T</title><dcterms:modified>${iso}</dcterms:modified>`),
    rss(`<title>T</title><dc:date>${iso}</dc:date>`),
    rss(`<title>T</title><atom:updated>${iso}</atom:updated>`),
    rss(`<title>T</title><prism:publicationDate>${iso}</prism:publicationDate>`),
    rss(`<title>T</title><pubDate>soon</pubDate><dc:date>${iso}</dc:date>`),
    rss(`<title>T</title><pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate><dc:date>${iso}</dc:date>`),
    rss(`<title>T</title><pubDate>02/03/2026 08:00</pubDate>`, "<language>fr</language>"),
    rss(`<title>T</title><pubDate>03/02/2026 08:00</pubDate>`, "<language>en-us</language>"),
    rss(`<title>T</title><pubDate>2 mars 2026 16:00 CST</pubDate>`, "<dc:language>zh-cn</dc:language>"),
    atom(`<title>T</title><updated>${iso}</updated>`),
    atom(`<title>T</title><published>unknown</published><updated>${iso}</updated>`),
    atom(`<title>T</title><published>02/03/2026 08:00</published>`, undefined, 'xml:lang="de"'),
    json({ title: "T", date_published: "2099-01-01", date_modified: iso }),
  ])("is the first that can be read: %s", (source) => expect(first(source)?.sourcePublishedAt).toBe(day));
});

describe("a feed", () => {
  const entry = '<entry><id>a</id><title>One</title><link href="https://site.example/1"/></entry>';
  const wire = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>${entry}</feed>`;
  test.each([
    `<?xml version="1.0"?><html><body>${wire}</body></html>`,
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Feed</title></head><body><div id=x>${wire}<p>footer`,
    `<br>\n<?xml version="1.0"?>${wire}`,
    `<html><body>${rss("<title>One</title>")}</body></html>`,
    `<channel><title>Wire</title><item><title>One</title><link>https://site.example/1</link></item></channel>`,
  ])("is found inside what stands around it: %s", (source) => expect(first(source)?.title).toBe("One"));

  test("has its own entities resolved, within bounds", () => {
    const own = `<!DOCTYPE rss [ <!ENTITY quay "The Quay"> <!ENTITY news 'News of &quay;'> <!ENTITY far SYSTEM "file:///etc/passwd"> ]>`;
    const feed = rss("<title>&news; &far; &lt;</title><description><![CDATA[&quay;]]></description>");
    expect(first(feed.replace("<rss", `${own}<rss`))).toMatchObject({
      title: "News of The Quay &far; <",
      lead: "&quay;",
    });
    const grow = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};">`).join("");
    const bomb = rss(`<title>${"&e4;".repeat(5000)}</title><description>&e20;</description>`);
    const read = first(bomb.replace("<rss", `<!DOCTYPE x [<!ENTITY e0 "ha">${grow}]><rss`));
    expect(read?.title.length).toBeLessThan(300_000);
    expect(read?.lead).toBe("&e20;");
  });
});

test("every entry has an identity of its own, whatever guids and links there are", () => {
  const guid = fc.constantFrom("", "a", "b", "N/A", "https://news.example/", "https://news.example/1");
  const link = fc.constantFrom(
    "https://news.example/",
    "https://news.example/1",
    "http://www.news.example/1/",
    "https://news.example/2#x",
  );
  const entry = fc.record({ guid, link, title: fc.constantFrom("A", "B", "C") });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const items = entries.map(
        (each) => `<item><title>${each.title}</title><link>${each.link}</link><guid>${each.guid}</guid></item>`,
      );
      const feed = read(
        `<rss version="2.0"><channel><title>W</title><link>https://news.example/</link>${items.join("")}</channel></rss>`,
      );
      const identities = feed.entries.map(({ identity }) => identity);
      expect(new Set(identities).size).toBe(identities.length);
      const titles = new Set(entries.map(({ title }) => title));
      expect(new Set(feed.entries.map((each) => each.content().title))).toEqual(titles);
    }),
  );
});
