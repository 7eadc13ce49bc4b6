/** The promises of sending, on a real Redis: nobody missed, nobody twice, and a receipt that adds up. */

import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { slotEntry } from "../../src/news/agenda.ts";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import type { Receipt } from "../../src/news/delivery.ts";
import { everyDay, slotId } from "../../src/news/schedule.ts";
import { createSendingRig, fenceOf, type SendingRig, topic } from "../support/sending.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();

const chats = () => rig.sent.map((each) => each.chatId).sort((a, b) => a - b);
const sum = (receipt: Receipt | null): number =>
  receipt
    ? receipt.delivered + receipt.unknown + receipt.pending + Object.values(receipt.failed).reduce((a, b) => a + b, 0)
    : -1;

async function send(change: Parameters<SendingRig["publish"]>[0] = {}): Promise<Receipt> {
  const article = await rig.publish(change);
  await rig.delivery.startArticle(article);
  await rig.settle();
  const receipt = await rig.delivery.receipt(articleBroadcastId(article));
  if (!receipt) throw new Error("no receipt");
  return receipt;
}

describe("a broadcast", () => {
  test("reaches every reader of its topics once, and the receipt says so", async () => {
    for (let id = 1; id <= 1500; id++) await rig.subscribe(id);
    await rig.subscribe(9001, { topics: ["sport"] });
    const receipt = await send();
    expect(chats()).toEqual(Array.from({ length: 1500 }, (_, i) => i + 1));
    expect(receipt).toMatchObject({
      state: "done",
      planned: 1500,
      delivered: 1500,
      pending: 0,
      unknown: 0,
      failed: {},
    });
  }, 30_000);

  test("begun twice is sent once", async () => {
    await rig.subscribe(1);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    await rig.delivery.startArticle(article);
    await rig.settle();
    await rig.delivery.startArticle(article);
    await rig.settle();
    expect(chats()).toEqual([1]);
  });

  test("to nobody is done at once", async () => {
    expect(await send()).toMatchObject({ state: "done", planned: 0, delivered: 0 });
  });

  test("ends the subscription of whoever blocked the bot, and says why in the receipt", async () => {
    await rig.subscribe(1);
    await rig.subscribe(2);
    rig.answer = (chatId) => (chatId === 2 ? { kind: "gone", reason: "blocked" } : null);
    expect(await send()).toMatchObject({ delivered: 1, failed: { blocked: 1 } });
    expect(await rig.stores.subscribers.get(2)).toMatchObject({ state: "gone", goneReason: "blocked" });
    rig.answer = () => null;
    expect(await send()).toMatchObject({ planned: 1, delivered: 1 });
  });

  test("keeps what became of all others when one call breaks in an unforeseen way", async () => {
    for (let id = 1; id <= 50; id++) await rig.subscribe(id);
    rig.answer = (chatId) => {
      if (chatId === 7) throw new Error("a fault of our own");
      return null;
    };
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    await expect(rig.settle()).rejects.toThrow("a fault of our own");
    expect(await rig.delivery.receipt(articleBroadcastId(article))).toMatchObject({
      planned: 50,
      delivered: 49,
      pending: 1,
    });
  });

  test("follows a group to its new id", async () => {
    await rig.subscribe(-5);
    rig.answer = (chatId) => (chatId === -5 ? { kind: "migrated", chatId: -1005 } : null);
    expect(await send()).toMatchObject({ planned: 1, delivered: 1 });
    expect(chats()).toEqual([-1005]);
    expect(await rig.stores.subscribers.get(-5)).toBeNull();
    expect(await rig.stores.subscribers.get(-1005)).toMatchObject({ state: "active" });
  });

  test("waits out a flood and misses nobody", async () => {
    for (const id of [1, 2, 3]) await rig.subscribe(id);
    let floods = 1;
    rig.answer = () => (floods-- > 0 ? { kind: "flood", retryAfterMs: 300 } : null);
    expect(await send()).toMatchObject({ planned: 3, delivered: 3 });
    expect(chats()).toEqual([1, 2, 3]);
  });

  test("tries again what was never sent", async () => {
    await rig.subscribe(1);
    let failures = 1;
    rig.answer = () => (failures-- > 0 ? { kind: "not_written", cause: new Error("refused") } : null);
    expect(await send()).toMatchObject({ delivered: 1, unknown: 0 });
    expect(chats()).toEqual([1]);
  });

  test("sends a private chat whose answer was lost once more, silently; a group is left for a person to decide", async () => {
    await rig.subscribe(1);
    await rig.subscribe(-2);
    const lost = new Set([1, -2]);
    rig.answer = (chatId) => (lost.delete(chatId) ? { kind: "unknown", cause: new Error("reset") } : null);
    expect(await send()).toMatchObject({ delivered: 1, sentAgain: 1, unknown: 1, pending: 0, state: "done" });
    expect(rig.sent.filter((each) => each.chatId === 1).map((each) => each.silent)).toEqual([false, true]);
    expect(rig.sent.filter((each) => each.chatId === -2)).toHaveLength(1);
  });

  test("with at-most-once never sends a lost answer again", async () => {
    rig.restart({ policy: "at-most-once" });
    await rig.subscribe(1);
    rig.answer = () => ({ kind: "unknown", cause: new Error("reset") });
    expect(await send()).toMatchObject({ delivered: 0, unknown: 1 });
    expect(rig.sent).toHaveLength(1);
  });

  test("stops for all when Telegram refuses its text, instead of calling a million times", async () => {
    for (let id = 1; id <= 400; id++) await rig.subscribe(id);
    let calls = 0;
    rig.answer = () => {
      calls++;
      return { kind: "refused", description: "Bad Request: can't parse entities" };
    };
    const receipt = await send();
    expect(receipt.state).toBe("halted");
    expect(receipt.haltedFor).toContain("can't parse entities");
    expect(calls).toBe(3);
    // Nobody is given up: whoever resumes it reaches them all.
    expect(receipt).toMatchObject({ pending: receipt.planned, delivered: 0, failed: {} });
  });

  test("whose picture can't be loaded reaches all as text, after three refused calls", async () => {
    for (let id = 1; id <= 60; id++) await rig.subscribe(id);
    let refused = 0;
    rig.answer = (_, __, { otherShape }) => {
      if (otherShape) return null;
      refused++;
      return { kind: "other_shape", description: "Bad Request: failed to get HTTP URL content", everywhere: true };
    };
    expect(await send()).toMatchObject({ state: "done", delivered: 60, failed: {} });
    expect(chats()).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    expect(refused).toBe(3);
  });

  test("reaches groups that forbid pictures as text, and all others with their picture", async () => {
    for (let id = 1; id <= 10; id++) await rig.subscribe(id);
    for (let id = 1; id <= 5; id++) await rig.subscribe(-id);
    const asText: number[] = [];
    rig.answer = (chatId, _, { otherShape }) => {
      if (otherShape) asText.push(chatId);
      return chatId > 0 || otherShape
        ? null
        : { kind: "other_shape", description: "Bad Request: not enough rights to send photos", everywhere: false };
    };
    expect(await send()).toMatchObject({ state: "done", delivered: 15, failed: {} });
    expect(asText.sort((a, b) => a - b)).toEqual([-5, -4, -3, -2, -1]);
  }, 15_000);

  test("goes on past a chat that refuses what others take", async () => {
    for (let id = 1; id <= 40; id++) await rig.subscribe(id);
    rig.answer = (chatId) =>
      chatId % 10 === 3 ? { kind: "refused", description: "Bad Request: BUTTON_DATA_INVALID" } : null;
    expect(await send()).toMatchObject({ state: "done", delivered: 36, failed: { refused: 4 } });
  });

  test.each([
    ["one in three", (id: number) => id % 3 === 0],
    ["the first hundred", (id: number) => id <= 100],
    ["all but the last", (id: number) => id < 300],
  ])("gives up only readers of a language whose text is refused, after three calls: %s", async (_, isFrench) => {
    for (let id = 1; id <= 300; id++) await rig.subscribe(id, { locale: isFrench(id) ? "fr" : "en" });
    const french = Array.from({ length: 300 }, (_, i) => i + 1).filter(isFrench).length;
    let calls = 0;
    rig.answer = (chatId) => {
      if (!isFrench(chatId)) return null;
      calls++;
      return { kind: "refused", description: "Bad Request: can't parse entities" };
    };
    const receipt = await send();
    expect(receipt).toMatchObject({ state: "done", delivered: 300 - french, failed: { refused: french } });
    expect(rig.events.filter((event) => event.type === "broadcast.variant_refused")).toHaveLength(1);
    expect(calls).toBe(3);
  });

  test("skips whoever unsubscribed after it was planned", async () => {
    await rig.subscribe(1);
    await rig.subscribe(2);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    await rig.delivery.plan(articleBroadcastId(article));
    rig.clock += 10;
    await rig.stores.subscribers.update(2, (s) => s && { ...s, topics: [] });
    await rig.settle();
    expect(chats()).toEqual([1]);
    expect(await rig.delivery.receipt(articleBroadcastId(article))).toMatchObject({
      delivered: 1,
      failed: { withdrawn: 1 },
    });
  });

  test("paused sends nothing, resumed goes on, stopped counts the rest as stopped", async () => {
    for (let id = 1; id <= 50; id++) await rig.subscribe(id);
    const article = await rig.publish();
    const id = articleBroadcastId(article);
    await rig.delivery.startArticle(article);
    await rig.delivery.pause(id);
    await rig.settle();
    expect(rig.sent).toHaveLength(0);
    await rig.delivery.resume(id);
    await rig.settle();
    expect(rig.sent).toHaveLength(50);

    const second = await rig.publish();
    await rig.delivery.startArticle(second);
    await rig.delivery.stop(articleBroadcastId(second));
    await rig.settle();
    const receipt = await rig.delivery.receipt(articleBroadcastId(second));
    expect(rig.sent).toHaveLength(50);
    expect(receipt?.state).toBe("cancelled");
    expect(sum(receipt)).toBe(receipt?.planned);
  });

  test("too late is not sent any more", async () => {
    await rig.subscribe(1);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    rig.clock += 25 * 3_600_000;
    await rig.settle();
    expect(rig.sent).toHaveLength(0);
    expect(await rig.delivery.receipt(articleBroadcastId(article))).toMatchObject({
      failed: { expired: 1 },
      state: "done",
    });
  });

  test("adds up whatever Telegram answers, and nobody who got it gets it again", async () => {
    const verdicts = fc.constantFrom("ok", "gone", "flood", "not_written", "unknown", "no_rights", "odd");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(verdicts, { maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        async (script) => {
          await rig.redis.flushall();
          rig.restart();
          const answers = new Map(script.map((list, i) => [i + 1, [...list]]));
          for (const id of answers.keys()) await rig.subscribe(id);
          rig.answer = (chatId) => {
            switch (answers.get(chatId)?.shift()) {
              case "gone":
                return { kind: "gone", reason: "blocked" };
              case "flood":
                return { kind: "flood", retryAfterMs: 1 };
              case "not_written":
                return null;
              case "unknown":
                return null;
              case "no_rights":
                return { kind: "no_rights", description: "x" };
              case "odd":
                return { kind: "unclassified", code: 400, description: "x" };
              default:
                return null;
            }
          };
          const receipt = await send();
          expect(sum(receipt)).toBe(script.length);
          expect(receipt.pending).toBe(0);
          expect(new Set(chats()).size).toBe(rig.sent.length);
          expect(receipt.delivered).toBe(rig.sent.length);
        },
      ),
      { numRuns: 10 },
    );
  }, 60_000);
});

describe("a digest", () => {
  const morning = slotId({ timeZone: "Europe/Paris", times: ["08:00"], days: everyDay });
  const eight = Date.parse("2027-01-15T07:00:00Z"); // 08:00 in Paris
  const hour = 3_600_000;

  const subscribeMorning = async (chatId: number, change: Parameters<SendingRig["subscribe"]>[1] = {}) => {
    await rig.subscribe(chatId, { cadence: { kind: "digest", slot: morning }, ...change });
    await rig.stores.agenda.ensure(slotEntry(morning), eight);
  };
  const sweep = async (at: number) => {
    rig.clock = at;
    await rig.sweep();
    await rig.settle();
  };

  beforeEach(() => {
    rig.clock = eight - 12 * hour;
  });

  test("comes once at its minute with what was published since the last one, and never on an empty day", async () => {
    await subscribeMorning(1);
    rig.clock += hour;
    await rig.publish({ content: { title: "First", url: "https://news.example/1" } });
    await rig.publish({ content: { title: "Sport", url: "https://news.example/2" }, topics: [topic("sport")] });
    await sweep(eight - 1);
    expect(rig.sent).toHaveLength(0);
    await sweep(eight);
    await sweep(eight + 1000);
    expect(rig.sent.map((each) => each.text)).toEqual(["Digest: First"]);
    await sweep(eight + 24 * hour);
    expect(rig.sent).toHaveLength(1);
    rig.clock = eight + 30 * hour;
    await rig.publish({ content: { title: "Second", url: "https://news.example/3" } });
    await sweep(eight + 48 * hour);
    expect(rig.sent.map((each) => each.text)).toEqual(["Digest: First", "Digest: Second"]);
  });

  test("leaves out what came before the subscription, and what breaking news brought already", async () => {
    await rig.publish({ content: { title: "Old", url: "https://news.example/0" } });
    rig.clock += hour;
    await subscribeMorning(1);
    await subscribeMorning(2, { breaking: true });
    rig.clock += hour;
    await send({ content: { title: "Urgent", url: "https://news.example/1" }, urgency: "breaking" });
    expect(rig.sent.splice(0)).toMatchObject([{ chatId: 2, text: "Urgent" }]);
    await rig.publish({ content: { title: "Calm", url: "https://news.example/2" } });
    await sweep(eight);
    const texts = new Map(rig.sent.map((each) => [each.chatId, each.text]));
    expect(texts.get(1)).toMatch(/^Digest: (Calm, Urgent|Urgent, Calm)$/);
    expect(texts.get(2)).toBe("Digest: Calm");
  });

  test("is made late when no process ran at its minute, and recorded as missed when nobody would want it", async () => {
    await subscribeMorning(1);
    rig.clock += hour;
    await rig.publish();
    await sweep(eight + 2 * hour);
    expect(rig.sent).toHaveLength(1);
    rig.clock = eight + 25 * hour;
    await rig.publish({ content: { title: "Later", url: "https://news.example/9" } });
    await sweep(eight + 55 * hour); // two mornings and seven hours later
    expect(rig.sent).toHaveLength(1);
    expect(rig.events.filter((event) => event.type === "digest.missed")).toHaveLength(2);
    await sweep(eight + 72 * hour);
    expect(rig.sent.map((each) => each.text)).toEqual(["Digest: Bridge reopens", "Digest: Later"]);
  });

  test("owes whoever moves to another hour what came up since their last one", async () => {
    const evening = slotId({ timeZone: "Europe/Paris", times: ["18:30"], days: everyDay });
    await rig.subscribe(5, { cadence: { kind: "digest", slot: morning } }); // keeps the morning slot running
    await rig.stores.agenda.ensure(slotEntry(morning), eight);
    const { withCadence } = await import("../../src/news/subscription.ts");
    await rig.subscribe(1, { cadence: { kind: "digest", slot: evening }, since: eight - 20 * hour });
    rig.clock = eight - hour;
    await rig.publish({ content: { title: "At night", url: "https://news.example/n" } });
    await sweep(eight);
    rig.clock = eight + 3 * hour;
    await rig.stores.subscribers.update(
      1,
      (s) => s && withCadence(s, { kind: "digest", times: ["08:00"], days: everyDay }, rig.clock),
    );
    await sweep(eight + 24 * hour);
    expect(rig.sent.filter((each) => each.chatId === 1).map((each) => each.text)).toEqual(["Digest: At night"]);
  });
});

describe("after a crash", () => {
  test("two planners at once freeze everybody once", async () => {
    for (let id = 1; id <= 1200; id++) await rig.subscribe(id);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    const id = articleBroadcastId(article);
    await Promise.all([rig.delivery.plan(id), rig.delivery.plan(id), rig.delivery.plan(id)]);
    await rig.settle();
    expect(chats()).toEqual(Array.from({ length: 1200 }, (_, i) => i + 1));
  }, 30_000);

  test("the sweeper plans what was begun and gives out batches that nobody holds", async () => {
    for (let id = 1; id <= 30; id++) await rig.subscribe(id);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    const fresh = createSendingRig(rig.redis, { now: rig.clock });
    await fresh.sweep();
    await fresh.settle();
    expect(fresh.sent).toHaveLength(30);
  });

  test("a holder that was overtaken may not send any more, but what it did send counts", async () => {
    for (let id = 1; id <= 3; id++) await rig.subscribe(id);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    const id = articleBroadcastId(article);
    await rig.delivery.plan(id);
    const { ledger, broadcasts } = rig.stores;
    const at = { id, batch: 0, part: 0 };
    const first = await fenceOf(broadcasts, id);
    expect(await ledger.mark(at, first, [0], Number.MAX_SAFE_INTEGER, rig.clock)).toMatchObject({
      kind: "go",
    });
    const second = await fenceOf(broadcasts, id);
    expect(await ledger.mark(at, first, [1], Number.MAX_SAFE_INTEGER, rig.clock)).toEqual({
      kind: "fenced",
    });
    // Nor may it conclude anything from what it can't see: the batch is not finished by its word.
    expect(await ledger.ripen(at, first, 3, { ageMs: 60_000, beforeHasEnded: false })).toBe("fenced");
    expect(await broadcasts.finish(id, 0, first)).toBe(false);
    expect(await rig.delivery.receipt(articleBroadcastId(article))).toMatchObject({ state: "sending", pending: 3 });
    await ledger.settle(at, first, [[0, { kind: "delivered", messageId: 7, chat: "private" }]]);
    await ledger.settle(at, second, [[0, { kind: "unknown" }]]);
    expect((await ledger.read(at, 1))[0]).toMatchObject({ state: "delivered", value: 7 });
    expect(await broadcasts.renew(id, 0, first)).toBe(false);
  });

  test("a batch that ends whoever takes it is set aside, and nobody beside it", async () => {
    for (let id = 1; id <= 2200; id++) await rig.subscribe(id);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    const id = articleBroadcastId(article);
    await rig.delivery.plan(id);
    const { broadcasts } = rig.stores;
    const take = async (batch: number) => (await broadcasts.claim(id, batch)).kind;
    const others = Array.from({ length: await broadcasts.batches(id) }, (_, i) => i).filter((batch) => batch !== 1);
    expect(others.length).toBeGreaterThan(1);
    // Twice the process ends with all of them in its hands.
    for (let i = 0; i < 2; i++) for (const batch of [1, ...others]) expect(await take(batch)).toBe("claimed");
    // From then on they are tried one at a time: the one that kills, while the others wait.
    for (let i = 0; i < 3; i++) {
      expect(await take(1)).toBe("claimed");
      for (const batch of others) expect(await take(batch)).toBe("wait");
    }
    expect(await rig.delivery.deliverBatch(id, 1, new AbortController().signal)).toEqual({
      kind: "done",
      note: "set aside",
    });
    await rig.sweep();
    for (const batch of others) await rig.delivery.deliverBatch(id, batch, new AbortController().signal);
    const { length } = await broadcasts.recipients(id, 1);
    expect(length).toBeGreaterThan(0);
    expect(rig.sent).toHaveLength(2200 - length);
    const receipt = await rig.delivery.receipt(articleBroadcastId(article));
    expect(receipt).toMatchObject({ state: "done", failed: { set_aside: length }, pending: 0, unknown: 0 });
    expect(sum(receipt)).toBe(2200);
    expect(rig.events.filter(({ type }) => type === "batch.set_aside")).toHaveLength(1);
    expect(await take(1)).toBe("settled");
  });

  test("what a batch had under way when it was set aside is given up, unless Telegram says otherwise", async () => {
    for (const chat of [1, 2]) await rig.subscribe(chat);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    const id = articleBroadcastId(article);
    await rig.delivery.plan(id);
    const { broadcasts, ledger } = rig.stores;
    const at = { id, batch: 0, part: 0 };
    for (let i = 0; i < 5; i++) await broadcasts.claim(id, 0);
    await ledger.mark(at, 5, [0], Number.MAX_SAFE_INTEGER, rig.clock);
    expect(await broadcasts.claim(id, 0)).toEqual({ kind: "set_aside", last: true });
    expect(await rig.delivery.receipt(articleBroadcastId(article))).toMatchObject({
      state: "done",
      failed: { set_aside: 2 },
    });
    await ledger.settle(at, 5, [[0, { kind: "delivered", messageId: 7, chat: "private" }]]);
    expect(await rig.delivery.receipt(articleBroadcastId(article))).toMatchObject({
      delivered: 1,
      failed: { set_aside: 1 },
    });
  });

  test("a mark that ripens while the batch is being finished is owed, not forgotten", async () => {
    for (const chat of [1, 2]) await rig.subscribe(chat);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    const id = articleBroadcastId(article);
    await rig.delivery.plan(id);
    const { ledger, broadcasts } = rig.stores;
    const dead = await fenceOf(broadcasts, id);
    await ledger.mark({ id, batch: 0, part: 0 }, dead, [0], Number.MAX_SAFE_INTEGER, rig.clock);
    // The other copy is under way at the very moment the dead holder's mark becomes ripe.
    const ripen = ledger.ripen;
    const ripensLate = {
      ...ledger,
      ripen: (...args: Parameters<typeof ripen>) =>
        ripen(args[0], args[1], args[2], { ageMs: 0, beforeHasEnded: false }),
    };
    const late = createSendingRig(rig.redis, { now: rig.clock, ledger: ripensLate });
    await late.sweep();
    expect(await late.delivery.deliverBatch(id, 0, new AbortController().signal)).toEqual({ kind: "done" });
    expect(late.sent.map((each) => each.chatId).sort()).toEqual([1, 2]);
    expect(await rig.delivery.receipt(articleBroadcastId(article))).toMatchObject({
      delivered: 2,
      unknown: 0,
      state: "done",
    });
  });

  test("a mark without an answer becomes unknown after its time, and only for the newest holder", async () => {
    await rig.subscribe(1);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    const id = articleBroadcastId(article);
    await rig.delivery.plan(id);
    const { ledger, broadcasts } = rig.stores;
    const at = { id, batch: 0, part: 0 };
    const dead = await fenceOf(broadcasts, id);
    await ledger.mark(at, dead, [0], Number.MAX_SAFE_INTEGER, rig.clock);
    const heir = await fenceOf(broadcasts, id);
    expect(await ledger.ripen(at, heir, 1, { ageMs: 60_000, beforeHasEnded: false })).toBeGreaterThan(50_000);
    expect(await ledger.ripen(at, heir, 1, { ageMs: 0, beforeHasEnded: false })).toBe(0);
    expect(await ledger.ripen(at, heir, 1, { ageMs: 0, beforeHasEnded: false })).toBeNull();
    expect((await ledger.read(at, 1))[0]).toMatchObject({ state: "unknown" });
    expect(await rig.delivery.receipt(articleBroadcastId(article))).toMatchObject({ unknown: 1, pending: 0 });
  });

  test("a mark of a holder whose process has ended becomes unknown at once, an older one's after its time", async () => {
    for (const chat of [1, 2]) await rig.subscribe(chat);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    const id = articleBroadcastId(article);
    await rig.delivery.plan(id);
    const { ledger, broadcasts } = rig.stores;
    const at = { id, batch: 0, part: 0 };
    await ledger.mark(at, await fenceOf(broadcasts, id), [0], Number.MAX_SAFE_INTEGER, rig.clock);
    await ledger.mark(at, await fenceOf(broadcasts, id), [1], Number.MAX_SAFE_INTEGER, rig.clock);
    const heir = await fenceOf(broadcasts, id);
    const ended = { ageMs: 60_000, beforeHasEnded: true };
    expect(await ledger.ripen(at, heir, 2, ended)).toBe(0);
    expect((await ledger.read(at, 2)).map(({ state }) => state)).toEqual(["in_flight", "unknown"]);
    expect(await ledger.ripen(at, heir, 2, ended)).toBeGreaterThan(50_000);
  });

  test("a settlement that went lost with a Redis that went back in time leaves nobody pending", async () => {
    for (const chat of [1, -2]) await rig.subscribe(chat);
    const article = await rig.publish();
    await rig.delivery.startArticle(article);
    const id = articleBroadcastId(article);
    await rig.delivery.plan(id);
    const { ledger } = rig.stores;
    let lost = 0;
    const forgetful = {
      ...ledger,
      settle: async (...args: Parameters<typeof ledger.settle>) => {
        if (args[2].length > 0 && lost++ < 2) return;
        await ledger.settle(...args);
      },
    };
    const late = createSendingRig(rig.redis, { now: rig.clock, ledger: forgetful });
    await late.sweep();
    await late.delivery.deliverBatch(id, 0, new AbortController().signal);
    // The reader's copy is sent again; the group's waits for an editor.
    expect(await rig.delivery.receipt(articleBroadcastId(article))).toMatchObject({
      state: "done",
      delivered: 1,
      unknown: 1,
      pending: 0,
    });
  });
});
