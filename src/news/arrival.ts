/** How an article comes to a reader at a moment, by the order of wishes: off or paused > muted > quiet hours > breaking >
 *  followed > cap > cadence of the topic, else the general one. Asked when a sending is planned, and again at the call. */
import type { ArticleId } from "./article.ts";
import { cadenceOf, type Entitling, followedIn, isEntitled, isEntitledBy, isPausedAt } from "./entitlement.ts";
import { type ArticleFacts, type Filter, matches } from "./filter.ts";
import type { Preferences, Subscriber } from "./preferences.ts";
import type { TopicSlug } from "./topic.ts";
import { wallTimeOf } from "./wall-clock.ts";

/** What brought an article to a reader at once. */
export type Why =
  | { readonly kind: "topic" | "breaking"; readonly topic: TopicSlug }
  | { readonly kind: "story"; readonly story: ArticleId }
  | { readonly kind: "filter"; readonly filter: Filter };

export type Arrival =
  | { readonly kind: "never" }
  /** It waits for the reader's next edition. */
  | { readonly kind: "held" }
  /** `counted`: it takes one of the stories that the reader's cap allows for the day. */
  | { readonly kind: "at_once"; readonly silent: boolean; readonly counted: boolean; readonly why: Why };

const never: Arrival = { kind: "never" };
const held: Arrival = { kind: "held" };

/** Gets nothing now, whatever it is. */
export function isSilenced({ state, preferences }: Subscriber, now: number): boolean {
  return state === "gone" || preferences.cadence.kind === "off" || isPausedAt(preferences.pause, now);
}

export function isQuietAt({ quiet, timeZone }: Preferences, now: number): boolean {
  if (!quiet) return false;
  const { time } = wallTimeOf(now, timeZone);
  const { from, until } = quiet;
  return from <= until ? from <= time && time < until : from <= time || time < until;
}

/** Has something to be asked that a plain reader has not. */
export function hasFilters({ muted, reads, graphic }: Preferences): boolean {
  return muted !== undefined || reads !== undefined || graphic === "never";
}

/** Never comes: muted, in a language that is not read, or not to be seen. */
export function isSpared({ muted, reads, graphic }: Preferences, facts: ArticleFacts | undefined): boolean {
  if (!facts) return false;
  if (graphic === "never" && facts.graphic) return true;
  if (reads && facts.language !== undefined && !reads.includes(facts.language)) return true;
  return muted?.some((filter) => matches(filter, facts)) ?? false;
}

export function arrivalOf(subscriber: Subscriber, article: Entitling, now: number): Arrival {
  const { preferences } = subscriber;
  if (isSilenced(subscriber, now) || !isEntitled(subscriber, article)) return never;
  if (isSpared(preferences, article.facts)) return never;
  const wish = wishFor(subscriber, article);
  if (wish === null) return held;
  const { why, silent } = wish;
  const isBreaking = why.kind === "breaking";
  const { cap, quiet } = preferences;
  const isQuiet = isQuietAt(preferences, now);
  if (isQuiet && (!isBreaking || quiet?.breaking === "morning")) return held;
  const counted = cap !== undefined && (isBreaking ? cap.breaking === "counted" : why.kind === "topic");
  return { kind: "at_once", silent: silent || (isQuiet && quiet?.breaking === "silent"), counted, why };
}

interface Wish {
  readonly why: Why;
  readonly silent: boolean;
}

/** Why it is wanted at once; null: it is not. */
function wishFor(subscriber: Subscriber, article: Entitling): Wish | null {
  let wish: Wish | null = null;
  for (const topic of article.topics) {
    if (!isEntitledBy(subscriber, topic, article)) continue;
    const { silent } = wantsAtOnceBy(subscriber, topic, article) ?? {};
    if (silent === undefined) continue;
    const why: Why = { kind: article.urgency === "breaking" ? "breaking" : "topic", topic };
    if (!wish || (wish.silent && !silent)) wish = { why, silent };
  }
  if (wish?.why.kind === "breaking") return wish;
  const followed = followedIn(subscriber, article)?.what;
  if (!followed) return wish;
  const why: Why = followed.kind === "story" ? followed : { kind: "filter", filter: followed };
  return { why, silent: false };
}

/** Null: the topic's cadence does not bring it at once. */
export function wantsAtOnceBy(
  subscriber: Subscriber,
  topic: TopicSlug,
  { urgency }: Pick<Entitling, "urgency">,
): { readonly silent: boolean } | null {
  const cadence = cadenceOf(subscriber, topic);
  const isBreaking = urgency === "breaking";
  switch (cadence.kind) {
    case "instant":
      return { silent: cadence.silent === true };
    case "breaking":
      return isBreaking ? { silent: cadence.silent === true } : null;
    case "digest":
      return isBreaking && subscriber.preferences.breaking ? { silent: false } : null;
    case "off":
      return null;
  }
}
