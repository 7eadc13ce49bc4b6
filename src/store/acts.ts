/** One list per person of the newsroom with what they did lately, newest first: what /undo looks at. */
import { z } from "zod";
import type { Act } from "../news/act.ts";
import type { ArticleId } from "../news/article.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import { correctionSchema } from "./article-record.ts";
import { contentChangesSchema } from "./decisions.ts";
import { keys, lifetimes } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface ActStore {
  note(userId: number, act: Act): Promise<void>;
  /** Newest first, without what is not understood. */
  recent(userId: number): Promise<readonly Act[]>;
  forget(userId: number, act: Act): Promise<void>;
}

const kept = 20;

const [at, id] = [z.int(), branded<ArticleId>()];

export const actRecord = recordOf<Act>()(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.enum(["publish", "schedule"]), at, id, due: z.int() }),
    z.object({ kind: z.literal("discard"), at, id }),
    z.object({
      kind: z.literal("correct"),
      at,
      id,
      version: z.int(),
      back: contentChangesSchema,
      correction: correctionSchema.optional(),
    }),
    z.object({ kind: z.literal("retract"), at, id }),
    z.object({ kind: z.literal("announce"), at, broadcast: branded<BroadcastId>() }),
  ]),
);

export function createActStore(redis: Redis): ActStore {
  const all = (userId: number): Promise<string[]> => redis.lrange(keys.acts(userId), 0, -1);
  return {
    async note(userId, act) {
      const key = keys.acts(userId);
      const multi = redis
        .multi()
        .lpush(key, actRecord.write(act))
        .ltrim(key, 0, kept - 1);
      await multi.pexpire(key, lifetimes.acts).exec();
    },
    async recent(userId) {
      return (await all(userId)).map((text) => actRecord.readIfKnown(text)).filter((act) => act !== null);
    },
    async forget(userId, act) {
      for (const text of await all(userId)) {
        const known = actRecord.readIfKnown(text);
        if (known?.at === act.at && known.kind === act.kind) await redis.lrem(keys.acts(userId), 0, text);
      }
    },
  };
}
