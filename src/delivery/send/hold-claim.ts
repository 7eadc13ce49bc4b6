/** Keeps the claim on a batch alive while it is worked on, and stops the work when somebody else has taken the batch over. */
import type { BroadcastId } from "../../news/broadcast.ts";
import type { Outcome } from "../../queue.ts";
import type { DeliveryDeps } from "../deps.ts";

export interface HeldBatch {
  readonly id: BroadcastId;
  readonly batch: number;
  readonly fence: number;
}

/** The batch is another holder's now: it alone may say that it is finished. */
export const overtaken: Outcome = { kind: "done", note: "overtaken" };
const renewEveryMs = 3_000;

export async function holdClaim(
  { id, batch, fence }: HeldBatch,
  signal: AbortSignal,
  { broadcasts, emit }: Pick<DeliveryDeps, "broadcasts" | "emit">,
  work: (signal: AbortSignal) => Promise<Outcome>,
): Promise<Outcome> {
  const taken = new AbortController();
  const renewal = setInterval(() => {
    broadcasts.renew(id, batch, fence).then(
      (held) => void (held || taken.abort()),
      // Redis is away: the claim may run out meanwhile, and the fence protects whoever comes next.
      (error: unknown) => emit({ type: "fault", where: "batch claim", error }),
    );
  }, renewEveryMs);
  try {
    const outcome = await work(AbortSignal.any([signal, taken.signal]));
    if (outcome.kind === "snooze") {
      // A batch that waits longer than its claim would be given out a second time meanwhile.
      await broadcasts.renew(id, batch, fence, outcome.ms);
      await broadcasts.gotOn(id, batch); // it came to an orderly end
    }
    return taken.signal.aborted ? overtaken : outcome;
  } finally {
    clearInterval(renewal);
  }
}
