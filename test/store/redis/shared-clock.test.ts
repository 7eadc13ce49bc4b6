/** The clock that all processes share, on a machine whose own clock is wrong. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { HouseEvent } from "../../../src/events.ts";
import { startSharedClock } from "../../../src/store/redis/shared-clock.ts";
import { startTestRedis, type TestRedis } from "../../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => server.stop());

const hourMs = 3_600_000;

test("a machine that is an hour off goes by Redis' clock, and its operator is told", async () => {
  const right = Date.now();
  vi.spyOn(Date, "now").mockImplementation(() => right + hourMs);
  const events: HouseEvent[] = [];
  const clock = await startSharedClock(server.redis, (event) => void events.push(event));
  expect(Math.abs(clock.now() - right)).toBeLessThan(5000);
  expect(events).toEqual([{ type: "clock.skewed", skewMs: expect.closeTo(hourMs, -4) }]);
  clock.stop();
});

test("a clock that jumps between two looks moves nothing", async () => {
  const clock = await startSharedClock(server.redis, () => {});
  const before = clock.now();
  const jumped = Date.now() - hourMs;
  vi.spyOn(Date, "now").mockImplementation(() => jumped);
  expect(Math.abs(clock.now() - before)).toBeLessThan(1000);
  clock.stop();
});
