/** Signs of life, and who is asked after a long silence whether they still want news: once per silence. */

import type { Subscriber } from "../news/preferences.ts";
import type { Clock } from "../news/schedule.ts";
import { heardNow, type SignOfLife, silenceMs, weekOf } from "../news/sign-of-life.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";

export interface Silence {
  /** Something was pressed or written. Null: the chat is not known. */
  heardFrom(chatId: number): Promise<Subscriber | null>;
  /** Notes that the reader is asked, and returns it; null: there is nothing to ask, or somebody asks already. */
  askSilent(chatId: number): Promise<Subscriber | null>;
}

export function createSilence(deps: { readonly subscribers: SubscriberStore; readonly clock: Clock }): Silence {
  const { subscribers, clock } = deps;
  return {
    heardFrom: (chatId) =>
      subscribers.update(chatId, (current) => {
        const heard = current && heardNow(current.heard, clock());
        return heard && { ...current, heard };
      }),
    async askSilent(chatId) {
      let isOurs = false;
      const stored = await subscribers.update(chatId, (current) => {
        isOurs = current !== null && mayBeAsked(current, clock());
        return isOurs && current
          ? { ...current, heard: { week: weekOf(clock()), asked: true } satisfies SignOfLife }
          : null;
      });
      return isOurs ? stored : null;
    },
  };
}

/** Looked for by the week: somebody may have been heard of, or asked, since. */
function mayBeAsked({ state, topics, preferences, heard }: Subscriber, now: number): boolean {
  const isServed = state === "active" && topics.length > 0 && preferences.cadence.kind !== "off";
  return isServed && !heard?.asked && (heard === undefined || heard.week < weekOf(now - silenceMs));
}
