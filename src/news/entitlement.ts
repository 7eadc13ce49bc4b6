/** What a subscriber is entitled to, and by whose editions it comes. An article is owed to who had one of its topics when it
 *  was first published and was served then; what is changed afterwards changes how it comes, not whether. */
import type { Article } from "./article.ts";
import type { Former, Subscriber } from "./preferences.ts";
import { everyDay, type SlotId, slotId } from "./schedule.ts";
import type { TopicSlug } from "./topic.ts";

/** Who has no digest and is owed something gets it then, by the own clock. */
const catchUpTime = "19:00";

/** The times of more changes than this are forgotten, oldest first. */
const mostFormer = 100;

export type Entitling = Pick<Article, "topics" | "urgency" | "createdAt" | "publishedAt">;

export const publishedAt = (article: Pick<Article, "createdAt" | "publishedAt">): number =>
  article.publishedAt ?? article.createdAt;

/** From when on (ms) articles of the topic are owed. */
export const sinceOf = (
  { since, topicsSince = {} }: Pick<Subscriber, "since" | "topicsSince">,
  topic: TopicSlug,
): number => (Object.hasOwn(topicsSince, topic) ? (topicsSince[topic] ?? since) : since); // a topic may be "constructor"

/** The slot whose digests reach the subscriber: its own; or, while something of an earlier time may be owed, the last one it
 *  had. Null: none. */
export function editionSlot({ state, preferences, past }: Subscriber): SlotId | null {
  const { cadence, timeZone } = preferences;
  if (state === "gone" || cadence.kind === "off") return null;
  if (cadence.kind === "digest") return cadence.slot;
  if (past === undefined) return null;
  const last = past.findLast(({ slot }) => slot !== undefined)?.slot;
  return last ?? slotId({ timeZone, times: [catchUpTime], days: everyDay });
}

/** Whether articles of this urgency go to the subscriber at once, when they are published now. */
export function wantsAtOnce({ state, preferences }: Subscriber, urgency: Article["urgency"]): boolean {
  const { cadence, breaking } = preferences;
  if (state === "gone" || cadence.kind === "off") return false;
  return cadence.kind === "instant" || (urgency === "breaking" && (breaking || cadence.kind === "breaking"));
}

export function isEntitled(subscriber: Subscriber, article: Entitling): boolean {
  const at = publishedAt(article);
  const had = article.topics.some((topic) => subscriber.topics.includes(topic) && sinceOf(subscriber, topic) <= at);
  if (!had) return false;
  const kind = subscriber.past?.find(({ until }) => at <= until)?.kind ?? kindOf(subscriber);
  if (kind === "breaking") return article.urgency === "breaking";
  return kind !== "off" && kind !== "gone";
}

const kindOf = ({ state, preferences }: Subscriber): Former["kind"] =>
  state === "gone" ? "gone" : preferences.cadence.kind;

/** `after`, with what has to be known of `before`. Whoever was not served and has nothing on record is owed nothing from
 *  before. */
export function changed(before: Subscriber, after: Subscriber, now: number): Subscriber {
  const was = kindOf(before);
  if (was === kindOf(after) && editionSlot(before) === editionSlot(after)) return after;
  if ((was === "off" || was === "gone") && before.past === undefined) return settled(after, now);
  return withPast(after, [...(before.past ?? []), former(before, now)]);
}

function former(subscriber: Subscriber, until: number): Former {
  const slot = editionSlot(subscriber);
  return { kind: kindOf(subscriber), ...(slot !== null && { slot }), until };
}

/** Without what lies before anything that is owed. */
export function withPast(subscriber: Subscriber, past: readonly Former[]): Subscriber {
  const { past: _, ...rest } = subscriber;
  const still = past.filter(({ until }) => until >= subscriber.since).slice(-mostFormer);
  return still.length === 0 || subscriber.topics.length === 0 ? rest : { ...rest, past: still };
}

/** Nothing published before `since` is owed any more. */
export function settled(subscriber: Subscriber, since: number): Subscriber {
  const { past: _, topicsSince, ...rest } = subscriber;
  return { ...rest, ...laterThan(since, topicsSince), since: Math.max(subscriber.since, since) };
}

/** Of topics chosen at other times than `since`, those that were chosen later. */
export function laterThan(since: number, topicsSince: Subscriber["topicsSince"] = {}): Pick<Subscriber, "topicsSince"> {
  const later = Object.entries<number>(topicsSince).filter(([, at]) => at > since);
  return later.length > 0 ? { topicsSince: Object.fromEntries(later) } : {};
}

/** A group under its new id, `known` if that was known already. Moving twice changes nothing. */
export function moved(from: Subscriber, to: number, known: Subscriber | null, now: number): Subscriber {
  const isDone = known?.past?.some(({ chatId }) => chatId === from.chatId);
  if (known && isDone) return known;
  const past = [...(from.past ?? []), { ...former(from, now), chatId: from.chatId }];
  if (!known) return withPast({ ...from, chatId: to }, past);
  // What a group that had left us once wanted is no wish of the new one's.
  const holders = from.state === "gone" ? [known] : [known, from];
  const since = Math.min(...holders.map((each) => each.since));
  const topics = [...new Set(holders.flatMap((each) => each.topics))];
  const earliest = (topic: TopicSlug): number =>
    Math.min(...holders.filter((each) => each.topics.includes(topic)).map((each) => sinceOf(each, topic)));
  const { topicsSince: _, ...rest } = known;
  const merged = {
    ...rest,
    topics,
    since,
    ...laterThan(since, Object.fromEntries(topics.map((t) => [t, earliest(t)]))),
  };
  return withPast(
    merged,
    [...past, ...(known.past ?? [])].sort((a, b) => a.until - b.until),
  );
}
