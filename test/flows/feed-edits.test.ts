/** A feed edits stories that readers have: one notice with its titles, however many polls it takes, and one press puts the
 *  copies right. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { keys } from "../../src/store/keys.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { type FeedSite, rssOf, startFeedSite } from "../support/feed-site.ts";

let it: TestApp;
let site: FeedSite;
let redis: Redis;

beforeAll(async () => {
  site = await startFeedSite();
  it = await startApp({ env: { FETCH_ALLOW_HOSTS: `127.0.0.1:${site.port}`, UNDO_SECONDS: "0" } });
  redis = connectRedis(it.redisUrl);
});
afterAll(async () => {
  await redis.quit();
  await it.stop();
  site.stop();
});

async function poll(): Promise<void> {
  await it.client.advance(3_600_000);
  await redis.zadd(keys.feedAgenda, it.sandbox.now(), "feed:1");
  const dueAt = async (): Promise<number> => Number(await redis.zscore(keys.feedAgenda, "feed:1"));
  await expect.poll(dueAt, { timeout: 20_000 }).toBeGreaterThan(it.sandbox.now());
}

test("two edits in two polls are one notice; shown, then corrected in the reader's hand", async () => {
  const [reader, chief] = [it.client.chat(people.ada), it.client.chat(people.eve)];
  await chief.say("/topicadmin add world World");
  await chief.until("World");
  await reader.start("t_world");
  await reader.until("World");
  site.pages.set("/feed.xml", { body: rssOf("The Courier", []) });
  await chief.say(`/feeds add ${site.origin}/feed.xml #world auto`);
  await chief.until(/0 stories/);
  await site.askedTimes("/feed.xml", 2);
  await poll();
  const at = it.sandbox.now() + 60_000;
  const show = (...titles: string[]): void => {
    const items = titles.map((title, i) => ({
      title,
      link: `${site.origin}/${i}`,
      guid: `g${i}`,
      at,
      text: `Story ${i}.`,
    }));
    site.pages.set("/feed.xml", { body: rssOf("The Courier", items) });
  };
  show("Bridge closed", "Market &lt;3 opens", "Theatre burns");
  const last = reader.until("Bridge closed", 20_000);
  await poll();
  await last;
  await expect
    .poll(async () => (await reader.messages()).filter(({ text }) => /Theatre|Market|Bridge/.test(text)).length)
    .toBe(3);

  show("Bridge closed to lorries", "Market &lt;3 opens", "Theatre burns");
  const first = chief.until(/The Courier changed 1 story that readers have/, 20_000);
  await poll();
  expect((await first).text).toContain("• Bridge closed to lorries");
  show("Bridge closed to lorries", "Market &lt;3 opens late", "Theatre burns");
  const second = chief.until(/The Courier changed 2 stories that readers have/, 20_000);
  await poll();
  const notice = await second;
  expect(notice.id).toBe((await first).id);
  expect(notice.edited).toBe(true);
  expect(notice.text).toContain("• Market <3 opens late");

  await chief.press("Show");
  const list = await chief.until(/Changed by The Courier/);
  expect(list.buttons).toEqual([["1", "2"]]);
  await chief.press("Correct all");
  await chief.until(/Correct 2 stories as the source has it now, in all copies\?/);
  const corrected = reader.until(/Market <3 opens late/, 20_000);
  await chief.press("Yes");
  await chief.until(/2 stories corrected/);
  expect((await corrected).edited).toBe(true);
  await expect
    .poll(async () => (await reader.messages()).map(({ text }) => text.split("\n")[0]).join())
    .toContain("Bridge closed to lorries");
  await poll();
  expect((await chief.messages()).filter(({ text }) => /changed \d stor/.test(text))).toEqual([]);
  it.expectNoWarnings();
}, 90_000);
