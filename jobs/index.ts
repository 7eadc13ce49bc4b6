/** Everything that runs by itself. */
import { deliverBatch } from "./deliver-batch.ts";
import { planBroadcast } from "./plan-broadcast.ts";
import { pollFeed } from "./poll-feed.ts";
import { runDigest } from "./run-digest.ts";
import { sweep } from "./sweep.ts";

export const catalogue = { sweep, pollFeed, runDigest, planBroadcast, deliverBatch } as const;
