/** The doorbell: rings every second. What is owed stands in our own data; a lost ring costs a second. */
import { z } from "zod";
import { defineJob } from "./define-job.ts";

export const everyMs = 1000;

export const sweep = defineJob({
  name: "sweep",
  payload: z.object({}),
  retry: { attempts: 1, delayMs: 0 },
  concurrency: 1,
  id: () => "ring",
  async run(_, { sweep: takeWhatIsOwed }) {
    await takeWhatIsOwed();
    return { kind: "done" };
  },
});
