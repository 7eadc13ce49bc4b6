/** What stops a part before all its copies are settled, and what is left behind then. */
import { beforeEach, expect, test } from "vitest";
import { sendPart } from "../../../src/delivery/send/send-part.ts";
import { articleBroadcastId, type BroadcastSpec } from "../../../src/news/broadcast.ts";
import { copyOf, newMessages, partOf } from "../../support/copies.ts";
import { fenceOf, type SendingRig } from "../../support/sending.ts";
import { useSendingRig } from "../../support/use-sending-rig.ts";

const rig = useSendingRig();
let spec: BroadcastSpec;
let fence: number;

const readers = [1, 2, 3, 4];
const copies = readers.map((_, index) => copyOf(index));
beforeEach(async () => {
  for (const chatId of readers) await rig.subscribe(chatId);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.delivery.plan(articleBroadcastId(article));
  fence = await fenceOf(rig.stores.broadcasts, articleBroadcastId(article));
  spec = (await rig.stores.broadcasts.spec(articleBroadcastId(article))) as BroadcastSpec;
});

const send = (change: { deps?: Partial<SendingRig["deps"]>; signal?: AbortSignal; list?: typeof copies } = {}) => {
  const { run, at } = partOf([], { spec, fence, ...(change.signal && { signal: change.signal }) });
  return sendPart(change.list ?? copies, at, run, newMessages(), { ...rig.deps, ...change.deps });
};
const states = async () =>
  (await rig.stores.ledger.read({ id: spec.id, batch: 0, part: 0 }, readers.length)).map(({ state }) => state);

test("every copy is settled, the first one alone before the others", async () => {
  let atOnce = 0;
  const most: number[] = [];
  rig.answer = async () => {
    most.push(++atOnce);
    await states();
    atOnce--;
    return null;
  };
  expect(await send()).toBeNull();
  expect(await states()).toEqual(Array(4).fill("delivered"));
  expect(most[0]).toBe(1);
  expect(Math.max(...most)).toBeGreaterThan(1);
});

test("while Telegram does not answer nobody is called, and the batch comes back when it may be asked again", async () => {
  const breaker = { ...rig.deps.breaker, enter: () => ({ kind: "open", waitMs: 700.5 }) as const };
  expect(await send({ deps: { breaker } })).toEqual({ kind: "snooze", ms: 701 });
  expect(rig.sent).toEqual([]);
});

test("a single copy tries whether Telegram takes copies again", async () => {
  const gates = ["trial", "open"] as const;
  let entered = 0;
  const enter = () => {
    const kind = gates[Math.min(entered++, 1)];
    return kind === "trial" ? { kind } : { kind: "open" as const, waitMs: 500 };
  };
  await send({ deps: { breaker: { ...rig.deps.breaker, enter } } });
  expect(rig.sent).toHaveLength(1);
  expect((await states()).toSorted()).toEqual(["delivered", "pending", "pending", "pending"]);
});

test("a chat that has to wait for long does not hold the worker", async () => {
  rig.answer = () => ({ kind: "flood", retryAfterMs: 20_000 });
  const group = copyOf(0, { chatId: -5 });
  await rig.subscribe(-5);
  const end = await send({ list: [group] });
  expect(end).toMatchObject({ kind: "snooze" });
  expect(end?.kind === "snooze" && end.ms).toBeGreaterThan(15_000);
  expect((await states())[0]).toBe("pending");
});

test("told to stop, it takes no new copies; those under way end", async () => {
  const stop = new AbortController();
  rig.answer = () => {
    stop.abort();
    return null;
  };
  expect(await send({ signal: stop.signal })).toEqual({ kind: "snooze", ms: 0 });
  expect((await states()).toSorted()).toEqual(["delivered", "pending", "pending", "pending"]);
});

test("refusals that were explained by nothing are of odd chats when all others are settled, else tried again", async () => {
  rig.answer = (chatId) => (chatId === 1 ? { kind: "refused", description: "no buttons here" } : null);
  expect(await send()).toBeNull();
  expect((await states()).toSorted()).toEqual(["delivered", "delivered", "delivered", "failed"]);
});

test("a refusal gives nobody up when the batch is told to stop before it is explained", async () => {
  const stop = new AbortController();
  rig.answer = () => {
    stop.abort();
    return { kind: "refused", description: "can't parse entities" };
  };
  await send({ signal: stop.signal });
  expect(await states()).toEqual(Array(4).fill("pending"));
});
