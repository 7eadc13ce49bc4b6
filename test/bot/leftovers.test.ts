/** What a process left behind is taken over once it is known to have ended. */
import type { Update } from "grammy/types";
import { expect, test, vi } from "vitest";
import { createLeftovers } from "../../src/bot/leftovers.ts";

function openLeftovers() {
  const connected = new Set(["one", "two"]);
  const takenFrom: string[] = [];
  const leftovers = createLeftovers({
    isGone: async (holder) => !connected.has(holder),
    inbox: {
      holders: async () => ["one", "two"],
      reclaim: async () => [],
      takeOver: async (holder) => {
        takenFrom.push(holder);
        return [{ update_id: 1 }] as Update[];
      },
    },
  });
  return { connected, takenFrom, leftovers };
}

test("a process whose connection stays away has ended; one whose connection is back has not", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  try {
    const { connected, takenFrom, leftovers } = openLeftovers();
    connected.delete("one");
    await leftovers.take();
    vi.advanceTimersByTime(1900);
    connected.add("one");
    await leftovers.take();
    vi.advanceTimersByTime(1900);
    connected.delete("one");
    connected.delete("two");
    await leftovers.take();
    await leftovers.takeBefore({ kind: "wait", holder: "two", leaseMs: 9000 });
    expect(takenFrom).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(await leftovers.takeBefore({ kind: "wait", holder: "two", leaseMs: 7000 })).toHaveLength(1);
    expect(await leftovers.take()).toHaveLength(1);
    expect(takenFrom).toEqual(["two", "one"]);
  } finally {
    vi.useRealTimers();
  }
});

test("of whom nobody knows the process, nothing is taken before its lease has run out", async () => {
  const { takenFrom, leftovers } = openLeftovers();
  expect(await leftovers.takeBefore({ kind: "wait", holder: "", leaseMs: 1 })).toEqual([]);
  expect(takenFrom).toEqual([]);
});
