/** Sends one message of a batch's copies to those who lack it, many at a time: permits for the next group are asked
 *  while the ones before are under way. Whatever stops it, the ledger says where to go on. */
import type { Outcome } from "../../queue.ts";
import type { LedgerPlace } from "../../store/broadcasts/ledger.ts";
import type { DeliveryDeps } from "../deps.ts";
import type { BatchRun, Part } from "./batch-run.ts";
import { createContentProbe, type PartMemory } from "./content-probe.ts";
import { createCopyQueue } from "./copy-queue.ts";
import { createInFlight, type InFlight } from "./in-flight.ts";
import { createLedgerWriter } from "./ledger-writer.ts";
import type { Copy } from "./owed-copies.ts";
import { permitCopies } from "./permit-copies.ts";
import { sendGroup } from "./send-group.ts";

/** Copies that get their permits, marks and settlements together: one trip to Redis each for all. */
const groupSize = 1000;
/** Waiting longer than this inside a job would hold a worker for nothing. */
const longestWaitMs = 5000;
/** A story that was withdrawn goes out for no longer. */
const outdatedEveryMs = 500;
/** Another batch may be the one that finds out. */
const verdictEveryMs = 20;

/** Null: every copy is settled (or held as unknown). Otherwise when to come back. */
export async function sendPart(
  copies: readonly Copy[],
  at: LedgerPlace,
  run: BatchRun,
  memory: PartMemory,
  deps: DeliveryDeps,
): Promise<Outcome | null> {
  const part: Part = {
    run,
    at,
    queue: createCopyQueue(copies),
    probe: createContentProbe(memory),
    writer: createLedgerWriter({ at, fence: run.fence, kind: run.spec.content.kind }, deps),
  };
  const inFlight = createInFlight();
  let failure: unknown;
  const note = (error: unknown): void => {
    failure = error;
  };
  await sendGroups(part, inFlight, deps).catch(note);
  await inFlight.allBack().catch(note);
  settleUnexplained(part, run.end === null && !run.signal.aborted && failure === undefined);
  await part.writer.close().catch(note);
  if (run.signal.aborted) return { kind: "snooze", ms: 0 };
  if (failure !== undefined) throw failure;
  return run.end;
}

/** While the text is unproven, one copy at a time. */
async function sendGroups(part: Part, inFlight: InFlight, deps: DeliveryDeps): Promise<void> {
  const { run, at, queue, probe } = part;
  let lookedAt = performance.now();
  while (run.end === null && !run.signal.aborted && !inFlight.failed) {
    if (at.part === 0 && run.isOutdated && performance.now() > lookedAt + outdatedEveryMs) {
      lookedAt = performance.now();
      // Whoever has not been called gets it as it is now.
      if (await run.isOutdated()) return run.stop({ kind: "snooze", ms: 0 });
    }
    queue.wake(performance.now());
    queue.add(probe.freed());
    if (queue.size > 0 && (run.proven || inFlight.size === 0)) {
      const permitted = await permitCopies(nextGroup(part, deps), part, deps);
      if (permitted.length > 0) inFlight.add(sendGroup(permitted, part, deps));
    } else if (queue.isEmpty && !probe.holds && inFlight.size === 0) return;
    else await untilChange(part, inFlight);
  }
}

/** Who is to be called next; nobody where Telegram does not answer. */
function nextGroup({ run, queue, probe, writer }: Part, { breaker }: DeliveryDeps): readonly Copy[] {
  const gate = breaker.enter();
  if (gate.kind === "open") {
    run.stop({ kind: "snooze", ms: Math.ceil(gate.waitMs) });
    return [];
  }
  // After a refusal a copy of another kind: it may be the language that is at fault.
  const alone = gate.kind === "trial" || !run.proven;
  const { go, hopeless } = probe.admit(alone ? queue.takeLowest(probe.refusalsOf) : queue.take(groupSize));
  for (const { index } of hopeless) writer.add(index, { kind: "failed", reason: "refused" });
  return go;
}

async function untilChange({ run, queue, probe }: Part, inFlight: InFlight): Promise<void> {
  const soonestMs = queue.nextInMs(performance.now());
  const onlyWaits = queue.size === 0 && !probe.holds && inFlight.size === 0;
  if (onlyWaits && soonestMs > longestWaitMs) run.stop({ kind: "snooze", ms: Math.ceil(soonestMs) });
  else await inFlight.change(probe.holds ? Math.min(soonestMs, verdictEveryMs) : soonestMs, run.signal);
}

/** Refusals that nothing has explained were of odd chats, if all others are settled; else they are tried again. */
function settleUnexplained({ probe, writer }: Part, othersSettled: boolean): void {
  for (const { index } of probe.takeUnexplained(!othersSettled)) {
    writer.add(index, othersSettled ? { kind: "failed", reason: "refused" } : { kind: "release" });
  }
}
