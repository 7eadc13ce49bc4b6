/** What becomes of a group that asks for permits: who may be called, who waits, who asks again. */
import { expect, test } from "vitest";
import { permitCopies } from "../../../src/delivery/send/permit-copies.ts";
import type { Permits } from "../../../src/rate-limiter/permit.ts";
import { copyOf, partOf, type TestPart } from "../../support/copies.ts";

const permit = (place: number) => ({ place, at: 0, slot: null });

async function ask(part: TestPart, permits: Permits, count: number) {
  const asked: unknown[] = [];
  const rateLimiter = {
    permit: async (lane: string, chats: readonly number[], { quota }: { quota: string }) => {
      asked.push([lane, chats, quota]);
      return permits;
    },
  };
  const group = Array.from({ length: count }, (_, index) => copyOf(index));
  const permitted = await permitCopies(group, part, { rateLimiter: rateLimiter as never });
  return { asked, permitted, indexes: permitted.map(({ copy }) => copy.index) };
}

test("those with a permit may be called; the pace of a chat makes it wait; the others are first in line again", async () => {
  const part = partOf([copyOf(9)]);
  const permits = { granted: [permit(0), permit(2)], later: [{ place: 1, waitMs: 5000 }] };
  const { asked, indexes } = await ask(part, permits, 5);
  expect(asked).toEqual([["routine", [1, 2, 3, 4, 5], "free"]]);
  expect(indexes).toEqual([0, 2]);
  expect(part.queue.take(9).map(({ index }) => index)).toEqual([3, 4, 9]);
  expect(part.queue.nextInMs(performance.now())).toBeGreaterThan(4000);
  expect(part.queue.drain().map(({ index }) => index)).toEqual([1]);
});

test("a probe that gets none lets another one try", async () => {
  const part = partOf([]);
  const probe = copyOf(0);
  part.probe.admit([probe, copyOf(1)]);
  const rateLimiter = { permit: async () => ({ granted: [], later: [{ place: 0, waitMs: 1000 }] }) };
  await permitCopies([probe], part, { rateLimiter: rateLimiter as never });
  expect(part.probe.freed().map(({ index }) => index)).toEqual([1]);
});

test("at the paid speed a permit is of the paid quota, and its call offers to pay", async () => {
  const { asked, permitted } = await ask(partOf([], { paid: true }), { granted: [permit(0)], later: [] }, 1);
  expect(asked).toEqual([["routine", [1], "paid"]]);
  expect(permitted.map(({ paid }) => paid)).toEqual([true]);
});

test("nobody asks for nobody", async () => {
  const { asked, permitted } = await ask(partOf([]), { granted: [], later: [] }, 0);
  expect([asked, permitted]).toEqual([[], []]);
});
