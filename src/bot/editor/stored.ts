/** What the program itself shows and tells of: asked without an actor, for whoever is shown it has been asked for the right. */
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
  }: Pick<Stores, "articles" | "topics" | "senders" | "dayCounts" | "people">,
  rateLimiter: Pick<RateLimiter, "isFrozen">,
): BroadcastViewDeps["stored"] {
  return {
    article: articles.get,
    topics: topics.list,
    senders: senders.count,
    leftAfter: async ({ publishedAt }) =>
      publishedAt === undefined ? 0 : dayCounts.leftBetween(publishedAt, publishedAt + leftWithinMs),
    nameOf: people.nameOf,
    standstill: () => standstillOf(rateLimiter, senders),
  };
}
