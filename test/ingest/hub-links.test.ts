/** Where feeds name their hubs. */
import { expect, test } from "vitest";
import { readFeed } from "../../src/ingest/feed/read-feed.ts";

const url = "https://news.example/rss";
const hubOf = (text: string, linkHeader?: string) => {
  const read = readFeed(new TextEncoder().encode(text), { url, now: 0, ...(linkHeader && { linkHeader }) });
  return read.ok ? read.hub : undefined;
};
const item = "<item><title>A</title><link>https://news.example/a</link></item>";
const rss = (links: string): string =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title>${links}${item}</channel></rss>`;

test.each([
  [
    "RSS",
    rss(`<atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="https://news.example/self"/>`),
  ],
  [
    "Atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><link rel="self" href="/self"/><link rel="hub" href="https://hub.example/"/><entry><id>1</id><title>A</title><link href="https://news.example/a"/></entry></feed>`,
  ],
  [
    "JSON Feed",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "T",
      feed_url: "https://news.example/self",
      hubs: [
        { type: "rssCloud", url: "https://cloud.example/" },
        { type: "WebSub", url: "https://hub.example/" },
      ],
      items: [{ id: "1", url: "https://news.example/a", title: "A", content_text: "a" }],
    }),
  ],
])("within %s", (_, text) => {
  expect(hubOf(text)).toEqual({ hub: "https://hub.example/", topic: "https://news.example/self" });
});

test("in the Link header, which goes before the feed", () => {
  const within = rss(`<atom:link rel="hub" href="https://other.example/"/>`);
  const header = '<https://hub.example/>; rel="hub other", </self>; title="a"; rel=self, <x>; rel=next';
  expect(hubOf(within, header)).toEqual({ hub: "https://hub.example/", topic: "https://news.example/self" });
});

test("without a name of its own the feed is called as it was asked for; no hub, or one that is no address, is none", () => {
  expect(hubOf(rss(`<atom:link rel="hub" href="https://hub.example/"/>`))).toEqual({
    hub: "https://hub.example/",
    topic: url,
  });
  expect(hubOf(rss(""))).toBeUndefined();
  expect(hubOf(rss(`<atom:link rel="hub" href="javascript:alert(1)"/>`))).toBeUndefined();
});
