/** Stories of a topic that come close upon each other, for who wishes to have them in one message: from the fourth within ten
 *  minutes on they are held, and come together ten minutes after the first that was held. Pure: `now` is passed in. */
import { wantsAtOnceBy } from "./arrival.ts";
import { type Entitling, followedIn, isEntitledBy } from "./entitlement.ts";
import type { Subscriber } from "./preferences.ts";
import type { TopicSlug } from "./topic.ts";

const minuteMs = 60_000;

/** Of one topic, so many come one by one within `burstMs`. */
export const mostOneByOne = 3;
export const burstMs = 10 * minuteMs;

/** When what is held now comes, if nothing is held already: at a full minute, so that many share one edition. */
export const bundleDue = (now: number): number => Math.ceil(now / minuteMs) * minuteMs + burstMs;

/** "2026-11-24T18:07", by which the edition of that minute is named. */
export const bundleName = (dueAt: number): string => new Date(dueAt).toISOString().slice(0, 16);

/** The topics that bring the article at once and whose stories may be held to come together. Breaking news and what is followed
 *  never wait. */
export function bundledTopics(subscriber: Subscriber, article: Entitling): readonly TopicSlug[] {
  if (!subscriber.preferences.bundle || article.urgency === "breaking" || followedIn(subscriber, article)) return [];
  return article.topics.filter(
    (topic) => isEntitledBy(subscriber, topic, article) && wantsAtOnceBy(subscriber, topic, article) !== null,
  );
}
