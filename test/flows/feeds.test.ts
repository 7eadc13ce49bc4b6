/** A chief adds a feed by the address of a page; what appears later becomes a draft, or goes out by itself. */
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keys } from "../../src/store/keys.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
let redis: Redis;
let site: Server;
let origin: string;
let stories = ["Old news"];
let reads = 0;
let onRead = (): void => {};
/** Resolves when the feed has been read so often in all. */
async function readTimes(times: number): Promise<void> {
  while (reads < times) {
    await new Promise<void>((resolve) => {
      onRead = resolve;
    });
  }
}
/** Every feed stands on the agenda for a later time: the poll that was under way has written it down. */
async function pollsSettled(): Promise<void> {
  const soonest = async (): Promise<number> => Number((await redis.zrange(keys.feedAgenda, "0", "0", "WITHSCORES"))[1]);
  await expect.poll(soonest, { timeout: 20_000 }).toBeGreaterThan(it.sandbox.now());
}
beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url === "/") {
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(
          '<title>The Outlet</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"><h1>The Outlet</h1>',
        );
      return;
    }
    if (request.url !== "/feed.xml") {
      response.writeHead(404).end(); // no rules for machines, and no pages to look anything up on
      return;
    }
    reads++;
    onRead();
    const items = stories.map(
      (title, i) =>
        `<item><title>${title}</title><link>${origin}/${i}</link><guid isPermaLink="false">${title}</guid><description>All about ${title}.</description></item>`,
    );
    response
      .writeHead(200, { "content-type": "application/rss+xml" })
      .end(
        `<rss version="2.0"><channel><title>The Outlet</title><link>${origin}</link><description>x</description>${items.join("")}</channel></rss>`,
      );
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(site.address() as { port: number }).port}`;
  it = await startApp({ env: { FETCH_ALLOW_HOSTS: new URL(origin).host, UNDO_SECONDS: "1" } });
  redis = connectRedis(it.redisUrl);
});
afterAll(async () => {
  await redis.quit();
  await it.stop();
  site.close();
});

test("from the page of an outlet to a story in a reader's hand", async () => {
  const [reader, chief] = [it.client.chat(people.ada), it.client.chat(people.eve)];
  await chief.say("/topicadmin add world World");
  await chief.until("World");
  await reader.start("t_world");
  await reader.until("World");
  await chief.say(`/feeds add ${origin}/ #world auto`);
  const added = await chief.until(/The Outlet/);
  expect(added.text).toContain("1 story");
  await readTimes(2); // once when it was added, once for what is known already
  stories = ["Fresh news from the harbour", ...stories];
  const arrives = reader.until("Fresh news from the harbour", 30_000);
  await pollsSettled();
  await it.client.advance(3 * 3_600_000);
  const card = await arrives;
  const panel = await chief.until(/^Fresh news from the harbour\n[\s\S]*Accepted by Telegram: 1 of 1/, 20_000);
  expect(panel.buttons.flat().join()).toMatch(/Correct.*Withdraw/);
  expect(card.links).toEqual([`${origin}/0`]);
  expect((await reader.messages()).some((message) => message.text.includes("Old news"))).toBe(false);
  // Many at once are one list, which opens each of them. The first has the address of a story that is out already.
  stories = ["Harbour", "Market", "Theatre", "Weather", "Football"].map((what) => `${what} news`).concat(stories);
  await pollsSettled();
  await it.client.advance(3 * 3_600_000);
  const list = await chief.until(/^📡 4 stories from feeds go out\n\n1\. /, 30_000);
  expect(list.buttons).toEqual([["1", "2", "3", "4"]]);
  const second = /^2\. (.*) · /m.exec(list.text)?.[1] ?? "";
  await reader.until("Market news", 30_000);
  await chief.press("2");
  await chief.until(new RegExp(`^${second}\\n[\\s\\S]*Accepted by Telegram: 1 of 1`), 20_000);
  await chief.say("/feeds");
  expect((await chief.until("The Outlet")).text).toContain("1. The Outlet · #world · auto");
  await chief.say("/feeds remove 1");
  await chief.until(/^Remove .*\?/);
  await chief.press("Yes, remove it");
  await chief.until(/not read any more/);
  it.expectNoWarnings();
}, 60_000);

test("a feed that can't be read is refused with the reason, and without advice for stories", async () => {
  const chief = it.client.chat(people.eve);
  await chief.say(`/feeds add ${origin}/nothing-here #world`);
  const refusal = await chief.until(/could not read/);
  expect(refusal.text).toContain(`${origin}/nothing-here: the site says there is no such page`);
  expect(refusal.text).not.toContain("/publish");
});
