/** What a reader may ask of what was not sent: what waits for the next edition, what a pause or an absence has kept back, what
 *  filters have. */
import { isSpared } from "../news/arrival.ts";
import type { Article, ArticleId } from "../news/article.ts";
import { cadenceOf } from "../news/entitlement.ts";
import { factsOf, matches } from "../news/filter.ts";
import type { Subscriber } from "../news/preferences.ts";
import { nextEdition } from "../news/subscription.ts";
import type { DeliveryDeps } from "./deps.ts";
import { waitingNow } from "./waiting-articles.ts";

export interface ReaderQuestions {
  /** How much is held for the next edition, and when that comes (ms); null: no edition comes, or nothing is stored. */
  waiting(chatId: number): Promise<{ readonly count: number; readonly dueAt: number } | null>;
  /** What would have come by the wishes of today, had somebody been there from `from` (ms) until `until`: newest first. */
  missedSince(chatId: number, from: number, until: number): Promise<readonly ArticleId[]>;
  /** What filters, languages and the like have held back of that: newest first. */
  mutedSince(chatId: number, from: number, until: number): Promise<readonly ArticleId[]>;
}

type Deps = Pick<DeliveryDeps, "articles" | "broadcasts" | "clock" | "ledger" | "subscribers">;

export function createReaderQuestions(deps: Deps): ReaderQuestions {
  const { articles, clock, subscribers } = deps;

  /** Published meanwhile in what the chat has or follows, with whether it is spared. */
  const between = async (
    chatId: number,
    after: number,
    until: number,
    spared: boolean,
  ): Promise<readonly ArticleId[]> => {
    const subscriber = await subscribers.get(chatId);
    if (!subscriber) return [];
    const follows = subscriber.preferences.followed !== undefined;
    const found = await articles.published({ ...(!follows && { topics: subscriber.topics }), after, until });
    const wanted = found.filter((article) => isWanted(subscriber, article));
    return wanted
      .filter((article) => isSpared(subscriber.preferences, factsOf(article)) === spared)
      .map(({ id }) => id);
  };

  return {
    async waiting(chatId) {
      const subscriber = await subscribers.get(chatId);
      const now = clock();
      const dueAt = subscriber && nextEdition(subscriber, now);
      if (!subscriber || dueAt === null) return null;
      return { count: (await waitingNow(subscriber, now, deps)).length, dueAt };
    },
    missedSince: (chatId, from, until) => between(chatId, from, until, false),
    mutedSince: (chatId, from, until) => between(chatId, from, until, true),
  };
}

/** By one of the topics, as its cadence is, or by what is followed. */
function isWanted(subscriber: Subscriber, article: Article): boolean {
  const byTopic = article.topics.some((topic) => {
    const { kind } = cadenceOf(subscriber, topic);
    return subscriber.topics.includes(topic) && (kind === "breaking" ? article.urgency === "breaking" : kind !== "off");
  });
  if (byTopic) return true;
  const facts = factsOf(article);
  return subscriber.preferences.followed?.some(({ what }) => matches(what, facts)) ?? false;
}
