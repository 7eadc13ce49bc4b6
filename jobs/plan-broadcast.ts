/** Freezes the audience of one broadcast into batches. Safe to run twice: each step is a compare-and-set. */
import { z } from "zod";
import type { BroadcastId } from "../src/news/broadcast.ts";
import { defineJob } from "./define-job.ts";

const payload = z.object({ broadcastId: z.string() });

declare module "../src/queue.ts" {
  interface JobPayloads {
    "plan-broadcast": z.infer<typeof payload>;
  }
}

export const planBroadcast = defineJob({
  name: "plan-broadcast",
  payload,
  retry: { attempts: 10, delayMs: 500 },
  concurrency: 4,
  id: ({ broadcastId }) => `plan-${broadcastId}`,
  run: ({ broadcastId }, { delivery }, signal) => delivery.plan(broadcastId as BroadcastId, signal),
});
