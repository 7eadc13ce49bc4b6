import { expect, test } from "vitest";
import { isChatId, isMessageId, isUserId } from "../../src/news/chat-id.ts";

test("an id of a chat has a sign and up to 52 bits, and is never zero or fractional", () => {
  for (const id of [1, -1, 2 ** 47, 2 ** 52 - 1, -(2 ** 52) + 1]) expect(isChatId(id)).toBe(true);
  for (const id of [0, 0.5, 2 ** 52, -(2 ** 52), Number.NaN, Number.POSITIVE_INFINITY])
    expect(isChatId(id)).toBe(false);
});

test("an id of a person is positive", () => {
  expect([isUserId(7), isUserId(-7), isUserId(2 ** 52)]).toEqual([true, false, false]);
});

test("an id of a message is positive and has up to 31 bits", () => {
  expect([1, 2 ** 31 - 1, 0, -1, 1.5, 2 ** 31].map(isMessageId)).toEqual([true, true, false, false, false, false]);
});
