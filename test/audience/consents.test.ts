/** What is measured about readers: nothing before a yes, nothing after it is taken back, each of the two apart. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Audience, createAudience } from "../../src/audience/create-audience.ts";
import { createCopiesOfChat } from "../../src/delivery/copies-of-chat.ts";
import type { ArticleId } from "../../src/news/article.ts";
import { allAllowed, nothingAllowed } from "../../src/news/consent.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { createUpdateInbox } from "../../src/store/update-inbox.ts";
import { letTimePass, whereNamed } from "../support/named-in-store.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

const noon = Date.UTC(2026, 10, 23, 12, 0);
const dayMs = 86_400_000;
const ada = 4_815_162_342;
const story = "k7m2qa" as ArticleId;
let server: TestRedis;
let stores: Stores;
let audience: Audience;
let now = noon;

beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  now = noon;
  const clock = () => now;
  stores = createStores({ redis: server.redis, clock, retentionDays: 30 });
  const inbox = createUpdateInbox(server.redis, 7);
  audience = createAudience({
    ...stores,
    inbox,
    copies: createCopiesOfChat(stores),
    secret: "secret",
    clock,
    emit: () => {},
    defaults: { timeZone: "UTC" },
  });
});

const subscribe = () => audience.subscribe({ chatId: ada, locale: "en" }, ["world" as TopicSlug]);

describe("presses", () => {
  test("are not kept before a yes, nor of whoever allowed only sources", async () => {
    await audience.pressed(ada, story, "save");
    await audience.askConsent(ada);
    await audience.pressed(ada, story, "save");
    await audience.allowOne(ada, "sources", true);
    await audience.pressed(ada, story, "save");
    expect(await stores.measured.presses(ada)).toEqual([]);
    expect((await stores.measured.totals()).presses).toEqual({});
  });

  test("are kept after it, erased when it is taken back, and not counted then", async () => {
    await audience.allow(ada, allAllowed);
    await audience.pressed(ada, story, "save");
    expect(await stores.measured.presses(ada)).toEqual([{ at: noon, what: "save", articleId: story }]);
    await audience.allowOne(ada, "presses", false);
    expect(await stores.measured.presses(ada)).toEqual([]);
    await stores.measured.fold(now + 40 * dayMs);
    expect((await stores.measured.totals()).presses).toEqual({});
  });

  test("name nobody once they are folded", async () => {
    await audience.allow(ada, { presses: true, sources: false });
    for (let i = 0; i < 3; i++) await audience.pressed(ada, story, "mute");
    await stores.measured.fold(now + 1);
    expect((await stores.measured.totals()).presses).toEqual({ mute: 3 });
    await stores.consents.erase(ada);
    expect(await whereNamed(server.redis, ada)).toEqual([]);
  });

  test("beyond a thousand of one chat are folded at once, the oldest first", async () => {
    await audience.allow(ada, allAllowed);
    for (let i = 0; i < 1003; i++) await stores.measured.press(ada, { at: noon + i, what: "save", articleId: story });
    expect(await stores.measured.presses(ada)).toHaveLength(1000);
    expect((await stores.measured.totals()).presses).toEqual({ save: 3 });
  });
});

describe("the link that brought somebody", () => {
  test("is held until they answer, and kept only after a yes", async () => {
    await audience.cameBy(ada, "poster");
    expect(await stores.measured.source(ada)).toBeNull();
    await subscribe();
    now += 60_000;
    await audience.allow(ada, allAllowed);
    expect(await stores.measured.source(ada)).toEqual({ at: now, code: "poster" });
  });

  test("is dropped by a no, and a later yes does not bring it back", async () => {
    await audience.cameBy(ada, "poster");
    await audience.allow(ada, nothingAllowed);
    await audience.allow(ada, allAllowed);
    expect(await stores.measured.source(ada)).toBeNull();
  });

  test("is dropped after a day without an answer", async () => {
    await audience.cameBy(ada, "poster");
    await letTimePass(server.redis, dayMs);
    expect(await whereNamed(server.redis, ada)).toEqual([]);
    await audience.allow(ada, allAllowed);
    expect(await stores.measured.source(ada)).toBeNull();
  });

  test("of whoever was here before is not looked at", async () => {
    await subscribe();
    await audience.allow(ada, allAllowed);
    await audience.cameBy(ada, "poster");
    expect(await stores.measured.source(ada)).toBeNull();
  });

  test("is counted once it is folded, the first one only", async () => {
    await audience.allow(ada, allAllowed);
    await audience.cameBy(ada, "poster");
    await audience.cameBy(ada, "flyer");
    await stores.measured.fold(now + 1);
    expect((await stores.measured.totals()).sources).toEqual({ poster: 1 });
    expect(await stores.measured.source(ada)).toBeNull();
  });
});

describe("the proof of an opt-in", () => {
  test("is the first choice with what had brought them, and stays what it was", async () => {
    await audience.arrived(ada, "link");
    now += 5 * 60_000;
    await subscribe();
    await audience.firstChosen(ada, "button");
    now += dayMs;
    await audience.firstChosen(ada, "typed");
    await audience.allow(ada, nothingAllowed);
    expect(await audience.proof(ada)).toEqual({
      asked: true,
      came: { at: noon + 5 * 60_000, by: "link" },
      answer: { at: now, allowed: nothingAllowed },
    });
  });

  test("is erased by a stop, like everything measured", async () => {
    await audience.cameBy(ada, "poster");
    await audience.arrived(ada, "link");
    await subscribe();
    await audience.firstChosen(ada, "button");
    await audience.allow(ada, allAllowed);
    await audience.pressed(ada, story, "save");
    expect((await whereNamed(server.redis, ada)).length).toBeGreaterThan(5);
    await audience.leave(ada);
    expect(await whereNamed(server.redis, ada)).toEqual([]);
  });
});

test("the question is put once", async () => {
  expect(await audience.askConsent(ada)).toBe(true);
  expect(await audience.askConsent(ada)).toBe(false);
  await audience.allow(ada, allAllowed);
  expect(await audience.askConsent(ada)).toBe(false);
});
