/** What Fluent's parser leaves out without a word is a fault here. */
import { expect, test } from "vitest";
import { readFluentFile } from "../../src/locales/fluent-file.ts";

test("a file that is as it should be has no faults", () => {
  const source =
    "# About it\n\na = One\nb =\n    Two\n\n    Three { $n ->\n        [one] *\n       *[other] .\n    }\n";
  expect(readFluentFile(source)).toMatchObject({
    faults: [],
    entries: [
      ["a", "One"],
      ["b", expect.any(Array)],
    ],
  });
});

test.each([
  ["a = One\nlost line\n", "line 2: “lost line” belongs to no sentence"],
  ["  lost\na = One\n", "line 1: “  lost” belongs to no sentence"],
  ["a = { $n\nb = Two\n", "line 1: a can't be read"],
  ["a =\nb = Two\n", "line 1: a can't be read"],
  ["a = One\na = Two\n", "line 2: a stands here a second time"],
  ["a =\n    One\n    * two\n", "line 3: a line that begins with"],
])("%j: %s", (source, fault) => {
  expect(readFluentFile(source).faults.join("\n")).toContain(fault);
});
