/** What may be asked of a broadcast while it is sent, and after: pause, resume, stop, its receipt, its lost answers. */
import { resumeEntry } from "../news/agenda.ts";
import { type BroadcastId, type BroadcastSpec, isOver } from "../news/broadcast.ts";
import type { Receipt } from "../news/delivery.ts";
import type { DeliveryDeps } from "./deps.ts";

export interface BroadcastControl {
  spec(id: BroadcastId): Promise<BroadcastSpec | null>;
  receipt(id: BroadcastId): Promise<Receipt | null>;
  /** These three are false where it stands in a state that knows no such step (over, stopped, paused already): nothing is
   *  done then. */
  pause(id: BroadcastId): Promise<boolean>;
  /** Goes on after a pause or a halt. */
  resume(id: BroadcastId): Promise<boolean>;
  /** The agenda's call: it goes on after a pause, or for those whose clocks have come to it. */
  goOnDue(id: BroadcastId): Promise<void>;
  /** For good: whoever has no copy gets none. */
  stop(id: BroadcastId): Promise<boolean>;
  /** Stops it for good while nobody was called yet. False when somebody was: then it goes on as before. */
  cancelUntouched(id: BroadcastId): Promise<boolean>;
  /** Sends again to those whose answer was lost: an editor's decision. Returns how many. */
  sendUnknownAgain(id: BroadcastId): Promise<number>;
  /** Copies of running broadcasts that are not settled. */
  pending(): Promise<number>;
}

export function createBroadcastControl(deps: DeliveryDeps): BroadcastControl {
  const { broadcasts, onProgress } = deps;
  const enqueueOpen = (id: BroadcastId): Promise<void> => goOn(id, deps);
  const receipt = (id: BroadcastId): Promise<Receipt | null> => receiptOf(id, deps);

  return {
    spec: (id) => broadcasts.spec(id),
    receipt,
    async pause(id) {
      const paused = (await broadcasts.move(id, ["sending"], "paused")) || (await holdBack(id, deps));
      if (paused) await deps.agenda.remove(resumeEntry(id)); // the next zone's hour is not when it goes on
      onProgress(id);
      return paused;
    },
    async resume(id) {
      const resumed = await broadcasts.move(id, ["paused", "halted"], "sending");
      if (resumed) await enqueueOpen(id);
      onProgress(id);
      return resumed;
    },
    async goOnDue(id) {
      const content = (await broadcasts.spec(id))?.content;
      const isOnClocks = content?.kind === "article" && content.readersClock !== undefined;
      // No zone's hour ends a pause, a hold or a stop for failures: its batches look at that, and do nothing.
      if (isOnClocks || (await broadcasts.move(id, ["paused", "halted"], "sending"))) await enqueueOpen(id);
      onProgress(id);
    },
    async stop(id) {
      const stopped = await broadcasts.move(id, ["sending", "paused", "halted"], "cancelled");
      onProgress(id, true);
      return stopped;
    },
    async cancelUntouched(id) {
      // Paused first: from then on nothing is marked in flight, and what the ledger shows stays so.
      const stopped = await broadcasts.move(id, ["sending"], "paused");
      if (await isTouched(id, deps)) {
        if (stopped && (await broadcasts.move(id, ["paused"], "sending"))) await enqueueOpen(id);
        return false;
      }
      const cancelled = await broadcasts.move(id, ["paused", "halted"], "cancelled");
      onProgress(id, true);
      return cancelled || (await broadcasts.receipt(id))?.planned === 0;
    },
    async sendUnknownAgain(id) {
      let found = 0;
      const batches = await broadcasts.batches(id);
      for (let batch = 0; batch < batches; batch++) found += await broadcasts.reopen(id, batch);
      if (found === 0) return 0;
      await broadcasts.move(id, ["done"], "sending");
      await enqueueOpen(id);
      onProgress(id);
      return found;
    },
    async pending() {
      const receipts = await Promise.all((await broadcasts.live()).map(receipt));
      return receipts.reduce((sum, each) => sum + (each?.pending ?? 0), 0);
    },
  };
}

/** After its first wave it would go on by itself. */
async function holdBack(id: BroadcastId, { agenda, broadcasts }: DeliveryDeps): Promise<boolean> {
  const receipt = await broadcasts.receipt(id);
  if (receipt?.state !== "paused" || receipt.wave?.stage !== "passed") return false;
  if ((await agenda.dueAt(resumeEntry(id))) === null) return false;
  await agenda.remove(resumeEntry(id));
  return true;
}

async function goOn(id: BroadcastId, { agenda, broadcasts, enqueue }: DeliveryDeps): Promise<void> {
  const spec = await broadcasts.spec(id);
  if (!spec) return;
  await agenda.remove(resumeEntry(id)); // who pauses it again means it
  if (await broadcasts.planning(id)) await enqueue("plan-broadcast", [{ broadcastId: id }]);
  const open = await broadcasts.orphans(id, true);
  await enqueue(
    "deliver-batch",
    open.map((each) => ({ broadcastId: id, lane: spec.lane, ...each })),
  );
}

async function receiptOf(id: BroadcastId, { broadcasts }: DeliveryDeps): Promise<Receipt | null> {
  const found = await broadcasts.receipt(id);
  if (!found || isOver(found.state)) return found?.state === "cancelled" ? withoutPending(found) : found;
  return { ...found, workedMs: await broadcasts.worked(id) };
}

/** Somebody was called, or is being called. */
async function isTouched(id: BroadcastId, { broadcasts, ledger }: DeliveryDeps): Promise<boolean> {
  const batches = await broadcasts.batches(id);
  for (let batch = 0; batch < batches; batch++) {
    const recipients = await broadcasts.recipients(id, batch);
    const cells = await ledger.read({ id, batch, part: 0 }, recipients.length);
    if (cells.some(({ state, tries }) => state !== "pending" || tries > 0)) return true;
  }
  return false;
}

/** Of a broadcast that was stopped: what was still to come never comes. */
function withoutPending({ pending, failed, ...rest }: Receipt): Receipt {
  if (pending === 0) return { ...rest, pending, failed };
  return { ...rest, pending: 0, failed: { ...failed, cancelled: (failed.cancelled ?? 0) + pending } };
}
