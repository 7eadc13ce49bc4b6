/** The catalogue: everything that runs by itself. A job that is declared and missing here is a compile error. */
import type { JobName } from "../src/queue.ts";
import type { JobDefinition } from "./define-job.ts";
import { deliverBatch } from "./deliver-batch.ts";
import { importFeeds } from "./import-feeds.ts";
import { planBroadcast } from "./plan-broadcast.ts";
import { pollFeed } from "./poll-feed.ts";
import { rereadPage } from "./reread-page.ts";
import { reviseShared } from "./revise-shared.ts";
import { runDigest } from "./run-digest.ts";
import { sweep } from "./sweep.ts";

export const catalogue: { readonly [N in JobName]: JobDefinition<N> } = {
  sweep,
  "poll-feed": pollFeed,
  "import-feeds": importFeeds,
  "run-digest": runDigest,
  "plan-broadcast": planBroadcast,
  "deliver-batch": deliverBatch,
  "revise-shared": reviseShared,
  "reread-page": rereadPage,
};
