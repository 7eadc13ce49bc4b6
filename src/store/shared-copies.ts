/** Copies of a story that people posted into other chats by an inline query: what Telegram calls each, in which language it
 *  stands there, and as which version. Nobody's id is kept with them. */
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import type { SharedCopy, SharedCount } from "../news/shared-copy.ts";
import { keys } from "./keys.ts";
import { rowOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface SharedCopyStore {
  note(id: ArticleId, copy: SharedCopy): Promise<void>;
  all(id: ArticleId): Promise<readonly SharedCopy[]>;
  count(id: ArticleId, version: number): Promise<SharedCount>;
}

type Row = Omit<SharedCopy, "inlineId">;
export const sharedCopyRecord = rowOf<Row>()(z.object({ version: z.int(), locale: z.string(), lost: z.boolean() }));

export function createSharedCopyStore(redis: Redis, keptMs: number): SharedCopyStore {
  const { shared } = keys.articles;
  const all = async (id: ArticleId): Promise<SharedCopy[]> =>
    Object.entries(await redis.hgetall(shared(id))).flatMap(([inlineId, text]) => {
      const row = sharedCopyRecord.readIfKnown(text);
      return row ? [{ inlineId, ...row }] : [];
    });
  return {
    async note(id, { inlineId, ...row }) {
      await redis.multi().hset(shared(id), inlineId, sharedCopyRecord.write(row)).pexpire(shared(id), keptMs).exec();
    },
    all,
    async count(id, version) {
      const copies = await all(id);
      const lost = copies.filter((copy) => copy.lost).length;
      const behind = copies.filter((copy) => !copy.lost && copy.version < version).length;
      return { current: copies.length - lost - behind, behind, lost };
    },
  };
}
