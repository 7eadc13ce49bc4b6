/** A story by each reader's own clock: one sending, one receipt, every zone at its own eight. */
import { beforeEach, expect, test } from "vitest";
import type { Article } from "../../src/news/article.ts";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import type { Receipt } from "../../src/news/delivery.ts";
import { dueIn, firstDue, lastDue } from "../../src/news/readers-clock.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const hour = 3_600_000;
const eight = { date: "2026-12-02", time: "08:00" };
const zones = ["Pacific/Auckland", "Asia/Tokyo", "Europe/Paris", "America/New_York", "Pacific/Honolulu"] as const;
const rig = useSendingRig({ now: Date.UTC(2026, 11, 1, 12), firstWaveMs: 10_000 });

let article: Article;
beforeEach(async () => {
  for (const [i, timeZone] of zones.entries()) {
    for (const chatId of [10 + i, 20 + i]) await rig.subscribe(chatId, { timeZone });
  }
});

const id = () => articleBroadcastId(article);
const chats = () => rig.sent.map(({ chatId }) => chatId).sort((a, b) => a - b);
const receipt = async (): Promise<Receipt> => {
  const found = await rig.delivery.receipt(id());
  if (!found) throw new Error("no receipt");
  return found;
};
const at = async (moment: number): Promise<void> => {
  rig.clock = moment;
  await rig.sweep();
  await rig.settle();
};
async function begin(moment = firstDue(eight)): Promise<void> {
  rig.clock = moment;
  article = await rig.publish({ readersClock: eight });
  await rig.delivery.startArticle(article);
  await rig.settle();
}
/** Minute by minute around each zone's eight. */
async function through(last: number = zones.length): Promise<void> {
  for (const zone of zones.slice(0, last)) {
    await at(dueIn(eight, zone) - 1);
    await at(dueIn(eight, zone));
  }
}

test("each zone has it at its own eight, each reader once, and one receipt tells all", async () => {
  await begin();
  expect(rig.sent).toEqual([]);
  expect(await receipt()).toMatchObject({ state: "sending", planned: 10, pending: 10 });
  for (const [i, zone] of zones.entries()) {
    await at(dueIn(eight, zone) - 1);
    expect(rig.sent).toHaveLength(2 * i);
    await at(dueIn(eight, zone));
    expect(
      rig.sent
        .slice(2 * i)
        .map(({ chatId }) => chatId)
        .sort(),
    ).toEqual([10 + i, 20 + i]);
  }
  expect(await receipt()).toMatchObject({ state: "done", planned: 10, delivered: 10, failed: {} });
  expect(dueIn(eight, "Pacific/Honolulu")).toBeLessThanOrEqual(lastDue(eight));
});

test("where it is later already when it goes out, it comes with the first", async () => {
  await begin(dueIn(eight, "Europe/Paris") - hour);
  expect(chats()).toEqual([10, 11, 20, 21]);
  await through();
  expect(chats()).toEqual([10, 11, 12, 13, 14, 20, 21, 22, 23, 24]);
});

test("quiet hours and pauses count at the reader's eight, not when it is planned", async () => {
  await rig.subscribe(12, { timeZone: "Europe/Paris", quiet: { from: "18:00", until: "07:00", breaking: "morning" } });
  await rig.subscribe(22, { timeZone: "Europe/Paris", quiet: { from: "22:00", until: "09:00", breaking: "morning" } });
  await begin();
  await through();
  expect(chats()).toEqual([10, 11, 12, 13, 14, 20, 21, 23, 24]);
});

test("a reader who changes zone in between gets it once, at the hour that it was planned for", async () => {
  await begin();
  await at(dueIn(eight, "Asia/Tokyo"));
  const [tokyo, newYork] = [11, 13].map((chatId) => ({ chatId, locale: "en" }));
  if (!tokyo || !newYork) throw new Error("nobody");
  await rig.audience.setTimeZone(tokyo, "America/New_York");
  await rig.audience.setTimeZone(newYork, "Asia/Tokyo");
  await through();
  expect(chats()).toEqual([10, 11, 12, 13, 14, 20, 21, 22, 23, 24]);
});

test("a correction between the zones reaches who has it at once, and comes with the copies of all others", async () => {
  await begin();
  await at(dueIn(eight, "Asia/Tokyo"));
  const corrected = await rig.stores.articles.update(article.id, (current) => ({
    ...current,
    version: 2,
    content: { ...current.content, title: "Bridge closed" },
  }));
  if (!corrected) throw new Error("no article");
  await rig.delivery.startRevision(corrected, { notify: false });
  await rig.settle();
  expect(rig.edits.map(({ chatId }) => chatId).sort()).toEqual([10, 11, 20, 21]);
  await through();
  expect(rig.sent.map(({ text }) => text)).toEqual([
    ...Array.from({ length: 4 }, () => "Bridge reopens"),
    ...Array.from({ length: 6 }, () => "Bridge closed"),
  ]);
});

test("a withdrawal between the zones takes it back from who has it, and nobody else gets it", async () => {
  await begin();
  await at(dueIn(eight, "Asia/Tokyo"));
  const retraction = { reason: "Wrong", at: rig.clock };
  const retracted = await rig.stores.articles.update(article.id, (current) => ({
    ...current,
    state: "retracted",
    version: 2,
    retraction,
  }));
  if (!retracted) throw new Error("no article");
  await rig.delivery.startRevision(retracted, { notify: false });
  await rig.settle();
  await through();
  expect(rig.sent).toHaveLength(4);
  expect(rig.edits).toHaveLength(4);
  expect(await receipt()).toMatchObject({ state: "cancelled", delivered: 4, failed: { cancelled: 6 } });
});

test("a pause holds the zones that come, whatever the hour, until somebody lets it go on", async () => {
  await begin();
  await at(dueIn(eight, "Asia/Tokyo"));
  expect(await rig.delivery.pause(id())).toBe(true);
  await through(4);
  expect(rig.sent).toHaveLength(4);
  await rig.delivery.resume(id());
  await rig.settle();
  expect(chats()).toEqual([10, 11, 12, 13, 20, 21, 22, 23]);
  await through();
  expect(rig.sent).toHaveLength(10);
});

test("a process that dies between two zones holds nobody back", async () => {
  await begin();
  await at(dueIn(eight, "Asia/Tokyo"));
  const before = chats();
  const { clock } = rig;
  rig.restart(); // what was queued is gone
  rig.clock = clock;
  await through();
  expect([...before, ...chats()].sort((a, b) => a - b)).toEqual([10, 11, 12, 13, 14, 20, 21, 22, 23, 24]);
});

test("where the clocks are put over the hour it comes the moment after, where they show it twice, the first time", () => {
  expect(dueIn({ date: "2027-03-28", time: "02:30" }, "Europe/Paris")).toBe(Date.UTC(2027, 2, 28, 1, 30));
  expect(dueIn({ date: "2026-10-25", time: "02:30" }, "Europe/Paris")).toBe(Date.UTC(2026, 9, 25, 0, 30));
});

test("what holds no more before a zone's eight goes to nobody else, and is marked with those who have it", async () => {
  await begin();
  await at(dueIn(eight, "Asia/Tokyo"));
  const over = await rig.stores.articles.update(article.id, (current) => ({
    ...current,
    version: 2,
    validUntil: rig.clock,
    isOver: true,
  }));
  if (!over) throw new Error("no article");
  await rig.delivery.startRevision(over, { notify: false });
  await rig.settle();
  await through();
  expect(rig.edits.map(({ chatId }) => chatId).sort()).toEqual([10, 11, 20, 21]);
  expect(rig.sent).toHaveLength(4);
  expect(await receipt()).toMatchObject({ state: "done", delivered: 4, failed: { cancelled: 6 } });
});

test("a story that is on its way to its hour is no part of a burst", async () => {
  await rig.audience.setBundle({ chatId: 12, locale: "en" }, true);
  rig.clock = firstDue(eight);
  for (const title of ["one", "two", "three"]) {
    await rig.delivery.startArticle(await rig.publish({ content: { title, url: `https://news.example/${title}` } }));
    await rig.settle();
  }
  await begin();
  await through();
  expect(rig.sent.filter(({ chatId }) => chatId === 12).map(({ text }) => text)).toEqual([
    "one",
    "two",
    "three",
    "Bridge reopens",
  ]);
});
