/** What takes the same way as articles and digests: announcements, corrections, retractions; and the paid speed. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { slotEntry } from "../../src/news/agenda.ts";
import type { Article } from "../../src/news/article.ts";
import { articleBroadcastId, type BroadcastId } from "../../src/news/broadcast.ts";
import type { Receipt } from "../../src/news/delivery.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { createSendingHouse, type SendingHouse, topic } from "../support/sending.ts";

let server: TestRedis;
let house: SendingHouse;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  house = createSendingHouse(server.redis);
});

const desk = { chatId: 1, messageId: 1, locale: "en" };
const receiptOf = async (id: string): Promise<Receipt> => {
  const receipt = await house.delivery.receipt(id as BroadcastId);
  if (!receipt) throw new Error(`no broadcast ${id}`);
  return receipt;
};
const publish = async (change: Partial<Article> = {}): Promise<Article> => {
  const article = await house.publish(change);
  await house.delivery.startArticle(article);
  await house.settle();
  return article;
};
const change = async (article: Article, by: Partial<Article>): Promise<Article> => {
  const next = await house.stores.articles.update(article.id, (now) => ({ ...now, ...by, version: now.version + 1 }));
  if (!next) throw new Error("no article");
  return next;
};

describe("a correction", () => {
  test("rewrites each copy where it stands, and reaches nobody else", async () => {
    for (let id = 1; id <= 700; id++) await house.subscribe(id);
    house.answer = (chatId) => (chatId === 5 ? { kind: "gone", reason: "blocked" } : null);
    const article = await publish();
    house.answer = () => null;
    await house.subscribe(900);
    const corrected = await change(article, { content: { ...article.content, title: "Bridge reopens on Monday" } });
    const id = await house.delivery.startRevision(corrected, { notify: false });
    await house.settle();
    expect(await receiptOf(id)).toMatchObject({ state: "done", planned: 699, delivered: 699, unknown: 0 });
    const copies = new Map(house.sent.map((copy) => [copy.chatId, copy.messageId]));
    expect(house.edits).toHaveLength(699);
    for (const edit of house.edits) {
      expect(edit.messageId).toBe(copies.get(edit.chatId));
      expect(edit.text).toBe("Bridge reopens on Monday");
    }
    expect(house.sent).toHaveLength(699);
  });

  test("that matters says so below each copy", async () => {
    await house.subscribe(1);
    const article = await publish();
    const corrected = await change(article, { correction: { at: house.clock, note: "It was Monday." } });
    await house.delivery.startRevision(corrected, { notify: true });
    await house.settle();
    const [copy, notice] = house.sent;
    expect(house.edits).toHaveLength(1);
    expect(notice).toMatchObject({ text: "Corrected: It was Monday.", replyTo: copy?.messageId });
  });

  test("asked for twice is made once", async () => {
    await house.subscribe(1);
    const article = await change(await publish(), {});
    await house.delivery.startRevision(article, { notify: false });
    await house.delivery.startRevision(article, { notify: false });
    await house.settle();
    expect(house.edits).toHaveLength(1);
  });

  test("reaches a copy whose picture had been left out, and counts as vanished what can be edited in neither way", async () => {
    await house.subscribe(1);
    await house.subscribe(2);
    const article = await change(await publish(), {});
    house.answer = (chatId, _, { otherShape }) =>
      chatId === 1 && otherShape
        ? null
        : {
            kind: "other_shape",
            description: "Bad Request: there is no caption in the message to edit",
            everywhere: false,
          };
    const id = await house.delivery.startRevision(article, { notify: false });
    await house.settle();
    expect(await receiptOf(id)).toMatchObject({ state: "done", planned: 2, delivered: 1, failed: { vanished: 1 } });
    expect(house.edits.map(({ chatId }) => chatId)).toEqual([1]);
  });

  test("counts a copy that the reader has deleted as vanished", async () => {
    await house.subscribe(1);
    await house.subscribe(2);
    const article = await change(await publish(), {});
    house.answer = (chatId) =>
      chatId === 1 ? { kind: "copy_lost", description: "Bad Request: message to edit not found" } : null;
    const id = await house.delivery.startRevision(article, { notify: true });
    await house.settle();
    expect(await receiptOf(id)).toMatchObject({ state: "done", planned: 2, delivered: 1, failed: { vanished: 1 } });
    expect(house.sent.filter((copy) => copy.replyTo !== undefined)).toHaveLength(1);
  });

  test("whose answer was lost is tried again even in a group: an edit twice is one edit", async () => {
    await house.subscribe(-2);
    const article = await change(await publish(), {});
    let calls = 0;
    house.answer = () => (++calls === 1 ? { kind: "unknown", cause: new Error("reset") } : null);
    const id = await house.delivery.startRevision(article, { notify: false });
    await house.settle();
    expect(await receiptOf(id)).toMatchObject({ delivered: 1, unknown: 0 });
  });
});

describe("a retraction", () => {
  test("stops what is still going out and puts its word in the place of every copy", async () => {
    house = createSendingHouse(server.redis, { rate: 500 });
    for (let id = 1; id <= 700; id++) await house.subscribe(id);
    const article = await house.publish();
    const stopAfter = 250;
    let retracted: Promise<unknown> | undefined;
    house.answer = () => {
      if (house.sent.length >= stopAfter && !retracted) {
        retracted = change(article, { state: "retracted", retraction: { at: 0, reason: "Untrue" } }).then((now) =>
          house.delivery.startRevision(now, { notify: false }),
        );
      }
      return null;
    };
    await house.delivery.startArticle(article);
    await house.settle();
    await retracted;
    // Calls that were under way have settled by now; the planner that found them under way comes again.
    const id = `r${article.id}v2` as BroadcastId;
    await house.delivery.plan(id);
    await house.settle();
    const sent = await receiptOf(articleBroadcastId(article));
    expect(sent.state).toBe("cancelled");
    expect(sent.delivered).toBeLessThan(700);
    expect(await receiptOf(id)).toMatchObject({ state: "done", planned: sent.delivered, delivered: sent.delivered });
    expect(new Set(house.edits.map((edit) => edit.chatId))).toEqual(new Set(house.sent.map((copy) => copy.chatId)));
    expect(house.edits.every((edit) => edit.text === "Withdrawn: Bridge reopens")).toBe(true);
  });

  test("reaches the word below a copy that an earlier correction left there", async () => {
    await house.subscribe(1);
    const corrected = await change(await publish(), { correction: { at: house.clock, note: "It was Monday." } });
    await house.delivery.startRevision(corrected, { notify: true });
    await house.settle();
    const [copy, notice] = house.sent;
    house.edits.splice(0);
    const retracted = await change(corrected, { state: "retracted", retraction: { at: 0, reason: "Untrue" } });
    await house.delivery.startRevision(retracted, { notify: false });
    await house.settle();
    expect(new Set(house.edits.map((edit) => edit.messageId))).toEqual(new Set([copy?.messageId, notice?.messageId]));
    expect(house.edits.every((edit) => edit.text === "Withdrawn: Bridge reopens")).toBe(true);
  });
});

describe("in a digest", () => {
  const slot = slotId({ timeZone: "Europe/Paris", times: ["08:00"], days: everyDay });
  const digestOf = { cadence: { kind: "digest", slot } } as const;
  const publishLater = async (title: string, topics = ["world"]): Promise<Article> => {
    house.clock += 60_000;
    return house.publish({
      content: { title, url: `https://news.example/${title}` },
      topics: topics.map(topic),
      createdAt: house.clock,
      publishedAt: house.clock,
    });
  };
  const sendDigest = async (): Promise<void> => {
    const { dueAt } = nextOccurrence(parseSlotId(slot), house.clock);
    house.clock = dueAt;
    await house.stores.agenda.ensure(slotEntry(slot), dueAt);
    await house.delivery.runDigest(slot, dueAt);
    await house.settle();
  };
  const revise = async (article: Article, by: Partial<Article>, notify = false): Promise<[Article, Receipt]> => {
    house.edits.splice(0);
    const revised = await change(article, by);
    const id = await house.delivery.startRevision(revised, { notify });
    await house.settle();
    return [revised, await receiptOf(id)];
  };

  test("a withdrawn story stays in its place, marked, also when another one is corrected afterwards", async () => {
    await house.subscribe(1, digestOf);
    const wrong = await publishLater("Wrong");
    const right = await publishLater("Right");
    await sendDigest();
    expect(house.sent.map((copy) => copy.text)).toEqual(["Digest: Right, Wrong"]);
    await revise(wrong, { state: "retracted", retraction: { at: 0, reason: "Untrue" } });
    expect(house.edits.map((edit) => edit.text)).toEqual(["Digest: Right, (Wrong)"]);
    await revise(right, { content: { ...right.content, title: "Righter" } });
    expect(house.edits.map((edit) => edit.text)).toEqual(["Digest: Righter, (Wrong)"]);
  });

  test("one that was withdrawn before the digest goes out is not in it", async () => {
    await house.subscribe(1, digestOf);
    const wrong = await publishLater("Wrong");
    await publishLater("Right");
    await change(wrong, { state: "retracted", retraction: { at: 0, reason: "Untrue" } });
    await sendDigest();
    expect(house.sent.map((copy) => copy.text)).toEqual(["Digest: Right"]);
  });

  test("a revision concerns those alone whose digest carried the story", async () => {
    await house.subscribe(1, digestOf);
    await house.subscribe(2, { ...digestOf, topics: ["sport"] });
    const world = await publishLater("World");
    await publishLater("Sport", ["sport"]);
    await sendDigest();
    const [, receipt] = await revise(world, { content: { ...world.content, title: "Worlds" } });
    expect(receipt).toMatchObject({ planned: 1, delivered: 1 });
    expect(house.edits.map(({ chatId, text }) => [chatId, text])).toEqual([[1, "Digest: Worlds"]]);
  });

  test("a copy is counted once by the way it came, also when its digest has other pages and other readers", async () => {
    house = createSendingHouse(server.redis, { perPage: 1 });
    house.answer = (chatId) =>
      chatId === -1_001_234_567_890 ? { kind: "accepted", messageId: 9, inChannel: true } : null;
    for (const id of [1, 2, 3, 4, 5]) await house.subscribe(id);
    for (const id of [11, 12, -13, -1_001_234_567_890]) await house.subscribe(id, digestOf);
    await house.subscribe(14, { ...digestOf, topics: ["sport"] });
    for (const id of [-21, -22]) await house.subscribe(id);
    const world = await publishLater("World");
    await house.delivery.startArticle(world);
    await house.settle();
    await publishLater("Sport", ["sport"]);
    expect(await house.delivery.copies(world)).toEqual({ atOnce: 5, digests: 0, groups: 2, channels: 0 });
    await sendDigest();
    const counted = { atOnce: 5, digests: 2, groups: 3, channels: 1 };
    expect(await house.delivery.copies(world)).toEqual(counted);
    const [, receipt] = await revise(world, { content: { ...world.content, title: "Worlds" } });
    expect(receipt).toMatchObject({ planned: 11, delivered: 11 });
    expect(await house.delivery.copies(world)).toEqual(counted);
  });

  test("a correction that matters says so below each copy, in digests too, and is one copy however long the digest", async () => {
    house = createSendingHouse(server.redis, { perPage: 1 });
    await house.subscribe(1, digestOf);
    await house.subscribe(2, digestOf);
    const first = await publishLater("First");
    await publishLater("Second");
    await sendDigest();
    const copies = house.sent.splice(0).filter(({ chatId }) => chatId === 1);
    expect(copies.map(({ text }) => text)).toEqual(["Digest: Second", "Digest: First"]);
    const correction = { at: house.clock, note: "It was Monday." };
    const content = { ...first.content, title: "At first" };
    const [corrected, receipt] = await revise(first, { content, correction }, true);
    expect(receipt).toMatchObject({ planned: 2, delivered: 2 });
    const edit = house.edits.find(({ chatId, text }) => chatId === 1 && text === "Digest: At first");
    expect(edit?.messageId).toBe(copies[1]?.messageId);
    const notices = house.sent.splice(0);
    expect(notices.map(({ chatId, text }) => [chatId, text]).sort()).toEqual([
      [1, "Corrected: It was Monday."],
      [2, "Corrected: It was Monday."],
    ]);
    expect(notices.find(({ chatId }) => chatId === 1)?.replyTo).toBe(copies[0]?.messageId);
    const [, again] = await revise(corrected, { state: "retracted", retraction: { at: 0, reason: "Untrue" } });
    expect(again).toMatchObject({ planned: 2, delivered: 2 });
    expect(house.edits.filter(({ text }) => text === "Digest: (At first)")).toHaveLength(2);
    const words = house.edits.filter(({ text }) => text === "Withdrawn: At first");
    expect(words.map(({ messageId }) => messageId).sort()).toEqual(notices.map(({ messageId }) => messageId).sort());
  });
});

test("a word below a copy is no copy: every version counts the same seven", async () => {
  for (let id = 1; id <= 7; id++) await house.subscribe(id);
  let article = await publish();
  const seven = { atOnce: 7, digests: 0, groups: 0, channels: 0 };
  expect(await house.delivery.copies(article)).toEqual(seven);
  for (const title of ["Second", "Third"]) {
    article = await change(article, {
      content: { ...article.content, title },
      correction: { at: house.clock, note: title },
    });
    const id = await house.delivery.startRevision(article, { notify: true });
    await house.settle();
    expect(await receiptOf(id)).toMatchObject({ state: "done", planned: 7, delivered: 7 });
    expect(await house.delivery.copies(article)).toEqual(seven);
  }
  // Each correction has its word; the earlier ones say what is true now.
  expect(house.sent).toHaveLength(7 + 2 * 7);
  const last = new Map(house.edits.map(({ messageId, text }) => [messageId, text]));
  expect([...last.values()].filter((text) => text === "Corrected: Third")).toHaveLength(7);
  expect([...last.values()].filter((text) => text === "Third")).toHaveLength(7);
});

test("an announcement reaches every subscriber once, whatever they wanted news of, but nobody who is off", async () => {
  const cadences = [{ kind: "breaking" }, { kind: "instant" }] as const;
  for (let id = 1; id <= 30; id++) {
    await house.subscribe(id, { topics: [`t${id % 3}`], cadence: cadences[id % 2] ?? cadences[0] });
  }
  await house.subscribe(31, { cadence: { kind: "off" } });
  const announcement = { id: "k1", text: "We are moving", desk };
  await house.delivery.startAnnouncement(announcement);
  await house.delivery.startAnnouncement(announcement);
  await house.settle();
  expect(await receiptOf("nk1")).toMatchObject({ state: "done", planned: 30, delivered: 30 });
  expect(house.sent).toHaveLength(30);
});

describe("the paid speed", () => {
  test("goes with every call of a broadcast that an editor has agreed to pay for", async () => {
    for (let id = 1; id <= 50; id++) await house.subscribe(id);
    const paid: boolean[] = [];
    house.answer = (_, __, options) => {
      paid.push(options?.paid === true);
      return null;
    };
    await publish({ paid: true });
    expect(paid).toEqual(Array.from({ length: 50 }, () => true));
  });

  test("that Telegram refuses gives way to the free one, and nobody is missed", async () => {
    for (let id = 1; id <= 300; id++) await house.subscribe(id);
    house.answer = (_, __, options) =>
      options?.paid ? { kind: "paid_refused", description: "Bad Request: BALANCE_TOO_LOW" } : null;
    const article = await publish({ paid: true });
    expect(await receiptOf(articleBroadcastId(article))).toMatchObject({ state: "done", delivered: 300 });
    expect(house.sent).toHaveLength(300);
    expect(house.events.filter((event) => event.type === "broadcast.paid_refused")).toHaveLength(1);
  });
});

test("lost answers that are too many wait for an editor, who sends them again with one press", async () => {
  house = createSendingHouse(server.redis, { rate: 1000 });
  for (let id = 1; id <= 60; id++) await house.subscribe(-id);
  house.answer = (chatId) => (chatId < -50 ? { kind: "unknown", cause: new Error("reset") } : null);
  const article = await publish();
  const id = articleBroadcastId(article);
  expect(await receiptOf(id)).toMatchObject({ state: "done", delivered: 50, unknown: 10 });
  house.answer = () => null;
  expect(await house.delivery.sendUnknownAgain(id)).toBe(10);
  await house.settle();
  expect(await receiptOf(id)).toMatchObject({ state: "done", delivered: 60, unknown: 0, sentAgain: 10 });
  expect(await house.delivery.sendUnknownAgain(id)).toBe(0);
});
