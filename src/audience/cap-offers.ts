/** Remembers who was offered a cap: once ever. */
import { mayBeOfferedCap } from "../news/busy-day.ts";
import type { Clock } from "../news/schedule.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";

export interface CapOffers {
  /** `made` false: Telegram did not hear of it after all. Resolves with whether it was for the caller to note. */
  noteCapOffer(chatId: number, made: boolean): Promise<boolean>;
}

export function createCapOffers(deps: {
  readonly subscribers: Pick<SubscriberStore, "update">;
  readonly clock: Clock;
}): CapOffers {
  return {
    async noteCapOffer(chatId, made) {
      let isOurs = false;
      await deps.subscribers.update(chatId, (current) => {
        isOurs = current !== null && (made ? mayBeOfferedCap(current, deps.clock()) : current.capOffered === true);
        if (!current || !isOurs) return null;
        const { capOffered: _, ...rest } = current;
        return made ? { ...rest, capOffered: true } : rest;
      });
      return isOurs;
    },
  };
}
