/** Writes outcomes into the ledger while the next copies are on their way, and tells whoever counts them. */
import { setTimeout as pause } from "node:timers/promises";
import type { BroadcastContent } from "../../news/broadcast.ts";
import type { LedgerPlace, Settlement } from "../../store/broadcasts/ledger.ts";
import type { DeliveryDeps } from "../deps.ts";

/** Of Redis; past this the marks have ripened, and the copies are unknown. */
const longestAwayMs = 60_000;
const againMs = 500;

export interface LedgerWriter {
  /** Together with the next flush. */
  add(index: number, settlement: Settlement): void;
  /** Writes what was added. Its failure shows in `close`. */
  flush(): void;
  /** Resolves when everything is written; rejects with the first failure, if there was one. */
  close(): Promise<void>;
}

export interface LedgerWriterOptions {
  readonly at: LedgerPlace;
  readonly fence: number;
  /** Of the broadcast; for the counts. */
  readonly kind: BroadcastContent["kind"];
}

type Entry = readonly [index: number, Settlement];
type WriterDeps = Pick<DeliveryDeps, "ledger" | "broadcasts" | "emit" | "onProgress">;

export function createLedgerWriter({ at, fence, kind }: LedgerWriterOptions, deps: WriterDeps): LedgerWriter {
  let entries: Entry[] = [];
  let writing: Promise<unknown> = Promise.resolve();
  const failures: unknown[] = [];
  let gotOn = false;

  const write = async (batch: readonly Entry[]): Promise<void> => {
    await settle(batch, at, fence, deps);
    if (!gotOn) {
      gotOn = true;
      await deps.broadcasts.gotOn(at.id, at.batch);
    }
    for (const [outcome, count] of counted(batch)) deps.emit({ type: "deliveries.settled", kind, outcome, count });
    deps.onProgress(at.id);
  };
  const flush = (): void => {
    if (entries.length === 0) return;
    const written = write(entries).catch((error: unknown) => void failures.push(error));
    entries = [];
    writing = Promise.all([writing, written]);
  };

  return {
    add: (index, settlement) => void entries.push([index, settlement]),
    flush,
    async close() {
      flush();
      await writing;
      if (failures.length > 0) throw failures[0];
    },
  };
}

/** What happened is a fact that nobody else knows: it is written again and again while Redis is away. */
async function settle(batch: readonly Entry[], at: LedgerPlace, fence: number, deps: WriterDeps): Promise<void> {
  const until = performance.now() + longestAwayMs;
  for (;;) {
    try {
      return await deps.ledger.settle(at, fence, batch);
    } catch (error) {
      if (performance.now() > until) throw error;
      deps.emit({ type: "fault", where: "ledger", error });
      await pause(againMs);
    }
  }
}

function counted(batch: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, settlement] of batch) {
    if (settlement.kind === "release") continue;
    const outcome = settlement.kind === "failed" ? settlement.reason : settlement.kind;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return counts;
}
