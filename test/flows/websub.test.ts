/** A feed that names a hub is told of by it: asked for, confirmed by its challenge, signed, renewed; and polled all the same. */
import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keys } from "../../src/store/keys.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { type FeedSite, rssOf, startFeedSite } from "../support/feed-site.ts";
import { freePort } from "../support/free-port.ts";

let it: TestApp;
let site: FeedSite;
let redis: Redis;
let hub: Awaited<ReturnType<typeof startHub>>;
const items = [{ title: "Old news", link: "https://news.example/old" }];

/** As WebSub describes one: it asks back, and tells whoever confirmed. */
async function startHub() {
  const asked: URLSearchParams[] = [];
  const answers: { status: number; body: string }[] = [];
  let confirmed = (): void => {};
  const server: Server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const form = new URLSearchParams(body);
    asked.push(form);
    response.writeHead(202).end();
    const callback = new URL(form.get("hub.callback") ?? "");
    callback.searchParams.set("hub.mode", form.get("hub.mode") ?? "");
    callback.searchParams.set("hub.topic", form.get("hub.topic") ?? "");
    callback.searchParams.set("hub.challenge", `<b>prove it ${asked.length}</b>`);
    callback.searchParams.set("hub.lease_seconds", "864000");
    const answer = await fetch(callback);
    answers.push({ status: answer.status, body: await answer.text() });
    confirmed();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    asked,
    answers,
    async confirmedTimes(times: number) {
      while (answers.length < times) {
        await new Promise<void>((resolve) => {
          confirmed = resolve;
        });
      }
    },
    async tell(body: string, { method = "sha256", secret = asked.at(-1)?.get("hub.secret") ?? "" } = {}) {
      const signature = `${method}=${createHmac(method, secret).update(body).digest("hex")}`;
      const callback = asked.at(-1)?.get("hub.callback") ?? "";
      return (await fetch(callback, { method: "POST", body, headers: { "x-hub-signature": signature } })).status;
    },
    stop: () => void server.close(),
  };
}

const show = (extra = ""): void =>
  void site.pages.set("/feed.xml", {
    headers: { link: `<${hub.url}>; rel="hub", <${site.origin}/feed.xml>; rel="self"` },
    body: rssOf("The Courier", items, extra),
  });

beforeAll(async () => {
  [site, hub] = await Promise.all([startFeedSite(), startHub()]);
  const port = await freePort();
  it = await startApp({
    env: {
      FETCH_ALLOW_HOSTS: `127.0.0.1:${site.port},127.0.0.1:${hub.port}`,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      PORT: String(port),
    },
  });
  redis = connectRedis(it.redisUrl);
});
afterAll(async () => {
  await redis.quit();
  await it.stop();
  site.stop();
  hub.stop();
});

const subscription = async () => {
  const id = (await redis.hget(keys.feeds.hubOf, "1")) ?? "";
  return JSON.parse((await redis.hget(keys.feeds.hubs, id)) ?? "null") as {
    state: string;
    leaseUntil?: number;
    heardAt?: number;
  } | null;
};
const dueIn = async (): Promise<number> => Number(await redis.zscore(keys.feedAgenda, "feed:1")) - it.sandbox.now();

test("a hub is subscribed to, believed when it signs, renewed in time, left when the feed is removed", async () => {
  const chief = it.client.chat(people.eve);
  show();
  await chief.say("/topicadmin add world World");
  await chief.until("World");
  await chief.say(`/feeds add ${site.origin}/feed.xml #world`);
  await chief.until("1 story");
  await hub.confirmedTimes(1);
  expect(Object.fromEntries(hub.asked[0] ?? [])).toMatchObject({
    "hub.mode": "subscribe",
    "hub.topic": `${site.origin}/feed.xml`,
    "hub.callback": expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/websub\/[\w-]{24}$/),
    "hub.secret": expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(hub.answers).toEqual([{ status: 200, body: "<b>prove it 1</b>" }]);
  expect(await subscription()).toMatchObject({ state: "active" });

  // Asked once more, it knows that the hub is there, and comes more rarely.
  await chief.say("/feeds 1");
  await chief.until(/Its hub tells us at once/);
  const asked = site.asked("/feed.xml");
  await chief.press("Poll now");
  await site.askedTimes("/feed.xml", asked + 1);
  await expect.poll(dueIn).toBeGreaterThan(1.5 * 3_600_000);

  // Not signed, wrongly signed, signed by no method of the standard: taken, and not believed.
  await it.client.advance(60_000);
  expect(await hub.tell("news", { secret: "guessed" })).toBe(202);
  expect(await hub.tell("news", { method: "md5" })).toBe(202);
  expect((await subscription())?.heardAt).toBeUndefined();
  expect(await dueIn()).toBeGreaterThan(3_600_000);

  items.unshift({ title: "The hub tells of this", link: "https://news.example/new" });
  show();
  for (const method of ["sha1", "sha256", "sha384", "sha512"]) expect(await hub.tell("news", { method })).toBe(202);
  await chief.until(/1 new draft from The Courier/, 20_000);

  const callback = hub.asked[0]?.get("hub.callback") ?? "";
  const stranger = `${new URL(callback).origin}/websub/somebody-else`;
  expect((await fetch(stranger, { method: "POST", body: "x" })).status).toBe(404);
  const wrongTopic = `${callback}?hub.mode=subscribe&hub.topic=https://other.example/&hub.challenge=x`;
  expect((await fetch(wrongTopic)).status).toBe(404);
  const unasked = `${callback}?hub.mode=unsubscribe&hub.topic=${encodeURIComponent(`${site.origin}/feed.xml`)}&hub.challenge=x`;
  expect((await fetch(unasked)).status).toBe(404);
  expect((await fetch(callback, { method: "POST", body: Buffer.alloc(6 * 1024 * 1024) })).status).toBe(413);

  // Nine of ten days later the lease is renewed by a poll.
  const before = (await subscription())?.leaseUntil ?? 0;
  await it.client.jump(9.5 * 86_400_000);
  await hub.confirmedTimes(2);
  await expect.poll(async () => (await subscription())?.leaseUntil ?? 0).toBeGreaterThan(before);
  expect(hub.asked[1]?.get("hub.callback")).toBe(callback);

  await chief.say("/feeds remove 1");
  await chief.until(/^Remove .*\?/);
  await chief.press("Yes, remove it");
  await chief.until(/not read any more/);
  await hub.confirmedTimes(3);
  expect(hub.asked[2]?.get("hub.mode")).toBe("unsubscribe");
  expect(hub.answers[2]).toEqual({ status: 200, body: "<b>prove it 3</b>" });
  it.expectNoWarnings();
}, 60_000);
