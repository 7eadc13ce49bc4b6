/** Sends one message to the recipients of a batch that lack it: permission, mark, call, settle, in that order, a few dozen
 *  at a time. Whatever stops it, the ledger says where to go on. */
import { setTimeout as pause } from "node:timers/promises";
import type { Outcome } from "../dispatch.ts";
import type { OutgoingMessage } from "../format/message.ts";
import { type BroadcastSpec, stillWants } from "../news/broadcast.ts";
import { isOwed } from "../news/delivery.ts";
import type { LedgerPlace, Settlement } from "../store/ledger.ts";
import type { DeliveryDeps } from "./deps.ts";
import { type CopyEnd, sendCopy } from "./send-copy.ts";

export interface Copy {
  /** Place in the batch. */
  readonly index: number;
  chatId: number;
  readonly threadId?: number;
  readonly message: OutgoingMessage;
  /** Calls begun whose answer may have been lost. */
  tries: number;
  repeated: boolean;
}

export interface PartRun {
  readonly spec: BroadcastSpec;
  readonly at: LedgerPlace;
  readonly fence: number;
  /** Stops taking new copies; calls in flight end. */
  readonly signal: AbortSignal;
}

/** Copies that get their permissions, marks and settlements together: one trip to Redis each for all. */
const together = 32;
/** Such groups under way at once: the latency of Telegram times the rate must fit. */
const groupsAtOnce = 4;
/** Waiting longer than this inside a job would hold a worker for nothing. */
const longestWaitMs = 5000;
/** Before a lost answer is tried again: Telegram may still be delivering. */
const unknownRetryMs = 3000;
/** A broadcast whose text is refused by so many chats is stopped for all. */
const refusalsToHalt = 3;

/** Null: every copy is settled (or held as unknown). Otherwise when to come back. */
export async function deliverPart(copies: readonly Copy[], run: PartRun, deps: DeliveryDeps): Promise<Outcome | null> {
  const { spec, at, fence, signal } = run;
  const queue: Copy[] = [...copies];
  const waiting: { copy: Copy; readyAt: number }[] = [];
  let end: Outcome | null = null;

  const halt = async (description: string): Promise<void> => {
    const receipt = await deps.broadcasts.receipt(at.id);
    if ((receipt?.failed.refused ?? 0) < refusalsToHalt) return;
    if (await deps.broadcasts.move(at.id, ["sending"], "halted", description)) {
      deps.emit({ type: "broadcast.halted", id: at.id, reason: description });
    }
  };

  const settle = async (cells: readonly (readonly [number, Settlement])[]): Promise<void> => {
    await deps.ledger.settle(at, fence, cells);
    tell(cells, spec, deps);
    deps.onProgress(at.id);
  };

  const sendGroup = async (group: readonly Copy[]): Promise<void> => {
    const drawn = await deps.throttle.draw(
      spec.lane,
      group.map((copy) => copy.chatId),
      signal,
    );
    const drawnAt = performance.now();
    const delays = new Map(drawn.granted.map(({ chat, delayMs }) => [chat, delayMs]));
    const waits = new Map(drawn.later.map(({ chat, waitMs }) => [chat, waitMs]));
    const granted = group.filter((copy) => delays.has(copy.chatId));
    for (const copy of group) {
      const waitMs = waits.get(copy.chatId);
      if (waitMs !== undefined) waiting.push({ copy, readyAt: drawnAt + waitMs });
      else if (!delays.has(copy.chatId)) queue.push(copy);
    }
    const left = await withdrawn(granted, spec, deps);
    if (left.size > 0)
      await settle([...left].map((copy) => [copy.index, { kind: "failed", reason: "withdrawn" }] as const));
    const wanted = granted.filter((copy) => !left.has(copy));
    if (wanted.length === 0) return;

    const marked = await deps.ledger.mark(
      at,
      fence,
      wanted.map((copy) => copy.index),
      spec.notAfter,
      deps.clock(),
    );
    if (marked.kind === "expired") {
      const rest = [...wanted, ...queue.splice(0), ...waiting.splice(0).map(({ copy }) => copy)];
      await settle(rest.map((copy) => [copy.index, { kind: "failed", reason: "expired" }] as const));
      return;
    }
    if (marked.kind !== "go") {
      end ??= { kind: "done", note: marked.kind };
      return;
    }
    const going = wanted.filter((copy) => marked.indexes.includes(copy.index));
    const ends = await Promise.all(
      going.map(async (copy): Promise<CopyEnd> => {
        const delay = (delays.get(copy.chatId) ?? 0) - (performance.now() - drawnAt);
        if (delay > 1) await pause(delay);
        copy.tries++;
        return sendCopy(copy, copy.message, copy.repeated, spec, deps);
      }),
    );
    const cells: (readonly [number, Settlement])[] = [];
    let refusedFor: string | undefined;
    for (const [i, copy] of going.entries()) {
      const outcome = ends[i] as CopyEnd;
      if (outcome.kind === "settle") {
        cells.push([copy.index, outcome.settlement]);
        refusedFor ??= outcome.refusedFor;
        const lost = outcome.settlement.kind === "unknown";
        if (lost && isOwed({ state: "unknown", tries: copy.tries }, copy.chatId, deps.policy)) {
          copy.repeated = true;
          waiting.push({ copy, readyAt: performance.now() + unknownRetryMs });
        }
        continue;
      }
      cells.push([copy.index, { kind: "release" }]);
      copy.tries--;
      if (outcome.kind === "stop") end ??= { kind: "snooze", ms: outcome.afterMs };
      else {
        if (outcome.chatId !== undefined) copy.chatId = outcome.chatId;
        waiting.push({ copy, readyAt: performance.now() + outcome.afterMs });
      }
    }
    await settle(cells);
    if (refusedFor !== undefined) await halt(refusedFor);
  };

  const takeReady = (): void => {
    const now = performance.now();
    for (let i = waiting.length - 1; i >= 0; i--) {
      const entry = waiting[i];
      if (entry && entry.readyAt <= now) queue.push(...waiting.splice(i, 1).map(({ copy }) => copy));
    }
  };

  let busy = 0;
  const work = async (): Promise<void> => {
    while (end === null && !signal.aborted) {
      takeReady();
      const group = queue.splice(0, together);
      if (group.length > 0) {
        busy++;
        try {
          await sendGroup(group);
        } finally {
          busy--;
        }
        continue;
      }
      if (waiting.length === 0 && busy === 0) return;
      const soonest = Math.min(...waiting.map(({ readyAt }) => readyAt)) - performance.now();
      if (busy === 0 && soonest > longestWaitMs) {
        end ??= { kind: "snooze", ms: Math.ceil(soonest) };
        return;
      }
      await pause(Math.max(5, Math.min(soonest, 100)), undefined, { signal }).catch(() => {}); // aborted: the loop ends
    }
  };
  const groups = Math.min(groupsAtOnce, Math.ceil(copies.length / together));
  const results = await Promise.allSettled(Array.from({ length: groups }, work));
  const failed = results.find((result) => result.status === "rejected");
  if (signal.aborted) return { kind: "snooze", ms: 0 };
  if (failed) throw failed.reason;
  return end;
}

/** Of these, whoever left, changed their mind or was erased since the audience was frozen. */
async function withdrawn(copies: readonly Copy[], spec: BroadcastSpec, deps: DeliveryDeps): Promise<ReadonlySet<Copy>> {
  const changed = await deps.subscribers.changedSince(
    copies.map((copy) => copy.chatId),
    spec.createdAt,
  );
  const gone = new Set<Copy>();
  for (const copy of copies) {
    if (!changed.has(copy.chatId)) continue;
    if (!stillWants(await deps.subscribers.get(copy.chatId), spec.content)) gone.add(copy);
  }
  return gone;
}

function tell(cells: readonly (readonly [number, Settlement])[], spec: BroadcastSpec, deps: DeliveryDeps): void {
  const counts = new Map<string, number>();
  for (const [, settlement] of cells) {
    if (settlement.kind === "release") continue;
    const outcome = settlement.kind === "failed" ? settlement.reason : settlement.kind;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  for (const [outcome, count] of counts) {
    deps.emit({ type: "deliveries.settled", kind: spec.content.kind, outcome, count });
  }
}
