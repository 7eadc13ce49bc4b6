/** What the program itself shows and tells of: asked without an actor, for whoever is shown it has been asked for the right. */
import { storyOf } from "../../news/filter.ts";
import { leftWithinMs } from "../../news/statistics.ts";
import type { RateLimiter } from "../../rate-limiter/rate-limiter.ts";
import type { Stores } from "../../store/create-stores.ts";
import type { BroadcastViewDeps } from "./deps.ts";
import { standstillOf } from "./standstill.ts";

export function createStored(
  {
    articles,
    topics,
    senders,
    dayCounts,
    people,
    publicCorrections,
  }: Pick<Stores, "articles" | "topics" | "senders" | "dayCounts" | "people" | "publicCorrections">,
  rateLimiter: Pick<RateLimiter, "isFrozen">,
): BroadcastViewDeps["stored"] {
  return {
    article: articles.get,
    topics: topics.list,
    senders: senders.count,
    leftAfter: async ({ publishedAt }) =>
      publishedAt === undefined ? 0 : dayCounts.leftBetween(publishedAt, publishedAt + leftWithinMs),
    nameOf: people.nameOf,
    corrections: publicCorrections.of,
    async chain(article) {
      const ids = (await articles.followUps(storyOf(article))).filter((id) => id !== article.id);
      const published = (await articles.many(ids)).filter(({ state }) => state === "published");
      return published.sort((a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0));
    },
    standstill: () => standstillOf(rateLimiter, senders),
  };
}
