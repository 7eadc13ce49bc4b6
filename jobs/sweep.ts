/** Looks every second for what is owed. That stands in our own data: a job that is lost costs a second. */
import { z } from "zod";
import { defineJob } from "./define-job.ts";

export const everyMs = 1000;

const payload = z.object({});

declare module "../src/queue.ts" {
  interface JobPayloads {
    sweep: z.infer<typeof payload>;
  }
}

export const sweep = defineJob({
  name: "sweep",
  payload,
  retry: { attempts: 1, delayMs: 0 },
  concurrency: 1,
  id: () => "ring", // as it has always been: two of them in one queue would be two sweeps
  async run(_, { sweep: takeWhatIsOwed }) {
    await takeWhatIsOwed();
    return { kind: "done" };
  },
});
