/** Sends one batch of a broadcast. Safe to run twice: the ledger tells who has been served. */
import { z } from "zod";
import type { BroadcastId } from "../src/news/broadcast.ts";
import { type Lane, lanes } from "../src/news/lane.ts";
import { defineJob } from "./define-job.ts";

const queueOf = (lane: Lane): string => `deliver-${lane}`;

const payload = z.object({
  broadcastId: z.string(),
  batch: z.int().nonnegative(),
  generation: z.int().nonnegative(),
  lane: z.enum(lanes),
});

declare module "../src/queue.ts" {
  interface JobPayloads {
    "deliver-batch": z.infer<typeof payload>;
  }
}

export const deliverBatch = defineJob({
  name: "deliver-batch",
  // A queue a lane: breaking never waits for a worker that is busy with a digest.
  queues: lanes.map(queueOf),
  queueOf: ({ lane }) => queueOf(lane),
  payload,
  retry: { attempts: 8, delayMs: 1000 },
  concurrency: 4,
  id: ({ broadcastId, batch, generation }) => `${broadcastId}-${batch}-g${generation}`,
  run: ({ broadcastId, batch }, { delivery }, signal) =>
    delivery.deliverBatch(broadcastId as BroadcastId, batch, signal),
});
