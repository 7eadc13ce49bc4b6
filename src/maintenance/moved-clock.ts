/** What a clock that is moved by hand needs to know of the program: the next moment that is owed, and when it is over with. Real
 *  clocks never ask; the sandbox stops at each of these moments instead of jumping over them. */
import type { Clock } from "../news/schedule.ts";
import type { Agenda } from "../store/agenda.ts";
import type { BroadcastStore } from "../store/broadcasts/broadcasts.ts";

export interface DueMoment {
  /** ms since epoch */
  readonly at: number;
  readonly what: "digest" | "publication";
}

export interface MovedClock {
  /** The earliest that is owed, overdue ones included. Polls of feeds are not counted: a late one reads the same page. */
  next(): Promise<DueMoment | null>;
  /** Looks at once what is due. Resolves when all of it is made and sent, or after `patienceMs`: a sending may be held up
   *  for hours, and the clock must still move. */
  ring(): Promise<void>;
}

const patienceMs = 5_000;
const lookEveryMs = 20;

export function createMovedClock(deps: {
  readonly agenda: Pick<Agenda, "due">;
  readonly broadcasts: Pick<BroadcastStore, "live" | "receipt">;
  readonly clock: Clock;
  readonly sweepNow: () => Promise<void>;
}): MovedClock {
  const { agenda, broadcasts } = deps;

  const next = async (): Promise<DueMoment | null> => {
    const [first] = await agenda.due(Number.MAX_SAFE_INTEGER, 1);
    return first ? { at: first.dueAt, what: first.entry?.kind === "slot" ? "digest" : "publication" } : null;
  };

  const isSending = async (): Promise<boolean> => {
    const receipts = await Promise.all((await broadcasts.live()).map((id) => broadcasts.receipt(id)));
    return receipts.some((receipt) => receipt?.state === "planning" || receipt?.state === "sending");
  };

  return {
    next,
    async ring() {
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
