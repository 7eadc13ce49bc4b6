/** The local news site: what a page reader and a feed reader find there. */
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NewsSite, startNewsSite } from "../../src/sandbox/site/start-news-site.ts";
import { stories } from "../../src/sandbox/site/stories.ts";

const now = Date.UTC(2026, 10, 23, 12, 0);
let site: NewsSite;

beforeAll(async () => {
  site = await startNewsSite({ now: () => now });
});
afterAll(() => site.stop());

const text = async (path: string): Promise<string> => (await fetch(site.url + path)).text();

test("has at least three stories in each of three languages, and every page and picture answers", async () => {
  for (const tongue of ["en", "fr", "es"]) {
    expect(stories.filter((story) => story.tongue === tongue).length).toBeGreaterThanOrEqual(3);
  }
  for (const story of stories) {
    const page = await fetch(`${site.url}${story.tongue}/${story.slug}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`<h1>${story.title.replaceAll("&", "&amp;")}</h1>`);
  }
});

test("gives every story its own absolute link, date and picture in its metadata", async () => {
  const page = await text("fr/pont-du-moulin-accord-de-nuit");
  const linkedData = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? "{}");
  expect(linkedData).toMatchObject({
    headline: "Lacs d’Orvane : un accord trouvé dans la nuit rouvre les écluses",
    datePublished: new Date(now - 2 * 3_600_000).toISOString(),
    image: [`${site.url}pictures/pont-du-moulin-accord-de-nuit.png`],
    mainEntityOfPage: `${site.url}fr/pont-du-moulin-accord-de-nuit`,
  });
  expect(page).toContain(`<link rel="canonical" href="${site.url}fr/pont-du-moulin-accord-de-nuit">`);
  expect(page).toContain('<link rel="alternate" type="application/rss+xml"');
});

test("has one French page with all that real pages put around an article", async () => {
  const page = await text("fr/pont-du-moulin-accord-de-nuit");
  const body = page.slice(page.indexOf('<div class="body">'), page.indexOf("</article>"));
  expect(body.split("Suivez-nous sur Telegram").length - 1).toBe(2);
  expect(page).toContain("Source : Reuters");
  expect(page).toMatch(/Tout accepter.*Tout refuser.*Choisir/s);
  expect(page).toContain("Lire aussi");
  expect(page).toContain("▶ 1:42");
});

test("draws pictures Telegram takes: a PNG whose rows are all there, the same at every visit", async () => {
  const url = `${site.url}pictures/night-ferry-returns.png`;
  const [first, second] = await Promise.all(
    [url, url].map(async (one) => Buffer.from(await (await fetch(one)).arrayBuffer())),
  );
  if (!first || !second) throw new Error("no picture");
  expect(first.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const start = first.indexOf("IDAT") + 4;
  const rows = inflateSync(first.subarray(start, start + first.readUInt32BE(start - 8)));
  expect(rows.length).toBe(540 * (1 + 960 * 3));
  expect(second).toEqual(first);
});

test("feeds each language newest first and answers a conditional request with 304", async () => {
  const first = await fetch(`${site.url}es/feed.xml`);
  const feed = await first.text();
  const dates = [...feed.matchAll(/<pubDate>(.*?)<\/pubDate>/g)].map((match) => Date.parse(match[1] ?? ""));
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  expect(dates.every((date) => date <= now)).toBe(true);
  const again = await fetch(`${site.url}es/feed.xml`, {
    headers: { "if-none-match": first.headers.get("etag") ?? "" },
  });
  expect(again.status).toBe(304);
});

test("answers 404 for a page it doesn't have and 405 for anything but reading", async () => {
  expect((await fetch(`${site.url}en/nope`)).status).toBe(404);
  expect((await fetch(site.url, { method: "POST" })).status).toBe(405);
});
