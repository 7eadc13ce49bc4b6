import { expect, test } from "vitest";
import { createRedisTime } from "../../src/rate-limiter/redis-time.ts";

test("moments keep their distances when an answer is late", () => {
  const time = createRedisTime();
  time.observe(1_000_000, 10); // Redis' clock is 999,990 ms ahead
  time.observe(1_000_100, 180); // 70 ms late
  expect(time.toLocal(1_000_200)).toBe(210);
  expect(time.toLocal(1_000_250) - time.toLocal(1_000_200)).toBe(50);
});

test("the answer that took least is remembered beyond its own two seconds, and forgotten after the next", () => {
  const time = createRedisTime();
  time.observe(10_000, 0);
  time.observe(12_000, 2100); // 100 ms late
  expect(time.toLocal(12_000)).toBe(2000);
  time.observe(14_000, 4200); // 200 ms late
  expect(time.toLocal(14_000)).toBe(4100);
});

test("after a rest only the newest answer counts: clocks may have been set meanwhile", () => {
  const time = createRedisTime();
  time.observe(5000, 0);
  time.observe(100_000, 99_000); // Redis was set back by 4 s
  expect(time.toLocal(100_000)).toBe(99_000);
});
