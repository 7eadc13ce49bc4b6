/** All stores over one connection. */
import type { Clock } from "../news/schedule.ts";
import { createAgenda } from "./agenda.ts";
import { createArticleStore } from "./articles.ts";
import { createBroadcastStore } from "./broadcasts/broadcasts.ts";
import { createLedger } from "./broadcasts/ledger.ts";
import { createDecisionStore } from "./decisions.ts";
import { createFeedStore } from "./feeds.ts";
import { keys } from "./keys.ts";
import { createOnce } from "./once.ts";
import { createPendingInputStore } from "./pending-input.ts";
import { createPeopleStore } from "./people.ts";
import { createMemoryGauge } from "./redis/memory.ts";
import type { Redis } from "./redis/redis.ts";
import { createSenderStore } from "./senders.ts";
import { createSourceStore } from "./sources.ts";
import { createRegistry } from "./subscribers/registry.ts";
import { createSubscriberStore } from "./subscribers/subscribers.ts";
import { createTopicStore } from "./topics.ts";

const dayMs = 86_400_000;

export type Stores = ReturnType<typeof createStores>;

export function createStores({ redis, clock, retentionDays }: { redis: Redis; clock: Clock; retentionDays: number }) {
  const registries = {
    topics: createRegistry(redis, "topics"),
    zones: createRegistry(redis, "zones"),
    slots: createRegistry(redis, "slots"),
  };
  return {
    agenda: createAgenda(redis),
    feedAgenda: createAgenda(redis, keys.feedAgenda),
    articles: createArticleStore(redis),
    broadcasts: createBroadcastStore(redis, retentionDays * dayMs),
    decisions: createDecisionStore(redis),
    feeds: createFeedStore(redis),
    ledger: createLedger(redis),
    memory: createMemoryGauge(redis),
    once: createOnce(redis),
    pendingInput: createPendingInputStore(redis),
    people: createPeopleStore(redis),
    senders: createSenderStore(redis),
    sources: createSourceStore(redis),
    subscribers: createSubscriberStore({ redis, clock, ...registries }),
    topics: createTopicStore(redis, registries.topics),
  };
}
