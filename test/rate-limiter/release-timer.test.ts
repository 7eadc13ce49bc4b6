/** When calls leave that hold permits, on the real clock: waits are tens of milliseconds. */
import { expect, test } from "vitest";
import { createReleaseTimer } from "../../src/rate-limiter/release-timer.ts";

test("nobody leaves before the moment of the permit, and all leave in their order", async () => {
  const timer = createReleaseTimer();
  const start = performance.now();
  const left: number[] = [];
  await Promise.all(
    [40, 10, 20, 30].map(async (after) => {
      expect(await timer.wait(start + after)).toBe(true);
      expect(performance.now()).toBeGreaterThanOrEqual(start + after - 0.5);
      left.push(after);
    }),
  );
  expect(left).toEqual([10, 20, 30, 40]);
});

test("whose moment has passed goes at once", () => {
  expect(createReleaseTimer().wait(performance.now() - 100)).toBeUndefined();
});

test("a flood takes all permits back, those that are given for its time too", async () => {
  const timer = createReleaseTimer();
  const waiting = timer.wait(performance.now() + 10_000);
  timer.clear(performance.now() + 5000);
  expect(await waiting).toBe(false);
  expect(await timer.wait(performance.now() + 4000)).toBe(false);
});

test("a moment far away that came first holds nobody up", async () => {
  const timer = createReleaseTimer();
  const start = performance.now();
  const far = timer.wait(start + 60_000);
  expect(await timer.wait(start + 20)).toBe(true);
  expect(performance.now() - start).toBeLessThan(10_000);
  timer.clear(start);
  expect(await far).toBe(false);
});

test("of those with one moment, whoever came first leaves first", async () => {
  const timer = createReleaseTimer();
  const at = performance.now() + 20;
  const left: number[] = [];
  await Promise.all([1, 2, 3].map((each) => timer.wait(at)?.then(() => left.push(each))));
  expect(left).toEqual([1, 2, 3]);
});
