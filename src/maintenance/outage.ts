/** What an outage did to the digests, looked at once by the first sweep after it: which are made late, and which are too old
 *  and wait for their next time. A slot without readers is no news. */
import type { Emit, SlotTime } from "../events.ts";
import { isDigestStillOwed, longestDigestDelayMs } from "../news/broadcast.ts";
import { type Clock, nextOccurrence, parseSlotId, type SlotId } from "../news/schedule.ts";
import type { Agenda } from "../store/agenda.ts";
import type { AudienceStore } from "../store/subscribers/audience-query.ts";
import type { SweepStore } from "../store/sweeps.ts";

export interface OutageDeps {
  readonly sweeps: SweepStore;
  readonly agenda: Pick<Agenda, "due">;
  readonly subscribers: Pick<AudienceStore, "count">;
  readonly clock: Clock;
  readonly emit: Emit;
}

/** Shorter ones, and digests that are less late, are nobody's business. */
const shortestMs = 600_000;
/** Times that are named; more would not be read. */
const mostNamed = 6;
/** Looked at: each costs a question to Redis. */
const mostSlots = 2000;

/** Call it before what is due is taken from the agenda. */
export function createOutageWatch(deps: OutageDeps): () => Promise<void> {
  return async () => {
    const now = deps.clock();
    const from = await deps.sweeps.begin(now);
    if (from === null || now - from < shortestMs) return;
    let late = 0;
    const waiting: SlotTime[] = [];
    for (const { entry, dueAt } of await deps.agenda.due(now - shortestMs, mostSlots)) {
      if (entry?.kind !== "slot") continue;
      if ((await deps.subscribers.count({ kind: "slot", slot: entry.slot })) === 0) continue;
      const newest = newestDue(entry.slot, dueAt, now);
      if (newest === null) waiting.push(nextOf(entry.slot, now));
      else if (now - newest >= shortestMs) late++;
    }
    if (late === 0 && waiting.length === 0) return;
    const next = waiting.toSorted((a, b) => a.dueAt - b.dueAt).slice(0, mostNamed);
    deps.emit({ type: "outage.over", from, until: now, late, waiting: waiting.length, next });
  };
}

/** The last occurrence that is still made; null when all that were due are too old. */
function newestDue(slot: SlotId, dueAt: number, now: number): number | null {
  let newest = null;
  let next = Math.max(dueAt, now - longestDigestDelayMs) - 1;
  for (;;) {
    next = nextOccurrence(parseSlotId(slot), next).dueAt;
    if (next > now) return newest;
    if (isDigestStillOwed(next, now)) newest = next;
  }
}

function nextOf(slot: SlotId, now: number): SlotTime {
  const parsed = parseSlotId(slot);
  return { dueAt: nextOccurrence(parsed, now).dueAt, timeZone: parsed.timeZone };
}
