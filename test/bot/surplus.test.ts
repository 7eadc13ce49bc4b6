/** Who is answered when a chat gets more than it may be answered. */
import { expect, test } from "vitest";
import type { ChatQueue } from "../../src/bot/chat-queues.ts";
import { waitForPace } from "../../src/bot/surplus.ts";

const loud = 11;
const calm = 12;
const { signal } = new AbortController();
const queueOf = (behind: Readonly<Record<number, number>>, served = 3): ChatQueue => ({
  chatId: -7,
  behind: () => Object.values(behind).reduce((sum, each) => sum + each, 0),
  behindOf: (personId) => behind[personId ?? 0] ?? 0,
  served,
  waits: 0,
  flooding: new Set(),
});
const isLeftOut = (queue: ChatQueue, personId: number, waitMs = 0) =>
  waitForPace(queue, personId, { answerIn: async () => waitMs, signal });

test("who floods a group goes without answers, and the others there are answered", async () => {
  const queue = queueOf({ [loud]: 40, [calm]: 1 });
  expect(await isLeftOut(queue, loud)).toBe(true);
  expect(await isLeftOut(queue, calm)).toBe(false);
  expect([...queue.flooding]).toEqual([loud]);
});

test("the first three are answered, however many wait", async () => {
  expect(await isLeftOut(queueOf({ [loud]: 500 }, 2), loud)).toBe(false);
});

test("a flood stays one until the queue is empty", async () => {
  const queue = { ...queueOf({ [loud]: 0 }), flooding: new Set([loud]) };
  expect(await isLeftOut(queue, loud)).toBe(true);
});

test("a crowd of which nobody is loud is one flood from a hundred on", async () => {
  const crowd = (size: number) => queueOf(Object.fromEntries(Array.from({ length: size }, (_, i) => [100 + i, 1])));
  expect(await isLeftOut(crowd(99), calm)).toBe(false);
  expect(await isLeftOut(crowd(100), calm)).toBe(true);
});

test("where Telegram wants no call for long, the answer is left out", async () => {
  expect(await isLeftOut(queueOf({}), calm, 10 * 60_000)).toBe(true);
});
