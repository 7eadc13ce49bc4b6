/** Which article a CMS means by an address, and what it said of it last. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import { comparablePlace } from "../news/link-parameters.ts";
import type { Posted } from "../news/posting.ts";
import { keys } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface PostingStore {
  get(url: string): Promise<Posted | null>;
  /** For whoever is first; null: it is. Else what the first one has put. */
  claim(url: string, posted: Posted): Promise<Posted | null>;
  put(url: string, posted: Posted): Promise<void>;
}

const postedRecord = recordOf<Posted>()(z.object({ id: branded<ArticleId>(), posting: z.string(), words: z.string() }));

/** `retentionMs`: kept for so long after the last posting. */
export function createPostingStore(redis: Redis, retentionMs: number): PostingStore {
  const keyOf = (url: string): string =>
    keys.posting(createHash("sha256").update(comparablePlace(url)).digest("hex").slice(0, 32));
  const get: PostingStore["get"] = async (url) => {
    const text = await redis.get(keyOf(url));
    return text === null ? null : postedRecord.read(text);
  };
  return {
    get,
    async claim(url, posted) {
      const isFirst = await redis.set(keyOf(url), postedRecord.write(posted), "PX", retentionMs, "NX");
      return isFirst === "OK" ? null : get(url);
    },
    async put(url, posted) {
      await redis.set(keyOf(url), postedRecord.write(posted), "PX", retentionMs);
    },
  };
}
