/** Freezes the audience of one broadcast into batches. Safe to run twice: each step is a compare-and-set. */
import { z } from "zod";
import type { BroadcastId } from "../src/news/broadcast.ts";
import { defineJob } from "./define-job.ts";

export const planBroadcast = defineJob({
  name: "plan-broadcast",
  payload: z.object({ broadcastId: z.string() }),
  retry: { attempts: 10, delayMs: 500 },
  concurrency: 4,
  id: ({ broadcastId }) => `plan-${broadcastId}`,
  run: ({ broadcastId }, { delivery }, signal) => delivery.plan(broadcastId as BroadcastId, signal),
});
