/** Sends one message to the recipients of a batch that lack it, many at a time. Whatever stops it, the ledger
 *  says where to go on. */

import type { BroadcastSpec } from "../../news/broadcast.ts";
import type { Outcome } from "../../queue.ts";
import type { LedgerPlace } from "../../store/broadcasts/ledger.ts";
import type { DeliveryDeps } from "../deps.ts";
import { createSuspects, type Suspects, type Trials } from "./content-probe.ts";
import { type Crew, createCrew } from "./in-flight.ts";
import { createSettler, type Settler } from "./ledger-writer.ts";
import type { Copy } from "./send-copy.ts";
import { type Permitted, permissions, sendGroup } from "./send-group.ts";

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
  readonly trials: Trials;
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
const together = 1000;
/** Waiting longer than this inside a job would hold a worker for nothing. */
const longestWaitMs = 5000;
/** Another batch may be the one that finds out. */
const verdictEveryMs = 20;

/** Null: every copy is settled (or held as unknown). Otherwise when to come back. */
export async function deliverPart(copies: readonly Copy[], run: PartRun, deps: DeliveryDeps): Promise<Outcome | null> {
  const state: PartState = {
    ...run,
    queue: [...copies],
    waiting: [],
    suspects: createSuspects(run.trials),
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
  const over = state.end === null && !run.signal.aborted && failure === undefined;
  const undecided = state.suspects.rest(!over);
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
  const { queue, waiting, signal, suspects, settler } = state;
  while (state.end === null && !signal.aborted && !crew.failed) {
    takeReady(state);
    if (suspects.holds) queue.push(...suspects.freed());
    if (queue.length > 0 && (state.proven || crew.size === 0)) {
      const gate = deps.breaker.enter();
      if (gate.kind === "open") {
        state.end ??= { kind: "snooze", ms: Math.ceil(gate.waitMs) };
        return;
      }
      const taken = gate.kind === "trial" || !state.proven ? [takeOne(state)] : queue.splice(0, together);
      const { go, hopeless } = suspects.admit(taken);
      for (const copy of hopeless) settler.add(copy.index, { kind: "failed", reason: "refused" });
      if (go.length === 0) continue;
      const permitted = await permissions(go, state, deps);
      if (permitted.length < go.length)
        suspects.back(go.filter((copy) => permitted.every((each) => each.copy !== copy)));
      if (permitted.length > 0) crew.send(sendPermitted(permitted, state, deps));
      continue;
    }
    if (queue.length === 0 && waiting.length === 0 && crew.size === 0 && !suspects.holds) return;
    const soonest = Math.min(...waiting.map(({ readyAt }) => readyAt)) - performance.now();
    if (crew.size === 0 && queue.length === 0 && !suspects.holds && soonest > longestWaitMs) {
      state.end ??= { kind: "snooze", ms: Math.ceil(soonest) };
      return;
    }
    await crew.change(suspects.holds ? Math.min(soonest, verdictEveryMs) : soonest, signal);
  }
}

async function sendPermitted(permitted: readonly Permitted[], state: PartState, deps: DeliveryDeps): Promise<void> {
  try {
    await sendGroup(permitted, state, deps);
  } finally {
    state.suspects.back(permitted.map(({ copy }) => copy));
  }
}

/** After a refusal a copy of another kind: it may be the language that is at fault. */
function takeOne({ queue, suspects }: PartState): Copy {
  const [copy] = queue.splice(suspects.leastRefused(queue), 1);
  return copy as Copy;
}

function takeReady({ waiting, queue }: PartState): void {
  if (waiting.length === 0) return;
  const now = performance.now();
  for (let i = waiting.length - 1; i >= 0; i--) {
    const entry = waiting[i];
    if (entry && entry.readyAt <= now) queue.push(...waiting.splice(i, 1).map(({ copy }) => copy));
  }
}
