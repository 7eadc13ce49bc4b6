/** Reads the page of a story once more that is out. Safe to run twice: one process takes the turn, the agenda knows its moment. */
import { z } from "zod";
import type { ArticleId } from "../src/news/article.ts";
import { defineJob } from "./define-job.ts";

const payload = z.object({ articleId: z.string(), dueAt: z.int() });

declare module "../src/queue.ts" {
  interface JobPayloads {
    "reread-page": z.infer<typeof payload>;
  }
}

export const rereadPage = defineJob({
  name: "reread-page",
  payload,
  retry: { attempts: 3, delayMs: 5000 },
  concurrency: 2,
  id: ({ articleId, dueAt }) => `page-${articleId}-${dueAt}`,
  run: ({ articleId, dueAt }, { newsroom }, signal) => newsroom.rereadPage(articleId as ArticleId, dueAt, signal),
});
