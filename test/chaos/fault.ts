/** What a fault of the matrix is, and how one is run and judged. */
import type { BroadcastState } from "../../src/news/broadcast.ts";
import { type Stage, type StageOptions, setStage } from "./stage.ts";
import { type Allowances, judgeOutputs } from "./verdict.ts";

/** What the injection says of itself. */
export interface Injected {
  /** Copies that may come twice: calls whose answer nobody could hear. */
  readonly mayRepeat: number;
  /** When the fault was over (ms): recovery is counted from here. */
  readonly healedAt: number;
  /** Readers who rightly get nothing: unreachable, or the broadcast was stopped. */
  readonly excused?: number;
}

export interface Prepared {
  readonly stage: Omit<StageOptions, "readers">;
  undo(): Promise<void>;
}

export interface Fault extends Allowances {
  /** Row of the matrix, such as "P1". */
  readonly row: string;
  readonly what: string;
  /** Instead of the usual number. */
  readonly recipients?: number;
  readonly stage?: Omit<StageOptions, "readers">;
  /** How the broadcast must end: done, unless said otherwise. null: there is none to judge. */
  readonly ends?: BroadcastState | null;
  /** Before the stage; a string says why it can't be run here. */
  prepare?(): Promise<Prepared | string>;
  /** Instead of 35. */
  readonly resumeWithinSeconds?: number;
  /** From the end of the fault until everybody is settled, whoever was being called then included. */
  readonly doneWithinSeconds?: number;
  /** Starts the program, publishes, does harm, heals. */
  inject(stage: Stage): Promise<Injected>;
  /** Throws when something besides the copies is wrong. */
  check?(stage: Stage): Promise<void>;
  /** The proofs that the harness sees: must show copies beyond the calls in flight, or readers missed but unknown. */
  readonly proves?: "copies" | "unknown";
}

export interface Result {
  readonly row: string;
  readonly what: string;
  readonly recipients: number;
  readonly missed: number;
  readonly twice: number;
  readonly mayRepeat: number;
  /** From the end of the fault to the next copy; 0 when nothing was left to send. */
  readonly recoverySeconds: number;
  readonly peakMb: number;
  /** Why the row failed; null when it held. */
  readonly failure: string | null;
  /** Why it was not run; null when it was. */
  readonly skipped: string | null;
}

/** I4 of the matrix. */
const usualResume = 35;

/** Never rejects: what goes wrong on the stage itself fails the row. `autopsy` gets what the programs of a failed row
 *  printed. */
export async function runFault(
  fault: Fault,
  usual: number,
  autopsy: (row: string, outputs: readonly string[]) => void = () => {},
): Promise<Result> {
  const { row, what } = fault;
  const recipients = fault.recipients ?? usual;
  const none = { row, what, recipients, missed: 0, twice: 0, mayRepeat: 0, recoverySeconds: 0, peakMb: 0 };
  let prepared: Prepared | undefined;
  try {
    const found = await fault.prepare?.();
    if (typeof found === "string") return { ...none, recipients: 0, failure: null, skipped: found };
    prepared = found;
    const stage = await setStage({ readers: recipients, ...fault.stage, ...prepared?.stage });
    try {
      const played = await play(fault, stage);
      if (played.failure !== null)
        autopsy(
          row,
          stage.programs.map((program) => program.output()),
        );
      return { ...none, ...played, skipped: null };
    } finally {
      await stage.close();
    }
  } catch (error) {
    return { ...none, failure: `the stage broke: ${reasonOf(error)}`, skipped: null };
  } finally {
    await prepared?.undo();
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function play(fault: Fault, stage: Stage): Promise<Omit<Result, "row" | "what" | "recipients" | "skipped">> {
  let injected: Injected = { mayRepeat: 0, healedAt: Date.now() };
  let failure: string | null = null;
  try {
    injected = await fault.inject(stage);
    if (fault.ends !== null) await stage.done(fault.ends);
    const doneAfter = (Date.now() - injected.healedAt) / 1000;
    if (doneAfter > (fault.doneWithinSeconds ?? Number.POSITIVE_INFINITY)) {
      throw new Error(`not everybody was settled before ${Math.round(doneAfter)} s after the fault`);
    }
    await fault.check?.(stage);
  } catch (error) {
    failure = reasonOf(error);
  }
  const counted = fault.ends === null ? { missed: 0, twice: 0 } : stage.count();
  const { mayRepeat, healedAt, excused = 0 } = injected;
  const next = stage.calls.accepted.find((at) => at > healedAt);
  const recoverySeconds = next === undefined ? 0 : Math.round((next - healedAt) / 100) / 10;
  failure ??= judgeOutputs(stage, fault);
  if (fault.ends !== null) failure ??= await judge(fault, stage, injected).catch(reasonOf);
  if (recoverySeconds > (fault.resumeWithinSeconds ?? usualResume)) {
    failure ??= `nothing was sent for ${recoverySeconds} s after the fault`;
  }
  const missed = Math.max(0, counted.missed - excused);
  const peakMb = Math.max(0, ...stage.programs.map((program) => program.peakMb()));
  return { missed, twice: counted.twice, mayRepeat, recoverySeconds, peakMb, failure };
}

async function judge({ proves, ends }: Fault, stage: Stage, injected: Injected): Promise<string | null> {
  const { mayRepeat, excused = 0 } = injected;
  const { missed, twice } = stage.count();
  if (proves === "copies") return twice > mayRepeat ? null : "the naive re-run showed no copies: the harness is blind";
  const { unknown, delivered, pending, planned, failed } = await stage.receipt();
  const failures = Object.values(failed).reduce((sum, count) => sum + count, 0);
  const sum = delivered + unknown + pending + failures;
  if (sum !== planned) return `the receipt does not add up: ${sum} of ${planned}`;
  if (pending > 0 && (ends ?? "done") === "done") return `the receipt is final, ${pending} are pending`;
  if (proves === "unknown") {
    if (twice > 0) return `at-most-once sent ${twice} twice`;
    if (unknown === 0) return "nothing is unknown: the harness is blind";
    return missed <= unknown ? null : `${missed} missed, only ${unknown} of them called unknown`;
  }
  if (missed > excused) return `${missed - excused} missed`;
  return twice <= mayRepeat ? null : `${twice} twice, ${mayRepeat} calls in flight`;
}
