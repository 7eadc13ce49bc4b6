/** What a subscriber's choice makes of their record. Pure: `now` is passed in; nothing here waits or stores. */
import { changed, editionSlots, lapsed, laterThan, withPast } from "./entitlement.ts";
import { housed, withoutHomeless } from "./forum-homes.ts";
import type { Cadence, Exceptions, Pictures, Preferences, Subscriber } from "./preferences.ts";
import { nextOccurrence, parseSlotId, type Slot, slotId } from "./schedule.ts";
import type { TopicSlug } from "./topic.ts";

/** Where a choice was made, and the language it was made in. */
export interface Home {
  readonly chatId: number;
  /** The forum topic, if any. */
  readonly threadId?: number;
  readonly locale: string;
  /** Of whoever chooses for the chat; absent: the house's. */
  readonly timeZone?: string;
}

/** What a person chooses; the zone is theirs already. `silent`: without sound. */
export type CadenceChoice =
  | { readonly kind: "instant"; readonly silent?: true }
  | { readonly kind: "breaking"; readonly silent?: true }
  | { readonly kind: "off" }
  | { readonly kind: "digest"; readonly times: Slot["times"]; readonly days: Slot["days"]; readonly silent?: true };

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
      timeZone: home.timeZone ?? defaults.timeZone,
      cadence: { kind: "instant" },
      breaking: false,
      pictures: "photo",
    },
    since: now,
    state: "active",
  };
}

/** Telegram refuses the chat: the topics are kept for a return. */
export function gone(subscriber: Subscriber, reason: string, now: number): Subscriber {
  if (subscriber.state === "gone") return subscriber;
  const known = lapsed(subscriber, now);
  return changed(known, { ...known, state: "gone", goneReason: reason }, now);
}

/** Active again, with the old topics: owed what waited when it went, and nothing from while it was gone. */
export function returned(subscriber: Subscriber, now: number): Subscriber {
  if (subscriber.state === "active") return subscriber;
  const known = lapsed(subscriber, now);
  const { goneReason: _, ...rest } = known;
  return changed(known, { ...rest, state: "active" }, now);
}

/** In a forum the topics, and no others, live from now on where they were chosen: in a forum topic, or the chat itself. */
export function withTopics(subscriber: Subscriber, added: readonly TopicSlug[], home: Home, now: number): Subscriber {
  const { topicsSince, past, ...rest } = subscriber;
  const held = past && subscriber.preferences.followed ? { past } : {};
  const fresh = [...new Set(added)].filter((topic) => !subscriber.topics.includes(topic));
  if (subscriber.topics.length === 0)
    return housed({ ...rest, topics: fresh, since: now, ...held }, fresh, home.threadId);
  const since = { ...topicsSince, ...Object.fromEntries(fresh.map((topic) => [topic, now])) };
  const topics = [...subscriber.topics, ...fresh];
  const all = { ...rest, topics, ...laterThan(subscriber.since, since), ...(past && { past }) };
  return housed(all, added, home.threadId);
}

/** Of the topics removed nothing is owed any more, whatever waits. What was an exception for one of them goes with it. */
export function withoutTopics(subscriber: Subscriber, removed: readonly TopicSlug[], now: number): Subscriber {
  const { topicsSince = {}, past, ...rest } = subscriber;
  const topics = subscriber.topics.filter((topic) => !removed.includes(topic));
  const { exceptions = {} } = subscriber.preferences;
  const still = Object.entries<Cadence>(exceptions).filter(([topic]) => topics.some((each) => each === topic));
  const preferences = withExceptions(subscriber.preferences, Object.fromEntries(still));
  if (topics.length === 0) return withPast(withoutHomeless({ ...rest, preferences, topics }), past ?? []);
  const since = Object.entries<number>(topicsSince).filter(([topic]) => topics.some((each) => each === topic));
  const after = {
    ...rest,
    topics,
    preferences,
    ...laterThan(subscriber.since, Object.fromEntries(since)),
    ...(past && { past }),
  };
  return changed(subscriber, withoutHomeless(after), now);
}

/** None at all costs no byte. */
function withExceptions({ exceptions: _, ...rest }: Preferences, exceptions: Exceptions): Preferences {
  return { ...rest, ...(Object.keys(exceptions).length > 0 && { exceptions }) };
}

function cadenceOfChoice(choice: CadenceChoice, timeZone: string): Cadence {
  if (choice.kind !== "digest") return choice;
  const { times, days, silent } = choice;
  return { kind: "digest", slot: slotId({ timeZone, times, days }), ...(silent && { silent }) };
}

export function withCadence(subscriber: Subscriber, choice: CadenceChoice, now: number): Subscriber {
  return withWishes(subscriber, { cadence: cadenceOfChoice(choice, subscriber.preferences.timeZone) }, now);
}

/** Of a topic that the subscriber has. */
export function withException(
  subscriber: Subscriber,
  topic: TopicSlug,
  choice: CadenceChoice,
  now: number,
): Subscriber {
  const { preferences } = subscriber;
  const exception = cadenceOfChoice(choice, preferences.timeZone);
  const after = withExceptions(preferences, { ...preferences.exceptions, [topic]: exception });
  return changed(subscriber, { ...subscriber, preferences: after }, now);
}

/** As all other topics again. */
export function withoutException(subscriber: Subscriber, topic: TopicSlug, now: number): Subscriber {
  const { preferences } = subscriber;
  const others = Object.entries<Cadence>(preferences.exceptions ?? {}).filter(([each]) => each !== topic);
  return changed(
    subscriber,
    { ...subscriber, preferences: withExceptions(preferences, Object.fromEntries(others)) },
    now,
  );
}

/** Who is off and asks for breaking news gets that alone; who gets that alone and wants none is off. */
export function withBreaking(subscriber: Subscriber, breaking: boolean, now: number): Subscriber {
  const { kind } = subscriber.preferences.cadence;
  if (kind === "off" && breaking) return withWishes(subscriber, { breaking, cadence: { kind: "breaking" } }, now);
  if (kind === "breaking" && !breaking) return withWishes(subscriber, { breaking, cadence: { kind: "off" } }, now);
  return withWishes(subscriber, { breaking }, now);
}

/** Digests keep their times and days, on the new clock. */
export function withTimeZone(subscriber: Subscriber, timeZone: string, now: number): Subscriber {
  const { cadence, exceptions = {} } = subscriber.preferences;
  const onNewClock = (each: Cadence): Cadence =>
    each.kind === "digest" ? { ...each, slot: slotId({ ...parseSlotId(each.slot), timeZone }) } : each;
  const others = Object.entries<Cadence>(exceptions).map(([topic, each]) => [topic, onNewClock(each)] as const);
  const moved = { ...subscriber.preferences, timeZone, cadence: onNewClock(cadence) };
  return changed(subscriber, { ...subscriber, preferences: withExceptions(moved, Object.fromEntries(others)) }, now);
}

/** All that comes, by the general cadence and by exceptions, makes a sound or none. */
export function withSound(subscriber: Subscriber, sound: boolean): Subscriber {
  const { cadence, exceptions = {} } = subscriber.preferences;
  const tuned = (each: Cadence): Cadence => {
    if (each.kind === "off") return each;
    const { silent: _, ...rest } = each;
    return sound ? rest : { ...rest, silent: true };
  };
  const others = Object.entries<Cadence>(exceptions).map(([topic, each]) => [topic, tuned(each)] as const);
  const after = { ...subscriber.preferences, cadence: tuned(cadence) };
  return { ...subscriber, preferences: withExceptions(after, Object.fromEntries(others)) };
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

/** When the next edition comes by any of the slots, ms; null where none does. */
export function nextEdition(subscriber: Subscriber, now: number): number | null {
  const dues = editionSlots(subscriber).map((slot) => nextOccurrence(parseSlotId(slot), now).dueAt);
  return dues.length === 0 ? null : Math.min(...dues);
}

/** When the next digest comes, ms; null without one. */
export function nextDigest(subscriber: Subscriber, now: number): number | null {
  const { cadence } = subscriber.preferences;
  return cadence.kind === "digest" ? nextOccurrence(parseSlotId(cadence.slot), now).dueAt : null;
}
