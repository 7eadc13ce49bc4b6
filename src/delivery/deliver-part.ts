/** Sends one message to the recipients of a batch that lack it, a few hundred at a time. Whatever stops it, the ledger
 *  says where to go on. */
import { setTimeout as pause } from "node:timers/promises";
import type { Outcome } from "../dispatch.ts";
import type { BroadcastSpec } from "../news/broadcast.ts";
import type { LedgerPlace } from "../store/ledger.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Copy } from "./send-copy.ts";
import { sendGroup } from "./send-group.ts";
import { createSettler, type Settler } from "./settler.ts";
import { createSuspects } from "./suspects.ts";

export interface PartRun {
  readonly spec: BroadcastSpec;
  readonly at: LedgerPlace;
  readonly fence: number;
  /** Stops taking new copies; calls in flight end. */
  readonly signal: AbortSignal;
  /** A copy of the broadcast has arrived somewhere: its text is good, and many may go at once. */
  proven: boolean;
  /** At the paid speed. */
  paid: boolean;
  /** Lost answers wait for an editor. */
  held: boolean;
}

/** What the groups of one part share. */
export interface PartState extends PartRun {
  readonly queue: Copy[];
  readonly waiting: { readonly copy: Copy; readonly readyAt: number }[];
  readonly suspects: ReturnType<typeof createSuspects>;
  readonly settler: Settler;
  /** Why it stops before all are settled; the first reason counts. */
  end: Outcome | null;
}

/** Copies that get their permissions, marks and settlements together: one trip to Redis each for all. */
const together = 250;
/** Such groups under way at once: the latency of Telegram times the rate must fit. */
const groupsAtOnce = 2;
/** Waiting longer than this inside a job would hold a worker for nothing. */
const longestWaitMs = 5000;

/** Null: every copy is settled (or held as unknown). Otherwise when to come back. */
export async function deliverPart(copies: readonly Copy[], run: PartRun, deps: DeliveryDeps): Promise<Outcome | null> {
  const state: PartState = {
    ...run,
    queue: [...copies],
    waiting: [],
    suspects: createSuspects(),
    settler: createSettler(run, deps),
    end: null,
  };
  const groups = Math.min(groupsAtOnce, Math.max(1, Math.ceil(copies.length / together)));
  const results = await Promise.allSettled(Array.from({ length: groups }, (_, i) => work(state, deps, i === 0)));
  const undecided = state.suspects.rest();
  if (undecided.length > 0) {
    const over = state.end === null && !run.signal.aborted;
    for (const copy of undecided) {
      state.settler.add(copy.index, over ? { kind: "failed", reason: "refused" } : { kind: "release" });
    }
  }
  const settled = await state.settler.end();
  run.paid = state.paid;
  run.held = state.held;
  if (run.signal.aborted) return { kind: "snooze", ms: 0 };
  for (const result of [...results, settled]) if (result.status === "rejected") throw result.reason;
  return state.end;
}

/** Takes groups until nothing is left. While the text is unproven, only the first worker goes, one copy at a time. */
async function work(state: PartState, deps: DeliveryDeps, first: boolean): Promise<void> {
  const { queue, waiting, signal, settler } = state;
  while (state.end === null && !signal.aborted) {
    takeReady(state);
    const mine = first || state.proven;
    if (mine && queue.length > 0) {
      const gate = deps.breaker.enter();
      if (gate.kind === "open") {
        state.end ??= { kind: "snooze", ms: Math.ceil(gate.waitMs) };
        return;
      }
      const size = gate.kind === "probe" || !state.proven ? 1 : together;
      const group = state.suspects.admit(queue.splice(0, size));
      if (group.length > 0) await settler.during(sendGroup(group, state, deps));
      continue;
    }
    if (queue.length === 0 && waiting.length === 0 && !settler.busy && !state.suspects.waiting) return;
    const soonest = Math.min(...waiting.map(({ readyAt }) => readyAt)) - performance.now();
    if (!settler.busy && queue.length === 0 && soonest > longestWaitMs) {
      state.end ??= { kind: "snooze", ms: Math.ceil(soonest) };
      return;
    }
    await pause(Math.max(5, Math.min(soonest, 20)), undefined, { signal }).catch(() => {}); // aborted: the loop ends
  }
}

function takeReady({ waiting, queue }: PartState): void {
  if (waiting.length === 0) return;
  const now = performance.now();
  for (let i = waiting.length - 1; i >= 0; i--) {
    const entry = waiting[i];
    if (entry && entry.readyAt <= now) queue.push(...waiting.splice(i, 1).map(({ copy }) => copy));
  }
}
