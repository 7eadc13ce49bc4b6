/** What a subscriber's choice makes of their record. Pure: `now` is passed in; nothing here waits or stores. */
import { changed, laterThan } from "./entitlement.ts";
import type { Cadence, Pictures, Preferences, Subscriber } from "./preferences.ts";
import { nextOccurrence, parseSlotId, type Slot, slotId } from "./schedule.ts";
import type { TopicSlug } from "./topic.ts";

/** Where a choice was made, and the language it was made in. */
export interface Home {
  readonly chatId: number;
  /** The forum topic, if any. */
  readonly threadId?: number;
  readonly locale: string;
}

/** What a person chooses; the zone is theirs already. */
export type CadenceChoice =
  | { readonly kind: "instant" }
  | { readonly kind: "breaking" }
  | { readonly kind: "off" }
  | { readonly kind: "digest"; readonly times: Slot["times"]; readonly days: Slot["days"] };

export interface Defaults {
  readonly timeZone: string;
}

/** A chat nobody has stored yet: nothing chosen, nothing owed. Nothing from before today is ever sent to it. */
export function newSubscriber(home: Home, defaults: Defaults, now: number): Subscriber {
  return {
    chatId: home.chatId,
    ...(home.threadId !== undefined && { threadId: home.threadId }),
    topics: [],
    preferences: {
      locale: home.locale,
      timeZone: defaults.timeZone,
      cadence: { kind: "instant" },
      breaking: false,
      pictures: "preview",
    },
    since: now,
    state: "active",
  };
}

/** Telegram refuses the chat: the topics are kept for a return. */
export function gone(subscriber: Subscriber, reason: string, now: number): Subscriber {
  if (subscriber.state === "gone") return subscriber;
  return changed(subscriber, { ...subscriber, state: "gone", goneReason: reason }, now);
}

/** Active again, with the old topics: owed what waited when it went, and nothing from while it was gone. */
export function returned(subscriber: Subscriber, now: number): Subscriber {
  if (subscriber.state === "active") return subscriber;
  const { goneReason: _, ...rest } = subscriber;
  return changed(subscriber, { ...rest, state: "active" }, now);
}

/** Subscribing inside a forum topic moves the news there; outside of one, back to the chat itself. */
export function withTopics(subscriber: Subscriber, added: readonly TopicSlug[], home: Home, now: number): Subscriber {
  const { threadId: _, topicsSince, past, ...rest } = subscriber;
  const fresh = [...new Set(added)].filter((topic) => !subscriber.topics.includes(topic));
  const place = { ...rest, ...(home.threadId !== undefined && { threadId: home.threadId }) };
  if (subscriber.topics.length === 0) return { ...place, topics: fresh, since: now };
  const since = { ...topicsSince, ...Object.fromEntries(fresh.map((topic) => [topic, now])) };
  const topics = [...subscriber.topics, ...fresh];
  return { ...place, topics, ...laterThan(subscriber.since, since), ...(past && { past }) };
}

/** Of the topics removed nothing is owed any more, whatever waits. */
export function withoutTopics(subscriber: Subscriber, removed: readonly TopicSlug[]): Subscriber {
  const { topicsSince = {}, past, ...rest } = subscriber;
  const topics = subscriber.topics.filter((topic) => !removed.includes(topic));
  if (topics.length === 0) return { ...rest, topics };
  const since = Object.entries<number>(topicsSince).filter(([topic]) => topics.some((each) => each === topic));
  return { ...rest, topics, ...laterThan(subscriber.since, Object.fromEntries(since)), ...(past && { past }) };
}

export function withCadence(subscriber: Subscriber, choice: CadenceChoice, now: number): Subscriber {
  const { timeZone } = subscriber.preferences;
  const cadence: Cadence =
    choice.kind === "digest"
      ? { kind: "digest", slot: slotId({ timeZone, times: choice.times, days: choice.days }) }
      : choice;
  return withWishes(subscriber, { cadence }, now);
}

/** Who is off and asks for breaking news gets that alone; who gets that alone and wants none is off. */
export function withBreaking(subscriber: Subscriber, breaking: boolean, now: number): Subscriber {
  const { kind } = subscriber.preferences.cadence;
  if (kind === "off" && breaking) return withWishes(subscriber, { breaking, cadence: { kind: "breaking" } }, now);
  if (kind === "breaking" && !breaking) return withWishes(subscriber, { breaking, cadence: { kind: "off" } }, now);
  return withWishes(subscriber, { breaking }, now);
}

/** A digest keeps its times and days, on the new clock. */
export function withTimeZone(subscriber: Subscriber, timeZone: string, now: number): Subscriber {
  const { cadence } = subscriber.preferences;
  const moved: Cadence =
    cadence.kind === "digest" ? { kind: "digest", slot: slotId({ ...parseSlotId(cadence.slot), timeZone }) } : cadence;
  return withWishes(subscriber, { timeZone, cadence: moved }, now);
}

/** Wishes that change nothing of when news comes. */
export function withPreferences(
  subscriber: Subscriber,
  change: { readonly locale?: string; readonly pictures?: Pictures },
): Subscriber {
  return { ...subscriber, preferences: { ...subscriber.preferences, ...change } };
}

function withWishes(subscriber: Subscriber, change: Partial<Preferences>, now: number): Subscriber {
  return changed(subscriber, { ...subscriber, preferences: { ...subscriber.preferences, ...change } }, now);
}

/** When the next digest comes, ms; null without one. */
export function nextDigest(subscriber: Subscriber, now: number): number | null {
  const { cadence } = subscriber.preferences;
  return cadence.kind === "digest" ? nextOccurrence(parseSlotId(cadence.slot), now).dueAt : null;
}
