/** What readers hold, through the whole program: the outlet's parameters in their links alone, a graphic story behind a cover,
 *  a withdrawn photo without its picture. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { ArticleId } from "../../src/news/article.ts";
import { createArticleStore } from "../../src/store/articles.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
let redis: Redis;
beforeAll(async () => {
  it = await startApp({ env: { LINK_PARAMETERS: "from=telegram&story={topic}-{id}" } });
  redis = connectRedis(it.redisUrl);
  await eve().say("/topicadmin add world 🌍 World");
  await eve().until(/t_world/);
  await ada().start("t_world");
  await ada().until(/World/);
});
afterAll(async () => {
  await redis?.quit();
  await it?.stop();
});
afterEach(() => it.expectNoWarnings());

const ada = () => it.client.chat(people.ada);
const eve = () => it.client.chat(people.eve);
const address = (slug: string) => new URL(slug, it.sandbox.newsUrl).href;

test("readers' links have the outlet's parameters, as the preview shows them; what is stored has none", async () => {
  const page = address("en/night-ferry-returns");
  await eve().say(`/publish ${page} #world`);
  const preview = await eve().until(
    (message) => message.links.some((each) => each.startsWith(`${page}?from=`)),
    30_000,
  );
  await eve().until(/Draft/);
  await eve().press("✅ Publish");
  const card = await ada().until((message) => message.links.some((each) => each.startsWith(page)), 30_000);
  expect(card.links).toEqual(preview.links);
  const [, id = ""] = /story=world-(\w+)/.exec(card.links[0] ?? "") ?? [];
  expect(card.links).toEqual([`${page}?from=telegram&story=world-${id}`]);
  expect(card.raw).toHaveProperty("photo");
  expect((await createArticleStore(redis).get(id as ArticleId))?.content.url).toBe(page);
  await eve().say(`/status ${card.links[0]}`);
  await eve().until(new RegExp(`Delivered ${id}`), 20_000);
});

test("a story marked as graphic is covered for whoever wishes, and once withdrawn nothing of its picture is left", async () => {
  const { subscribers } = createStores({ redis, clock: it.sandbox.now, retentionDays: 30 });
  await subscribers.update(people.ada, (now) =>
    now ? { ...now, preferences: { ...now.preferences, graphic: "cover" } } : null,
  );
  const page = address("en/bridge-closed-after-inspection");
  await eve().say(`/publish ${page} #world`);
  await eve().until(/Draft/, 30_000);
  await eve().press("⚠️ Graphic");
  await eve().until((message) => message.buttons.flat().includes("⚠️ Graphic ✓"));
  await eve().press("✅ Publish");
  const card = await ada().until(/Graphic content/, 30_000);
  expect(card.raw).toMatchObject({ has_media_spoiler: true });
  const picture = JSON.stringify(card.raw.photo);
  const [, id = ""] = /story=world-(\w+)/.exec(card.links[0] ?? "") ?? [];
  await eve().say(`/retract ${id} The bridge is sound.`);
  await eve().until(/in 1 cop/, 20_000);
  await eve().press("Withdraw 1 copy");
  const withdrawn = await ada().until(/🚫 Withdrawn .+: The bridge is sound\./, 30_000);
  expect(withdrawn.id).toBe(card.id);
  expect(withdrawn.raw.photo).toBeDefined();
  expect(JSON.stringify(withdrawn.raw.photo)).not.toBe(picture);
  expect(withdrawn.text).not.toContain("Buses");
});
