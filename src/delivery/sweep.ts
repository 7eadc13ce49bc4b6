/** Makes what is owed: digests and publications whose time has come, however long the house was dark, and batches whose
 *  job died. Sweeping twice changes nothing. */

import type { ArticleId } from "../news/article.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import { digestBroadcast, isDigestStillOwed } from "../news/broadcast.ts";
import { nextOccurrence, type Occurrence, parseSlotId, type SlotId } from "../news/schedule.ts";
import type { AgendaEntry } from "../store/agenda.ts";
import type { DeliveryDeps } from "./deps.ts";

/** At most so many entries a sweep: the next one is a second away. */
const entriesPerSweep = 200;

export function createSweeper(deps: DeliveryDeps, start: (spec: ReturnType<typeof digestBroadcast>) => Promise<void>) {
  const { agenda, broadcasts, subscribers, dispatch, emit } = deps;

  /** All occurrences that are due by now: the newest is made, the older ones are its part or were missed. */
  const overdue = (slot: SlotId, dueAt: number, now: number): { due: Occurrence[]; next: number } => {
    const due: Occurrence[] = [];
    let occurrence = nextOccurrence(parseSlotId(slot), dueAt - 1);
    while (occurrence.dueAt <= now) {
      due.push(occurrence);
      occurrence = nextOccurrence(parseSlotId(slot), occurrence.dueAt);
    }
    return { due, next: occurrence.dueAt };
  };

  const makeDigest = async (slot: SlotId, entry: AgendaEntry, now: number): Promise<void> => {
    const { due, next } = overdue(slot, entry.dueAt, now);
    const newest = due.at(-1);
    for (const missed of due.slice(0, -1)) emit({ type: "digest.missed", slot, local: missed.local });
    if (newest && !isDigestStillOwed(newest.dueAt, now)) emit({ type: "digest.missed", slot, local: newest.local });
    else if (newest) {
      await start(digestBroadcast(slot, newest, await broadcasts.lastDigest(slot), now));
      await broadcasts.digestMade(slot, newest.dueAt);
    }
    const wanted = await subscribers.count({ kind: "slot", slot });
    await agenda.settle(entry.entry, entry.dueAt, wanted > 0 ? next : undefined);
  };

  const takeAgenda = async (): Promise<void> => {
    const now = deps.clock();
    for (const entry of await agenda.due(now, entriesPerSweep)) {
      const [kind = "", rest = ""] = split(entry.entry);
      try {
        if (kind === "slot") await makeDigest(rest as SlotId, entry, now);
        else if (kind === "publish") {
          await deps.releaseArticle(rest as ArticleId);
          await agenda.settle(entry.entry, entry.dueAt);
        } else emit({ type: "fault", where: "agenda", error: new Error(`unknown entry ${kind}`) });
      } catch (error) {
        // It stays on the agenda; the others must not wait for it.
        emit({ type: "fault", where: `agenda ${kind}`, error });
      }
    }
  };

  const reviveBroadcast = async (id: BroadcastId): Promise<void> => {
    const receipt = await broadcasts.receipt(id);
    const spec = receipt && (await broadcasts.spec(id));
    if (!spec || (receipt.state !== "planning" && receipt.state !== "sending")) return;
    if (receipt.state === "planning") await dispatch.planBroadcast({ broadcastId: id });
    const orphans = await broadcasts.orphans(id);
    if (orphans.length === 0) return;
    emit({ type: "broadcast.revived", id, batches: orphans.length });
    await dispatch.deliverBatches(orphans.map((orphan) => ({ broadcastId: id, lane: spec.lane, ...orphan })));
  };

  return async (): Promise<void> => {
    await takeAgenda();
    for (const id of await broadcasts.live()) await reviveBroadcast(id);
  };
}

function split(entry: string): [string, string] {
  const at = entry.indexOf(":");
  return [entry.slice(0, at), entry.slice(at + 1)];
}
