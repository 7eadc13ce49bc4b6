/** What a fault of the matrix is, and how one is run and judged. */
import { type Stage, setStage } from "./stage.ts";

/** What the injection says of itself. */
export interface Injected {
  /** Copies that may come twice: calls whose answer nobody could hear. */
  readonly mayRepeat: number;
  /** When the fault was over (ms): recovery is counted from here. */
  readonly healedAt: number;
}

export interface Fault {
  /** Row of the matrix, such as "P1". */
  readonly row: string;
  readonly what: string;
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
  readonly recoverySeconds: number;
  /** Why the row failed; null when it held. */
  readonly failure: string | null;
}

export async function runFault(fault: Fault, recipients: number): Promise<Result> {
  const stage = await setStage(recipients);
  let injected: Injected = { mayRepeat: 0, healedAt: Date.now() };
  let failure: string | null = null;
  try {
    injected = await fault.inject(stage);
    await stage.done();
    await fault.check?.(stage);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  try {
    const { missed, twice } = stage.count();
    const recoverySeconds = Math.max(0, Math.round((Date.now() - injected.healedAt) / 100) / 10);
    failure ??= await judge(fault, stage, injected);
    const { row, what } = fault;
    return { row, what, recipients, missed, twice, mayRepeat: injected.mayRepeat, recoverySeconds, failure };
  } finally {
    await stage.close();
  }
}

async function judge({ proves }: Fault, stage: Stage, { mayRepeat }: Injected): Promise<string | null> {
  const { missed, twice } = stage.count();
  if (proves === "copies") return twice > mayRepeat ? null : "the naive re-run showed no copies: the harness is blind";
  const { unknown, delivered, pending, planned, failed } = await stage.receipt();
  const failures = Object.values(failed).reduce((sum, count) => sum + count, 0);
  const sum = delivered + unknown + pending + failures;
  if (sum !== planned) return `the receipt does not add up: ${sum} of ${planned}`;
  if (pending > 0) return `the receipt is final, ${pending} are pending`;
  if (proves === "unknown") {
    if (twice > 0) return `at-most-once sent ${twice} twice`;
    if (unknown === 0) return "nothing is unknown: the harness is blind";
    return missed <= unknown ? null : `${missed} missed, only ${unknown} of them called unknown`;
  }
  if (missed > 0) return `${missed} missed`;
  return twice <= mayRepeat ? null : `${twice} twice, ${mayRepeat} calls in flight`;
}
