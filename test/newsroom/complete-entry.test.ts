/** An entry that lacks its lead or its picture is looked up on its page, as far as the site lets machines read it. */
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createGuardedFetch, type GuardedFetch } from "../../src/ingest/fetch/guarded-fetch.ts";
import { createPageReader, type PageReader } from "../../src/ingest/page/read-page.ts";
import { createRobots } from "../../src/ingest/robots.ts";
import { createEntryCompleter } from "../../src/newsroom/complete-entry.ts";

let server: Server;
let origin: string;
let fetcher: GuardedFetch;
let pages: PageReader;
let robots: { status: number; body?: string; type?: string };
let asked: string[];
let clock = 0;

const page = `<html lang="en"><head><title>The harbour story</title><meta property="og:title" content="The page's own headline">
<meta name="description" content="The harbour authority said that the breakwater would be finished late.">
<meta name="author" content="Ada Marsh"><meta property="og:image" content="https://news.example/breakwater.jpg">
<meta property="article:published_time" content="2026-11-24T07:00:00Z"></head>
<body><h1>The harbour story</h1><p>The harbour authority said that the breakwater would be finished late, at twice the price.</p><p>Source: Reuters</p></body></html>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/moved") response.writeHead(302, { location: "/elsewhere" }).end();
    else if (request.url === "/robots.txt") {
      response.writeHead(robots.status, { "content-type": robots.type ?? "text/plain" }).end(robots.body ?? "");
    } else response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  origin = `http://127.0.0.1:${port}`;
  fetcher = createGuardedFetch({ allowHosts: [`127.0.0.1:${port}`], ports: [], userAgent: "test" });
  pages = createPageReader({ fetch: fetcher });
});
afterAll(async () => {
  await Promise.all([pages.close(), fetcher.close()]);
  server.close();
});
beforeEach(() => {
  [asked, clock, robots] = [[], 0, { status: 404 }];
});

const rules = () => createRobots({ fetch: fetcher, clock: () => clock });
const complete = async (content: { title: string; url: string; lead?: string; imageUrl?: string }, given = rules()) =>
  (await createEntryCompleter({ pages, robots: given }).complete(content, AbortSignal.timeout(10_000))).content;

describe("an entry", () => {
  test("gets from its page what the feed left out, and keeps what the feed said", async () => {
    const url = `${origin}/story?from=feed`;
    expect(await complete({ title: "The feed's headline", url })).toMatchObject({
      title: "The feed's headline",
      url,
      lead: "The harbour authority said that the breakwater would be finished late.",
      imageUrl: "https://news.example/breakwater.jpg",
      byline: "Ada Marsh",
      source: "Reuters",
      sourcePublishedAt: Date.parse("2026-11-24T07:00:00Z"),
    });
    expect((await complete({ title: "T", url, lead: "The feed's lead." })).lead).toBe("The feed's lead.");
  });

  test("goes out as the feed had it where the site wants no machines, or the page can't be had", async () => {
    robots = { status: 200, body: "User-agent: *\nDisallow: /" };
    const entry = { title: "T", url: `${origin}/story` };
    expect(await complete(entry)).toEqual(entry);
    expect(asked).toEqual(["/robots.txt"]);
    const nowhere = { title: "T", url: "http://10.0.0.1/story" };
    expect(await complete(nowhere)).toEqual(nowhere);
  });
});

test("what a redirect leads to is used only where that place may be read", async () => {
  robots = { status: 200, body: "User-agent: *\nDisallow: /elsewhere" };
  const entry = { title: "T", url: `${origin}/moved` };
  expect(await complete(entry)).toEqual(entry);
  robots = { status: 200, body: "" };
  expect(await complete(entry)).toMatchObject({ byline: "Ada Marsh" });
});

describe("the rules of a site", () => {
  const mayRead = async (path: string): Promise<boolean> => rules().mayRead(`${origin}${path}`);

  test.each([
    ["no file at all", { status: 404 }, true],
    ["a file that is forbidden", { status: 403 }, true],
    ["a page where the file should be", { status: 200, type: "text/html", body: "<p>Disallow: /</p>" }, true],
    ["a server in trouble", { status: 503 }, false],
    ["a server that has had enough", { status: 429 }, false],
  ])("%s", async (_, answer, expected) => {
    robots = answer;
    expect(await mayRead("/news/1")).toBe(expected);
  });

  test.each([
    ["User-agent: *\nDisallow: /news/", "/news/1", false],
    ["User-agent: *\nDisallow: /news/", "/sport/1", true],
    ["User-agent: *\nDisallow:", "/news/1", true],
    ["User-agent: *\nDisallow: /\nAllow: /news/", "/news/1", true], // the longer one holds
    ["User-agent: *\nAllow: /news\nDisallow: /news", "/news", true], // of equal ones, the kinder
    ["User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", true],
    ["User-agent: *\nDisallow: /*/print", "/a/print", false],
    ["User-agent: *\nDisallow: /\n\nUser-agent: depeche\nDisallow: /private", "/news/1", true], // our own group alone
    ["User-agent: *\nAllow: /\n\nUser-Agent: DEPECHE/2.0\nDisallow: /news", "/news/1", false],
    ["User-agent: a\nUser-agent: Depeche\nDisallow: /news", "/news/1", false],
    ["User-agent: *\r\nDisallow: /caf%C3%A9 # not the café", "/café", false],
    ["\uFEFFUser-agent: *\nDisallow: /news", "/news/1", false],
    ["User-agent: other\nDisallow: /", "/news/1", true],
    ["nothing of sense\n\0\nDisallow: /", "/news/1", true],
  ])("%j on %s", async (body, path, expected) => {
    robots = { status: 200, body };
    expect(await mayRead(path)).toBe(expected);
  });

  test("are asked once a day, and sooner where the server was in trouble", async () => {
    const known = rules();
    robots = { status: 503 };
    expect(await known.mayRead(`${origin}/a`)).toBe(false);
    robots = { status: 200, body: "User-agent: *\nDisallow: /b" };
    clock += 5 * 60_000;
    expect(await known.mayRead(`${origin}/a`)).toBe(false);
    clock += 6 * 60_000;
    expect(await Promise.all([known.mayRead(`${origin}/a`), known.mayRead(`${origin}/b`)])).toEqual([true, false]);
    clock += 23 * 3_600_000;
    expect(await known.mayRead(`${origin}/b`)).toBe(false);
    expect(asked).toHaveLength(2);
    clock += 2 * 3_600_000;
    await known.mayRead(`${origin}/b`);
    expect(asked).toHaveLength(3);
  });
});
