/** What a batch has found out is not taken back. */
import { expect, test } from "vitest";
import { partOf } from "../../support/copies.ts";

test("findings are seen by whoever holds the batch, and the first reason to stop counts", () => {
  const { run } = partOf([], { paid: true });
  const seen = () => [run.proven, run.paid, run.held, run.end];
  expect(seen()).toEqual([false, true, false, null]);
  run.hasArrived();
  run.goAtFreeSpeed();
  run.holdLostAnswers();
  run.stop({ kind: "done", note: "fenced" });
  run.stop({ kind: "snooze", ms: 5 });
  expect(seen()).toEqual([true, false, true, { kind: "done", note: "fenced" }]);
});
