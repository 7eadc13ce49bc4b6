/** What a subscriber is entitled to, and by whose editions it comes. An article is owed to who had one of its topics, or
 *  followed what it tells, when it was first published and was served then; what is changed afterwards changes how it comes,
 *  not whether. */
import type { Article } from "./article.ts";
import { type ArticleFacts, isSameFilter, matches } from "./filter.ts";
import type { Cadence, Exceptions, Followed, Former, Pause, Preferences, Subscriber } from "./preferences.ts";
import { bundleSlot, everyDay, type SlotId, slotId } from "./schedule.ts";
import type { TopicSlug } from "./topic.ts";

/** Who has no digest and is owed something gets it then, by the own clock. */
const catchUpTime = "19:00";

/** The times of more changes than this are forgotten, oldest first. */
const mostFormer = 100;

/** `facts`: without them nobody is found to follow the article. */
export type Entitling = Pick<Article, "topics" | "urgency" | "createdAt" | "publishedAt"> & {
  readonly facts?: ArticleFacts;
};

export const publishedAt = (article: Pick<Article, "createdAt" | "publishedAt">): number =>
  article.publishedAt ?? article.createdAt;

/** From when on (ms) articles of the topic are owed. */
export const sinceOf = (
  { since, topicsSince = {} }: Pick<Subscriber, "since" | "topicsSince">,
  topic: TopicSlug,
): number => (Object.hasOwn(topicsSince, topic) ? (topicsSince[topic] ?? since) : since); // a topic may be "constructor"

const exceptionOf = (exceptions: Exceptions | undefined, topic: TopicSlug): Cadence | undefined =>
  exceptions && Object.hasOwn(exceptions, topic) ? exceptions[topic] : undefined;

/** How articles of the topic come to the subscriber. */
export const cadenceOf = ({ preferences }: Subscriber, topic: TopicSlug): Cadence =>
  exceptionOf(preferences.exceptions, topic) ?? preferences.cadence;

/** Whether a digest brings all topics or one of them. */
export const hasDigest = (subscriber: Subscriber): boolean =>
  subscriber.preferences.cadence.kind === "digest" ||
  subscriber.topics.some((topic) => cadenceOf(subscriber, topic).kind === "digest");

/** The slot whose digests reach the subscriber by the general cadence: its own; or, while something of an earlier time may
 *  be owed, the last one it had. Null: none. */
export function editionSlot({ state, preferences, past }: Subscriber): SlotId | null {
  const { cadence, timeZone } = preferences;
  if (state === "gone" || cadence.kind === "off") return null;
  if (cadence.kind === "digest") return cadence.slot;
  if (past === undefined) return null;
  const last = past.findLast(({ slot }) => slot !== undefined)?.slot;
  return last ?? slotId({ timeZone, times: [catchUpTime], days: everyDay });
}

/** All slots whose digests reach the subscriber by the clock: besides, those of single topics, the end of the quiet hours, and
 *  the evening for who has a cap, or bundles, and no daily digest. */
export function editionSlots(subscriber: Subscriber): readonly SlotId[] {
  const main = editionSlot(subscriber);
  const { exceptions, quiet, cap, bundle, cadence, timeZone } = subscriber.preferences;
  const daily = (time: string): SlotId => slotId({ timeZone, times: [time], days: everyDay });
  if (subscriber.state === "gone" || cadence.kind === "off") return [];
  if (!exceptions && !quiet && !cap && !bundle) return main === null ? [] : [main];
  const lasting = new Set<SlotId>(cadence.kind === "digest" ? [cadence.slot] : []);
  if (exceptions) {
    for (const topic of subscriber.topics) {
      const exception = exceptionOf(exceptions, topic);
      if (exception?.kind === "digest") lasting.add(exception.slot);
    }
  }
  // A former digest that still owes something does not count: once it is settled nobody would begin the evening's.
  const hasDaily = [...lasting].some((slot) => slot.endsWith(`|${everyDay.join(",")}`));
  if ((cap || bundle) && !hasDaily) lasting.add(daily(catchUpTime));
  if (quiet) lasting.add(daily(quiet.until));
  return [...new Set([...(main === null ? [] : [main]), ...lasting])];
}

/** The same, and what is made of bursts. */
export function slotsReaching(subscriber: Subscriber): readonly SlotId[] {
  const slots = editionSlots(subscriber);
  return subscriber.preferences.bundle && slots.length > 0 ? [...slots, bundleSlot] : slots;
}

/** Whether an edition of the slot may hold something for the subscriber. What was held as a part of a burst still comes when no
 *  bundles are wished any more. */
export function isReachedBy(subscriber: Subscriber, slot: SlotId): boolean {
  if (slot !== bundleSlot) return editionSlots(subscriber).includes(slot);
  if (editionSlots(subscriber).length === 0) return false;
  return subscriber.preferences.bundle === true || (subscriber.past ?? []).some(({ others }) => others?.includes(slot));
}

/** Whether the slot's digests come to the subscriber without sound: as the cadences say whose slot it is; else, as the general
 *  one says. */
export function isSlotSilent({ topics, preferences }: Subscriber, slot: SlotId): boolean {
  const { cadence, exceptions } = preferences;
  const isSilent = (each: Cadence): boolean => each.kind !== "off" && each.silent === true;
  const all = [cadence, ...topics.flatMap((topic) => exceptionOf(exceptions, topic) ?? [])];
  const of = all.filter((each) =>
    slot === bundleSlot ? each.kind === "instant" : each.kind === "digest" && each.slot === slot,
  );
  return (of.length > 0 ? of : [cadence]).every(isSilent);
}

/** Whether articles of this urgency go to the subscriber at once by the general cadence, when they are published now. */
export function wantsAtOnce({ state, preferences }: Subscriber, urgency: Article["urgency"]): boolean {
  const { cadence, breaking } = preferences;
  if (state === "gone" || cadence.kind === "off") return false;
  return cadence.kind === "instant" || (urgency === "breaking" && (breaking || cadence.kind === "breaking"));
}

type Served = Pick<Former, "kind" | "exceptions">;

export const isPausedAt = (pause: Pause | undefined, at: number): boolean =>
  pause !== undefined && at > pause.from && (pause.until === null || at <= pause.until);

const servedNow = ({ state, preferences }: Subscriber, at: number): Served => {
  if (state === "gone") return { kind: "gone" };
  if (isPausedAt(preferences.pause, at)) return { kind: "off" };
  return { kind: preferences.cadence.kind, ...(preferences.exceptions && { exceptions: preferences.exceptions }) };
};

const servedAt = (subscriber: Subscriber, at: number): Served =>
  subscriber.past?.find(({ until }) => at <= until) ?? servedNow(subscriber, at);

/** Whether the topic brings the subscriber the article: it had the topic, and was served. */
export function isEntitledBy(subscriber: Subscriber, topic: TopicSlug, article: Entitling, served?: Served): boolean {
  const at = publishedAt(article);
  if (!subscriber.topics.includes(topic) || sinceOf(subscriber, topic) > at) return false;
  const { kind: general, exceptions } = served ?? servedAt(subscriber, at);
  if (general === "off" || general === "gone") return false;
  const kind = exceptionOf(exceptions, topic)?.kind ?? general;
  return kind === "breaking" ? article.urgency === "breaking" : kind !== "off";
}

/** What of all that the subscriber follows the article is, whatever its topics. */
export function followedIn({ preferences }: Subscriber, article: Entitling): Followed | undefined {
  const { facts } = article;
  if (!preferences.followed || !facts) return undefined;
  const at = publishedAt(article);
  return preferences.followed.find(({ what, since }) => since <= at && matches(what, facts));
}

export function isEntitled(subscriber: Subscriber, article: Entitling): boolean {
  const served = servedAt(subscriber, publishedAt(article));
  if (served.kind === "off" || served.kind === "gone") return false;
  if (article.topics.some((topic) => isEntitledBy(subscriber, topic, article, served))) return true;
  return followedIn(subscriber, article) !== undefined;
}

/** `after`, with what has to be known of `before`. Whoever was not served and has nothing on record is owed nothing from
 *  before. */
export function changed(before: Subscriber, after: Subscriber, now: number): Subscriber {
  const was = servedNow(before, now);
  const is = servedNow(after, now);
  const [hadSlots, hasSlots] = [editionSlots(before), editionSlots(after)];
  const holding = ({ preferences: { quiet, cap, bundle } }: Subscriber): string => JSON.stringify([quiet, cap, bundle]);
  const sameSlots =
    holding(before) === holding(after) &&
    hadSlots.length === hasSlots.length &&
    hadSlots.every((slot) => hasSlots.includes(slot));
  // By the topics that are left nobody could tell what another slot has brought by one that is given up.
  const hasGivenUp = hadSlots.length > 1 && before.topics.some((topic) => !after.topics.includes(topic));
  // What came at once because it was followed, the next edition would take for news that waits.
  const hasUnfollowed = hadSlots.length > 0 && followsLess(before.preferences, after.preferences);
  const sameWays = was.kind === is.kind && sameSlots && kindsOf(was.exceptions) === kindsOf(is.exceptions);
  if (sameWays && !hasGivenUp && !hasUnfollowed) return after;
  if ((was.kind === "off" || was.kind === "gone") && before.past === undefined) return settled(after, now);
  return withPast(after, [...(before.past ?? []), former(before, now)]);
}

const followsLess = ({ followed: before = [] }: Preferences, { followed: after = [] }: Preferences): boolean =>
  before.some(({ what }) => !after.some((each) => isSameFilter(each.what, what)));

const kindsOf = (exceptions: Exceptions = {}): string =>
  Object.entries<Cadence>(exceptions)
    .map(([topic, { kind }]) => `${topic} ${kind}`)
    .sort()
    .join();

/** How the subscriber was served until then (ms). */
export function former(subscriber: Subscriber, until: number): Former {
  const slot = editionSlot(subscriber);
  const others = slotsReaching(subscriber).filter((each) => each !== slot);
  return {
    ...servedNow(subscriber, until),
    ...(slot !== null && { slot }),
    ...(others.length > 0 && { others }),
    until,
  };
}

/** Without a pause that is over: how it was before and in it is noted. */
export function lapsed(subscriber: Subscriber, now: number): Subscriber {
  const { pause, ...preferences } = subscriber.preferences;
  if (!pause || pause.until === null || pause.until > now) return subscriber;
  const after = { ...subscriber, preferences };
  if (subscriber.past === undefined) return settled(after, pause.until);
  return withPast(after, [...subscriber.past, former(subscriber, pause.until)]);
}

/** Without what lies before anything that is owed. */
export function withPast(subscriber: Subscriber, past: readonly Former[]): Subscriber {
  const { past: _, ...rest } = subscriber;
  const earliest = earliestOwed(subscriber);
  const still = past.filter(({ until }) => until >= earliest).slice(-mostFormer);
  return still.length === 0 || earliest === Number.POSITIVE_INFINITY ? rest : { ...rest, past: still };
}

/** Nothing published before it (ms) is owed; infinite where nothing is at all. */
export function earliestOwed({ topics, since, preferences }: Subscriber): number {
  const followed = (preferences.followed ?? []).map((each) => each.since);
  return Math.min(...(topics.length > 0 ? [since] : []), ...followed);
}

/** Nothing published before `since` is owed any more. */
export function settled(subscriber: Subscriber, since: number): Subscriber {
  const { past: _, topicsSince, ...rest } = subscriber;
  const { pause, followed, ...preferences } = subscriber.preferences;
  return {
    ...rest,
    ...laterThan(since, topicsSince),
    since: Math.max(subscriber.since, since),
    preferences: {
      ...preferences,
      ...(followed && { followed: followed.map((each) => ({ ...each, since: Math.max(each.since, since) })) }),
      ...(pause && (pause.until === null || pause.until >= since) && { pause }),
    },
  };
}

/** Of topics chosen at other times than `since`, those that were chosen later. */
export function laterThan(since: number, topicsSince: Subscriber["topicsSince"] = {}): Pick<Subscriber, "topicsSince"> {
  const later = Object.entries<number>(topicsSince).filter(([, at]) => at > since);
  return later.length > 0 ? { topicsSince: Object.fromEntries(later) } : {};
}
