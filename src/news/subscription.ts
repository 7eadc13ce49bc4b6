/** What a subscriber's choice makes of their record. Pure: `now` is passed in; nothing here waits or stores. */
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

/** Active again, with the old topics, owed nothing from while it was gone. */
export function returned(subscriber: Subscriber, now: number): Subscriber {
  if (subscriber.state === "active") return subscriber;
  const { goneReason: _, ...rest } = subscriber;
  return { ...rest, state: "active", since: now };
}

/** Subscribing inside a forum topic moves the news there; outside of one, back to the chat itself. */
export function withTopics(subscriber: Subscriber, added: readonly TopicSlug[], home: Home, now: number): Subscriber {
  const { threadId: _, ...rest } = subscriber;
  const topics = [...new Set([...subscriber.topics, ...added])];
  return {
    ...rest,
    ...(home.threadId !== undefined && { threadId: home.threadId }),
    topics,
    since: subscriber.topics.length === 0 ? now : subscriber.since,
  };
}

export function withoutTopics(subscriber: Subscriber, removed: readonly TopicSlug[]): Subscriber {
  return { ...subscriber, topics: subscriber.topics.filter((topic) => !removed.includes(topic)) };
}

export function withCadence(subscriber: Subscriber, choice: CadenceChoice, now: number): Subscriber {
  const { timeZone, cadence: before } = subscriber.preferences;
  const cadence: Cadence =
    choice.kind === "digest"
      ? { kind: "digest", slot: slotId({ timeZone, times: choice.times, days: choice.days }) }
      : choice;
  return movedTo(subscriber, before, cadence, now);
}

/** A digest keeps its times and days, on the new clock. */
export function withTimeZone(subscriber: Subscriber, timeZone: string, now: number): Subscriber {
  const { cadence } = subscriber.preferences;
  const moved: Cadence =
    cadence.kind === "digest" ? { kind: "digest", slot: slotId({ ...parseSlotId(cadence.slot), timeZone }) } : cadence;
  return movedTo(withPreferences(subscriber, { timeZone }), cadence, moved, now);
}

export function withPreferences(
  subscriber: Subscriber,
  change: {
    readonly locale?: string;
    readonly timeZone?: string;
    readonly breaking?: boolean;
    readonly pictures?: Pictures;
  },
): Subscriber {
  const preferences: Preferences = { ...subscriber.preferences, ...change };
  return { ...subscriber, preferences };
}

/** When the next digest comes, ms; null without one. */
export function nextDigest(subscriber: Subscriber, now: number): number | null {
  const { cadence } = subscriber.preferences;
  return cadence.kind === "digest" ? nextOccurrence(parseSlotId(cadence.slot), now).dueAt : null;
}

/** From one digest to another, what has come up since the last one stays owed; any other change starts at `now`. */
function movedTo(subscriber: Subscriber, before: Cadence, cadence: Cadence, now: number): Subscriber {
  const preferences = { ...subscriber.preferences, cadence };
  if (
    before.kind === cadence.kind &&
    (before.kind !== "digest" || (cadence.kind === "digest" && before.slot === cadence.slot))
  ) {
    return { ...subscriber, preferences };
  }
  const owedFrom =
    before.kind === "digest" && cadence.kind === "digest" ? lastOccurrence(parseSlotId(before.slot), now) : now;
  const { joinedAt: _, ...rest } = subscriber;
  const since = Math.max(subscriber.since, owedFrom);
  return { ...rest, preferences, since, ...(since < now && { joinedAt: now }) };
}

const dayMs = 86_400_000;
/** Every slot has come round at least once in this time, also where a zone skips a date. */
const longestGapMs = 9 * dayMs;

/** The latest occurrence at or before `now`, ms. */
function lastOccurrence(slot: Slot, now: number): number {
  let last = now - longestGapMs;
  for (let next = nextOccurrence(slot, last).dueAt; next <= now; next = nextOccurrence(slot, next).dueAt) last = next;
  return last;
}
