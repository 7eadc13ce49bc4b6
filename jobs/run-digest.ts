/** Makes the digest of one slot. Safe to run twice: the broadcast's id is derived from slot and local time. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { SlotId } from "../src/news/schedule.ts";
import { defineJob } from "./define-job.ts";

const payload = z.object({ slotId: z.string(), dueAt: z.int() });

declare module "../src/queue.ts" {
  interface JobPayloads {
    "run-digest": z.infer<typeof payload>;
  }
}

export const runDigest = defineJob({
  name: "run-digest",
  payload,
  retry: { attempts: 10, delayMs: 500 },
  concurrency: 4,
  id: ({ slotId, dueAt }) => `digest-${createHash("sha256").update(slotId).digest("hex").slice(0, 16)}-${dueAt}`,
  run: ({ slotId, dueAt }, { delivery }) => delivery.runDigest(slotId as SlotId, dueAt),
});
