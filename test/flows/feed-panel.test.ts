/** A chief looks after one feed with the buttons of its panel: every press says what it did, and asks for the right anew. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { keys } from "../../src/store/keys.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { type FeedSite, rssOf, startFeedSite } from "../support/feed-site.ts";

let it: TestApp;
let site: FeedSite;
let redis: Redis;
const hostile = 'Bridge &lt;b&gt;closed&lt;/b&gt; &amp;amp; "quoted" _*[x](y)';

beforeAll(async () => {
  site = await startFeedSite();
  it = await startApp({ env: { FETCH_ALLOW_HOSTS: `127.0.0.1:${site.port}` } });
  redis = connectRedis(it.redisUrl);
  const items = Array.from({ length: 13 }, (_, i) => ({ title: `Story ${i}`, link: `${site.origin}/${i}` }));
  site.pages.set("/feed.xml", {
    body: rssOf("The Courier &amp; _*[x](y)", [{ title: hostile, link: `${site.origin}/x` }, ...items]),
  });
});
afterAll(async () => {
  await redis.quit();
  await it.stop();
  site.stop();
});

const storedFeed = async () =>
  JSON.parse((await redis.hget(keys.feeds.all, "1")) ?? "null") as Record<string, unknown> | null;
const polled = async (): Promise<void> => {
  await expect.poll(async () => (await redis.get(keys.feeds.report(1))) !== null, { timeout: 20_000 }).toBe(true);
};

test("from the list to the panel: health, what the last poll held, switches, pause, another address, removal", async () => {
  const chief = it.client.chat(people.eve);
  await chief.say("/topicadmin add world World");
  await chief.until("World");
  await chief.say("/topicadmin add sport Sport");
  await chief.until("Sport");
  await chief.say(`/feeds add ${site.origin}/feed.xml #world 2`);
  await chief.until("14 stories");
  await polled();
  await chief.say("/feeds");
  const list = await chief.until(/^Feeds/);
  expect(list.text).toContain("1. The Courier");
  await chief.press("1");
  const panel = await chief.until(/feed 1/);
  expect(panel.text).toMatch(/World · new stories become drafts/);
  expect(panel.text).toMatch(/Last read today at \d\d:\d\d/);
  expect(panel.text).toMatch(/Last new story today/);
  expect(panel.text).toMatch(/Asked next (today|tomorrow) at/);

  await chief.press("What it held");
  const held = await chief.until(/14 stories/);
  expect(held.text).toContain('1. Bridge closed & "quoted" _*[x](y) · a draft');
  expect(held.text).toMatch(/3\. Story 1 · there when it was added/);
  expect(held.buttons.flat()).toEqual(["1", "2", "›", expect.stringContaining("Back")]);
  await chief.press("›");
  const rest = await chief.until(/14\. Story 12/);
  expect(rest.text).not.toContain("Story 1 ·");
  await chief.press("Back");
  await chief.until(/feed 1/);

  expect(await chief.press(/^Auto$/)).toBe("New stories are sent by themselves");
  await chief.until(/sent by themselves/);
  expect(await storedFeed()).toMatchObject({ mode: "auto" });
  await chief.press("Topics");
  await chief.until(/Under which topics/);
  expect(await chief.press(/^Sport$/)).toBe("Saved");
  await chief.until((message) => message.buttons.flat().includes("✅ Sport"));
  await chief.press("✅ World");
  await chief.until((message) => message.buttons.flat().includes("World"));
  expect(await chief.press("✅ Sport")).toBe("Choose at least one topic first");
  expect(await storedFeed()).toMatchObject({ topics: ["sport"] });
  await chief.press("Back");
  await chief.until(/Sport · new stories are sent/);

  await chief.press("Stubborn?");
  await chief.until(/read wrongly/);
  expect(await chief.press("Ignore its dates ✗")).toBe("Switched; it is asked anew");
  await chief.until((message) => message.buttons.flat().includes("Ignore its dates ✓"));
  await chief.press("Letters wrong?");
  await chief.until(/In which encoding/);
  await chief.press("windows-1251");
  await chief.until((message) => message.buttons.flat().includes("✅ windows-1251"));
  await chief.press("Back");
  expect((await chief.until(/feed 1/)).text).toContain("⚙️ read as windows-1251 and dates not believed");
  expect(await storedFeed()).toMatchObject({ quirks: { ignoreDates: true, charset: "windows-1251" } });

  expect(await chief.press("Pause")).toBe("Paused");
  const paused = await chief.until(/Paused: nobody asks it/);
  expect(paused.buttons.flat()).not.toContain("⏸ Pause");
  expect(await redis.zcard(keys.feedAgenda)).toBe(0);
  const asked = site.asked("/feed.xml");
  await chief.press("Resume");
  await chief.until((message) => message.buttons.flat().some((text) => text.includes("Pause")));
  await site.askedTimes("/feed.xml", asked + 1);

  const known = await redis.hlen(keys.feeds.entries(1));
  site.pages.set("/news.xml", site.pages.get("/feed.xml") ?? {});
  await chief.press("Address");
  await chief.until(/Send me its new address/);
  await chief.say(`${site.origin}/news.xml`);
  expect((await chief.until(/feed 1/)).text).toContain(`${site.origin}/news.xml`);
  await site.askedTimes("/news.xml", 2);
  expect(await redis.hlen(keys.feeds.entries(1))).toBe(known);

  const drafts = await redis.zcard(keys.articles.state("draft"));
  expect(drafts).toBe(2);
  await chief.press("Remove");
  await chief.until(/Remove .*\?/);
  expect(await chief.press("Yes, remove it")).toBe("Removed");
  await chief.until(/not read any more/);
  expect(await storedFeed()).toBeNull();
  it.expectNoWarnings();
}, 60_000);

test("who has lost the right presses in vain; a feed's number that is none is said to be none", async () => {
  const [chief, other] = [it.client.chat(people.eve), it.client.chat(people.ada)];
  await chief.say(`/feeds add ${site.origin}/feed.xml #world`);
  await chief.until("14 stories");
  await chief.say(`/editors add ${people.ada} chief`);
  await chief.until(/chief/);
  await other.say("/feeds 2");
  await other.until(/feed 2/);
  await chief.say(`/editors remove ${people.ada}`);
  await chief.until(/no role/);
  await other.press("Pause");
  await other.until(/another role/);
  const feed = JSON.parse((await redis.hget(keys.feeds.all, "2")) ?? "null") as Record<string, unknown>;
  expect(feed.paused).toBeUndefined();
  await chief.say("/feeds pause 2");
  await chief.until(/Paused: nobody asks it/);
  await chief.say("/feeds resume #2");
  await chief.until(/feed 2/);
  await chief.say("/feeds 99");
  await chief.until(/no feed number 99/);
  await chief.say("/feeds remove two");
  await chief.until(/“two” is not a feed's number/);
  it.expectNoWarnings();
}, 60_000);
