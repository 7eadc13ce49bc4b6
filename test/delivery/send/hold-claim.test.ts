/** A claim is renewed while its batch is worked on, and the work stops when it is lost. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { holdClaim } from "../../../src/delivery/send/hold-claim.ts";
import type { HouseEvent } from "../../../src/events.ts";
import type { Outcome } from "../../../src/queue.ts";
import { broadcastId } from "../../support/copies.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** `renew`: what Redis says to each renewal. */
function claimWith(renew: () => Promise<boolean>) {
  const steps: string[] = [];
  const events: HouseEvent[] = [];
  const broadcasts = {
    renew: (_: string, batch: number, fence: number, extraMs = 0) => {
      steps.push(`renew ${batch} ${fence} ${extraMs}`);
      return renew();
    },
    gotOn: async () => void steps.push("got on"),
  };
  const hold = (work: (signal: AbortSignal) => Promise<Outcome>, signal = new AbortController().signal) =>
    holdClaim(
      { id: broadcastId, batch: 2, fence: 9 },
      signal,
      { broadcasts: broadcasts as never, emit: (event) => void events.push(event) },
      work,
    );
  return { steps, events, hold };
}

const done: Outcome = { kind: "done" };
const afterMs = (ms: number, outcome: Outcome) => () =>
  new Promise<Outcome>((resolve) => setTimeout(() => resolve(outcome), ms));

test("the claim is renewed every few seconds until the work is over, and not after", async () => {
  const { steps, hold } = claimWith(async () => true);
  const end = hold(afterMs(10_000, done));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await end).toEqual(done);
  expect(steps).toEqual(Array(3).fill("renew 2 9 0"));
});

test("when another holder has the batch the work is told to stop, and says nothing of its end", async () => {
  const { hold } = claimWith(async () => false);
  const end = hold(
    (signal) => new Promise((resolve) => signal.addEventListener("abort", () => resolve({ kind: "snooze", ms: 0 }))),
  );
  await vi.advanceTimersByTimeAsync(3000);
  expect(await end).toEqual({ kind: "done", note: "overtaken" });
});

test("a Redis that is away costs nobody the claim: the fence protects whoever comes next", async () => {
  const { events, hold } = claimWith(() => Promise.reject(new Error("no Redis")));
  const end = hold(afterMs(4000, done));
  await vi.advanceTimersByTimeAsync(4000);
  expect(await end).toEqual(done);
  expect(events).toMatchObject([{ type: "fault", where: "batch claim" }]);
});

test("a batch that waits keeps its claim for as long, and came to an orderly end", async () => {
  const { steps, hold } = claimWith(async () => true);
  const snooze: Outcome = { kind: "snooze", ms: 20_000 };
  expect(await hold(async () => snooze)).toEqual(snooze);
  expect(steps).toEqual(["renew 2 9 20000", "got on"]);
});

test("work that fails is renewed no more, and hears the signal of whoever called", async () => {
  const { steps, hold } = claimWith(async () => true);
  const stop = new AbortController();
  stop.abort();
  const work = async (signal: AbortSignal): Promise<Outcome> => {
    throw new Error(signal.aborted ? "stopped" : "not stopped");
  };
  await expect(hold(work, stop.signal)).rejects.toThrow("stopped");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(steps).toEqual([]);
});
