/** Counts settled copies by day, outcome and hour: gathered in memory for some seconds, since a fast sending settles hundreds
 *  of parts a minute. What a killed process had gathered is missing from the statistics; receipts count by themselves. */
import type { Emit, HouseEvent } from "../events.ts";
import type { Clock } from "../news/schedule.ts";
import type { DayCountStore } from "../store/day-counts.ts";

export interface DeliveryCounter {
  listen(event: HouseEvent): void;
  /** Writes what is gathered. */
  flush(): Promise<void>;
}

const everyMs = 3000;

export function createDeliveryCounter(deps: {
  readonly dayCounts: Pick<DayCountStore, "add" | "placeOf">;
  readonly clock: Clock;
  readonly emit: Emit;
}): DeliveryCounter {
  const { dayCounts, clock } = deps;
  let gathered: Record<string, number> = {};
  let timer: NodeJS.Timeout | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const counts = gathered;
    gathered = {};
    if (Object.keys(counts).length > 0) await dayCounts.add(clock(), counts);
  };

  const add = (what: string, count: number): void => {
    gathered[what] = (gathered[what] ?? 0) + count;
  };

  return {
    listen(event) {
      // What is rewritten where it stands is no news that came.
      if (event.type !== "deliveries.settled" || event.kind === "revision") return;
      add(`delivery:${event.outcome}`, event.count);
      if (event.outcome === "delivered") add(`sent:${dayCounts.placeOf(clock()).hour}`, event.count);
      timer ??= setTimeout(
        () => flush().catch((error: unknown) => deps.emit({ type: "fault", where: "statistics", error })),
        everyMs,
      ).unref();
    },
    flush,
  };
}
