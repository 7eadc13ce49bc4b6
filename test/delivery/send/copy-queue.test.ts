/** The order of copies that are still to go. */
import { expect, test } from "vitest";
import { createCopyQueue } from "../../../src/delivery/send/copy-queue.ts";
import { copyOf } from "../../support/copies.ts";

const queueOf = (...indexes: number[]) => createCopyQueue(indexes.map((index) => copyOf(index)));
const indexes = (copies: readonly { readonly index: number }[]) => copies.map(({ index }) => index);

test("first come, first taken; whoever is put back is first again", () => {
  const queue = queueOf(0, 1, 2, 3);
  expect(indexes(queue.take(2))).toEqual([0, 1]);
  queue.add([copyOf(4)]);
  queue.putBack([copyOf(1)]);
  expect(queue.size).toBe(4);
  expect(indexes(queue.take(10))).toEqual([1, 2, 3, 4]);
  expect([queue.size, queue.isEmpty]).toEqual([0, true]);
});

test("the first of those with the lowest rank is taken, and nobody where nobody is", () => {
  const queue = queueOf(0, 1, 2);
  const rank = ({ index }: { index: number }) => (index === 0 ? 5 : 2);
  expect([0, 1, 2, 3].map(() => indexes(queue.takeLowest(rank)))).toEqual([[1], [2], [0], []]);
});

test("whoever waits for a moment may go when it has come, not before", () => {
  const queue = queueOf();
  expect(queue.nextInMs(0)).toBe(Number.POSITIVE_INFINITY);
  queue.later(copyOf(0), 300);
  queue.later(copyOf(1), 100);
  expect([queue.size, queue.isEmpty, queue.nextInMs(40)]).toEqual([0, false, 60]);
  queue.wake(99);
  expect(queue.size).toBe(0);
  queue.wake(100);
  expect(indexes(queue.take(9))).toEqual([1]);
  expect(queue.nextInMs(100)).toBe(200);
});

test("all are drained, those who wait too", () => {
  const queue = queueOf(0, 1);
  queue.later(copyOf(2), 1000);
  expect(indexes(queue.drain())).toEqual([0, 1, 2]);
  expect(queue.isEmpty).toBe(true);
});
