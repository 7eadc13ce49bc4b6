/** Freezes the audience of a broadcast into batches, page by page: memory stays two pages, for the next one is read while one is
 *  stored, and any number of planners may die or work at once, because each step is a compare-and-set on the cursor. */

import type { BroadcastId } from "../news/broadcast.ts";
import type { Outcome } from "../queue.ts";
import type { DeliveryDeps } from "./deps.ts";
import { type AudiencePages, audiencePages } from "./recipient-pages.ts";

/** The first batch is small, so that the first copy goes out at once. */
const firstBatch = 100;
const batchSize = 2000;

/** Redis has no room for a ledger: the operator has to make some. */
const fullRetryMs = 10_000;

export function createPlanner(deps: DeliveryDeps) {
  const { broadcasts, enqueue, memory, emit } = deps;
  return async (id: BroadcastId, signal?: AbortSignal): Promise<Outcome> => {
    const spec = await broadcasts.spec(id);
    if (!spec) return { kind: "reject", reason: `no broadcast ${id}` };
    const pages = readAhead(audiencePages(spec, deps));
    for (;;) {
      if (signal?.aborted) return { kind: "snooze", ms: 0 };
      const at = await broadcasts.planning(id);
      if (!at) break;
      if (await memory.isNearlyFull()) {
        emit({ type: "redis.nearly_full" });
        return { kind: "snooze", ms: fullRetryMs };
      }
      const page = await pages.read(at.cursor, at.batches === 0 ? firstBatch : batchSize);
      if ("waitMs" in page) return { kind: "snooze", ms: page.waitMs };
      if (page.next !== null) pages.prepare(page.next, batchSize);
      const appended = await broadcasts.append(id, at, page.recipients, page.next);
      if (appended && page.recipients.length > 0) {
        await enqueue("deliver-batch", [{ broadcastId: id, batch: at.batches, generation: 0, lane: spec.lane }]);
      }
    }
    const receipt = await broadcasts.receipt(id);
    deps.emit({ type: "broadcast.planned", id, recipients: receipt?.planned ?? 0 });
    deps.onProgress(id, receipt?.state === "done");
    return { kind: "done" };
  };
}

/** One page is read ahead; whoever comes to another one instead reads that. */
function readAhead(pages: AudiencePages) {
  let ahead: { readonly cursor: string; readonly page: ReturnType<AudiencePages> } | null = null;
  return {
    prepare(cursor: string, atLeast: number): void {
      const page = pages(cursor, atLeast);
      page.catch(() => {}); // whoever reads it hears of it; where nobody does, nothing is lost
      ahead = { cursor, page };
    },
    read(cursor: string | null, atLeast: number): ReturnType<AudiencePages> {
      const prepared = ahead?.cursor === cursor ? ahead.page : pages(cursor, atLeast);
      ahead = null;
      return prepared;
    },
  };
}
