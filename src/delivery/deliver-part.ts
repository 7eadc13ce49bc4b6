/** Sends one message to the recipients of a batch that lack it, a few hundred at a time. Whatever stops it, the ledger
 *  says where to go on. */
import type { Outcome } from "../dispatch.ts";
import type { BroadcastSpec } from "../news/broadcast.ts";
import type { LedgerPlace } from "../store/ledger.ts";
import { type Crew, createCrew } from "./crew.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Copy } from "./send-copy.ts";
import { permissions, sendGroup } from "./send-group.ts";
import { createSettler, type Settler } from "./settler.ts";
import { createSuspects, type Suspects } from "./suspects.ts";

export interface PartRun {
  readonly spec: BroadcastSpec;
  readonly at: LedgerPlace;
  readonly fence: number;
  /** Stops taking new copies; calls in flight end. */
  readonly signal: AbortSignal;
  /** When the batch was begun here, ms of performance.now(). */
  readonly since: number;
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
  readonly suspects: Suspects;
  readonly settler: Settler;
  /** Why it stops before all are settled; the first reason counts. */
  end: Outcome | null;
}

/** Copies that get their permissions, marks and settlements together: one trip to Redis each for all. */
const together = 250;
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
  const crew = createCrew();
  let failure: unknown;
  try {
    await sendAll(state, crew, deps);
  } catch (error) {
    failure = error;
  }
  failure = (await crew.allBack()) ?? failure;
  const undecided = state.suspects.rest();
  const over = state.end === null && !run.signal.aborted && failure === undefined;
  for (const copy of undecided) {
    state.settler.add(copy.index, over ? { kind: "failed", reason: "refused" } : { kind: "release" });
  }
  failure = (await state.settler.end()) ?? failure;
  run.paid = state.paid;
  run.held = state.held;
  if (run.signal.aborted) return { kind: "snooze", ms: 0 };
  if (failure !== undefined) throw failure;
  return state.end;
}

/** Draws permissions, group after group; those who have theirs are sent while the next ones are drawn. While the text is
 *  unproven, one copy at a time. */
async function sendAll(state: PartState, crew: Crew, deps: DeliveryDeps): Promise<void> {
  const { queue, waiting, signal, suspects } = state;
  while (state.end === null && !signal.aborted && !crew.failed) {
    takeReady(state);
    if (queue.length === 0 && crew.size === 0) queue.push(...suspects.release());
    if (queue.length > 0 && (state.proven || crew.size === 0)) {
      const gate = deps.breaker.enter();
      if (gate.kind === "open") {
        state.end ??= { kind: "snooze", ms: Math.ceil(gate.waitMs) };
        return;
      }
      const size = gate.kind === "trial" || !state.proven ? 1 : together;
      const group = suspects.admit(queue.splice(0, size));
      const permitted = group.length > 0 ? await permissions(group, state, deps) : [];
      if (permitted.length > 0) crew.send(sendGroup(permitted, state, deps));
      continue;
    }
    if (queue.length === 0 && waiting.length === 0 && crew.size === 0) return;
    const soonest = Math.min(...waiting.map(({ readyAt }) => readyAt)) - performance.now();
    if (crew.size === 0 && queue.length === 0 && soonest > longestWaitMs) {
      state.end ??= { kind: "snooze", ms: Math.ceil(soonest) };
      return;
    }
    await crew.change(soonest, signal);
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
