/** The public log of corrections as a browser and a feed reader see it: no scripts, and nobody's markup in it. */
import { parseFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import { afterEach, describe, expect, test } from "vitest";
import type { ArticleId } from "../../src/news/article.ts";
import type { PublicCorrection } from "../../src/news/public-correction.ts";
import type { CorrectionsSite } from "../../src/web/corrections.ts";
import { createMetrics, type Gauges } from "../../src/web/metrics.ts";
import { createWeb, type Web } from "../../src/web/server.ts";
import { locales } from "../support/texts.ts";

const open: Web[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((web) => web.stop()));
});

const at = Date.UTC(2026, 10, 30, 16, 20);
const id = "k7m2qa" as ArticleId;
const corrected: PublicCorrection = {
  id,
  version: 2,
  kind: "corrected",
  at,
  title: "Bridge opens on Tuesday",
  url: "https://news.example/bridge?a=1&b=2",
  reason: "It was the day, not the hour.",
  changes: [{ field: "title", was: "Bridge opens on Monday", now: "Bridge opens on Tuesday" }],
};
const withdrawn: PublicCorrection = { ...corrected, version: 3, kind: "withdrawn", reason: "A forgery.", changes: [] };

async function start(log: readonly PublicCorrection[], change: Partial<CorrectionsSite> = {}): Promise<string> {
  const web = createWeb({
    host: "127.0.0.1",
    port: 0,
    readiness: async () => ({ ready: true, checks: [] }),
    metrics: createMetrics({} as Gauges),
    emit: () => {},
    corrections: {
      list: async ({ skip, limit }) => ({ corrections: log.slice(skip, skip + limit), total: log.length }),
      of: async (story) => log.filter((each) => each.id === story),
      locales,
      outletName: "The <Wire> & Co",
      defaultLocale: "en",
      defaultTimeZone: "Europe/Paris",
      username: "wire_bot",
      publicUrl: undefined,
      ...change,
    },
  });
  open.push(web);
  return web.start();
}
const page = async (url: string, language = "en") => {
  const answer = await fetch(url, { headers: { "accept-language": language } });
  const text = await answer.text();
  const { document } = parseHTML(text);
  return { answer, text, document };
};

describe("the page", () => {
  test("says what a story said, what it says now, when and why", async () => {
    const { answer, document } = await page(`${await start([corrected])}/corrections`);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(document.querySelector("h1")?.textContent).toBe("Corrections · The <Wire> & Co");
    expect(document.querySelector("h2 a")?.getAttribute("href")).toBe(corrected.url);
    expect(document.querySelector("del")?.textContent).toBe("Bridge opens on Monday");
    expect(document.querySelector("ins")?.textContent).toBe("Bridge opens on Tuesday");
    expect(document.querySelector("time")?.getAttribute("datetime")).toBe("2026-11-30T16:20:00.000Z");
    expect(document.querySelector("time")?.textContent).toContain("2026");
    expect(document.body.textContent).toContain("It was the day, not the hour.");
  });

  test("of a withdrawn story says the headline and the reason, and leads nowhere", async () => {
    const { document } = await page(`${await start([withdrawn])}/corrections`);
    expect(document.querySelector("h2 del")?.textContent).toBe(withdrawn.title);
    expect(document.querySelector("h2 a")).toBeNull();
    expect(document.body.textContent).toContain("A forgery.");
  });

  test.each([
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr", "ltr", "Titre"],
    ["ar", "ar", "rtl", "العنوان"],
    ["xx, de;q=0.5, en;q=0.4", "de", "ltr", "Titel"],
    ["", "en", "ltr", "Headline"],
    ["*;q=nonsense,,,;", "en", "ltr", "Headline"],
  ])("speaks the browser's language (%s)", async (header, code, direction, word) => {
    const { document } = await page(`${await start([corrected])}/corrections`, header);
    expect(document.documentElement.getAttribute("lang")).toBe(code);
    expect(document.documentElement.getAttribute("dir")).toBe(direction);
    expect(document.querySelector("dt")?.textContent).toBe(word);
  });

  test("is paged, and shows one story alone", async () => {
    const log = Array.from({ length: 120 }, (_, i) => ({ ...corrected, id: (i === 7 ? "aaaaaa" : id) as ArticleId, version: i, title: `Story ${i}` })); // biome-ignore format: one line
    const url = await start(log);
    const { document } = await page(`${url}/corrections?page=2`);
    expect(document.querySelectorAll("article")).toHaveLength(50);
    expect(document.querySelector("h2")?.textContent).toBe("Story 50");
    expect([...document.querySelectorAll("nav a")].map((each) => each.getAttribute("href"))).toEqual(["?page=1", "?page=3", "corrections.atom"]); // biome-ignore format: one line
    expect((await page(`${url}/corrections?page=99999`)).answer.status).toBe(200);
    expect((await page(`${url}/corrections?page=-1&story=<script>`)).answer.status).toBe(200);
    const one = await page(`${url}/corrections?story=aaaaaa`);
    expect([...one.document.querySelectorAll("h2")].map((each) => each.textContent)).toEqual(["Story 7"]);
  });

  test("has a sentence when nothing was corrected", async () => {
    expect((await page(`${await start([])}/corrections`)).document.body.textContent).toContain(
      "Nothing has been corrected",
    );
  });
});

const hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> &amp; ]]> \u0000\u0008\uD800 \u202E";
const invisible = /[\p{Cc}\p{Cs}\u202E]/u;
const poisoned: PublicCorrection = {
  ...corrected,
  title: hostile,
  url: "javascript:alert(1)",
  reason: hostile,
  changes: [{ field: "lead", was: hostile, now: hostile }],
};

test("nobody's markup is any in the page or the feed", async () => {
  const url = await start([poisoned, { ...poisoned, version: 3, kind: "withdrawn" }], { outletName: hostile });
  const { document, text } = await page(`${url}/corrections`);
  expect(document.querySelectorAll("script, img, [onerror], a[href^=javascript]")).toHaveLength(0);
  expect(document.querySelector("ins")?.textContent).toContain("<script>alert(1)</script>");
  expect(text.replaceAll("\n", "")).not.toMatch(invisible);
  const feed = await (await fetch(`${url}/corrections.atom`)).text();
  expect(feed).not.toMatch(/<script|<img/);
  expect(feed.replaceAll("\n", "")).not.toMatch(invisible);
  const entries = parseFeed(feed).feed as { entries?: { content?: { value?: string } | string }[] };
  expect(entries.entries).toHaveLength(2);
});

describe("the feed", () => {
  test("is Atom: an entry a correction, that leads to the story in the bot", async () => {
    const url = await start([withdrawn, corrected], { publicUrl: "https://bot.example/" });
    const answer = await fetch(`${url}/corrections.atom`);
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const text = await answer.text();
    expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
    const { format, feed } = parseFeed(text);
    expect(format).toBe("atom");
    expect(feed).toMatchObject({
      id: "https://bot.example/corrections",
      title: { value: "Corrections · The <Wire> & Co" },
      entries: [
        { id: "https://t.me/wire_bot?start=c_k7m2qa-3", links: [{ href: "https://t.me/wire_bot?start=c_k7m2qa" }] },
        { id: "https://t.me/wire_bot?start=c_k7m2qa-2", updated: "2026-11-30T16:20:00.000Z" },
      ],
    });
    expect(text).toContain("&lt;del&gt;Bridge opens on Monday&lt;/del&gt;");
  });

  test("is there without a single entry", async () => {
    expect(parseFeed(await (await fetch(`${await start([])}/corrections.atom`)).text()).format).toBe("atom");
  });
});
