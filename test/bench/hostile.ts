/** How long the event loop stands still while hostile documents are read, above an idle baseline of the same run. */
import { setTimeout as pause } from "node:timers/promises";
import { createFeedReader } from "../../src/ingest/feed/feed-reader.ts";
import { createPageReader } from "../../src/ingest/page/read-page.ts";
import { hostileDocuments } from "../fixtures/hostile-documents.ts";
import { longestStall } from "../support/event-loop.ts";
import { report, table } from "./report.ts";

const pages = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
const feeds = createFeedReader();
const encoder = new TextEncoder();

const readFeed = async (body: Uint8Array): Promise<string> => {
  const feed = await feeds.open(body, { url: "https://news.example/feed", now: Date.now() });
  if (!feed.ok) return feed.code;
  const identities = feed.entries.map((entry) => entry.identity);
  // As a poll that finds every entry new.
  const read = await feed.contents(identities.slice(0, 100)).catch((error: { code: string }) => error.code);
  return typeof read === "string" ? read : `${feed.entries.length} entries`;
};
const readPage = async (body: Uint8Array): Promise<string> => {
  const page = await pages.understand(body, "https://news.example/story", "text/html; charset=utf-8");
  return page.ok ? (page.content.body === undefined ? "its head" : "an article") : page.code;
};

await readFeed(encoder.encode("<rss><channel><title>x</title></channel></rss>")); // both threads are there before
await readPage(encoder.encode("<title>x</title>"));
const idle = await longestStall(() => pause(3000));
const rows: string[][] = [];
let worst = 0;
for (const { what, kind, make } of hostileDocuments) {
  const body = encoder.encode(make());
  await pause(50); // what making it has left behind is swept out
  const startedAt = performance.now();
  let result = "";
  const stall = await longestStall(async () => {
    result = await (kind === "feed" ? readFeed(body) : readPage(body));
  });
  worst = Math.max(worst, stall);
  rows.push([
    `${kind}: ${what}`,
    (body.length / 1e6).toFixed(1),
    result,
    (performance.now() - startedAt).toFixed(0),
    stall.toFixed(0),
  ]);
}
await Promise.all([pages.close(), feeds.close()]);
report(
  "Hostile documents",
  "node --import tsx test/bench/hostile.ts",
  `${table(["document", "MB", "read as", "ms in all", "longest stall of the event loop, ms"], rows)}\n\n${hostileDocuments.length} documents. Idle, the longest stall was ${idle.toFixed(0)} ms; reading, ${worst.toFixed(0)} ms: ${Math.max(0, worst - idle).toFixed(0)} ms above it (50 allowed).`,
);
