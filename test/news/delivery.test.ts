/** When a recipient is still owed a copy, and when answers are too odd to go on. */
import { describe, expect, test } from "vitest";
import {
  allCopies,
  chatKinds,
  deliveryStates,
  failReasons,
  isOwed,
  isPrivateChat,
  mostTries,
  noCopies,
  type OwedUnder,
  tooManyUnclassified,
  tooManyUnknown,
} from "../../src/news/delivery.ts";

const under = (change: Partial<OwedUnder> = {}): OwedUnder => ({
  chatId: 5,
  policy: "at-least-once",
  held: false,
  repeatable: false,
  ...change,
});

describe("a copy is owed", () => {
  test("as long as no call was made for it", () => {
    expect(isOwed({ state: "pending", tries: 0 }, under({ policy: "at-most-once", chatId: -5, held: true }))).toBe(
      true,
    );
  });

  test("no more once it is on its way or its end is known", () => {
    for (const state of ["in_flight", "failed", "delivered"] as const) {
      for (const tries of [0, 1]) expect(isOwed({ state, tries }, under({ repeatable: true }))).toBe(false);
    }
  });

  test("again when the answer was lost, to a private chat, three calls at most", () => {
    expect(mostTries).toBe(3);
    expect(isOwed({ state: "unknown", tries: 1 }, under())).toBe(true);
    expect(isOwed({ state: "unknown", tries: 2 }, under())).toBe(true);
    expect(isOwed({ state: "unknown", tries: 3 }, under())).toBe(false);
    expect(isOwed({ state: "unknown", tries: 3 }, under({ repeatable: true }))).toBe(false);
  });

  test("not again to a group or channel, nor while an editor is asked, nor where no copy may come twice", () => {
    expect(isOwed({ state: "unknown", tries: 1 }, under({ chatId: -5 }))).toBe(false);
    expect(isOwed({ state: "unknown", tries: 1 }, under({ held: true }))).toBe(false);
    expect(isOwed({ state: "unknown", tries: 1 }, under({ policy: "at-most-once" }))).toBe(false);
  });

  test("again anywhere when the second call changes nothing that the first did", () => {
    const edit = under({ repeatable: true, chatId: -5, held: true, policy: "at-most-once" });
    expect(isOwed({ state: "unknown", tries: 2 }, edit)).toBe(true);
  });

  test("again anywhere when an editor asked for it", () => {
    const group = under({ chatId: -5, held: true, policy: "at-most-once" });
    expect(isOwed({ state: "unknown", tries: 0 }, group)).toBe(true);
  });
});

test("lost answers are too many past a second's worth of calls and one in two hundred", () => {
  expect(tooManyUnknown(28, 100, 28)).toBe(false);
  expect(tooManyUnknown(29, 100, 28)).toBe(true);
  expect(tooManyUnknown(5000, 1_000_000, 28)).toBe(false);
  expect(tooManyUnknown(5001, 1_000_000, 28)).toBe(true);
});

test("unknown refusals are too many from ten on, when they are more than one in a hundred", () => {
  expect(tooManyUnclassified(9, 10)).toBe(false);
  expect(tooManyUnclassified(10, 10)).toBe(true);
  expect(tooManyUnclassified(10, 1000)).toBe(false);
  expect(tooManyUnclassified(11, 1000)).toBe(true);
});

test("a chat is private when its id is positive", () => {
  expect([5, -5, 0].map(isPrivateChat)).toEqual([true, false, false]);
});

test("what ledgers have stored keeps its number", () => {
  expect(deliveryStates).toEqual(["pending", "in_flight", "unknown", "failed", "delivered"]);
  expect(chatKinds).toEqual(["private", "group", "channel"]);
  expect(failReasons.slice(0, 13)).toEqual([
    ...["none", "blocked", "deactivated", "kicked", "chat_not_found", "withdrawn", "refused", "no_rights"],
    ...["expired", "cancelled", "other", "vanished", "set_aside"],
  ]);
});

test("copies are counted once by the way they came", () => {
  expect(allCopies({ atOnce: 1, digests: 20, groups: 300, channels: 4000 })).toBe(4321);
  expect(allCopies(noCopies)).toBe(0);
});
