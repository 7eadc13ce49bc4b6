import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chatIntervalMs,
  chatsPerQuestion,
  groupIntervalMs,
  leadMsFor,
  permitLifeMs,
  ratesOf,
  windowOf,
} from "../../src/rate-limiter/limits.ts";

test("one chat may be called once a second, a group once in three", () => {
  expect([chatIntervalMs, groupIntervalMs]).toEqual([1000, 3000]);
});

describe("a window", () => {
  test("of Telegram's rates has as many slots as a second may have calls", () => {
    expect([1, 28, 30, 300, 1000].map((rate) => windowOf(rate).slots)).toEqual([1, 28, 30, 298, 994]);
  });

  test("of any rate admits less than the rate, and wastes less than 2 % of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (rate) => {
        const { slots, windowUs } = windowOf(rate);
        const perSecond = (slots * 1_000_000) / windowUs;
        expect(perSecond).toBeLessThan(rate * 0.994);
        expect(perSecond).toBeGreaterThan(rate * 0.98);
        expect(slots).toBeLessThanOrEqual(rate);
        expect(windowUs).toBeGreaterThanOrEqual(1_000_000);
      }),
    );
  });

  test("holds a slot until a call at the very end of its permit's life has left it", () => {
    const { windowUs, holdUs } = windowOf(30);
    expect(holdUs).toBe(windowUs + permitLifeMs * 1000);
  });

  test("of a rate that Telegram grants to nobody has no limit", () => {
    expect(windowOf(1001)).toEqual({ slots: 0, windowUs: 0, holdUs: 0 });
  });
});

test("the paid rate is what the free one leaves of 1,000 a second, but half of it at least", () => {
  expect(ratesOf(28)).toEqual({ free: 28, paid: 972 });
  expect(ratesOf(900)).toEqual({ free: 900, paid: 500 });
});

test("a question names about as many chats as the next tenth of a second has permits for", () => {
  expect([1, 28, 300, 1000].map(chatsPerQuestion)).toEqual([8, 8, 34, 104]);
  expect(chatsPerQuestion(100_000)).toBe(1024);
});

test("permits lie three trips to Redis ahead, and never more than a quarter of a second", () => {
  expect([0, 1, 10, 1000].map(leadMsFor)).toEqual([2, 5, 32, 250]);
});
