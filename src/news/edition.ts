/** What belongs into one digest: all subscribers whose wishes agree share it. */
import type { Article } from "./article.ts";
import type { Subscriber } from "./preferences.ts";
import type { TopicSlug } from "./topic.ts";

/** What an edition's looks depend on, besides its articles. */
export interface EditionLook {
  /** The reader's: an article stands under the first of them that it has. Ascending. */
  readonly topics: readonly TopicSlug[];
  readonly locale: string;
  readonly timeZone: string;
}

/** Everything that an edition's content and looks depend on. Equal keys, equal edition. */
export interface EditionKey extends EditionLook {
  /** Articles published after this, ms. */
  readonly since: number;
  /** These subscribers got breaking news at once: it is not repeated. */
  readonly withoutBreaking: boolean;
}

export function editionKey(subscriber: Subscriber, windowStart: number): EditionKey {
  const { locale, timeZone, breaking } = subscriber.preferences;
  const joinedAt = subscriber.joinedAt ?? subscriber.since;
  return {
    topics: [...subscriber.topics].sort(),
    locale,
    timeZone,
    since: joinedAt > windowStart ? subscriber.since : windowStart,
    withoutBreaking: breaking,
  };
}

/** `candidates`: published in the key's topics within the window. */
export function selectArticles(key: EditionKey, candidates: readonly Article[]): readonly Article[] {
  return candidates.filter(
    (article) => article.state === "published" && !(key.withoutBreaking && article.urgency === "breaking"),
  );
}

/** Each article once, under the first of its topics that the reader has; groups in the order of the topics given. */
export function groupByTopic(
  articles: readonly Article[],
  topics: readonly TopicSlug[],
): readonly { readonly topic: TopicSlug; readonly articles: readonly Article[] }[] {
  return topics
    .map((topic) => ({
      topic,
      articles: articles.filter((article) => topics.find((each) => article.topics.includes(each)) === topic),
    }))
    .filter((group) => group.articles.length > 0);
}
