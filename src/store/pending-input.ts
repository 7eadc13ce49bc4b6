/** One key per person and chat: what they were asked to type next, and for what; read once, and gone after a while. */
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import { type PendingInput, typedFields } from "../news/pending-input.ts";
import { keys, lifetimes } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface PendingInputStore {
  put(chatId: number, userId: number, input: PendingInput): Promise<void>;
  /** Reads and leaves it. */
  get(chatId: number, userId: number): Promise<PendingInput | null>;
  /** Reads and forgets in one step. Null when nothing was asked, or it is not understood. */
  take(chatId: number, userId: number): Promise<PendingInput | null>;
}

export const pendingInputRecord = recordOf<PendingInput>()(
  z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("article-field"),
      id: branded<ArticleId>(),
      field: z.enum(typedFields),
      seen: z.int().optional(),
      due: z.int().optional(),
    }),
    z.object({ kind: z.literal("announce-time"), name: z.string() }),
    z.object({ kind: z.literal("feed-address"), number: z.int() }),
  ]),
);

export function createPendingInputStore(redis: Redis): PendingInputStore {
  return {
    async put(chatId, userId, input) {
      await redis.set(keys.pendingInput(chatId, userId), pendingInputRecord.write(input), "PX", lifetimes.pendingInput);
    },
    async get(chatId, userId) {
      const text = await redis.get(keys.pendingInput(chatId, userId));
      return text === null ? null : pendingInputRecord.readIfKnown(text);
    },
    async take(chatId, userId) {
      const text = await redis.getdel(keys.pendingInput(chatId, userId));
      return text === null ? null : pendingInputRecord.readIfKnown(text);
    },
  };
}
