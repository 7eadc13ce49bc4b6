/** Freezes the audience of a broadcast into batches, page by page: memory stays two pages, for the next one is read while one is
 *  stored, and any number of planners may die or work at once, because each step is a compare-and-set on the cursor. A first wave
 *  is a batch of its own before all others, which are frozen meanwhile and wait. */

import type { BroadcastId, BroadcastSpec } from "../news/broadcast.ts";
import type { Outcome } from "../queue.ts";
import { chooseFirstWave } from "./choose-first-wave.ts";
import type { DeliveryDeps } from "./deps.ts";
import { type AudiencePages, audiencePages, type NotYet, type RecipientPage } from "./recipient-pages.ts";

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
    const next = nextBatch(spec, deps);
    for (;;) {
      if (signal?.aborted) return { kind: "snooze", ms: 0 };
      const at = await broadcasts.planning(id);
      if (!at) break;
      if (await memory.isNearlyFull()) {
        emit({ type: "redis.nearly_full" });
        return { kind: "snooze", ms: fullRetryMs };
      }
      const page = await next(at);
      if ("waitMs" in page) return { kind: "snooze", ms: page.waitMs };
      const { recipients, isWave = false } = page;
      const appended = await broadcasts.append(id, at, recipients, page.next, isWave);
      // What waits for the wave is given out when it is over: whatever is frozen after that goes at once.
      if (appended && recipients.length > 0 && (at.batches === 0 || !(await broadcasts.isBehindWave(id)))) {
        await enqueue("deliver-batch", [{ broadcastId: id, batch: at.batches, generation: 0, lane: spec.lane }]);
      }
    }
    const receipt = await broadcasts.receipt(id);
    deps.emit({ type: "broadcast.planned", id, recipients: receipt?.planned ?? 0 });
    deps.onProgress(id, receipt?.state === "done");
    return { kind: "done" };
  };
}

interface NextBatch extends RecipientPage {
  readonly isWave?: boolean;
}

/** Who stands in the next batch: the first wave, if it has one; then all who are not in it. */
function nextBatch(spec: BroadcastSpec, deps: DeliveryDeps) {
  const pages = readAhead(audiencePages(spec, deps));
  let served: Promise<ReadonlySet<number>> | undefined;
  return async (at: { readonly cursor: string | null; readonly batches: number }): Promise<NextBatch | NotYet> => {
    const isFirst = at.cursor === null && at.batches === 0;
    const wave = isFirst ? await chooseFirstWave(spec, deps) : null;
    if (wave) return { ...wave, isWave: true };
    const page = await pages.read(at.cursor, at.batches === 0 ? firstBatch : batchSize);
    if ("waitMs" in page) return page;
    if (page.next !== null) pages.prepare(page.next, batchSize);
    if (at.batches === 0) return page;
    served ??= inFirstWave(spec.id, deps);
    const ahead = await served;
    return ahead.size === 0
      ? page
      : { ...page, recipients: page.recipients.filter(({ chatId }) => !ahead.has(chatId)) };
  };
}

async function inFirstWave(id: BroadcastId, { broadcasts }: DeliveryDeps): Promise<ReadonlySet<number>> {
  const recipients = (await broadcasts.hasFirstWave(id)) ? await broadcasts.recipients(id, 0) : [];
  return new Set(recipients.map(({ chatId }) => chatId));
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
