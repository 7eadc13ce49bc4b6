/** Asks one feed what is new. Safe to run twice: entries are known by their identity, the agenda by its moment. */
import { z } from "zod";
import { defineJob } from "./define-job.ts";

const payload = z.object({ number: z.int(), dueAt: z.int() });

declare module "../src/queue.ts" {
  interface JobPayloads {
    "poll-feed": z.infer<typeof payload>;
  }
}

export const pollFeed = defineJob({
  name: "poll-feed",
  payload,
  retry: { attempts: 3, delayMs: 2000 },
  concurrency: 16,
  id: ({ number, dueAt }) => `feed-${number}-${dueAt}`,
  run: ({ number, dueAt }, { newsroom }) => newsroom.pollFeed(number, dueAt),
});
