/** Permissions on a real Redis, drawn by several processes' worth of throttles at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Lane } from "../../src/dispatch.ts";
import { createPermitStore } from "../../src/store/permits.ts";
import { connectRedis } from "../../src/store/redis.ts";
import { createThrottle, type Throttle } from "../../src/telegram/throttle.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

const throttleAt = (ratePerSecond: number, redis = server.redis): Throttle =>
  createThrottle({ permits: createPermitStore(redis), ratePerSecond });

let chat = 1000;
const freshChats = (n: number): number[] => Array.from({ length: n }, () => chat++);

/** Draws `total` permissions and returns the moments they fall on (ms). */
async function drawAll(throttle: Throttle, lane: Lane, total: number): Promise<number[]> {
  const moments: number[] = [];
  while (moments.length < total) {
    const { granted } = await throttle.draw(lane, freshChats(Math.min(32, total - moments.length)));
    const now = performance.now();
    moments.push(...granted.map(({ delayMs }) => now + delayMs));
  }
  return moments;
}

function fullestSecond(moments: readonly number[]): number {
  const sorted = [...moments].sort((a, b) => a - b);
  let [most, from] = [0, 0];
  for (const [i, at] of sorted.entries()) {
    while (at - (sorted[from] ?? 0) >= 1000) from++;
    most = Math.max(most, i - from + 1);
  }
  return most;
}

test.each([30, 300])(
  "at %i a second, three drawers together never exceed it in any second and waste almost nothing",
  async (rate) => {
    const others = [connectRedis(server.url), connectRedis(server.url)];
    const throttles = [throttleAt(rate), ...others.map((redis) => throttleAt(rate, redis))];
    const each = Math.ceil((rate * 2.2) / throttles.length);
    const moments = (await Promise.all(throttles.map((throttle) => drawAll(throttle, "routine", each)))).flat();
    for (const redis of others) redis.disconnect();
    expect(fullestSecond(moments)).toBeLessThanOrEqual(rate);
    const seconds = (Math.max(...moments) - Math.min(...moments)) / 1000;
    expect((moments.length - 1) / seconds).toBeGreaterThan(rate * 0.97);
  },
  20_000,
);

describe("lanes", () => {
  test("a breaking story overtakes a digest that is being sent", async () => {
    const [slow, urgent] = [throttleAt(40), throttleAt(40)];
    const digest = drawAll(slow, "digest", 60);
    await slow.draw("routine", freshChats(1)); // the digest is under way
    const breaking = await drawAll(urgent, "breaking", 20);
    const digests = await digest;
    const last = Math.max(...breaking);
    const between = digests.filter((at) => at > Math.min(...breaking) && at < last).length;
    expect(between).toBeLessThanOrEqual(3); // permissions that were out when the story came
    expect(Math.max(...digests)).toBeGreaterThan(last);
  });

  test("an answer to a person waits for nobody", async () => {
    const throttle = throttleAt(1);
    await throttle.draw("digest", freshChats(1));
    const { granted } = await throttle.draw("interactive", [5]);
    expect(granted).toEqual([{ chat: 5, delayMs: 0 }]);
  });
});

describe("a chat's own pace", () => {
  test("is a message a second, and three seconds for a group", async () => {
    const throttle = throttleAt(1000);
    await throttle.draw("routine", [7, -8]);
    const { granted, later } = await throttle.draw("routine", [7, -8, 9]);
    expect(granted.map((grant) => grant.chat)).toEqual([9]);
    const waits = new Map(later.map(({ chat, waitMs }) => [chat, waitMs]));
    expect(waits.get(7)).toBeGreaterThan(900);
    expect(waits.get(7)).toBeLessThanOrEqual(1010);
    expect(waits.get(-8)).toBeGreaterThan(2900);
  });
});

describe("a flood", () => {
  test("stops everybody for its time, in every process, and is never shortened", async () => {
    const [first, second] = [throttleAt(100), throttleAt(100)];
    await first.freeze(400);
    await second.freeze(50);
    const startedAt = performance.now();
    await second.draw("breaking", freshChats(1));
    expect(performance.now() - startedAt).toBeGreaterThan(380);
  });

  test("makes the house slower for a while", async () => {
    const throttle = throttleAt(100);
    await throttle.freeze(1);
    const moments = await drawAll(throttle, "routine", 60);
    const seconds = (Math.max(...moments) - Math.min(...moments)) / 1000;
    expect((moments.length - 1) / seconds).toBeLessThan(85);
  });

  test("of one chat stops that chat alone", async () => {
    const throttle = throttleAt(100);
    await throttle.freeze(5000, 7);
    const { granted, later } = await throttle.draw("routine", [7, 9]);
    expect(granted.map((grant) => grant.chat)).toEqual([9]);
    expect(later.map((each) => each.chat)).toEqual([7]);
  });
});

test("whoever waits can be called off", async () => {
  const throttle = throttleAt(100);
  await throttle.freeze(60_000);
  const stop = new AbortController();
  const waiting = throttle.draw("digest", [1], stop.signal);
  stop.abort();
  await expect(waiting).rejects.toThrow();
});
