/** Adds the feeds of a list. Safe to run twice: the list says how far it is, and a feed that is there is not added again. */
import { z } from "zod";
import { defineJob } from "./define-job.ts";

const payload = z.object({ name: z.string() });

declare module "../src/queue.ts" {
  interface JobPayloads {
    "import-feeds": z.infer<typeof payload>;
  }
}

export const importFeeds = defineJob({
  name: "import-feeds",
  payload,
  retry: { attempts: 5, delayMs: 2000 },
  concurrency: 1,
  id: ({ name }) => `feeds-${name}`,
  run: ({ name }, { newsroom }, signal) => newsroom.feedLists.goOn(name, signal),
});
