/** Who says /stop, or has refused the bot for 90 days, is erased everywhere but in the ledgers, gets nothing that was planned
 *  before, and after RETENTION_DAYS stands nowhere at all. */
import { describe, expect, test } from "vitest";
import type { ArticleId } from "../../src/news/article.ts";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import { allAllowed } from "../../src/news/consent.ts";
import { everyDay, slotId } from "../../src/news/schedule.ts";
import { packRecipients } from "../../src/store/broadcasts/recipient-record.ts";
import { keys } from "../../src/store/keys.ts";
import { onceOf } from "../../src/store/once.ts";
import { shardOf } from "../../src/store/subscribers/shard-of.ts";
import { letTimePass, whereNamed } from "../support/named-in-store.ts";
import { fillStore, recordedAt } from "../support/recorded-store.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();

const ada = 4_815_162_342;
const group = -1_004_815_162_342;
const dayMs = 86_400_000;
const retentionMs = 30 * dayMs;
const keysNaming = async (chatId: number) => (await whereNamed(rig.redis, chatId)).map(({ key }) => key);
const recipientList = /^\{b:[^}]+\}:r:\d+$/;

describe("the search itself", () => {
  test("finds an id in whatever form it is planted", async () => {
    const { redis } = rig;
    const bytes = (write: (into: Buffer) => void): Buffer => {
      const made = Buffer.alloc(13, 7);
      write(made);
      return made;
    };
    for (const chatId of [ada, group]) {
      const last = { chatId, variant: "b" };
      const list = packRecipients([{ chatId: 1, variant: "a" }, last, { chatId: 3, variant: "a" }]);
      await redis.set(`name:${chatId}`, "1");
      await redis.set("text", JSON.stringify({ chat: chatId }));
      await redis.set("base36", `d12~${chatId.toString(36)}`);
      await redis.hset("field", chatId, "1");
      await redis.hset("value", "x", `a ${chatId}`);
      await redis.rpush("list", "1", `${chatId}`);
      await redis.sadd("set", chatId);
      await redis.zadd("member", 1, chatId);
      await redis.zadd("score", chatId, "x");
      await redis.xadd("stream", "*", "chat", chatId);
      await redis.set("packed", list.list);
      await redis.set(
        "packed before",
        bytes((into) => into.writeIntLE(chatId, 5, 6)),
      );
      await redis.set(
        "integer",
        bytes((into) => into.writeBigInt64BE(BigInt(chatId), 3)),
      );
      await redis.hset(
        "double",
        "x",
        bytes((into) => into.writeDoubleLE(chatId, 5)),
      );
      const planted = (await redis.keys("*")).sort();
      expect(planted).toHaveLength(14);
      expect(await keysNaming(chatId)).toEqual(planted);
      expect(await keysNaming(chatId + 1)).toEqual([]);
      await redis.flushall();
    }
  });
});

test("nothing but ledgers names a chat that left, and when they are RETENTION_DAYS old nothing does", async () => {
  const evening = slotId({ timeZone: "Europe/Paris", times: ["19:00"], days: everyDay });
  for (const chatId of [ada, group]) {
    await rig.audience.cameBy(chatId, "front");
    await rig.audience.allow(chatId, allAllowed);
    await rig.audience.pressed(chatId, "abcdef" as ArticleId, "save");
    await rig.audience.firstChosen(chatId, "button");
    await rig.audience.arrived(chatId, "link");
    for (const nameOf of Object.values(onceOf)) await rig.stores.once(nameOf(chatId), dayMs);
    await rig.subscribe(chatId);
  }
  await rig.subscribe(2);
  const first = await rig.publish();
  await rig.delivery.startArticle(first);
  await rig.settle();
  const corrected = await rig.stores.articles.update(first.id, (article) => ({ ...article, version: 2 }));
  await rig.delivery.startRevision(corrected ?? first, { notify: true });
  await rig.settle();
  await rig.subscribe(ada, { cadence: { kind: "digest", slot: evening } });
  await rig.subscribe(ada, { cadence: { kind: "breaking" } });
  await rig.stores.subscribers.migrate(group, group - 1);
  const before = await keysNaming(ada);
  expect(before.filter((key) => !recipientList.test(key)).length).toBeGreaterThan(2);
  for (const chatId of [ada, group, group - 1]) await rig.audience.leave(chatId);
  await letTimePass(rig.redis, 60_000); // so long the rate limiter remembers whom it may not call again at once

  for (const chatId of [ada, group]) {
    const named = await whereNamed(rig.redis, chatId);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter(({ key }) => !recipientList.test(key))).toEqual([]);
    for (const { ttlMs } of named) expect(ttlMs > 0 && ttlMs <= retentionMs).toBe(true);
  }
  expect(await keysNaming(group - 1)).toEqual([]);
  await letTimePass(rig.redis, retentionMs);
  for (const chatId of [ada, group]) expect(await keysNaming(chatId)).toEqual([]);
});

test("whoever left after the planning gets nothing, the others do, and a later correction still reaches every copy", async () => {
  for (const chatId of [ada, 2, 3]) await rig.subscribe(chatId);
  const first = await rig.publish();
  await rig.delivery.startArticle(first);
  await rig.settle();
  const second = await rig.publish({ content: { title: "Tram", url: "https://news.example/tram" } });
  await rig.delivery.startArticle(second);
  await rig.delivery.plan(articleBroadcastId(second));
  rig.clock += 1000;
  await rig.audience.leave(ada);
  rig.clock += 1000;
  await rig.settle();
  expect(await rig.delivery.receipt(articleBroadcastId(second))).toMatchObject({
    delivered: 2,
    failed: { withdrawn: 1 },
  });
  const corrected = await rig.stores.articles.update(first.id, (article) => ({ ...article, version: 2 }));
  await rig.delivery.startRevision(corrected ?? first, { notify: false });
  await rig.settle();
  expect(rig.edits.map(({ chatId }) => chatId).sort((a, b) => a - b)).toEqual([2, 3, ada]);
});

describe("a chat that Telegram refuses", () => {
  /** Days on the clock that the program is given, and for what runs out in Redis. */
  const pass = async (days: number): Promise<void> => {
    rig.clock += days * dayMs;
    await letTimePass(rig.redis, days * dayMs);
    await rig.sweep();
  };
  const isKnown = async (chatId: number): Promise<boolean> => (await rig.stores.subscribers.get(chatId)) !== null;

  test("is kept for 90 days with its topics, and then stands nowhere", async () => {
    for (const chatId of [ada, group, 4_000_000_007]) await rig.subscribe(chatId);
    await rig.audience.gone(ada, "blocked");
    await rig.audience.gone(group, "kicked");
    await rig.sweep();
    await pass(89);
    expect([await isKnown(ada), await isKnown(group)]).toEqual([true, true]);
    await pass(2);
    expect(await keysNaming(ada)).toEqual([]);
    expect(await keysNaming(group)).toEqual([]);
    expect(await isKnown(4_000_000_007)).toBe(true);
    expect(rig.events).toContainEqual({ type: "chats.forgotten", count: 2 });
  });

  test("is kept when it comes back in between, and its 90 days begin anew when it goes again", async () => {
    await rig.subscribe(ada);
    await rig.audience.gone(ada, "blocked");
    await pass(60);
    await rig.audience.back(ada);
    await pass(60);
    expect((await rig.stores.subscribers.get(ada))?.state).toBe("active");
    await rig.audience.gone(ada, "blocked");
    await pass(60);
    expect(await isKnown(ada)).toBe(true);
    await pass(31);
    expect(await keysNaming(ada)).toEqual([]);
  });

  test("is erased only if it is still gone, since then", async () => {
    await rig.subscribe(ada);
    await rig.audience.gone(ada, "blocked");
    const later = rig.clock + 91 * dayMs;
    expect(await rig.audience.forgetGone(ada, rig.clock)).toBe(false);
    await rig.audience.back(ada);
    expect(await rig.audience.forgetGone(ada, later)).toBe(false);
    expect(await isKnown(ada)).toBe(true);
  });

  test("found refused by a broadcast, it goes like one that blocked us", async () => {
    await rig.subscribe(ada);
    rig.answer = () => ({ kind: "gone", reason: "deactivated" });
    await rig.delivery.startArticle(await rig.publish());
    await rig.settle();
    expect((await rig.stores.subscribers.get(ada))?.state).toBe("gone");
    await pass(91);
    expect(await keysNaming(ada)).toEqual([]);
  });

  test("from before there was a list of them it is listed by what its record tells, else from now on", async () => {
    await fillStore(rig.redis);
    rig.clock = recordedAt;
    const [blocked, kicked] = [1009, -5003];
    const entries = async () =>
      Promise.all(
        [blocked, kicked].map((chatId) => rig.redis.zscore(keys.shard(shardOf(chatId)).gone, String(chatId))),
      );
    expect(await entries()).toEqual([null, null]);
    await rig.sweep();
    expect((await entries()).map(Number)).toEqual([recordedAt, recordedAt]);
    rig.clock += 2 * dayMs;
    await rig.sweep();
    expect((await entries()).map(Number)).toEqual([recordedAt, recordedAt]);
    rig.clock = recordedAt + 89 * dayMs;
    await rig.sweep();
    expect([await isKnown(blocked), await isKnown(kicked)]).toEqual([true, true]);
    rig.clock = recordedAt + 91 * dayMs;
    await rig.sweep();
    expect([await isKnown(blocked), await isKnown(kicked)]).toEqual([false, false]);
    expect(await rig.stores.subscribers.total()).toBe(15);
  });

  test("with a record that knows when it went, it is listed from then on", async () => {
    await rig.subscribe(ada);
    await rig.audience.gone(ada, "blocked");
    await rig.redis.del(keys.shard(shardOf(ada)).gone);
    rig.clock += 10 * dayMs;
    await rig.sweep();
    expect(Number(await rig.redis.zscore(keys.shard(shardOf(ada)).gone, String(ada)))).toBe(rig.clock - 10 * dayMs);
  });

  test("among thousands it is found page by page, in a round that goes on where it was left", async () => {
    const many = Array.from({ length: 600 }, (_, i) => 5_000_000_000 + i);
    await Promise.all(many.map((chatId) => rig.subscribe(chatId)));
    await Promise.all(many.map((chatId) => rig.audience.gone(chatId, "blocked")));
    rig.clock += 91 * dayMs;
    let sweeps = 0;
    while ((await rig.stores.subscribers.total()) > 0 && sweeps < 20) {
      await rig.sweep();
      rig.restart({ now: rig.clock }); // the program is started anew
      sweeps++;
    }
    expect(await rig.stores.subscribers.total()).toBe(0);
    expect(sweeps).toBeGreaterThan(1);
  });
});

test("what a reader let us measure names nobody after RETENTION_DAYS, and is a number then", async () => {
  await rig.subscribe(ada);
  await rig.audience.allow(ada, allAllowed);
  await rig.audience.pressed(ada, "abcdef" as ArticleId, "save");
  rig.clock += 29 * dayMs;
  await rig.sweep();
  expect(await rig.stores.measured.presses(ada)).toHaveLength(1);
  rig.clock += 2 * dayMs;
  await letTimePass(rig.redis, dayMs);
  await rig.sweep();
  expect(await rig.stores.measured.presses(ada)).toEqual([]);
  expect((await rig.stores.measured.totals()).presses).toEqual({ save: 1 });
  expect((await keysNaming(ada)).filter((key) => key.startsWith("{measured}"))).toEqual([]);
});

test("a draft that nobody came back to is forgotten with the rest", async () => {
  const draft = await rig.publish({ state: "draft", publishedAt: undefined });
  const waiting = await rig.publish({ state: "draft", createdAt: rig.clock + 86_400_000 });
  rig.clock += 30 * 86_400_000 + 1000;
  await rig.sweep();
  expect(await rig.stores.articles.get(draft.id)).toBeNull();
  expect(await rig.stores.articles.get(waiting.id)).not.toBeNull();
});
