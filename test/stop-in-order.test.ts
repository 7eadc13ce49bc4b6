/** The end of the program: whatever a part does, the others end too. */
import { expect, test } from "vitest";
import type { HouseEvent } from "../src/events.ts";
import { stopInOrder } from "../src/stop-in-order.ts";

test("a part that hangs and parts that fail are told, and every other one ends, stage by stage", async () => {
  const ended: string[] = [];
  const events: HouseEvent[] = [];
  const end = (name: string) => (): void => void ended.push(name);
  const failing = new Error("no");
  const fail = (): never => {
    throw failing;
  };
  await stopInOrder(
    [
      { withinMs: 20, parts: { a: end("a"), hangs: () => new Promise(() => {}), rejects: async () => fail() } },
      { withinMs: 20, parts: { fails: fail, b: end("b") } },
      { withinMs: 20, parts: { last: end("last") } },
    ],
    (event) => void events.push(event),
  );
  expect(ended).toEqual(["a", "b", "last"]);
  expect(events).toHaveLength(3);
  expect(events).toEqual(
    expect.arrayContaining([
      { type: "fault", where: "stop of rejects", error: failing },
      { type: "fault", where: "stop of fails", error: failing },
      { type: "app.stop_late", part: "hangs", withinMs: 20 },
    ]),
  );
});
