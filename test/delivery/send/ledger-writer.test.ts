/** What is written into the ledger, when, and what becomes of it while Redis is away. */
import { expect, test } from "vitest";
import { createLedgerWriter } from "../../../src/delivery/send/ledger-writer.ts";
import type { HouseEvent } from "../../../src/events.ts";
import type { LedgerPlace, Settlement } from "../../../src/store/broadcasts/ledger.ts";
import { broadcastId } from "../../support/copies.ts";

type Entries = readonly (readonly [number, Settlement])[];

const at: LedgerPlace = { id: broadcastId, batch: 3, part: 0 };
const delivered = (messageId: number): Settlement => ({ kind: "delivered", messageId, chat: "private" });

function writerWith(settle: (entries: Entries) => Promise<void>) {
  const steps: string[] = [];
  const events: HouseEvent[] = [];
  const writer = createLedgerWriter(
    { at, fence: 5, kind: "digest" },
    {
      ledger: { settle: (_: LedgerPlace, __: number, entries: Entries) => settle(entries) } as never,
      broadcasts: { gotOn: async (id: string, batch: number) => void steps.push(`got on ${id} ${batch}`) } as never,
      emit: (event) => void events.push(event),
      onProgress: (id) => void steps.push(`progress ${id}`),
    },
  );
  return { writer, steps, events };
}

test("what was added is written together, and the batch says once that it got on", async () => {
  const writes: Entries[] = [];
  const { writer, steps } = writerWith(async (entries) => void writes.push(entries));
  writer.flush();
  writer.add(0, delivered(7));
  writer.add(1, { kind: "release" });
  writer.flush();
  writer.add(2, delivered(8));
  await writer.close();
  expect(writes.map((entries) => entries.map(([index]) => index))).toEqual([[0, 1], [2]]);
  expect(steps.filter((step) => step.startsWith("got on"))).toEqual(["got on a1v1 3"]);
  expect(steps.filter((step) => step.startsWith("progress"))).toHaveLength(2);
});

test("outcomes are counted by their kind or reason; what goes again is none", async () => {
  const { writer, events } = writerWith(async () => {});
  const outcomes: Settlement[] = [
    delivered(1),
    { kind: "failed", reason: "blocked" },
    delivered(2),
    { kind: "unknown" },
    { kind: "release" },
  ];
  for (const [index, settlement] of outcomes.entries()) writer.add(index, settlement);
  await writer.close();
  expect(events).toEqual([
    { type: "deliveries.settled", kind: "digest", outcome: "delivered", count: 2 },
    { type: "deliveries.settled", kind: "digest", outcome: "blocked", count: 1 },
    { type: "deliveries.settled", kind: "digest", outcome: "unknown", count: 1 },
  ]);
});

test("while Redis is away the same is written again, and nothing counts before it is written", async () => {
  let away = 1;
  const writes: Entries[] = [];
  const { writer, events } = writerWith(async (entries) => {
    if (away-- > 0) throw new Error("no Redis");
    writes.push(entries);
  });
  writer.add(4, delivered(1));
  await writer.close();
  expect(writes).toEqual([[[4, delivered(1)]]]);
  expect(events.map(({ type }) => type)).toEqual(["fault", "deliveries.settled"]);
});

test("a later write does not wait for one that hangs, and the close waits for both", async () => {
  const waiting: (() => void)[] = [];
  const written: number[] = [];
  const { writer } = writerWith(
    ([first]) =>
      new Promise((resolve) => {
        waiting.push(() => {
          written.push(first?.[0] ?? -1);
          resolve();
        });
      }),
  );
  for (const index of [0, 1]) {
    writer.add(index, delivered(index));
    writer.flush();
  }
  const closed = writer.close();
  waiting[1]?.();
  waiting[0]?.();
  await closed;
  expect(written).toEqual([1, 0]);
});

test("a failure behind the ledger is thrown at the close, after everything else is written", async () => {
  const writes: Entries[] = [];
  const writer = createLedgerWriter(
    { at, fence: 5, kind: "article" },
    {
      ledger: { settle: async (_: LedgerPlace, __: number, entries: Entries) => void writes.push(entries) } as never,
      broadcasts: { gotOn: async () => Promise.reject(new Error("no Redis")) } as never,
      emit: () => {},
      onProgress: () => {},
    },
  );
  writer.add(0, delivered(1));
  writer.flush();
  writer.add(1, delivered(2));
  await expect(writer.close()).rejects.toThrow("no Redis");
  expect(writes).toHaveLength(2);
});
