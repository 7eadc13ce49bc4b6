import { expect, test } from "vitest";
import { createRedisMoments } from "../../src/rate-limiter/redis-time.ts";

test("moments keep their distances when an answer is late", () => {
  const moments = createRedisMoments();
  moments.heard(1_000_000, 10); // Redis' clock is 999,990 ms ahead
  moments.heard(1_000_100, 180); // 70 ms late
  expect(moments.local(1_000_200)).toBe(210);
  expect(moments.local(1_000_250) - moments.local(1_000_200)).toBe(50);
});

test("the answer that took least is remembered beyond its own two seconds, and forgotten after the next", () => {
  const moments = createRedisMoments();
  moments.heard(10_000, 0);
  moments.heard(12_000, 2100); // 100 ms late
  expect(moments.local(12_000)).toBe(2000);
  moments.heard(14_000, 4200); // 200 ms late
  expect(moments.local(14_000)).toBe(4100);
});

test("after a rest only the newest answer counts: clocks may have been set meanwhile", () => {
  const moments = createRedisMoments();
  moments.heard(5000, 0);
  moments.heard(100_000, 99_000); // Redis was set back by 4 s
  expect(moments.local(100_000)).toBe(99_000);
});
