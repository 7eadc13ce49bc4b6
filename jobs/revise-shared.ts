/** Rewrites the copies of a story that people shared into other chats. Safe to run twice: each copy says which version it shows. */
import { z } from "zod";
import type { ArticleId } from "../src/news/article.ts";
import { defineJob } from "./define-job.ts";

/** `copy`: the one that was posted too late for the others' job; "" = all. */
const payload = z.object({ articleId: z.string(), version: z.int(), copy: z.string() });

declare module "../src/queue.ts" {
  interface JobPayloads {
    "revise-shared": z.infer<typeof payload>;
  }
}

export const reviseShared = defineJob({
  name: "revise-shared",
  payload,
  retry: { attempts: 8, delayMs: 1000 },
  concurrency: 1,
  id: ({ articleId, version, copy }) => `shared-${articleId}-v${version}-${copy}`,
  run: ({ articleId }, { delivery }, signal) => delivery.reviseShared(articleId as ArticleId, signal),
});
