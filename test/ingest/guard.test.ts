/** The guard against hostile addresses and servers: refused with the right word, within its limits, nothing private dialled. */
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSocketServer, type Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createGuardedFetch, type GuardedFetch } from "../../src/ingest/fetch/guarded-fetch.ts";

let inner: Server;
let innerPort: number;
let reached = 0;
const closers: (() => unknown)[] = [];
beforeAll(async () => {
  inner = createServer((_, response) => {
    reached++;
    response.end("<title>secret</title>");
  });
  await new Promise<void>((resolve) => inner.listen(0, "127.0.0.1", resolve));
  innerPort = (inner.address() as { port: number }).port;
});
afterAll(() => void inner.close());
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

type Resolver = NonNullable<Parameters<typeof createGuardedFetch>[0]["resolver"]>;
/** Answers every name with these addresses; a list of lists answers one after another. */
const resolving = (...answers: string[][]): Resolver => {
  let asked = 0;
  return ((_: string, __: object, callback: (error: null, list: { address: string; family: number }[]) => void) => {
    const list = answers[Math.min(asked++, answers.length - 1)] ?? [];
    callback(
      null,
      list.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  }) as unknown as Resolver;
};

function guard(change: Partial<Parameters<typeof createGuardedFetch>[0]> = {}): GuardedFetch {
  const fetcher = createGuardedFetch({ allowHosts: [], ports: [80, 443, innerPort], userAgent: "test", ...change });
  closers.push(() => fetcher.close());
  return fetcher;
}
async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as { port: number }).port}`;
}

describe("an address that is not public", () => {
  const hosts = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
    "0.0.0.0",
    "0",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.255",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::ffff:10.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[fe80::1]",
    "[fc00::1]",
    "[fd12:3456::1]",
    "[ff02::1]",
    "[::127.0.0.1]",
    "[2001:db8::1]",
    "localhost",
    "localhost.",
    "foo.localhost",
    "printer.local",
    "metadata.google.internal",
    "router.home.arpa",
  ];
  test.each(hosts)("http://%s/ is refused", async (host) => {
    const before = reached;
    expect(await guard().fetch(`http://${host}:${innerPort}/`)).toEqual({ ok: false, code: "private_address" });
    expect(reached).toBe(before);
  });

  test.each([
    ["one private address", ["127.0.0.1"]],
    ["a mapped one", ["::ffff:127.0.0.1"]],
    ["a link-local one", ["fe80::1"]],
    ["a public and a private one", ["93.184.216.34", "10.0.0.1"]],
    ["none", []],
  ])("a name that resolves to %s is refused", async (_, addresses) => {
    const before = reached;
    const answer = await guard({ resolver: resolving(addresses) }).fetch(`http://public.example:${innerPort}/`);
    expect(answer).toMatchObject({ ok: false, code: "private_address" });
    expect(reached).toBe(before);
  });

  test("is not reached by a name that changes its mind: what was checked is what is dialled", async () => {
    const before = reached;
    const fetcher = guard({ resolver: resolving(["192.0.2.1"], ["127.0.0.1"]), limits: { totalMs: 400 } });
    const first = await fetcher.fetch(`http://rebind.example:${innerPort}/`);
    const second = await fetcher.fetch(`http://rebind.example:${innerPort}/`);
    expect([first.ok, second.ok]).toEqual([false, false]);
    expect(reached).toBe(before);
  });
});

test.each([
  ["file:///etc/passwd", "scheme"],
  ["ftp://example.com/", "scheme"],
  ["gopher://example.com/", "scheme"],
  ["data:text/html,x", "scheme"],
  ["javascript:alert(1)", "scheme"],
  ["unix:/var/run/docker.sock", "scheme"],
  ["http://user:pass@example.com/", "bad_url"],
  ["http://example.com@127.0.0.1/", "bad_url"],
  ["http://", "bad_url"],
  ["not a url", "bad_url"],
])("%s is refused as %s", async (url, code) => {
  expect(await guard().fetch(url)).toMatchObject({ ok: false, code });
});

describe("the exemption", () => {
  test("is for exactly that host and port", async () => {
    const fetcher = guard({ allowHosts: [`127.0.0.1:${innerPort}`] });
    expect(await fetcher.fetch(`http://127.0.0.1:${innerPort}/`)).toMatchObject({ ok: true, status: 200 });
    expect(await fetcher.fetch(`http://127.0.0.1:${innerPort + 1}/`)).toMatchObject({
      ok: false,
      code: "private_address",
    });
    expect(await fetcher.fetch(`http://localhost:${innerPort}/`)).toMatchObject({ ok: false, code: "private_address" });
  });
});

describe("a port", () => {
  const fetcher = (): GuardedFetch => guard({ ports: [443], resolver: resolving(["127.0.0.1"]) });

  test.each([
    "http://news.example/",
    "https://news.example:22/",
    "http://news.example:6379/",
    "http://93.184.216.34:8080/",
  ])("that is not among the allowed ones is not dialled: %s", async (url) =>
    expect(await fetcher().fetch(url)).toEqual({ ok: false, code: "port" }),
  );

  test("that is allowed opens no private address, and a private address is called one whatever the port", async () => {
    expect(await fetcher().fetch("https://news.example/")).toEqual({ ok: false, code: "private_address" });
    expect(await fetcher().fetch("http://10.0.0.1:22/")).toEqual({ ok: false, code: "private_address" });
  });

  test("of an exempt host is its own", async () => {
    const host = await serve((_, response) => response.writeHead(200, { "content-type": "text/html" }).end("there"));
    expect(await guard({ ports: [443], allowHosts: [host] }).fetch(`http://${host}/`)).toMatchObject({ ok: true });
  });

  test("is checked again where a redirect leads", async () => {
    const location = "http://news.example:25/";
    const host = await serve((_, response) => response.writeHead(302, { location }).end());
    const answer = await guard({ ports: [443], allowHosts: [host] }).fetch(`http://${host}/`);
    expect(answer).toEqual({ ok: false, code: "port" });
  });
});

describe("a redirect", () => {
  test.each([
    ["to a private address", () => `http://127.0.0.1:${innerPort}/`, "private_address"],
    ["to a number", () => `http://2130706433:${innerPort}/`, "private_address"],
    ["to a name of this machine", () => `http://localhost:${innerPort}/`, "private_address"],
    ["to a file", () => "file:///etc/passwd", "scheme"],
    ["with a password in it", () => "http://a:b@example.com/", "bad_url"],
    ["to itself, for ever", () => "/", "too_many_redirects"],
  ])("%s is refused", async (_, target, code) => {
    const before = reached;
    const host = await serve((__, response) => response.writeHead(302, { location: target() }).end());
    expect(await guard({ allowHosts: [host] }).fetch(`http://${host}/`)).toMatchObject({ ok: false, code });
    expect(reached).toBe(before);
  });

  test("is followed five times, and its last address is told", async () => {
    const host = await serve((request, response) => {
      const n = Number(request.url?.slice(1));
      if (n < 5) response.writeHead(301, { location: `/${n + 1}` }).end();
      else response.writeHead(200, { "content-type": "text/html" }).end("there");
    });
    const fetcher = guard({ allowHosts: [host] });
    expect(await fetcher.fetch(`http://${host}/0`)).toMatchObject({
      ok: true,
      url: `http://${host}/5`,
      movedTo: `http://${host}/5`,
    });
  });
});

describe("a server that means harm", () => {
  const zeros = Buffer.alloc(64 * 1024 * 1024);
  // Made before the clock of a fetch runs.
  const bombs = {
    gzip: gzipSync(zeros),
    brotli: brotliCompressSync(zeros.subarray(0, 8 << 20)),
    double: gzipSync(gzipSync(zeros)),
  };
  const small = { bytes: 200_000, totalMs: 1500 };
  const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;
  test.each([
    [
      "an endless body",
      (response: Parameters<RequestListener>[1]) => {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536, "x"))) {
            // as fast as it is taken
          }
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      },
      {},
    ],
    [
      "a gzip bomb",
      (response: Parameters<RequestListener>[1]) => void response.end(bombs.gzip),
      { "content-encoding": "gzip" },
    ],
    [
      "a brotli bomb",
      (response: Parameters<RequestListener>[1]) => void response.end(bombs.brotli),
      { "content-encoding": "br" },
    ],
    [
      "a bomb in a bomb",
      (response: Parameters<RequestListener>[1]) => void response.end(bombs.double),
      { "content-encoding": "gzip, gzip" },
    ],
  ])("sends %s and is cut off", async (_, write, headers) => {
    const host = await serve((__, response) => {
      response.on("error", () => {}); // the guard hangs up on it
      response.writeHead(200, { "content-type": "text/html", ...headers });
      write(response);
    });
    const fetcher = guard({ allowHosts: [host], limits: small });
    const before = megabytes();
    expect(await fetcher.fetch(`http://${host}/`)).toMatchObject({ ok: false, code: "too_large" });
    expect(megabytes() - before).toBeLessThan(150);
  });

  const raw = async (onSocket: (socket: Socket) => void): Promise<string> => {
    const sockets = new Set<Socket>();
    const server = createSocketServer((socket) => {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.once("data", () => onSocket(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closers.push(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    return `127.0.0.1:${(server.address() as { port: number }).port}`;
  };
  const trickle = (socket: Socket, piece: string): void => {
    const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write(piece)), 20);
    socket.once("close", () => clearInterval(timer));
  };

  test.each([
    ["never answers", () => {}, "timeout"],
    [
      "sends headers for ever",
      (socket: Socket) => {
        socket.write("HTTP/1.1 200 OK\r\n");
        trickle(socket, "x-a: b\r\n");
      },
      "timeout",
    ],
    [
      "sends one enormous header",
      (socket: Socket) => void socket.write(`HTTP/1.1 200 OK\r\nx-a: ${"b".repeat(200_000)}\r\n\r\n`),
      "too_large",
    ],
    [
      "sends a byte now and then",
      (socket: Socket) => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n");
        trickle(socket, "x");
      },
      "timeout",
    ],
    ["hangs up", (socket: Socket) => void socket.destroy(), "unreachable"],
    ["speaks no HTTP", (socket: Socket) => void socket.end("SSH-2.0-OpenSSH\r\n"), "unreachable"],
  ])("%s and is given up in time", async (_, onSocket, code) => {
    const host = await raw(onSocket as (socket: Socket) => void);
    const startedAt = performance.now();
    expect(await guard({ allowHosts: [host], limits: { totalMs: 600 } }).fetch(`http://${host}/`)).toMatchObject({
      ok: false,
      code,
    });
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });

  test.each([
    ["application/pdf", "wrong_type"],
    ["image/png", "wrong_type"],
    ["application/octet-stream", "wrong_type"],
  ])("sends %s for a page and is refused", async (type, code) => {
    const host = await serve((_, response) => response.writeHead(200, { "content-type": type }).end("x"));
    expect(await guard({ allowHosts: [host] }).fetch(`http://${host}/`)).toMatchObject({ ok: false, code });
  });

  test.each([
    [404, "not_found"],
    [410, "not_found"],
    [403, "forbidden"],
    [500, "http_error"],
  ])("answers %i, which has a word of its own", async (status, code) => {
    const host = await serve((_, response) => response.writeHead(status).end());
    expect(await guard({ allowHosts: [host] }).fetch(`http://${host}/`)).toMatchObject({ ok: false, code, status });
  });
});
