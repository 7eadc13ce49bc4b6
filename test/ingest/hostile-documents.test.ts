/** Documents made to stop whoever reads them are refused or read, and nobody else waits for it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readingDeadlineMs } from "../../src/ingest/document-limits.ts";
import { createFeedReader, type FeedReader } from "../../src/ingest/feed/feed-reader.ts";
import { createPageReader, type PageReader } from "../../src/ingest/page/read-page.ts";
import { hostileDocuments } from "../fixtures/hostile-documents.ts";
import { longestStall } from "../support/event-loop.ts";

let [pages, feeds]: [PageReader, FeedReader] = [undefined as never, undefined as never];
beforeAll(() => {
  pages = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
  feeds = createFeedReader();
});
afterAll(async () => {
  await Promise.all([pages.close(), feeds.close()]);
});

const openFeed = (text: string) =>
  feeds.open(new TextEncoder().encode(text), { url: "https://news.example/feed", now: Date.now() });
const readPage = (text: string) =>
  pages.understand(new TextEncoder().encode(text), "https://news.example/story", "text/html; charset=utf-8");

/** Past the limits, whatever a parser would make of them. */
const refused = new Set([
  "feed: 300,000 nested tags",
  "feed: 600,000 nested <item>",
  "feed: nested and closed in order",
  "feed: nested under different names",
  "feed: 500,000 empty elements",
  "page: 900,000 nested <div>",
  "page: 300,000 nested <b>",
  "page: tables in tables",
  "page: 200,000 unclosed <p>",
]);

describe("a hostile document", () => {
  test("is one of at least forty kinds", () => {
    expect(hostileDocuments.length).toBeGreaterThanOrEqual(40);
    const names = new Set(hostileDocuments.map(({ kind, what }) => `${kind}: ${what}`));
    expect([...refused].filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(hostileDocuments.map((each) => [`${each.kind}: ${each.what}`, each] as const))(
    "%s: is answered in time and stalls nobody",
    async (name, { kind, make }) => {
      const text = make();
      const startedAt = performance.now();
      let code = "";
      const stall = await longestStall(async () => {
        const read = await (kind === "feed" ? openFeed(text) : readPage(text));
        code = read.ok ? "read" : read.code;
      });
      expect(stall).toBeLessThan(500);
      // A page that no text was found in is looked at once more without looking for one.
      expect(performance.now() - startedAt).toBeLessThan(2 * readingDeadlineMs + 3000);
      if (refused.has(name)) expect(code).toBe("too_complex");
      else expect(["read", "too_complex", "not_a_feed", "no_title"]).toContain(code);
    },
    2 * readingDeadlineMs + 10_000,
  );

  test("delays the next one by its deadline at most, and is not the next one's fault", async () => {
    const hostile = hostileDocuments.find(({ what }) => what === "900,000 nested <div>");
    const [first, second] = await Promise.all([
      readPage(hostile?.make() ?? ""),
      readPage("<title>After</title><p>An honest page that waited for its turn.</p>"),
    ]);
    expect(first.ok).toBe(false);
    expect(second).toMatchObject({ ok: true, content: { title: "After" } });
  });
});
