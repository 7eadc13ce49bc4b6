/** When a feed is asked next, when it is sick, and what its rhythm is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Feed, isSick, nextPollDelay, rhythmOf } from "../../src/news/feed.ts";

const minute = 60_000;
const hour = 60 * minute;
const middle = 0.5;

const feed = (change: Partial<Feed> = {}): Feed => ({
  number: 1,
  url: "https://news.example/feed",
  topics: [],
  mode: "review",
  addedBy: 1,
  takeFirst: 0,
  known: true,
  failures: 0,
  sickTold: false,
  ...change,
});
const delay = (change: Partial<Feed>, hints: Parameters<typeof nextPollDelay>[1] = {}, random = middle): number =>
  Math.round(nextPollDelay(feed(change), hints, random));

describe("the next poll", () => {
  test("comes twice per expected entry, after half an hour where nothing is known yet", () => {
    expect(delay({ rhythmMs: 4 * hour })).toBe(2 * hour);
    expect(delay({})).toBe(30 * minute);
  });

  test("comes never sooner than after five minutes and never later than after twelve hours", () => {
    expect(delay({ rhythmMs: minute })).toBe(5 * minute);
    expect(delay({ rhythmMs: 1000 * hour })).toBe(12 * hour);
  });

  test("waits while the feed says it is fresh, within the same bounds", () => {
    expect(delay({}, { freshForMs: 3 * hour })).toBe(3 * hour);
    expect(delay({}, { freshForMs: minute })).toBe(30 * minute);
    expect(delay({}, { freshForMs: 1000 * hour })).toBe(12 * hour);
  });

  test("waits as long as the server asks, also past every bound of ours", () => {
    expect(delay({}, { retryAfterMs: 20 * hour })).toBe(20 * hour);
    expect(delay({}, { retryAfterMs: minute })).toBe(30 * minute);
  });

  test("comes later and later after failures, a day at most", () => {
    const after = (failures: number): number => delay({ failures, rhythmMs: 4 * hour });
    expect([1, 2, 3, 4].map(after)).toEqual([5 * minute, 10 * minute, 20 * minute, 40 * minute]);
    expect([10, 13, 14, 500].map(after)).toEqual([24 * hour, 24 * hour, 24 * hour, 24 * hour]);
  });

  test("does not come before the server wants it after a failure either", () => {
    expect(delay({ failures: 1 }, { retryAfterMs: 2 * hour })).toBe(2 * hour);
    expect(delay({ failures: 5 }, { retryAfterMs: minute })).toBe(80 * minute);
  });

  test("is spread by fifteen in a hundred to either side, so that feeds added together part", () => {
    expect([0, 1].map((random) => delay({}, {}, random))).toEqual([25.5 * minute, 34.5 * minute]);
    expect([0, 1].map((random) => delay({ failures: 2 }, {}, random))).toEqual([8.5 * minute, 11.5 * minute]);
  });
});

describe("a feed is sick", () => {
  const now = 100 * hour;
  test("after four failures in a row, over an hour at least", () => {
    expect(isSick(feed({ failures: 4, failingSince: now - hour }), now)).toBe(true);
    expect(isSick(feed({ failures: 3, failingSince: now - 9 * hour }), now)).toBe(false);
    expect(isSick(feed({ failures: 9, failingSince: now - hour + 1 }), now)).toBe(false);
  });

  test("not when nobody knows since when it fails", () => {
    expect(isSick(feed({ failures: 9 }), now)).toBe(false);
  });
});

describe("a feed's rhythm", () => {
  test("is the median gap between its entries, in whatever order they stand", () => {
    expect(rhythmOf([10 * hour, 9 * hour, 7 * hour, 3 * hour])).toBe(2 * hour);
    expect(rhythmOf([3 * hour, 10 * hour, 7 * hour, 9 * hour])).toBe(2 * hour);
    expect(rhythmOf([0, hour, 4 * hour])).toBe(3 * hour);
  });

  test("is unknown with fewer than two gaps: entries of one moment make none", () => {
    expect(rhythmOf([])).toBeUndefined();
    expect(rhythmOf([0, hour])).toBeUndefined();
    expect(rhythmOf([0, 0, 0, hour])).toBeUndefined();
    expect(rhythmOf([0, 0, hour, 2 * hour])).toBe(hour);
  });

  test("is that of the newest twenty", () => {
    const old = Array.from({ length: 40 }, (_, i) => -1000 * hour * (i + 1));
    const fresh = Array.from({ length: 20 }, (_, i) => i * hour);
    expect(rhythmOf([...old, ...fresh])).toBe(hour);
  });

  test("never changes the list it was given", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (dates) => {
        const before = [...dates];
        rhythmOf(dates);
        expect(dates).toEqual(before);
      }),
    );
  });
});
