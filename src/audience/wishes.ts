/** The verbs of wishes beyond topics and a general cadence: exceptions, quiet hours, the cap, pauses, what is muted and followed,
 *  languages and looks. Each stores one change of a record and returns what is stored now. */
import { pauseEntry } from "../news/agenda.ts";
import type { Filter } from "../news/filter.ts";
import type { Cap, Preferences, QuietHours, Subscriber } from "../news/preferences.ts";
import { type Home, withoutException, withSound } from "../news/subscription.ts";
import type { TopicSlug } from "../news/topic.ts";
import {
  paused,
  resumed,
  withBundle,
  withCap,
  withFollowed,
  withGraphic,
  withMuted,
  withoutFollowed,
  withoutMuted,
  withPlain,
  withQuiet,
  withReads,
} from "../news/wishes.ts";
import type { Agenda } from "../store/agenda.ts";

export interface WishVerbs {
  /** The topic comes as the general cadence says again. */
  clearCadence(home: Home, topic: TopicSlug): Promise<Subscriber>;
  setQuiet(home: Home, quiet: QuietHours | null): Promise<Subscriber>;
  setCap(home: Home, cap: Cap | null): Promise<Subscriber>;
  /** Whether what comes in a burst comes as one message. */
  setBundle(home: Home, bundle: boolean): Promise<Subscriber>;
  /** Until then (ms), or until `resume`. */
  pause(home: Home, until: number | null): Promise<Subscriber>;
  resume(home: Home): Promise<Subscriber>;
  mute(home: Home, filter: Filter): Promise<Subscriber>;
  /** Null when nothing is stored about the chat. */
  unmute(chatId: number, filter: Filter): Promise<Subscriber | null>;
  follow(home: Home, filter: Filter): Promise<Subscriber>;
  /** Null when nothing is stored about the chat. */
  unfollow(chatId: number, filter: Filter): Promise<Subscriber | null>;
  /** Primary tags of languages; null: all of them. */
  setReads(home: Home, codes: readonly string[] | null): Promise<Subscriber>;
  setGraphic(home: Home, graphic: NonNullable<Preferences["graphic"]> | null): Promise<Subscriber>;
  setPlain(home: Home, plain: boolean): Promise<Subscriber>;
  /** Of all that comes, by whatever cadence. */
  setSound(home: Home, sound: boolean): Promise<Subscriber>;
}

type Changing = (subscriber: Subscriber, now: number) => Subscriber;

/** `choose`: stores a choice of who is here. `changeKnown`: the same where something is stored. */
export function createWishVerbs(
  choose: (home: Home, change: Changing) => Promise<Subscriber>,
  changeKnown: (chatId: number, change: Changing) => Promise<Subscriber | null>,
  agenda: Pick<Agenda, "put" | "remove">,
): WishVerbs {
  return {
    clearCadence: (home, topic) => choose(home, (subscriber, now) => withoutException(subscriber, topic, now)),
    setQuiet: (home, quiet) => choose(home, (subscriber, now) => withQuiet(subscriber, quiet, now)),
    setCap: (home, cap) => choose(home, (subscriber, now) => withCap(subscriber, cap, now)),
    setBundle: (home, bundle) => choose(home, (subscriber, now) => withBundle(subscriber, bundle, now)),
    async pause(home, until) {
      // Before the record: what is due of a chat without a pause is settled, a pause without its end is never told.
      if (until === null) await agenda.remove(pauseEntry(home.chatId));
      else await agenda.put(pauseEntry(home.chatId), until);
      return choose(home, (subscriber, now) => paused(subscriber, until, now));
    },
    async resume(home) {
      const stored = await choose(home, resumed);
      await agenda.remove(pauseEntry(home.chatId));
      return stored;
    },
    mute: (home, filter) => choose(home, (subscriber, now) => withMuted(subscriber, filter, now)),
    unmute: (chatId, filter) => changeKnown(chatId, (subscriber) => withoutMuted(subscriber, filter)),
    follow: (home, filter) => choose(home, (subscriber, now) => withFollowed(subscriber, filter, now)),
    unfollow: (chatId, filter) => changeKnown(chatId, (subscriber, now) => withoutFollowed(subscriber, filter, now)),
    setReads: (home, codes) => choose(home, (subscriber) => withReads(subscriber, codes)),
    setGraphic: (home, graphic) => choose(home, (subscriber) => withGraphic(subscriber, graphic)),
    setPlain: (home, plain) => choose(home, (subscriber) => withPlain(subscriber, plain)),
    setSound: (home, sound) => choose(home, (subscriber) => withSound(subscriber, sound)),
  };
}
