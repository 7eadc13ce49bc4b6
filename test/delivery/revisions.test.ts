/** What takes the same way as articles and digests: announcements, corrections, retractions; and the paid speed. */

import { describe, expect, test } from "vitest";
import { slotEntry } from "../../src/news/agenda.ts";
import type { Article } from "../../src/news/article.ts";
import { articleBroadcastId, type BroadcastId } from "../../src/news/broadcast.ts";
import type { Receipt } from "../../src/news/delivery.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import { topic } from "../support/sending.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();

const desk = { chatId: 1, messageId: 1, locale: "en" };
const receiptOf = async (id: string): Promise<Receipt> => {
  const receipt = await rig.delivery.receipt(id as BroadcastId);
  if (!receipt) throw new Error(`no broadcast ${id}`);
  return receipt;
};
const publish = async (change: Partial<Article> = {}): Promise<Article> => {
  const article = await rig.publish(change);
  await rig.delivery.startArticle(article);
  await rig.settle();
  return article;
};
const change = async (article: Article, by: Partial<Article>): Promise<Article> => {
  const next = await rig.stores.articles.update(article.id, (now) => ({ ...now, ...by, version: now.version + 1 }));
  if (!next) throw new Error("no article");
  return next;
};

describe("a correction", () => {
  test("rewrites each copy where it stands, and reaches nobody else", async () => {
    for (let id = 1; id <= 700; id++) await rig.subscribe(id);
    rig.answer = (chatId) => (chatId === 5 ? { kind: "gone", reason: "blocked" } : null);
    const article = await publish();
    rig.answer = () => null;
    await rig.subscribe(900);
    const corrected = await change(article, { content: { ...article.content, title: "Bridge reopens on Monday" } });
    const id = await rig.delivery.startRevision(corrected, { notify: false });
    await rig.settle();
    expect(await receiptOf(id)).toMatchObject({ state: "done", planned: 699, delivered: 699, unknown: 0 });
    const copies = new Map(rig.sent.map((copy) => [copy.chatId, copy.messageId]));
    expect(rig.edits).toHaveLength(699);
    for (const edit of rig.edits) {
      expect(edit.messageId).toBe(copies.get(edit.chatId));
      expect(edit.text).toBe("Bridge reopens on Monday");
    }
    expect(rig.sent).toHaveLength(699);
  });

  test("that matters says so below each copy", async () => {
    await rig.subscribe(1);
    const article = await publish();
    const corrected = await change(article, { correction: { at: rig.clock, note: "It was Monday." } });
    await rig.delivery.startRevision(corrected, { notify: true });
    await rig.settle();
    const [copy, notice] = rig.sent;
    expect(rig.edits).toHaveLength(1);
    expect(notice).toMatchObject({ text: "Corrected: It was Monday.", replyTo: copy?.messageId });
  });

  test("asked for twice is made once", async () => {
    await rig.subscribe(1);
    const article = await change(await publish(), {});
    await rig.delivery.startRevision(article, { notify: false });
    await rig.delivery.startRevision(article, { notify: false });
    await rig.settle();
    expect(rig.edits).toHaveLength(1);
  });

  test("reaches a copy whose picture had been left out, and counts as vanished what can be edited in neither way", async () => {
    await rig.subscribe(1);
    await rig.subscribe(2);
    const article = await change(await publish(), {});
    rig.answer = (chatId, _, { otherShape }) =>
      chatId === 1 && otherShape
        ? null
        : {
            kind: "other_shape",
            description: "Bad Request: there is no caption in the message to edit",
            everywhere: false,
          };
    const id = await rig.delivery.startRevision(article, { notify: false });
    await rig.settle();
    expect(await receiptOf(id)).toMatchObject({ state: "done", planned: 2, delivered: 1, failed: { vanished: 1 } });
    expect(rig.edits.map(({ chatId }) => chatId)).toEqual([1]);
  });

  test("counts a copy that the reader has deleted as vanished", async () => {
    await rig.subscribe(1);
    await rig.subscribe(2);
    const article = await change(await publish(), {});
    rig.answer = (chatId) =>
      chatId === 1 ? { kind: "copy_lost", description: "Bad Request: message to edit not found" } : null;
    const id = await rig.delivery.startRevision(article, { notify: true });
    await rig.settle();
    expect(await receiptOf(id)).toMatchObject({ state: "done", planned: 2, delivered: 1, failed: { vanished: 1 } });
    expect(rig.sent.filter((copy) => copy.replyTo !== undefined)).toHaveLength(1);
  });

  test("whose answer was lost is tried again even in a group: an edit twice is one edit", async () => {
    await rig.subscribe(-2);
    const article = await change(await publish(), {});
    let calls = 0;
    rig.answer = () => (++calls === 1 ? { kind: "unknown", cause: new Error("reset") } : null);
    const id = await rig.delivery.startRevision(article, { notify: false });
    await rig.settle();
    expect(await receiptOf(id)).toMatchObject({ delivered: 1, unknown: 0 });
  });
});

describe("a retraction", () => {
  test("stops what is still going out and puts its word in the place of every copy", async () => {
    rig.restart({ rate: 500 });
    for (let id = 1; id <= 700; id++) await rig.subscribe(id);
    const article = await rig.publish();
    const stopAfter = 250;
    let retracted: Promise<unknown> | undefined;
    rig.answer = () => {
      if (rig.sent.length >= stopAfter && !retracted) {
        retracted = change(article, { state: "retracted", retraction: { at: 0, reason: "Untrue" } }).then((now) =>
          rig.delivery.startRevision(now, { notify: false }),
        );
      }
      return null;
    };
    await rig.delivery.startArticle(article);
    await rig.settle();
    await retracted;
    // Calls that were under way have settled by now; the planner that found them under way comes again.
    const id = `r${article.id}v2` as BroadcastId;
    await rig.delivery.plan(id);
    await rig.settle();
    const sent = await receiptOf(articleBroadcastId(article));
    expect(sent.state).toBe("cancelled");
    expect(sent.delivered).toBeLessThan(700);
    expect(await receiptOf(id)).toMatchObject({ state: "done", planned: sent.delivered, delivered: sent.delivered });
    expect(new Set(rig.edits.map((edit) => edit.chatId))).toEqual(new Set(rig.sent.map((copy) => copy.chatId)));
    expect(rig.edits.every((edit) => edit.text === "Withdrawn: Bridge reopens")).toBe(true);
  });

  test.each([
    ["deleted with it while Telegram lets it be", 0],
    ["changed to point at it afterwards: one notice is enough", 49 * 3_600_000],
  ])("stands once in a chat: the word that an earlier correction left below the copy is %s", async (_, ageMs) => {
    await rig.subscribe(1);
    const corrected = await change(await publish(), { correction: { at: rig.clock, note: "It was Monday." } });
    await rig.delivery.startRevision(corrected, { notify: true });
    await rig.settle();
    const [copy, notice] = rig.sent;
    rig.edits.splice(0);
    rig.clock += ageMs;
    const retracted = await change(corrected, { state: "retracted", retraction: { at: 0, reason: "Untrue" } });
    await rig.delivery.startRevision(retracted, { notify: false });
    await rig.settle();
    const [inItsPlace, below] = rig.edits;
    expect(inItsPlace).toMatchObject({ messageId: copy?.messageId, text: "Withdrawn: Bridge reopens" });
    if (ageMs === 0) {
      expect(rig.removed).toEqual([{ chatId: 1, messageId: notice?.messageId }]);
      expect(below).toBeUndefined();
    } else {
      expect(rig.removed).toEqual([]);
      expect(below).toMatchObject({ messageId: notice?.messageId, text: "Withdrawn, see above" });
    }
  });

  const retract = async (article: Article, removes: boolean): Promise<Receipt> => {
    const retracted = await change(article, { state: "retracted", retraction: { at: 0, reason: "Untrue" } });
    const id = await rig.delivery.startRevision(retracted, { notify: false, removes });
    await rig.settle();
    return receiptOf(id);
  };

  test("deletes young copies where the editor wants that, and puts the notice where Telegram does not let it", async () => {
    for (const id of [1, 2, 3, 4, -5]) await rig.subscribe(id);
    const article = await publish();
    rig.answer = (chatId, text) => {
      if (chatId === 2 && text === "") return { kind: "not_removable", description: "message can't be deleted" };
      return chatId === 3 ? { kind: "copy_lost", description: "message to delete not found" } : null;
    };
    const receipt = await retract(article, true);
    expect(receipt).toMatchObject({ state: "done", planned: 5, delivered: 4, removed: 3, noticed: 1 });
    expect(receipt.failed).toEqual({ vanished: 1 });
    expect(rig.removed.map(({ chatId }) => chatId).sort()).toEqual([-5, 1, 4]);
    expect(rig.edits.map(({ chatId, text }) => [chatId, text])).toEqual([[2, "Withdrawn: Bridge reopens"]]);
  });

  test("never tries to delete what is older than two days", async () => {
    await rig.subscribe(1);
    const article = await publish();
    rig.clock += 48 * 3_600_000;
    expect(await retract(article, true)).toMatchObject({ planned: 1, delivered: 1, removed: 0, noticed: 1 });
    expect(rig.removed).toEqual([]);
  });

  test("counts a copy as deleted whose first answer was lost: the second finds it gone", async () => {
    await rig.subscribe(1);
    const article = await publish();
    let calls = 0;
    rig.answer = () =>
      ++calls === 1
        ? { kind: "unknown", cause: new Error("reset") }
        : { kind: "copy_lost", description: "message to delete not found" };
    expect(await retract(article, true)).toMatchObject({ delivered: 1, removed: 1, failed: {} });
  });
});

describe("in a digest", () => {
  const slot = slotId({ timeZone: "Europe/Paris", times: ["08:00"], days: everyDay });
  const digestOf = { cadence: { kind: "digest", slot } } as const;
  const publishLater = async (title: string, topics = ["world"]): Promise<Article> => {
    rig.clock += 60_000;
    return rig.publish({
      content: { title, url: `https://news.example/${title}` },
      topics: topics.map(topic),
      createdAt: rig.clock,
      publishedAt: rig.clock,
    });
  };
  const sendDigest = async (): Promise<void> => {
    const { dueAt } = nextOccurrence(parseSlotId(slot), rig.clock);
    rig.clock = dueAt;
    await rig.stores.agenda.ensure(slotEntry(slot), dueAt);
    await rig.delivery.runDigest(slot, dueAt);
    await rig.settle();
  };
  const revise = async (article: Article, by: Partial<Article>, notify = false): Promise<[Article, Receipt]> => {
    rig.edits.splice(0);
    const revised = await change(article, by);
    const id = await rig.delivery.startRevision(revised, { notify });
    await rig.settle();
    return [revised, await receiptOf(id)];
  };

  test("a withdrawn story stays in its place, marked, also when another one is corrected afterwards", async () => {
    await rig.subscribe(1, digestOf);
    const wrong = await publishLater("Wrong");
    const right = await publishLater("Right");
    await sendDigest();
    expect(rig.sent.map((copy) => copy.text)).toEqual(["Digest: Right, Wrong"]);
    await revise(wrong, { state: "retracted", retraction: { at: 0, reason: "Untrue" } });
    expect(rig.edits.map((edit) => edit.text)).toEqual(["Digest: Right, (Wrong)"]);
    await revise(right, { content: { ...right.content, title: "Righter" } });
    expect(rig.edits.map((edit) => edit.text)).toEqual(["Digest: Righter, (Wrong)"]);
  });

  test("one that was withdrawn before the digest goes out is not in it", async () => {
    await rig.subscribe(1, digestOf);
    const wrong = await publishLater("Wrong");
    await publishLater("Right");
    await change(wrong, { state: "retracted", retraction: { at: 0, reason: "Untrue" } });
    await sendDigest();
    expect(rig.sent.map((copy) => copy.text)).toEqual(["Digest: Right"]);
  });

  test("one that is withdrawn while the digest goes out is in no copy that was not sent yet, and struck in the others", async () => {
    rig.restart({ rate: 40 });
    for (let id = 1; id <= 80; id++) await rig.subscribe(id, digestOf);
    const wrong = await publishLater("Wrong");
    await publishLater("Right");
    let retracted: Promise<unknown> | undefined;
    rig.answer = () => {
      if (rig.sent.length >= 5) retracted ??= change(wrong, { state: "retracted", retraction: { at: 0, reason: "" } });
      return null;
    };
    await sendDigest();
    // The worker comes again by itself.
    const [sending = "" as BroadcastId] = await rig.stores.broadcasts.live();
    await rig.deps.enqueue("deliver-batch", [{ broadcastId: sending, batch: 0, generation: 0, lane: "digest" }]);
    await rig.settle();
    const now = (await retracted) as Article;
    const texts = rig.sent.map(({ text }) => text);
    expect(texts).toHaveLength(80);
    expect(texts.at(-1)).toBe("Digest: Right");
    const withIt = texts.filter((text) => text === "Digest: Right, Wrong").length;
    const id = await rig.delivery.startRevision(now, { notify: false, removes: true });
    await rig.settle();
    expect(await receiptOf(id)).toMatchObject({ planned: withIt, delivered: withIt, removed: 0, noticed: 0 });
    expect(rig.edits.every(({ text }) => text === "Digest: Right, (Wrong)")).toBe(true);
  });

  test("what holds until a moment before the digest is not in it", async () => {
    await rig.subscribe(1, digestOf);
    const brief = await publishLater("Brief");
    await publishLater("Lasting");
    await rig.stores.articles.update(brief.id, (now) => ({ ...now, validUntil: rig.clock + 1 }));
    await sendDigest();
    expect(rig.sent.map(({ text }) => text)).toEqual(["Digest: Lasting"]);
  });

  test("a revision concerns those alone whose digest carried the story", async () => {
    await rig.subscribe(1, digestOf);
    await rig.subscribe(2, { ...digestOf, topics: ["sport"] });
    const world = await publishLater("World");
    await publishLater("Sport", ["sport"]);
    await sendDigest();
    const [, receipt] = await revise(world, { content: { ...world.content, title: "Worlds" } });
    expect(receipt).toMatchObject({ planned: 1, delivered: 1 });
    expect(rig.edits.map(({ chatId, text }) => [chatId, text])).toEqual([[1, "Digest: Worlds"]]);
  });

  test("a copy is counted once by the way it came, also when its digest has other pages and other readers", async () => {
    rig.restart({ perPage: 1 });
    rig.answer = (chatId) =>
      chatId === -1_001_234_567_890 ? { kind: "accepted", messageId: 9, inChannel: true } : null;
    for (const id of [1, 2, 3, 4, 5]) await rig.subscribe(id);
    for (const id of [11, 12, -13, -1_001_234_567_890]) await rig.subscribe(id, digestOf);
    await rig.subscribe(14, { ...digestOf, topics: ["sport"] });
    for (const id of [-21, -22]) await rig.subscribe(id);
    const world = await publishLater("World");
    await rig.delivery.startArticle(world);
    await rig.settle();
    await publishLater("Sport", ["sport"]);
    expect(await rig.delivery.copies(world)).toEqual({ atOnce: 5, digests: 0, groups: 2, channels: 0 });
    await sendDigest();
    const counted = { atOnce: 5, digests: 2, groups: 3, channels: 1 };
    expect(await rig.delivery.copies(world)).toEqual(counted);
    const [, receipt] = await revise(world, { content: { ...world.content, title: "Worlds" } });
    expect(receipt).toMatchObject({ planned: 11, delivered: 11 });
    expect(await rig.delivery.copies(world)).toEqual(counted);
  });

  test("a correction that matters says so below each copy, in digests too, and is one copy however long the digest", async () => {
    rig.restart({ perPage: 1 });
    await rig.subscribe(1, digestOf);
    await rig.subscribe(2, digestOf);
    const first = await publishLater("First");
    await publishLater("Second");
    await sendDigest();
    const copies = rig.sent.splice(0).filter(({ chatId }) => chatId === 1);
    expect(copies.map(({ text }) => text)).toEqual(["Digest: Second", "Digest: First"]);
    const correction = { at: rig.clock, note: "It was Monday." };
    const content = { ...first.content, title: "At first" };
    const [corrected, receipt] = await revise(first, { content, correction }, true);
    expect(receipt).toMatchObject({ planned: 2, delivered: 2 });
    const edit = rig.edits.find(({ chatId, text }) => chatId === 1 && text === "Digest: At first");
    expect(edit?.messageId).toBe(copies[1]?.messageId);
    const notices = rig.sent.splice(0);
    expect(notices.map(({ chatId, text }) => [chatId, text]).sort()).toEqual([
      [1, "Corrected: It was Monday."],
      [2, "Corrected: It was Monday."],
    ]);
    expect(notices.find(({ chatId }) => chatId === 1)?.replyTo).toBe(copies[0]?.messageId);
    const [, again] = await revise(corrected, { state: "retracted", retraction: { at: 0, reason: "Untrue" } });
    expect(again).toMatchObject({ planned: 2, delivered: 2 });
    expect(rig.edits.filter(({ text }) => text === "Digest: (At first)")).toHaveLength(2);
    expect(rig.removed.map(({ messageId }) => messageId).sort()).toEqual(
      notices.map(({ messageId }) => messageId).sort(),
    );
    expect(again).toMatchObject({ removed: 0, noticed: 0 });
  });
});

test("a word below a copy is no copy: every version counts the same seven", async () => {
  for (let id = 1; id <= 7; id++) await rig.subscribe(id);
  let article = await publish();
  const seven = { atOnce: 7, digests: 0, groups: 0, channels: 0 };
  expect(await rig.delivery.copies(article)).toEqual(seven);
  for (const title of ["Second", "Third"]) {
    article = await change(article, {
      content: { ...article.content, title },
      correction: { at: rig.clock, note: title },
    });
    const id = await rig.delivery.startRevision(article, { notify: true });
    await rig.settle();
    expect(await receiptOf(id)).toMatchObject({ state: "done", planned: 7, delivered: 7 });
    expect(await rig.delivery.copies(article)).toEqual(seven);
  }
  // One word below each copy: it says what is true now.
  expect(rig.sent).toHaveLength(7 + 7);
  const last = new Map(rig.edits.map(({ messageId, text }) => [messageId, text]));
  expect([...last.values()].filter((text) => text === "Corrected: Third")).toHaveLength(7);
  expect([...last.values()].filter((text) => text === "Third")).toHaveLength(7);
});

test("a later correction puts its word only where none stands yet", async () => {
  for (const id of [1, 2, 3]) await rig.subscribe(id);
  const article = await publish();
  const first = await change(article, { correction: { at: rig.clock, note: "First." } });
  // Only the first two have room for it.
  rig.answer = (chatId, text) =>
    chatId === 3 && text === "Corrected: First." ? { kind: "no_rights", description: "no" } : null;
  await rig.delivery.startRevision(first, { notify: true });
  await rig.settle();
  rig.answer = () => null;
  const before = rig.sent.length;
  const second = await change(first, { correction: { at: rig.clock, note: "Second." } });
  await rig.delivery.startRevision(second, { notify: true });
  await rig.settle();
  expect(rig.sent.slice(before).map(({ chatId, text }) => [chatId, text])).toEqual([[3, "Corrected: Second."]]);
  const words = rig.edits.filter(({ text }) => text === "Corrected: Second.");
  expect(words.map(({ chatId }) => chatId).sort()).toEqual([1, 2]);
});

test("a correction stops the one before, and brings the words that it owes", async () => {
  for (let id = 1; id <= 5; id++) await rig.subscribe(id);
  const article = await publish();
  const first = await change(article, {
    content: { ...article.content, title: "First" },
    correction: { at: rig.clock, note: "First." },
  });
  const stopped = await rig.delivery.startRevision(first, { notify: true });
  await rig.delivery.pause(stopped);
  const second = await change(first, { content: { ...article.content, title: "Second" } });
  const id = await rig.delivery.startRevision(second, { notify: false });
  await rig.delivery.resume(stopped);
  await rig.settle();
  expect(await receiptOf(stopped)).toMatchObject({ state: "cancelled" });
  expect(await receiptOf(id)).toMatchObject({ state: "done", planned: 5, delivered: 5 });
  expect(rig.edits.every(({ text }) => text === "Second")).toBe(true);
  expect(rig.sent.slice(5)).toHaveLength(5);
});

test("an announcement reaches every subscriber once, whatever they wanted news of, but nobody who is off", async () => {
  const cadences = [{ kind: "breaking" }, { kind: "instant" }] as const;
  for (let id = 1; id <= 30; id++) {
    await rig.subscribe(id, { topics: [`t${id % 3}`], cadence: cadences[id % 2] ?? cadences[0] });
  }
  await rig.subscribe(31, { cadence: { kind: "off" } });
  const announcement = { id: "k1", text: "We are moving", desk };
  await rig.delivery.startAnnouncement(announcement);
  await rig.delivery.startAnnouncement(announcement);
  await rig.settle();
  expect(await receiptOf("nk1")).toMatchObject({ state: "done", planned: 30, delivered: 30 });
  expect(rig.sent).toHaveLength(30);
});

describe("the paid speed", () => {
  test("goes with every call of a broadcast that an editor has agreed to pay for", async () => {
    for (let id = 1; id <= 50; id++) await rig.subscribe(id);
    const paid: boolean[] = [];
    rig.answer = (_, __, options) => {
      paid.push(options?.paid === true);
      return null;
    };
    await publish({ paid: true });
    expect(paid).toEqual(Array.from({ length: 50 }, () => true));
  });

  test("that Telegram refuses gives way to the free one, and nobody is missed", async () => {
    for (let id = 1; id <= 300; id++) await rig.subscribe(id);
    rig.answer = (_, __, options) =>
      options?.paid ? { kind: "paid_refused", description: "Bad Request: BALANCE_TOO_LOW" } : null;
    const article = await publish({ paid: true });
    expect(await receiptOf(articleBroadcastId(article))).toMatchObject({ state: "done", delivered: 300 });
    expect(rig.sent).toHaveLength(300);
    expect(rig.events.filter((event) => event.type === "broadcast.paid_refused")).toHaveLength(1);
  });
});

test("lost answers that are too many wait for an editor, who sends them again with one press", async () => {
  rig.restart({ rate: 1000 });
  for (let id = 1; id <= 60; id++) await rig.subscribe(-id);
  rig.answer = (chatId) => (chatId < -50 ? { kind: "unknown", cause: new Error("reset") } : null);
  const article = await publish();
  const id = articleBroadcastId(article);
  expect(await receiptOf(id)).toMatchObject({ state: "done", delivered: 50, unknown: 10 });
  rig.answer = () => null;
  expect(await rig.delivery.sendUnknownAgain(id)).toBe(10);
  await rig.settle();
  expect(await receiptOf(id)).toMatchObject({ state: "done", delivered: 60, unknown: 0, sentAgain: 10 });
  expect(await rig.delivery.sendUnknownAgain(id)).toBe(0);
});
