/** When a reader gets so much in a day that a cap is offered to them. */
import { isSilenced } from "./arrival.ts";
import { isPrivateChat } from "./delivery.ts";
import type { Subscriber } from "./preferences.ts";

/** Stories that come at once on a day by the reader's clock: with more than these a cap is offered. */
export const busyDay = 10;

/** Once ever, to a reader who has set none. */
export function mayBeOfferedCap(subscriber: Subscriber, now: number): boolean {
  const { chatId, capOffered, preferences } = subscriber;
  return isPrivateChat(chatId) && !capOffered && preferences.cap === undefined && !isSilenced(subscriber, now);
}
