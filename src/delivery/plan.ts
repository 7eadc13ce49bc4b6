/** Freezes the audience of a broadcast into batches, page by page: memory stays one page, and any number of planners may
 *  die or work at once, because each step is a compare-and-set on the cursor. */
import type { Outcome } from "../dispatch.ts";
import type { BroadcastId, BroadcastSpec } from "../news/broadcast.ts";
import type { FrozenRecipient } from "../store/broadcasts.ts";
import type { AudienceQuery } from "../store/subscribers.ts";
import { createContent } from "./content.ts";
import type { DeliveryDeps } from "./deps.ts";

/** The first batch is small, so that the first copy goes out at once. */
const firstBatch = 100;
const batchSize = 500;

export function createPlanner(deps: DeliveryDeps) {
  const { broadcasts, subscribers, dispatch } = deps;
  return async (id: BroadcastId, signal?: AbortSignal): Promise<Outcome> => {
    const spec = await broadcasts.spec(id);
    if (!spec) return { kind: "reject", reason: `no broadcast ${id}` };
    const content = createContent(spec, deps);
    const query = queryOf(spec);
    for (;;) {
      if (signal?.aborted) return { kind: "snooze", ms: 0 };
      const at = await broadcasts.planning(id);
      if (!at) break;
      const page = await subscribers.page(query, at.cursor, at.batches === 0 ? firstBatch : batchSize);
      const recipients: FrozenRecipient[] = [];
      for (const subscriber of page.recipients) {
        const variant = await content.variantOf(subscriber);
        if (variant !== null) recipients.push({ chatId: subscriber.chatId, variant });
      }
      const appended = await broadcasts.append(id, at, recipients, page.next);
      if (appended && recipients.length > 0) {
        await dispatch.deliverBatches([{ broadcastId: id, batch: at.batches, generation: 0, lane: spec.lane }]);
      }
    }
    const receipt = await broadcasts.receipt(id);
    deps.emit({ type: "broadcast.planned", id, recipients: receipt?.planned ?? 0 });
    deps.onProgress(id, receipt?.state === "done");
    return { kind: "done" };
  };
}

function queryOf({ content }: BroadcastSpec): AudienceQuery {
  if (content.kind === "digest") return { kind: "slot", slot: content.slot };
  return { kind: "article", topics: content.topics, urgency: content.urgency };
}
