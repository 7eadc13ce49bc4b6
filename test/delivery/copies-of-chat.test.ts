/** Who wants nothing kept stands in no ledger any more: the receipts still add up, corrections pass them by, and whoever
 *  stands beside them is found as before. */
import { expect, test } from "vitest";
import { createCopiesOfChat } from "../../src/delivery/copies-of-chat.ts";
import { articleBroadcastId, type BroadcastId } from "../../src/news/broadcast.ts";
import { type FailReason, failReasons, type Receipt } from "../../src/news/delivery.ts";
import { packRecipients } from "../../src/store/broadcasts/recipient-record.ts";
import { keys } from "../../src/store/keys.ts";
import { whereNamed } from "../support/named-in-store.ts";
import { fenceOf } from "../support/sending.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();
const ada = 4_815_162_342;
const group = -1_004_815_162_342;
const copies = () => createCopiesOfChat(rig.stores);
const keysNaming = async (chatId: number) => (await whereNamed(rig.redis, chatId)).map(({ key }) => key);

const sumOf = (receipt: Receipt | null): number => {
  if (!receipt) return -1;
  const failed = Object.values(receipt.failed).reduce((sum, count) => sum + count, 0);
  return receipt.delivered + receipt.unknown + receipt.pending + failed;
};

test("an erased chat stands in no list; its delivered copy counts as erased, and the receipt still adds up", async () => {
  for (const chatId of [ada, group, 2]) await rig.subscribe(chatId);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.settle();
  const id = articleBroadcastId(article);
  expect(await copies().find(ada)).toMatchObject([
    { broadcast: id, kind: "article", at: rig.clock, became: "delivered", stories: [{ title: "Bridge reopens" }] },
  ]);
  for (const chatId of [ada, group]) {
    await rig.audience.leave(chatId);
    expect(await copies().erase(chatId)).toBe(1);
    expect((await keysNaming(chatId)).filter((key) => !key.startsWith("{throttle}"))).toEqual([]);
    expect(await copies().find(chatId)).toEqual([]);
    expect(await copies().erase(chatId)).toBe(0);
  }
  const receipt = await rig.delivery.receipt(id);
  expect(receipt).toMatchObject({ planned: 3, delivered: 1, inGroups: 0, failed: { erased: 2 }, pending: 0 });
  expect(sumOf(receipt)).toBe(3);
});

test("a correction reaches the others, and no longer whoever is erased", async () => {
  for (const chatId of [ada, 2, 3]) await rig.subscribe(chatId);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.settle();
  await rig.audience.leave(ada);
  await copies().erase(ada);
  const corrected = await rig.stores.articles.update(article.id, (each) => ({ ...each, version: 2 }));
  await rig.delivery.startRevision(corrected ?? article, { notify: true });
  await rig.settle();
  expect(rig.edits.map(({ chatId }) => chatId).sort()).toEqual([2, 3]);
  expect(rig.sent.filter(({ replyTo }) => replyTo !== undefined).map(({ chatId }) => chatId)).not.toContain(ada);
});

test("a correction that is under way forgets the chat too", async () => {
  for (const chatId of [ada, 2]) await rig.subscribe(chatId);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.settle();
  const corrected = await rig.stores.articles.update(article.id, (each) => ({ ...each, version: 2 }));
  const revision = await rig.delivery.startRevision(corrected ?? article, { notify: true });
  await rig.settle();
  expect(await copies().erase(ada)).toBe(2);
  expect((await keysNaming(ada)).filter((key) => key.startsWith("{b:"))).toEqual([]);
  expect(revision).toBeDefined();
});

test("erased before it was sent, the chat gets nothing and the sending ends", async () => {
  for (const chatId of [ada, 2]) await rig.subscribe(chatId);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  const id = articleBroadcastId(article);
  await rig.delivery.plan(id);
  await rig.audience.leave(ada);
  await copies().erase(ada);
  await rig.settle();
  expect(rig.sent.map(({ chatId }) => chatId)).toEqual([2]);
  expect(await rig.delivery.receipt(id)).toMatchObject({
    state: "done",
    planned: 2,
    delivered: 1,
    failed: { erased: 1 },
    pending: 0,
  });
});

test("an answer that comes after the erasure changes nothing", async () => {
  await rig.subscribe(ada);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  const id = articleBroadcastId(article);
  await rig.delivery.plan(id);
  const { ledger, broadcasts } = rig.stores;
  const fence = await fenceOf(broadcasts, id);
  const at = { id, batch: 0, part: 0 };
  await ledger.mark(at, fence, [0], rig.clock + 1000, rig.clock);
  expect(await copies().erase(ada)).toBe(1);
  await ledger.settle(at, fence, [[0, { kind: "delivered", messageId: 77, chat: "private" }]]);
  expect(await ledger.read(at, 1)).toMatchObject([{ state: "failed", value: 0 }]);
  expect(await rig.delivery.receipt(id)).toMatchObject({ planned: 1, delivered: 0, failed: { erased: 1 } });
});

test("whatever had become of a copy, the counts move to erased", async () => {
  const { ledger, broadcasts } = rig.stores;
  const chats = [11, 12, 13, 14, 15].map((n) => ada + n);
  const id = "nabcdef" as BroadcastId;
  await broadcasts.create({
    id,
    content: { kind: "announcement", text: "x" },
    lane: "routine",
    silent: false,
    createdAt: rig.clock,
    notAfter: rig.clock + 1e6,
  });
  const recipients = chats.map((chatId) => ({ chatId, variant: "" }));
  await broadcasts.append(id, { cursor: null, batches: 0 }, recipients, null);
  const fence = await fenceOf(broadcasts, id);
  const at = { id, batch: 0, part: 0 };
  await ledger.mark(at, fence, [0, 1, 2, 3], rig.clock + 1000, rig.clock);
  await ledger.settle(at, fence, [
    [0, { kind: "delivered", messageId: 7, chat: "group" }],
    [1, { kind: "failed", reason: "blocked" }],
    [2, { kind: "unknown" }],
  ]);
  for (const [i, chatId] of chats.entries()) {
    expect(await broadcasts.eraseRecipient(id, 0, chatId)).toBe(true);
    const receipt = await broadcasts.receipt(id);
    expect(receipt?.failed.erased).toBe(i + 1);
    expect(sumOf(receipt)).toBe(5);
  }
  expect(await broadcasts.receipt(id)).toMatchObject({
    delivered: 0,
    inGroups: 0,
    unknown: 0,
    pending: 0,
    failed: { erased: 5 } satisfies Partial<Record<FailReason, number>>,
  });
  expect(failReasons.indexOf("erased")).toBe(13);
  expect(await broadcasts.firstRecipient(id, 0)).toBeNull();
});

test("lists written before ids had 53 bits are erased too", async () => {
  await rig.subscribe(ada);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.settle();
  const place = keys.broadcast(articleBroadcastId(article));
  const narrow = Buffer.alloc(8);
  narrow.writeIntLE(ada, 0, 6);
  const kept = JSON.parse((await rig.redis.get(place.variants(0))) ?? "{}") as { variants: string[] };
  await rig.redis.set(place.recipients(0), narrow);
  await rig.redis.set(place.variants(0), JSON.stringify(kept.variants));
  expect(await copies().find(ada)).toHaveLength(1);
  expect(await copies().erase(ada)).toBe(1);
  expect(await rig.redis.getBuffer(place.recipients(0))).toEqual(Buffer.alloc(8));
});

test("chats of batches whose first recipients are erased are found as before", async () => {
  const many = Array.from({ length: 60 }, (_, i) => 5_000_000_000 + i * 7919);
  const { broadcasts } = rig.stores;
  for (const chatId of many) await rig.subscribe(chatId);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.settle();
  const id = articleBroadcastId(article);
  // Cut into batches of ten, in the order in which they were planned.
  const planned = (await broadcasts.recipients(id, 0)).map((each) => ({ ...each }));
  expect(planned).toHaveLength(60);
  const place = keys.broadcast(id);
  for (let batch = 0; batch < 6; batch++) {
    const packed = packRecipients(planned.slice(batch * 10, batch * 10 + 10));
    await rig.redis.set(place.recipients(batch), packed.list);
    await rig.redis.set(place.variants(batch), packed.variants);
    await rig.redis.set(place.ledger(batch, 0), Buffer.alloc(80));
  }
  await rig.redis.hset(place.meta, "batches", 6);
  const gone = [...planned.slice(0, 3), ...planned.slice(10, 20), ...planned.slice(20, 24), ...planned.slice(50)];
  for (const { chatId } of gone) expect(await copies().erase(chatId)).toBe(1);
  for (const { chatId } of planned) {
    const isGone = gone.some((each) => each.chatId === chatId);
    expect(await copies().find(chatId)).toHaveLength(isGone ? 0 : 1);
  }
});
