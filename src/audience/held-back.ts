/** Counts what a chat's own filters have kept away: of the last week's stories in its topics those that match. Nothing is
 *  written down for it: it is worked out when somebody asks. */
import type { Article } from "../news/article.ts";
import { sinceOf } from "../news/entitlement.ts";
import { factsOf, matches } from "../news/filter.ts";
import type { Clock } from "../news/schedule.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";

const weekMs = 7 * 86_400_000;
/** Newest first: whoever asks waits for the answer. */
const mostLookedAt = 500;
/** Of more nobody reads the list. */
const mostHeld = 50;

export function createHeldBack(deps: {
  readonly subscribers: Pick<SubscriberStore, "get">;
  readonly articles: Pick<ArticleStore, "published">;
  readonly clock: Clock;
}): (chatId: number) => Promise<readonly Article[]> {
  return async (chatId) => {
    const subscriber = await deps.subscribers.get(chatId);
    const muted = subscriber?.preferences.muted ?? [];
    if (!subscriber || muted.length === 0 || subscriber.topics.length === 0) return [];
    const { topics } = subscriber;
    const until = deps.clock();
    const found = await deps.articles.published({ topics, after: until - weekMs, until, limit: mostLookedAt });
    const held = found.filter((article) => {
      const isOwed = article.topics.some(
        (topic) => topics.includes(topic) && (article.publishedAt ?? 0) >= sinceOf(subscriber, topic),
      );
      const facts = isOwed ? factsOf(article) : null;
      return facts !== null && muted.some((filter) => matches(filter, facts));
    });
    return held.slice(0, mostHeld);
  };
}
