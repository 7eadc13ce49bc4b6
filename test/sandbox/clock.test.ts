/** The sandbox's clock: what it does at the moments that the program has planned something for. */
import { expect, test } from "vitest";
import { createClock, type PlannedMoment, type PlannedWork, type SandboxClock } from "../../src/sandbox/world/clock.ts";

const hour = 3_600_000;

/** A program with a list of moments, which writes down when it ran each. */
function program(clock: SandboxClock, hours: readonly number[], canDo = true) {
  const begun = clock.now();
  let open: readonly PlannedMoment[] = hours.map((after) => ({ at: begun + after * hour, what: `after ${after} h` }));
  const ran: { readonly what: string; readonly late: number }[] = [];
  const work: PlannedWork = {
    next: async () => open[0] ?? null,
    async runNow() {
      const now = clock.now();
      for (const { what, at } of open.filter((one) => one.at <= now)) ran.push({ what, late: now - at });
      if (canDo) open = open.filter((one) => one.at > now);
    },
  };
  clock.follow(work);
  return { ran, begun };
}

test("moved forward, it stops at each planned moment on the way, and ends where it was sent", async () => {
  const clock = createClock(() => undefined);
  const { ran, begun } = program(clock, [1, 8, 8.5, 25]);
  await clock.advance(24 * hour);
  expect(ran.map(({ what }) => what)).toEqual(["after 1 h", "after 8 h", "after 8.5 h"]);
  expect(Math.max(...ran.map(({ late }) => late))).toBeLessThan(1000);
  expect(clock.offsetMs()).toBe(24 * hour);
  expect(clock.now()).toBeGreaterThanOrEqual(begun + 24 * hour);
  expect((await clock.next())?.what).toBe("after 25 h");
});

test("in one leap, what was on the way is late", async () => {
  const clock = createClock(() => undefined);
  const { ran } = program(clock, [1, 8]);
  clock.jump(24 * hour);
  expect(ran.map(({ what }) => what)).toEqual(["after 1 h", "after 8 h"]);
  expect(Math.min(...ran.map(({ late }) => late))).toBeGreaterThanOrEqual(16 * hour);
});

test("two moves at a time follow each other, and add up", async () => {
  const clock = createClock(() => undefined);
  const { ran } = program(clock, [1, 3]);
  await Promise.all([clock.advance(2 * hour), clock.advance(2 * hour)]);
  expect(ran.map(({ what }) => what)).toEqual(["after 1 h", "after 3 h"]);
  expect(clock.offsetMs()).toBe(4 * hour);
});

test("what does not get done holds up nothing", async () => {
  const clock = createClock(() => undefined);
  program(clock, [1, 2], false);
  await clock.advance(24 * hour);
  expect(clock.offsetMs()).toBe(24 * hour);
});

test("a program that fails at its moment is told to who moved the clock, and the next move goes on", async () => {
  const clock = createClock(() => undefined);
  clock.follow({ next: async () => null, runNow: () => Promise.reject(new Error("no Redis")) });
  await expect(clock.advance(hour)).rejects.toThrow("no Redis");
  program(clock, []);
  await clock.advance(hour);
  expect(clock.offsetMs()).toBe(2 * hour);
});
