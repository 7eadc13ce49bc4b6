/** Lists of feeds, as feed readers export them and as we do. */
import { describe, expect, test } from "vitest";
import { readOpml, writeOpml } from "../../src/ingest/feed/opml.ts";
import type { Feed } from "../../src/news/feed.ts";
import { topic } from "../support/sending.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const list = (body: string): string => `<?xml version="1.0"?><opml version="1.0"><head/><body>${body}</body></opml>`;

describe("a list", () => {
  test("gives each feed once, with its folders, the nearest first", () => {
    const read = readOpml(
      bytes(
        list(
          `<outline text="News"><outline text="World &amp; more"><outline type="rss" text="A" xmlUrl="https://a.example/rss"/></outline></outline>
           <outline title="B" xmlURL="http://b.example/feed" category="/Sport/Rowing,local"/>
           <outline text="again" xmlUrl="https://a.example/rss"/><outline text="no feed" htmlUrl="https://c.example/"/>`,
        ),
      ),
    );
    expect(read).toEqual([
      { url: "https://a.example/rss", title: "A", topics: ["World & more", "News"] },
      { url: "http://b.example/feed", title: "B", topics: ["Rowing", "local"] },
    ]);
  });

  test("names what is no address of the web too, so that whoever adds it is told", () => {
    const addresses = ["javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/", "feed.xml", "", "  "];
    const body = addresses.map((url) => `<outline text="x" xmlUrl="${url}"/>`);
    expect(readOpml(bytes(list(body.join(""))))?.map(({ url }) => url)).toEqual(addresses.slice(0, 4));
  });

  test("reads the addresses that browsers made for feed readers", () => {
    const addresses = ["feed://a.example/rss", "feed:https://b.example/rss", "feed://https://c.example/rss"];
    const body = addresses.map((url) => `<outline text="x" xmlUrl="${url}"/>`);
    expect(readOpml(bytes(list(body.join(""))))?.map(({ url }) => url)).toEqual([
      "http://a.example/rss",
      "https://b.example/rss",
      "https://c.example/rss",
    ]);
  });

  test.each(["", "hello", "<html><body>no</body></html>", '{"a":1}', `<opml>${"<outline>".repeat(5000)}`])(
    "is not read from %#",
    (text) => {
      expect(readOpml(bytes(text)) ?? []).toEqual([]);
    },
  );

  test("that was exported comes back as it was", () => {
    const feed = (number: number, change: Partial<Feed>): Feed => ({
      number,
      url: `https://a.example/${number}?a=1&b=2`,
      topics: [topic("world")],
      mode: "review",
      addedBy: 1,
      takeFirst: 0,
      known: true,
      failures: 0,
      sickTold: false,
      ...change,
    });
    const feeds = [
      feed(1, { title: 'Tom & "Jo" <x>' }),
      feed(2, { mode: "auto", topics: [topic("world"), topic("local-news")] }),
    ];
    const text = writeOpml(feeds, { title: "The Courier", now: 0 });
    expect(readOpml(bytes(text))).toEqual([
      { url: feeds[0]?.url, title: 'Tom & "Jo" <x>', topics: ["world"], mode: "review" },
      { url: feeds[1]?.url, title: feeds[1]?.url, topics: ["world", "local-news"], mode: "auto" },
    ]);
    expect(readOpml(bytes(writeOpml([], { title: "The Courier", now: 0 })))).toEqual([]);
  });
});
