/** A table as aligned text. */
import { expect, test } from "vitest";
import { tableText } from "../../src/format/table-text.ts";

test("columns are as wide as their widest cell, with two blanks between, and none behind the last", () => {
  expect(
    tableText([
      ["City", "Seats", "Since"],
      ["Lyon", "12", "1990"],
      ["Saint-Étienne", "3", "2001"],
    ]),
  ).toBe("City           Seats  Since\nLyon           12     1990\nSaint-Étienne  3      2001");
});

test("an emoji is as wide as one letter, as Telegram counts it", () => {
  expect(
    tableText([
      ["😀", "a"],
      ["xy", "b"],
    ]),
  ).toBe("😀   a\nxy  b");
});

test("rows may be of different lengths, and empty ones are left out", () => {
  expect(tableText([["a"], ["", ""], [], ["bc", "d"]])).toBe("a\nbc  d");
  expect(
    tableText([
      ["", "x"],
      ["bc", "d"],
    ]),
  ).toBe("    x\nbc  d");
  expect(tableText([])).toBe("");
});

test("one that is wider than a phone is no table any more", () => {
  expect(tableText([["x".repeat(28), "y".repeat(28)]])).toBe(`${"x".repeat(28)}  ${"y".repeat(28)}`);
  expect(tableText([["x".repeat(28), "y".repeat(29)]])).toBe(`${"x".repeat(28)} · ${"y".repeat(29)}`);
  expect(tableText([["x".repeat(60), "", "z"]])).toBe(`${"x".repeat(60)} · z`);
});

test("of a long one, forty rows are shown", () => {
  const rows = Array.from({ length: 45 }, (_, i) => [`r${i}`]);
  expect(tableText(rows).split("\n")).toHaveLength(40);
});
