/** Makes the digest of one slot for one moment on the agenda, once, however often it is asked: the broadcast's id is
 *  derived from slot and local time. Late if no process ran at its time, or recorded as missed. */

import { bundleEntry, slotEntry } from "../news/agenda.ts";
import { type BroadcastSpec, digestBroadcast, isDigestStillOwed } from "../news/broadcast.ts";
import { bundleName, burstMs } from "../news/bundle.ts";
import { bundleSlot, nextOccurrence, type Occurrence, parseSlotId, type SlotId } from "../news/schedule.ts";
import type { Outcome } from "../queue.ts";
import type { DeliveryDeps } from "./deps.ts";

export function createDigestRunner(deps: DeliveryDeps, start: (spec: BroadcastSpec) => Promise<void>) {
  const { agenda, articles, broadcasts, subscribers, emit } = deps;
  const runBundle = createBundleRunner(deps, start);
  return async (slot: SlotId, dueAt: number): Promise<Outcome> => {
    if (slot === bundleSlot) return runBundle(dueAt);
    const now = deps.clock();
    if ((await agenda.dueAt(slotEntry(slot))) !== dueAt) return { kind: "done", note: "made already" };
    const { due, next } = overdue(slot, dueAt, now);
    const newest = due.at(-1);
    // The newest one's window reaches back to the last digest made: nothing of the older ones is lost.
    for (const missed of due.slice(0, -1)) emit({ type: "digest.missed", slot, local: missed.local });
    if (newest && !isDigestStillOwed(newest.dueAt, now)) emit({ type: "digest.missed", slot, local: newest.local });
    else if (newest) {
      const spec = digestBroadcast(slot, newest, await broadcasts.lastDigest(slot), now);
      // What was given an earlier time and is stored later, this one would miss, and the next one takes for old.
      await articles.seal(newest.dueAt);
      // Whatever is planned after it must find it.
      await broadcasts.listDigest(slot, spec.id, newest.dueAt);
      await start(spec);
      await broadcasts.digestMade(slot, spec.id, newest.dueAt);
    }
    const wanted = async (): Promise<boolean> => (await subscribers.count({ kind: "slot", slot })) > 0;
    if (await wanted()) await agenda.settle(slotEntry(slot), dueAt, next);
    else {
      await agenda.settle(slotEntry(slot), dueAt);
      // Whoever chose the slot between the two steps found it on the agenda and added nothing.
      if (await wanted()) await agenda.ensure(slotEntry(slot), next);
    }
    return { kind: "done" };
  };
}

/** Of what was held of bursts for this moment. It looks at nothing else, so that nobody need be kept from publishing. */
function createBundleRunner(
  { agenda, broadcasts, clock, emit }: DeliveryDeps,
  start: (spec: BroadcastSpec) => Promise<void>,
) {
  return async (dueAt: number): Promise<Outcome> => {
    const entry = bundleEntry(dueAt);
    if ((await agenda.dueAt(entry)) !== dueAt) return { kind: "done", note: "made already" };
    const due = { dueAt, local: bundleName(dueAt) };
    if (isDigestStillOwed(dueAt, clock())) {
      const spec = digestBroadcast(bundleSlot, due, dueAt - burstMs, clock());
      await broadcasts.listDigest(bundleSlot, spec.id, dueAt);
      await start(spec);
    } else emit({ type: "digest.missed", slot: bundleSlot, local: due.local });
    await agenda.settle(entry, dueAt);
    return { kind: "done" };
  };
}

/** The occurrences from `dueAt` to now, and when the next one is. */
function overdue(slot: SlotId, dueAt: number, now: number): { due: Occurrence[]; next: number } {
  const due: Occurrence[] = [];
  let occurrence = nextOccurrence(parseSlotId(slot), dueAt - 1);
  while (occurrence.dueAt <= now) {
    due.push(occurrence);
    occurrence = nextOccurrence(parseSlotId(slot), occurrence.dueAt);
  }
  return { due, next: occurrence.dueAt };
}
