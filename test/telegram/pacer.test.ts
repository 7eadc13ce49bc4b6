/** When calls leave that hold permissions, on the real clock: waits are tens of milliseconds. */
import { expect, test } from "vitest";
import { createPacer } from "../../src/telegram/pacer.ts";

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

test("a few that are late leave together: the second has room for its own permissions", () => {
  const pacer = createPacer();
  const start = performance.now() - 100;
  for (let i = 0; i < 10; i++) expect(pacer.turn(start + i * 10)).toBeUndefined();
});

test("late ones never make a second fuller than its permissions", async () => {
  const pacer = createPacer();
  const start = performance.now();
  // Twenty that are late leave together; of the second before the next one, only some of them had their moment in it.
  for (let i = 0; i < 20; i++) {
    expect(pacer.turn(start - 150 + i * 7)).toBeUndefined();
    pacer.left(start - 150 + i * 7);
  }
  expect(await pacer.turn(start + 900)).toBe(true);
  expect(performance.now() - start).toBeGreaterThanOrEqual(999);
});

test("a call counts from the moment it is written, not from its turn", async () => {
  const pacer = createPacer();
  const start = performance.now();
  expect(pacer.turn(start)).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 40)); // its connection opens
  pacer.left(start);
  const writtenAt = performance.now();
  pacer.left(start); // its answer: the first word counts
  expect(await pacer.turn(start + 1005)).toBe(true);
  expect(performance.now() - writtenAt).toBeGreaterThanOrEqual(999);
});

test("while a call finds no connection, nobody takes the place it will have; permissions go back in time", async () => {
  const pacer = createPacer();
  const start = performance.now();
  expect(pacer.turn(start - 100)).toBeUndefined();
  const next = pacer.turn(start + 901);
  expect(await next).toBe(false);
  expect(performance.now() - start).toBeGreaterThanOrEqual(1150);
  pacer.left(start - 100);
  const nextButOne = pacer.turn(start + 1200);
  expect(await nextButOne).toBe(true);
});

test("a permission that is far too late is given back", async () => {
  const pacer = createPacer();
  expect(await pacer.turn(performance.now() - 1000)).toBe(false);
});

test("a flood takes all permissions back, those that are drawn for its time too", async () => {
  const pacer = createPacer();
  const waiting = pacer.turn(performance.now() + 10_000);
  pacer.clear(performance.now() + 5000);
  expect(await waiting).toBe(false);
  expect(await pacer.turn(performance.now() + 4000)).toBe(false);
});
