/** The table of the doubtful text, row by row, and what holds for any order of verdicts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterRefusal,
  afterSeeing,
  goesWithoutPicture,
  type MessageHistory,
  mayGo,
  nothingSeen,
  refusalsToBlame,
  type Seen,
} from "../../../src/delivery/send/probe-rule.ts";

const history = (seen: readonly Seen[]): MessageHistory => seen.reduce(afterSeeing, nothingSeen);
const times = (count: number, seen: Seen): Seen[] => Array.from({ length: count }, () => seen);

describe("a message", () => {
  test.each<[string, Seen[], MessageHistory]>([
    ["nothing", [], { standing: "doubtful", refusals: 0, pictureRefusals: 0 }],
    ["an arrival", ["arrived"], { standing: "good", refusals: 0, pictureRefusals: 0 }],
    [
      "an arrival without its picture",
      ["arrived_in_other_shape"],
      { standing: "good", refusals: 0, pictureRefusals: 0 },
    ],
    ["one refusal", ["refused"], { standing: "doubtful", refusals: 1, pictureRefusals: 0 }],
    ["two refusals", times(2, "refused"), { standing: "doubtful", refusals: 2, pictureRefusals: 0 }],
    ["three refusals", times(3, "refused"), { standing: "at_fault", refusals: 3, pictureRefusals: 0 }],
    ["four refusals", times(4, "refused"), { standing: "at_fault", refusals: 4, pictureRefusals: 0 }],
    ["a refusal after an arrival", ["arrived", "refused"], { standing: "doubtful", refusals: 1, pictureRefusals: 0 }],
    [
      "an arrival among refusals",
      [...times(2, "refused"), "arrived", "refused"],
      { standing: "doubtful", refusals: 1, pictureRefusals: 0 },
    ],
    ["an arrival after the verdict", [...times(3, "refused"), "arrived"], nothingSeenBut({ standing: "good" })],
    ["forgiveness", [...times(3, "refused"), "forgiven"], nothingSeen],
    ["forgiveness after an arrival", ["arrived", "refused", "forgiven"], nothingSeen],
    ["a refused picture", ["picture_refused"], nothingSeenBut({ pictureRefusals: 1 })],
    [
      "a refused picture of a good text",
      ["arrived", "picture_refused"],
      { standing: "good", refusals: 0, pictureRefusals: 1 },
    ],
    [
      "refused pictures and texts",
      ["picture_refused", "refused", "picture_refused"],
      { standing: "doubtful", refusals: 1, pictureRefusals: 2 },
    ],
    ["an arrival with its picture", [...times(2, "picture_refused"), "arrived"], nothingSeenBut({ standing: "good" })],
    [
      "an arrival as text",
      [...times(2, "picture_refused"), "arrived_in_other_shape"],
      { standing: "good", refusals: 0, pictureRefusals: 2 },
    ],
    [
      "forgiveness of a text whose picture is refused",
      [...times(3, "picture_refused"), "refused", "forgiven"],
      nothingSeenBut({ pictureRefusals: 3 }),
    ],
  ])("of which was seen: %s", (_, seen, expected) => {
    expect(history(seen)).toEqual(expected);
  });

  test("goes to one while it is in doubt, to all when it is good, to nobody when it is at fault", () => {
    expect(mayGo).toEqual({ doubtful: "one", good: "all", at_fault: "none" });
  });

  test("goes without its picture after three refusals of it in a row", () => {
    const without = (seen: Seen[]) => goesWithoutPicture(history(seen));
    expect([0, 1, 2, 3, 4].map((count) => without(times(count, "picture_refused")))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(without([...times(2, "picture_refused"), "arrived", ...times(2, "picture_refused")])).toBe(false);
    expect(without([...times(2, "picture_refused"), "arrived_in_other_shape", "picture_refused"])).toBe(true);
  });
});

function nothingSeenBut(change: Partial<MessageHistory>): MessageHistory {
  return { ...nothingSeen, ...change };
}

test.each([
  // at fault, refused often, arrived anywhere
  [false, false, false, "try_another"],
  [false, true, false, "halt_broadcast"],
  [true, false, false, "halt_broadcast"],
  [true, true, false, "halt_broadcast"],
  [false, false, true, "try_another"],
  [false, true, true, "try_another"],
  [true, false, true, "give_up_message"],
  [true, true, true, "give_up_message"],
] as const)(
  "a refusal with the message at fault: %s, refused often: %s, arrived anywhere: %s → %s",
  (messageAtFault, refusedOften, arrivedAnywhere, expected) => {
    expect(afterRefusal({ messageAtFault, refusedOften, arrivedAnywhere })).toBe(expected);
  },
);

describe("whatever is seen in whatever order", () => {
  const seen = fc.array(
    fc.constantFrom<Seen>("arrived", "arrived_in_other_shape", "refused", "picture_refused", "forgiven"),
    { maxLength: 40 },
  );

  test("a message is at fault exactly when the last refusals in a row are enough to blame it", () => {
    fc.assert(
      fc.property(seen, (all) => {
        const ofText = all.filter((each) => each !== "picture_refused");
        const since = ofText.length - 1 - ofText.findLastIndex((each) => each !== "refused");
        expect(history(all).refusals).toBe(since);
        expect(history(all).standing === "at_fault").toBe(since >= refusalsToBlame);
      }),
    );
  });

  test("many go at once exactly when the last thing that was heard of the text was an arrival", () => {
    fc.assert(
      fc.property(seen, (all) => {
        const last = all.findLast((each) => each !== "picture_refused");
        expect(mayGo[history(all).standing] === "all").toBe(last?.startsWith("arrived") ?? false);
      }),
    );
  });

  test("a picture is left out for good, unless a copy arrives with it", () => {
    fc.assert(
      fc.property(seen, (all) => {
        const since = all.slice(all.lastIndexOf("arrived") + 1);
        expect(history(all).pictureRefusals).toBe(since.filter((each) => each === "picture_refused").length);
      }),
    );
  });
});
