/** When money is worth a question, and what it would cost at most. */
import { expect, test } from "vitest";
import { paidOffer } from "../../src/news/paid-speed.ts";

const rates = { freePerSecond: 25, paidPerSecond: 1000 };

test("a broadcast of more than a minute is offered the paid speed, at 0.1 Star a message", () => {
  expect(paidOffer(10_001, rates)).toEqual({ readers: 10_001, freeMs: 400_040, paidMs: 10_001, mostStars: 1001 });
});

test("one that takes a minute or less is not", () => {
  expect(paidOffer(1500, rates)).toBeNull();
  expect(paidOffer(1501, rates)).not.toBeNull();
});

test("where the free rate is as high already, there is nothing to buy", () => {
  expect(paidOffer(1_000_000, { freePerSecond: 1000, paidPerSecond: 1000 })).toBeNull();
  expect(paidOffer(1_000_000, { freePerSecond: 1001, paidPerSecond: 1000 })).toBeNull();
});
