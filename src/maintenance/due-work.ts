/** Tells the next moment on the agenda, and runs at once what is due, to its end. For a clock that is moved by hand: the
 *  sandbox's stops at each of these moments. Nobody else asks. */
import type { Clock } from "../news/schedule.ts";
import type { Agenda } from "../store/agenda.ts";
import type { BroadcastStore } from "../store/broadcasts/broadcasts.ts";

export interface DueMoment {
  /** ms since epoch */
  readonly at: number;
  readonly what: "digest" | "publication" | "reminder" | "pause" | "resume";
}

export interface DueWork {
  /** The earliest that is owed, overdue ones included. Polls of feeds and receipts that are written anew are not counted: late
   *  ones tell the same. */
  next(): Promise<DueMoment | null>;
  /** Sweeps now. Resolves when all that is due is made and sent, or after `patienceMs`: a sending may be held up for hours,
   *  and the clock must still move. */
  runNow(): Promise<void>;
}

const patienceMs = 5_000;
const lookEveryMs = 20;
/** More receipts than that are not due within an hour. */
const lookedThrough = 200;

export function createDueWork(deps: {
  readonly agenda: Pick<Agenda, "due">;
  readonly broadcasts: Pick<BroadcastStore, "live" | "receipt">;
  readonly clock: Clock;
  /** All sending is halted: what waits for that is not waited for. */
  isHalted(): Promise<boolean>;
  readonly sweepNow: () => Promise<void>;
}): DueWork {
  const { agenda, broadcasts } = deps;

  const next = async (): Promise<DueMoment | null> => {
    const all = await agenda.due(Number.MAX_SAFE_INTEGER, lookedThrough);
    const first = all.find(({ entry }) => entry?.kind !== "receipt");
    if (!first) return null;
    const kind = first.entry?.kind;
    return {
      at: first.dueAt,
      what:
        kind === "slot" || kind === "bundle"
          ? "digest"
          : kind === "reminder" || kind === "pause" || kind === "resume"
            ? kind
            : "publication",
    };
  };

  const isSending = async (): Promise<boolean> => {
    const receipts = await Promise.all((await broadcasts.live()).map((id) => broadcasts.receipt(id)));
    if (receipts.some((receipt) => receipt?.state === "planning")) return true;
    return receipts.some((receipt) => receipt?.state === "sending") && !(await deps.isHalted());
  };

  return {
    next,
    async runNow() {
      await deps.sweepNow();
      const until = performance.now() + patienceMs;
      while (performance.now() < until) {
        const first = await next();
        if ((first === null || first.at > deps.clock()) && !(await isSending())) return;
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      }
    },
  };
}
