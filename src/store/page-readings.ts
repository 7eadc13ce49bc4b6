/** What a story's page said when it was read last: compared with what it says the next time. */
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import type { PageFacts } from "../news/page-facts.ts";
import { keys, lifetimes } from "./keys.ts";
import { recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface PageReading {
  /** Null: it was never read. */
  readonly facts: PageFacts | null;
  /** It was not there any more, and that was told. */
  readonly gone?: boolean;
}

export interface PageReadingStore {
  get(id: ArticleId): Promise<PageReading | null>;
  put(id: ArticleId, reading: PageReading): Promise<void>;
}

export const pageReadingRecord = recordOf<PageReading>()(
  z.object({
    facts: z
      .object({
        title: z.string(),
        lead: z.string().optional(),
        source: z.string().optional(),
        body: z.string().optional(),
      })
      .nullable(),
    gone: z.boolean().optional(),
  }),
);

export function createPageReadingStore(redis: Redis): PageReadingStore {
  const { page } = keys.articles;
  return {
    async get(id) {
      const text = await redis.get(page(id));
      return text === null ? null : pageReadingRecord.readIfKnown(text);
    },
    async put(id, reading) {
      await redis.set(page(id), pageReadingRecord.write(reading), "PX", lifetimes.pageReading);
    },
  };
}
