/** What the program itself shows and tells of: asked without an actor, for whoever is shown it has been asked for the right. */
import type { RateLimiter } from "../../rate-limiter/rate-limiter.ts";
import type { Stores } from "../../store/create-stores.ts";
import type { BroadcastViewDeps } from "./deps.ts";
import { standstillOf } from "./standstill.ts";

export function createStored(
  { articles, topics, senders }: Pick<Stores, "articles" | "topics" | "senders">,
  rateLimiter: Pick<RateLimiter, "isFrozen">,
): BroadcastViewDeps["stored"] {
  return {
    article: articles.get,
    topics: topics.list,
    senders: senders.count,
    standstill: () => standstillOf(rateLimiter, senders),
  };
}
