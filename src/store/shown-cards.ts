/** Which message shows the card that a desk message stands under: both are edited together. */
import { z } from "zod";
import { keys, lifetimes } from "./keys.ts";
import { recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface ShownCard {
  readonly messageId: number;
  /** Tells whether that message shows this very card. */
  readonly mark: string;
  /** It is a photo with its caption: no edit makes it a text. */
  readonly asPhoto?: boolean;
}

export interface ShownCardStore {
  /** `messageId`: of the desk message. */
  put(chatId: number, messageId: number, card: ShownCard): Promise<void>;
  /** Null when it is not known any more. */
  get(chatId: number, messageId: number): Promise<ShownCard | null>;
}

export const shownCardRecord = recordOf<ShownCard>()(
  z.object({ messageId: z.int(), mark: z.string(), asPhoto: z.boolean().optional() }),
);

export function createShownCardStore(redis: Redis): ShownCardStore {
  return {
    async put(chatId, messageId, card) {
      await redis.set(keys.shownCard(chatId, messageId), shownCardRecord.write(card), "PX", lifetimes.shownCard);
    },
    async get(chatId, messageId) {
      const text = await redis.get(keys.shownCard(chatId, messageId));
      return text === null ? null : shownCardRecord.readIfKnown(text);
    },
  };
}
