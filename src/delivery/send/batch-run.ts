/** One batch while it is sent here: what it is, and what has been found out on the way. A finding is not taken back. */
import type { BroadcastSpec } from "../../news/broadcast.ts";
import type { Outcome } from "../../queue.ts";
import type { LedgerPlace } from "../../store/broadcasts/ledger.ts";
import type { ContentProbe } from "./content-probe.ts";
import type { CopyQueue } from "./copy-queue.ts";
import type { LedgerWriter } from "./ledger-writer.ts";

interface BatchFacts {
  readonly spec: BroadcastSpec;
  readonly batch: number;
  readonly fence: number;
  /** The process that held the batch before; "" = nobody knows. */
  readonly before: string;
  /** All others wait for it: what it finds out stops it sooner. */
  readonly inWave: boolean;
  /** Stops taking new copies; calls in flight end. */
  readonly signal: AbortSignal;
  /** When the batch was begun here, ms of performance.now(). */
  readonly since: number;
  /** What it was laid out with is not true any more. */
  isOutdated?(): Promise<boolean>;
}

interface Findings {
  /** A copy of the broadcast has arrived somewhere: its text is good, and many may go at once. */
  readonly proven: boolean;
  /** At the paid speed. */
  readonly paid: boolean;
  /** Lost answers wait for an editor. */
  readonly held: boolean;
}

export interface BatchRun extends BatchFacts, Findings {
  /** Why it stops before all are settled. */
  readonly end: Outcome | null;
  hasArrived(): void;
  goAtFreeSpeed(): void;
  holdLostAnswers(): void;
  /** The first reason counts. */
  stop(end: Outcome): void;
}

/** One message of the batch's copies on its way to whoever lacks it. */
export interface Part {
  readonly run: BatchRun;
  readonly at: LedgerPlace;
  readonly queue: CopyQueue;
  readonly probe: ContentProbe;
  readonly writer: LedgerWriter;
}

export function createBatchRun(facts: BatchFacts, known: Findings): BatchRun {
  let { proven, paid, held } = known;
  let end: Outcome | null = null;
  return {
    ...facts,
    get proven() {
      return proven;
    },
    get paid() {
      return paid;
    },
    get held() {
      return held;
    },
    get end() {
      return end;
    },
    hasArrived() {
      proven = true;
    },
    goAtFreeSpeed() {
      paid = false;
    },
    holdLostAnswers() {
      held = true;
    },
    stop(reason) {
      end ??= reason;
    },
  };
}
