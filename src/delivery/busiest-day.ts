/** Whether a reader got more than ten stories at once on a day by their clock, today or yesterday: as the ledgers say. */
import { articleBroadcastId, restBroadcastId } from "../news/broadcast.ts";
import { busyDay } from "../news/busy-day.ts";
import { publishedAt } from "../news/entitlement.ts";
import type { Subscriber } from "../news/preferences.ts";
import { wallTimeOf } from "../news/wall-clock.ts";
import type { DeliveryDeps } from "./deps.ts";
import { createReceived } from "./received.ts";

/** coming: not yet, but with what is on its way they will have. */
export type BusiestDay = (subscriber: Subscriber, now: number) => Promise<"busy" | "coming" | "calm">;

const daysMs = 2 * 86_400_000;

export function createBusiestDay(deps: Pick<DeliveryDeps, "articles" | "broadcasts" | "ledger">): BusiestDay {
  return async ({ chatId, topics, preferences }, now) => {
    const received = createReceived(deps);
    const had = new Map<string, { received: number; coming: number }>();
    for (const article of await deps.articles.published({ topics, after: now - daysMs, until: now })) {
      const day = wallTimeOf(publishedAt(article), preferences.timeZone).date;
      const count = had.get(day) ?? { received: 0, coming: 0 };
      had.set(day, count);
      for (const way of [articleBroadcastId(article), restBroadcastId(article)]) {
        const { kind } = await received.fateOf(way, chatId);
        if (kind === "received") count.received++;
        else if (kind === "coming" || kind === "unplanned") count.coming++;
      }
      if (count.received > busyDay) return "busy";
    }
    return [...had.values()].some((count) => count.received + count.coming > busyDay) ? "coming" : "calm";
  };
}
