/** Clients that send slowly, or never end, over real sockets: they cost the others nothing, and a stop does not wait for them. */
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { HouseEvent } from "../../src/events.ts";
import { createWeb, type Web } from "../../src/web/server.ts";

const secret = "a-secret-of-the-webhook";
const header = "x-telegram-bot-api-secret-token";
const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(): Promise<{ web: Web; url: string; accepted: number[]; events: HouseEvent[] }> {
  const accepted: number[] = [];
  const events: HouseEvent[] = [];
  const web = createWeb({
    host: "127.0.0.1",
    port: 0,
    readiness: async () => ({ ready: true, checks: [] }),
    metrics: { listen: () => {}, read: async () => ({ contentType: "text/plain", text: "" }) },
    webhook: { path: "/telegram/hook", secret, accept: async (update) => void accepted.push(update.update_id) },
    emit: (event) => void events.push(event),
  });
  const url = await web.start();
  closing.push(() => web.stop());
  return { web, url, accepted, events };
}

/** Opens a connection and sends `head`; `answered` has all it hears until the other side closes, and after how long. */
async function slowClient(url: string, head: string) {
  const startedAt = performance.now();
  const { port } = new URL(url);
  const socket: Socket = connect(Number(port), "127.0.0.1");
  closing.push(() => void socket.destroy());
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString();
  });
  socket.on("error", () => {}); // a reset is an end too
  const answered = new Promise<{ text: string; afterMs: number }>((resolve) => {
    socket.once("close", () => resolve({ text, afterMs: performance.now() - startedAt }));
  });
  await new Promise<void>((resolve) => socket.write(head, () => resolve()));
  return { socket, answered };
}

const post = (headers: string, body = ""): string =>
  `POST /telegram/hook HTTP/1.1\r\nHost: a\r\n${headers}\r\n\r\n${body}`;
const withSecret = `${header}: ${secret}\r\n`;

test("a body that does not end is cut off after ten seconds, and nothing of it is kept or a fault", async () => {
  const { url, accepted, events } = await start();
  const clients = await Promise.all([
    slowClient(url, post(`${withSecret}Content-Length: 100`, '{"update_id":1')),
    slowClient(url, post(`${withSecret}Transfer-Encoding: chunked`, '5\r\n{"upd\r\n')),
    slowClient(url, "POST /telegram/hook HTTP/1.1\r\nHost: a\r\n"),
  ]);
  for (const { answered } of clients) {
    const { afterMs } = await answered;
    expect(afterMs).toBeGreaterThan(9_000);
    expect(afterMs).toBeLessThan(13_000);
  }
  expect(accepted).toEqual([]);
  expect(events).toEqual([]);
});

test("a body past the limit, and one without the secret, are refused before they are read", async () => {
  const { url, accepted } = await start();
  const large = await slowClient(url, post(`${withSecret}Content-Length: 5000000`, "{"));
  const stranger = await slowClient(url, post("Content-Length: 100", "{"));
  expect((await large.answered).text).toMatch(/^HTTP\/1\.1 413 /);
  expect((await stranger.answered).text).toMatch(/^HTTP\/1\.1 401 /);
  expect((await large.answered).afterMs).toBeLessThan(5_000);
  expect((await stranger.answered).afterMs).toBeLessThan(5_000);
  expect(accepted).toEqual([]);
});

test("a thousand slow clients change nothing for the others, and a stop does not wait for them", async () => {
  const { web, url, accepted } = await start();
  const update = (id: number) =>
    fetch(`${url}/telegram/hook`, {
      method: "POST",
      body: JSON.stringify({ update_id: id }),
      headers: { "content-type": "application/json", [header]: secret },
    });
  const slow = [];
  for (let i = 0; i < 1000; i++) slow.push(await slowClient(url, post(`${withSecret}Content-Length: 900000`, "{")));
  const times: number[] = [];
  for (let id = 1; id <= 100; id++) {
    const askedAt = performance.now();
    expect((await update(id)).status).toBe(200);
    times.push(performance.now() - askedAt);
  }
  expect(accepted).toHaveLength(100);
  expect(times.toSorted((a, b) => a - b)[98]).toBeLessThan(250);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const askedAt = performance.now();
  await web.stop();
  expect(performance.now() - askedAt).toBeLessThan(3_000);
  await Promise.all(slow.map(({ answered }) => answered));
});
