/** What servers of the real web do to whoever fetches from them: cookie walls, pages that send on, wrong labels. */
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import { createServer as createSocketServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { createGuardedFetch, type FetchOptions, type FetchResult } from "../../src/ingest/fetch/guarded-fetch.ts";
import { refreshInPage, refreshTarget } from "../../src/ingest/fetch/next-address.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as { port: number }).port}`;
}

async function read(hosts: readonly string[], url: string, options?: FetchOptions): Promise<FetchResult> {
  const fetcher = createGuardedFetch({ allowHosts: hosts, ports: [80, 443], userAgent: "test" });
  closers.push(() => fetcher.close());
  return fetcher.fetch(url, options);
}
const textOf = (result: FetchResult): string => (result.ok ? Buffer.from(result.body).toString() : result.code);
const html = { "content-type": "text/html" };
const page = "<html><title>There</title></html>";

/** Answers each path with what is given for it. */
type Answers = Readonly<
  Record<string, readonly [status: number, headers: OutgoingHttpHeaders, body?: string | Buffer]>
>;
const site = (answers: Answers): Promise<string> =>
  serve((request, response) => {
    const [status, headers, body] = answers[request.url ?? ""] ?? [404, {}];
    response.writeHead(status, headers).end(body);
  });

describe("a cookie that is set on the way", () => {
  const wall = () =>
    serve((request, response) => {
      if (request.url?.startsWith("/set")) {
        response.writeHead(302, { location: "/story", "set-cookie": ["seen=1; Path=/", "other=2; Path=/set"] }).end();
      } else if (request.headers.cookie === "seen=1") response.writeHead(200, html).end(page);
      else response.writeHead(302, { location: "/set" }).end();
    });

  test("is shown where it belongs, and the wall opens", async () => {
    const host = await wall();
    expect(textOf(await read([host], `http://${host}/story`))).toBe(page);
  });

  test("is forgotten with the fetch", async () => {
    const seen: (string | undefined)[] = [];
    const host = await serve((request, response) => {
      seen.push(request.headers.cookie);
      response.writeHead(200, { ...html, "set-cookie": "a=b" }).end(page);
    });
    const fetcher = createGuardedFetch({ allowHosts: [host], ports: [], userAgent: "test" });
    closers.push(() => fetcher.close());
    await fetcher.fetch(`http://${host}/`);
    await fetcher.fetch(`http://${host}/`);
    expect(seen).toEqual([undefined, undefined]);
  });

  test("is not shown to another host, whoever it says it is for", async () => {
    const cookies: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      cookies.push(request.headers.cookie);
      response.writeHead(200, html).end(page);
    });
    const elsewhere = other.replace("127.0.0.1", "localhost");
    const host = await serve((_, response) =>
      response
        .writeHead(302, {
          location: `http://${elsewhere}/`,
          "set-cookie": ["a=1", "b=2; Domain=localhost", "c=3; Domain=com"],
        })
        .end(),
    );
    await read([host, elsewhere], `http://${host}/`);
    expect(cookies).toEqual([undefined]);
  });
});

describe("a redirect's address", () => {
  test.each([
    ["UTF-8 bytes", Buffer.from("/Zürich/é", "utf8").toString("latin1"), "/Z%C3%BCrich/%C3%A9"],
    ["bytes of another charset", "/Z\xfcrich", "/Z%FCrich"],
    ["a space", "/a b", "/a%20b"],
  ])("may hold %s", async (_, location, path) => {
    const host = await site({ "/": [301, { location }], [path]: [200, html, page] });
    expect(await read([host], `http://${host}/`)).toMatchObject({ ok: true, url: `http://${host}${path}` });
  });
});

describe("a page that sends on", () => {
  test.each([
    ["by a header", { refresh: "0; url=/there" }, ""],
    ["by its head", {}, '<meta http-equiv="refresh" content="0;url=/there">'],
    ["in capitals and quotes", {}, "<META HTTP-EQUIV=Refresh CONTENT=\"1; URL='/there'\">"],
  ])("%s is followed", async (_, headers, body) => {
    const host = await site({ "/": [200, { ...html, ...headers }, body], "/there": [200, html, page] });
    const result = await read([host], `http://${host}/`);
    expect(result).toMatchObject({ ok: true, url: `http://${host}/there` });
    expect(result).not.toHaveProperty("movedTo");
    expect(textOf(result)).toBe(page);
  });

  test("is followed once", async () => {
    const on = (to: string) => `<meta http-equiv=refresh content="0;url=${to}"><title>to ${to}</title>`;
    const host = await site({ "/": [200, html, on("/1")], "/1": [200, html, on("/2")], "/2": [200, html, page] });
    expect(await read([host], `http://${host}/`)).toMatchObject({ ok: true, url: `http://${host}/1` });
  });

  test.each(["http://10.0.0.1/", "http://localhost/", "http://news.example:22/", "file:///etc/passwd"])(
    "to %s is not followed there",
    async (target) => {
      for (const [headers, body] of [
        [{ refresh: `0;url=${target}` }, page],
        [{}, `<meta http-equiv=refresh content="0;url=${target}">`],
      ] as const) {
        const host = await site({ "/": [200, { ...html, ...headers }, body] });
        expect(await read([host], `http://${host}/`)).toMatchObject({ ok: false });
      }
    },
  );

  test("to itself is there, unless it waits for its cookie", async () => {
    const self = '<meta http-equiv=refresh content="0"><meta http-equiv=refresh content="0;url=/#top"><title>x</title>';
    const host = await site({ "/": [200, html, self] });
    expect(await read([host], `http://${host}/`)).toMatchObject({ ok: true, url: `http://${host}/` });
    const wall = await serve((request, response) => {
      const known = request.headers.cookie === "human=1";
      response.writeHead(200, known ? html : { ...html, "set-cookie": "human=1", refresh: "0;url=/" });
      response.end(known ? page : "wait");
    });
    expect(textOf(await read([wall], `http://${wall}/`))).toBe(page);
  });

  test.each([
    ["0;url=/a", "/a"],
    ["0; URL = /a", "/a"],
    ["3.5, url='/a?b;c'", "/a?b;c"],
    ['0;url="/a" x', "/a"],
    ["0 /a", "/a"],
    ["0", null],
    ["300", null],
    ["60;url=/a", null],
    ["0;url=", null],
    ["", null],
    ["url=/a", null],
  ])("%j leads to %j", (value, target) => expect(refreshTarget(value)).toBe(target));

  test.each([
    ['<!-- <meta http-equiv="refresh" content="0;url=/ie"> -->', null],
    ['<noscript><meta http-equiv="refresh" content="0;url=/nojs"></noscript>', null],
    ['<script>"<meta http-equiv=refresh content=\\"0;url=/s\\">"</script>', null],
    ['<noscript></noscript><meta content="0;url=/a&amp;b" http-equiv=refresh>', "/a&b"],
  ])("%s means %j", (source, target) => expect(refreshInPage(Buffer.from(source))).toBe(target));
});

describe("what the type says wrongly", () => {
  const feed = '<?xml version="1.0"?><rss><channel><title>T</title></channel></rss>';
  const types =
    "application/rss application/rss+xml binary/octet-stream application/octet-stream text/plain text/html rss xml unknown/unknown application/x-rss application/force-download application/javascript */* ;charset=utf-8".split(
      " ",
    );

  test.each(types)("a feed called %s is read", async (type) => {
    const host = await site({ "/": [200, { "content-type": type }, feed] });
    expect(textOf(await read([host], `http://${host}/`, { accept: "feed" }))).toBe(feed);
  });

  test.each(["text/plain", "binary/octet-stream", "application/octet-stream", "html", "unknown/unknown"])(
    "a page called %s is read",
    async (type) => {
      const host = await site({ "/": [200, { "content-type": type }, page] });
      expect(textOf(await read([host], `http://${host}/`))).toBe(page);
    },
  );

  test("UTF-16 is looked through too", async () => {
    const bytes = Buffer.from(`\uFEFF${feed}`, "utf16le");
    const host = await site({ "/": [200, { "content-type": "rss" }, bytes] });
    expect(await read([host], `http://${host}/`, { accept: "feed" })).toMatchObject({ ok: true });
  });

  test.each([
    ["html", "text/plain", "only text"],
    ["html", "binary/octet-stream", "\x7fELF\x02"],
    ["html", "application/pdf", page],
    ["feed", "unknown/unknown", "\x89PNG\r\n\x1a\n"],
    ["feed", "video/mp4", feed],
    ["text", "text/html", "User-agent: *"],
  ] as const)("what is no %s stays refused: %s", async (accept, type, body) => {
    const host = await site({ "/": [200, { "content-type": type }, body] });
    expect(await read([host], `http://${host}/`, { accept })).toMatchObject({ ok: false, code: "wrong_type" });
  });
});

describe("what the encoding says wrongly", () => {
  const plain = Buffer.from(page);
  test.each([
    ["gzip", "gzip", gzipSync(plain)],
    ["x-gzip in capitals", "X-GZIP", gzipSync(plain)],
    ["gzip over plain text", "gzip", plain],
    ["gzip that is cut off at its end", "gzip", gzipSync(plain).subarray(0, -8)],
    ["gzip that is not said", "", gzipSync(plain)],
    ["gzip twice, said once", "gzip", gzipSync(gzipSync(plain))],
    ["gzip once, said twice", "gzip, gzip", gzipSync(plain)],
    ["deflate", "deflate", deflateSync(plain)],
    ["raw deflate", "deflate", deflateRawSync(plain)],
    ["deflate over plain text", "deflate", plain],
    ["brotli", "br", brotliCompressSync(plain)],
    ["brotli over plain text", "br", plain],
    ["brotli over gzip", "br", gzipSync(plain)],
    ["no name of an encoding", "utf-8", plain],
    ["none", "identity", plain],
  ])("%s is read", async (_, encoding, body) => {
    const host = await site({ "/": [200, { ...html, ...(encoding && { "content-encoding": encoding }) }, body] });
    expect(textOf(await read([host], `http://${host}/`))).toBe(page);
  });

  test.each([
    ["gzip", gzipSync(Buffer.alloc(5000, "<p>")).fill(0xff, 20, 30)],
    ["br", Buffer.from("no brotli")],
    ["deflate", Buffer.from("no deflate")],
  ])("broken %s is no page", async (encoding, body) => {
    const host = await site({ "/": [200, { ...html, "content-encoding": encoding }, body] });
    expect(await read([host], `http://${host}/`)).toMatchObject({ ok: false, code: "unreachable" });
  });
});

test("a redirect over a raw connection, as servers of old write it", async () => {
  const server = createSocketServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (asked) => {
      const answer = asked.toString("latin1").startsWith("GET / ")
        ? "HTTP/1.0 302 Found\r\nLocation: caf\xc3\xa9\r\n\r\n"
        : `HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
      socket.end(Buffer.from(answer, "latin1"));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  const host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  expect(await read([host], `http://${host}/`)).toMatchObject({ ok: true, url: `http://${host}/caf%C3%A9` });
});
