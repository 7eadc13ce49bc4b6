/** A group of copies from its permits to its ends, on a real ledger. */
import { beforeEach, expect, test } from "vitest";
import type { Copy } from "../../../src/delivery/send/owed-copies.ts";
import type { Permitted } from "../../../src/delivery/send/permit-copies.ts";
import { sendGroup } from "../../../src/delivery/send/send-group.ts";
import { articleBroadcastId, type BroadcastSpec } from "../../../src/news/broadcast.ts";
import { permitLifeMs } from "../../../src/rate-limiter/limits.ts";
import { copyOf, partOf } from "../../support/copies.ts";
import { fenceOf } from "../../support/sending.ts";
import { useSendingRig } from "../../support/use-sending-rig.ts";

const rig = useSendingRig();
let spec: BroadcastSpec;
let fence: number;

/** Three readers, and the batch in our hands. */
beforeEach(async () => {
  for (const chatId of [1, 2, 3]) await rig.subscribe(chatId);
  const article = await rig.publish();
  const id = articleBroadcastId(article);
  await rig.delivery.startArticle(article);
  await rig.delivery.plan(id);
  fence = await fenceOf(rig.stores.broadcasts, id);
  spec = (await rig.stores.broadcasts.spec(id)) as BroadcastSpec;
});

const part = (queued: readonly Copy[] = []) => partOf(queued, { spec, fence, proven: true });
const permitted = (...indexes: number[]): Permitted[] =>
  indexes.map((index) => ({ copy: copyOf(index), permit: { at: performance.now(), slot: null }, paid: false }));
const states = async () =>
  (await rig.stores.ledger.read({ id: spec.id, batch: 0, part: 0 }, 3)).map(({ state }) => state);
const called = () => rig.sent.map(({ chatId }) => chatId);

test("each copy is marked before its call, and its end is written down", async () => {
  let atTheCall: readonly string[] = [];
  rig.answer = async (chatId) => {
    atTheCall = await states();
    return chatId === 2 ? { kind: "gone", reason: "blocked" } : null;
  };
  const group = part();
  await sendGroup(permitted(0, 1), group, rig.deps);
  expect(atTheCall).toEqual(["in_flight", "in_flight", "pending"]);
  expect(group.written.toSorted()).toEqual(["0 delivered 101", "1 blocked"]);
  expect(group.run.end).toBeNull();
});

test("whoever left since the audience was frozen is not called", async () => {
  rig.clock += 10;
  await rig.stores.subscribers.update(2, (known) => known && { ...known, topics: [] });
  await rig.stores.subscribers.update(3, (known) => known && { ...known });
  const group = part();
  await sendGroup(permitted(0, 1, 2), group, rig.deps);
  expect(called().toSorted()).toEqual([1, 3]);
  expect(group.written).toContain("1 withdrawn");
});

test("a batch that another holder has taken over calls nobody and stops", async () => {
  await fenceOf(rig.stores.broadcasts, spec.id);
  const group = part();
  await sendGroup(permitted(0, 1), group, rig.deps);
  expect([called(), group.written, group.run.end]).toEqual([[], [], { kind: "done", note: "fenced" }]);
});

test("a broadcast that was paused meanwhile calls nobody and stops", async () => {
  await rig.delivery.pause(spec.id);
  const group = part();
  await sendGroup(permitted(0), group, rig.deps);
  expect([called(), group.run.end]).toEqual([[], { kind: "done", note: "not_sending" }]);
});

test("when it is too late, those in the queue are given up with the group", async () => {
  rig.clock = spec.notAfter + 1;
  const group = part([copyOf(2)]);
  await sendGroup(permitted(0, 1), group, rig.deps);
  expect(called()).toEqual([]);
  expect(group.written).toEqual(["0 expired", "1 expired", "2 expired"]);
  expect(group.queue.isEmpty).toBe(true);
});

test("a copy whose permit has gone stale is not called, and goes again", async () => {
  const stale = { at: performance.now() - permitLifeMs - 1, slot: null };
  const group = part();
  await sendGroup([{ copy: copyOf(0), permit: stale, paid: false }, ...permitted(1)], group, rig.deps);
  expect(called()).toEqual([2]);
  expect(group.written.toSorted()).toEqual(["0 release", "1 delivered 101"]);
  group.queue.wake(performance.now());
  expect(group.queue.take(9)).toEqual([copyOf(0)]);
});

test("a permit that went stale on the way to its connection says nothing of Telegram", async () => {
  const heard: boolean[] = [];
  const deps = {
    ...rig.deps,
    rateLimiter: { ...rig.deps.rateLimiter, use: () => false },
    breaker: { ...rig.deps.breaker, record: (each: boolean) => void heard.push(each) },
  };
  const group = part();
  await sendGroup(permitted(0), group, deps);
  expect([called(), group.written, heard]).toEqual([[], ["0 release"], []]);
});

test("a call that breaks in an unforeseen way hides none of the others' ends, and leaves nobody waiting for its verdict", async () => {
  rig.answer = (chatId) => {
    if (chatId === 2) throw new Error("a fault of our own");
    return null;
  };
  const group = part();
  const copies = permitted(0, 1, 2);
  group.probe.admit([copies[1]?.copy as Copy]);
  group.probe.admit([copyOf(9)]);
  await expect(sendGroup(copies, group, rig.deps)).rejects.toThrow("a fault of our own");
  expect(group.written.toSorted()).toEqual(["0 delivered 101", "2 delivered 102"]);
  expect(group.probe.freed()).toHaveLength(1);
});

test("a paid call offers to pay; a free one never does, whatever was found out meanwhile", async () => {
  const offers: boolean[] = [];
  rig.answer = (_, __, { paid }) => {
    offers.push(paid);
    return null;
  };
  const [first, second] = permitted(0, 1) as [Permitted, Permitted];
  await sendGroup([{ ...first, paid: true }, second], part(), rig.deps);
  expect(offers.toSorted()).toEqual([false, true]);
});
