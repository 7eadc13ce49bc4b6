/** Holds an article for those who get a burst as one message and have had three stories of its topic within ten minutes; sees to
 *  it that what is held is due. Asked twice, it answers the same. */
import { bundleEntry } from "../news/agenda.ts";
import type { Article } from "../news/article.ts";
import { bundledTopics } from "../news/bundle.ts";
import type { Entitling } from "../news/entitlement.ts";
import type { Subscriber } from "../news/preferences.ts";
import type { DeliveryDeps } from "./deps.ts";

/** `atOnce`: readers to whom it would come now. Returns those for whom it is held. */
export async function holdBursts(
  article: Entitling & Pick<Article, "id">,
  atOnce: readonly Subscriber[],
  { agenda, clock, subscribers }: Pick<DeliveryDeps, "agenda" | "clock" | "subscribers">,
): Promise<ReadonlySet<number>> {
  const asked = atOnce.flatMap((subscriber) => {
    const topics = bundledTopics(subscriber, article);
    return topics.length > 0 ? [{ chatId: subscriber.chatId, topics }] : [];
  });
  if (asked.length === 0) return new Set();
  const held = await subscribers.holdBursts(article.id, asked, clock());
  // After it: who died in between plans the same page again, and is told the same moments.
  for (const dueAt of new Set(held.values())) await agenda.ensure(bundleEntry(dueAt), dueAt);
  return new Set(held.keys());
}
