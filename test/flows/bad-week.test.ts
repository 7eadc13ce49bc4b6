/** A feed has a bad week: readers get each of its stories once and right, the newsroom hears of each change once at most. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { keys } from "../../src/store/keys.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { type FeedAnswer, type FeedItem, type FeedSite, rssOf, startFeedSite } from "../support/feed-site.ts";

let it: TestApp;
let site: FeedSite;
let redis: Redis;
const hourMs = 3_600_000;

beforeAll(async () => {
  site = await startFeedSite();
  it = await startApp({
    env: { FETCH_ALLOW_HOSTS: `127.0.0.1:${site.port},localhost:${site.port}`, UNDO_SECONDS: "0" },
  });
  redis = connectRedis(it.redisUrl);
});
afterAll(async () => {
  await redis.quit();
  await it.stop();
  site.stop();
});

/** Asks the feed and waits until that is written down. */
async function poll(): Promise<void> {
  await it.client.advance(3 * hourMs);
  await redis.zadd(keys.feedAgenda, it.sandbox.now(), "feed:1");
  const dueAt = async (): Promise<number> => Number(await redis.zscore(keys.feedAgenda, "feed:1"));
  await expect.poll(dueAt, { timeout: 20_000 }).toBeGreaterThan(it.sandbox.now());
}

const show = (answer: FeedAnswer | string): void =>
  void site.pages.set("/feed.xml", typeof answer === "string" ? { body: answer } : answer);
const feed = (items: readonly FeedItem[]): string => rssOf("Le Courrier de la Rive", items);

let stories: FeedItem[] = [];
const publish = (title: string): void => {
  const n = stories.length;
  const link = `${site.origin}/recit/${n}?id=${n}`;
  stories = [{ title, link, guid: `rive-${n}`, at: it.sandbox.now(), text: `À propos : ${title}.` }, ...stories];
};

test("a feed that is cut, renamed, emptied, flooded, moved, gone and back sends each story once and is told of four times", async () => {
  const [reader, chief] = [it.client.chat(people.ada), it.client.chat(people.eve)];
  await chief.say("/topicadmin add world World");
  await chief.until("World");
  await reader.start("t_world");
  await reader.until("World");
  const old = ["Élections", "Marché", "Théâtre", "Météo", "Crues", "Forêt"];
  for (const title of old) publish(title);
  show(feed(stories));
  await chief.say(`/feeds add ${site.origin}/feed.xml #world auto`);
  await chief.until(/6 stories/);
  const noticed: string[] = [];
  let seen = 0;
  /** What the newsroom is told since it was asked last; panels of stories that go out are not what it is told. */
  const news = async (): Promise<string[]> => {
    const all = (await chief.messages()).filter(({ fromBot }) => fromBot);
    const fresh = all.slice(seen).map(({ text }) => text);
    seen = all.length;
    const told = fresh.filter((text) => /^(?:⚠️|📦|✏️|✅|📝|Feed)/u.test(text) && !text.includes("Accepted by"));
    noticed.push(...told);
    return told;
  };
  await poll();
  await news();

  const arrives = async (title: string): Promise<void> => {
    publish(title);
    show(feed(stories));
    const comes = reader.until(title, 20_000);
    await poll();
    await comes;
  };
  await arrives("L'été commence à Orée");
  expect(await news()).toEqual([]);

  const whole = Buffer.from(feed(stories));
  const cut = whole.indexOf(Buffer.from("é")) + 1;
  show({ body: Buffer.concat([whole.subarray(0, cut), whole.subarray(cut + 1)]) });
  await poll();
  show(feed(stories));
  await poll();
  expect(await news()).toEqual([]);

  stories = stories.map((item) => ({ ...item, link: item.link.replace("http:", "https:") }));
  show(feed(stories));
  await poll();
  expect(await news()).toEqual([]);

  stories = stories.map((item, i) => ({ ...item, guid: `https://autre.example/?p=${900 + i}` }));
  show(feed(stories));
  await poll();
  expect(await news()).toEqual([]);

  stories = stories.map((item, i) => ({
    ...item,
    link: item.link.replace(site.origin.replace("http:", "https:"), "https://rive.example"),
    guid: `https://rive.example/?p=${i}`,
  }));
  show(feed(stories));
  await poll();
  expect(await news()).toEqual([]);

  show(feed([]));
  await poll();
  show(feed(stories));
  await poll();
  expect(await news()).toEqual([]);

  const flood = Array.from({ length: 30 }, (_, i): FeedItem => {
    return { title: `Communiqué ${i}`, link: `${site.origin}/c/${i}`, at: it.sandbox.now() - i * 1000 };
  });
  show(feed([...flood, ...stories]));
  const warned = chief.until(/30 stories at once from Le Courrier/, 20_000);
  await poll();
  expect((await warned).buttons.flat()).toEqual(["✅ Send all", "📝 Keep as drafts", "🗑 Discard all"]);
  await poll();
  expect(await news()).toHaveLength(1);
  await chief.press("Discard all");
  await chief.until(/Discard 30 stories\?/);
  await chief.press("Yes");
  await chief.until(/30 stories discarded/);
  expect(await redis.zcard(keys.articles.state("draft"))).toBe(0);

  const moved = site.origin.replace("127.0.0.1", "localhost");
  site.pages.set("/neuf.xml", { body: feed(stories) });
  show({ status: 301, headers: { location: `${moved}/neuf.xml` } });
  const asks = chief.until(/has moved to another site/, 60_000);
  for (let i = 0; i < 4; i++) await poll();
  expect((await asks).text).toContain(`${moved}/neuf.xml`);
  expect(await news()).toHaveLength(1);
  await chief.press("Follow it");
  await chief.until(/read at its new address/);

  publish("Le pont rouvre");
  site.pages.set("/neuf.xml", { body: feed(stories) });
  const reopens = reader.until("Le pont rouvre", 20_000);
  await poll();
  await reopens;
  await news();

  site.pages.set("/neuf.xml", { status: 410 });
  for (let i = 0; i < 3; i++) await poll();
  await expect.poll(news, { timeout: 10_000 }).toEqual([expect.stringMatching(/gone for good/)]);

  publish("Retour");
  site.pages.set("/neuf.xml", { body: feed(stories) });
  const back = reader.until("Retour", 20_000);
  await poll();
  await back;
  await expect.poll(news, { timeout: 10_000 }).toEqual([expect.stringMatching(/is well again/)]);

  const cards = (await reader.messages()).filter(
    ({ fromBot, links }) => fromBot && links.some((link) => link.includes("/recit/")),
  );
  const headlines = cards.map(({ text }) => text.split("\n")[0]);
  expect(headlines).toEqual(["L'été commence à Orée", "Le pont rouvre", "Retour"]);
  expect(noticed).toHaveLength(4);
  it.expectNoWarnings();
}, 180_000);
