/** How far something is, in ten boxes. */
import { expect, test } from "vitest";
import { progressBar } from "../../src/format/progress-bar.ts";

test("a bar is full only at the end", () => {
  expect(progressBar(0, 10)).toBe("░░░░░░░░░░");
  expect(progressBar(999, 1000)).toBe("▓▓▓▓▓▓▓▓▓░");
  expect(progressBar(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER)).toBe("▓▓▓▓▓▓▓▓▓░");
  expect(progressBar(10, 10)).toBe("▓▓▓▓▓▓▓▓▓▓");
  expect(progressBar(4, 10)).toBe("▓▓▓▓░░░░░░");
  expect(progressBar(499, 1000)).toBe("▓▓▓▓░░░░░░");
});

test("counts that can't be are shown as none or all", () => {
  expect(progressBar(-5, 10)).toBe("░░░░░░░░░░");
  expect(progressBar(50, 10)).toBe("▓▓▓▓▓▓▓▓▓▓");
  expect(progressBar(0, 0)).toBe("▓▓▓▓▓▓▓▓▓▓");
});
