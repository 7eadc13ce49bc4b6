/** Everything that runs by itself. */
import { deliverBatch } from "./deliver-batch.ts";
import { planBroadcast } from "./plan-broadcast.ts";
import { runDigest } from "./run-digest.ts";
import { sweep } from "./sweep.ts";

export const catalogue = { sweep, runDigest, planBroadcast, deliverBatch } as const;
