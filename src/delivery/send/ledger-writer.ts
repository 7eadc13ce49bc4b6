/** Writes outcomes into the ledger while the next copies are on their way, and tells whoever counts them. */
import { setTimeout as pause } from "node:timers/promises";
import type { Settlement } from "../../store/broadcasts/ledger.ts";
import type { DeliveryDeps } from "../deps.ts";
import type { PartRun } from "./send-part.ts";

/** Of Redis; past this the marks have ripened, and the copies are unknown. */
const longestAwayMs = 60_000;
const againMs = 500;

export interface Settler {
  /** Together with the next flush. */
  add(index: number, settlement: Settlement): void;
  /** Writes what was added. Its failure shows in `end`. */
  flush(): void;
  /** Resolves when everything is written; with the first failure, if there was one. */
  end(): Promise<unknown>;
}

export function createSettler({ at, fence, spec }: PartRun, deps: DeliveryDeps): Settler {
  let cells: [number, Settlement][] = [];
  let writing: Promise<unknown> = Promise.resolve();
  let failure: unknown;
  let gotOn = false;

  /** What happened is a fact that nobody else knows: it is written again and again while Redis is away. */
  const record = async (batch: readonly (readonly [number, Settlement])[]): Promise<void> => {
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
  };

  const write = async (batch: readonly (readonly [number, Settlement])[]): Promise<void> => {
    await record(batch);
    if (!gotOn) {
      gotOn = true;
      await deps.broadcasts.gotOn(at.id, at.batch);
    }
    tell(batch);
    deps.onProgress(at.id);
  };

  const tell = (batch: readonly (readonly [number, Settlement])[]): void => {
    const counts = new Map<string, number>();
    for (const [, settlement] of batch) {
      if (settlement.kind === "release") continue;
      const outcome = settlement.kind === "failed" ? settlement.reason : settlement.kind;
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    for (const [outcome, count] of counts) {
      deps.emit({ type: "deliveries.settled", kind: spec.content.kind, outcome, count });
    }
  };

  const flush = (): void => {
    if (cells.length === 0) return;
    const batch = cells;
    cells = [];
    const written = write(batch).catch((reason: unknown) => {
      failure ??= reason;
    });
    writing = Promise.all([writing, written]);
  };

  return {
    add: (index, settlement) => void cells.push([index, settlement]),
    flush,
    async end() {
      flush();
      await writing;
      return failure;
    },
  };
}
