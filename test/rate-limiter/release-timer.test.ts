/** When calls leave that hold permissions, on the real clock: waits are tens of milliseconds. */
import { expect, test } from "vitest";
import { createPacer } from "../../src/rate-limiter/release-timer.ts";

test("nobody leaves before the moment of the permission, and all leave in their order", async () => {
  const pacer = createPacer();
  const start = performance.now();
  const left: number[] = [];
  await Promise.all(
    [40, 10, 20, 30].map(async (after) => {
      expect(await pacer.turn(start + after)).toBe(true);
      expect(performance.now()).toBeGreaterThanOrEqual(start + after - 0.5);
      left.push(after);
    }),
  );
  expect(left).toEqual([10, 20, 30, 40]);
});

test("whose moment has passed goes at once", () => {
  expect(createPacer().turn(performance.now() - 100)).toBeUndefined();
});

test("a flood takes all permissions back, those that are drawn for its time too", async () => {
  const pacer = createPacer();
  const waiting = pacer.turn(performance.now() + 10_000);
  pacer.clear(performance.now() + 5000);
  expect(await waiting).toBe(false);
  expect(await pacer.turn(performance.now() + 4000)).toBe(false);
});
