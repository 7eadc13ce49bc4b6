/** Which articles the edition of a burst owes a reader: of those that were held for it, all that have not come by another way
 *  since. Whatever it does not bring, for whatever reason, is the next edition's, as owed-articles.ts finds it. */
import { isQuietAt, isSilenced } from "../news/arrival.ts";
import type { ArticleId } from "../news/article.ts";
import { earliestOwed, isReachedBy } from "../news/entitlement.ts";
import type { Subscriber } from "../news/preferences.ts";
import type { Clock } from "../news/schedule.ts";
import type { Planning } from "./edition-planning.ts";
import { type NotYet, notYet, type Owed } from "./owed-articles.ts";
import { waitingFor } from "./waiting-articles.ts";

export async function owedTogether(
  subscriber: Subscriber,
  held: readonly ArticleId[],
  planning: Planning,
  clock: Clock,
): Promise<Owed | NotYet> {
  const now = clock();
  const isServed = !isSilenced(subscriber, now) && !isQuietAt(subscriber.preferences, now);
  const isOwed = earliestOwed(subscriber) < Number.POSITIVE_INFINITY && isReachedBy(subscriber, planning.slot);
  if (held.length === 0 || !isServed || !isOwed) return { ids: [] };
  const waiting = await waitingFor(subscriber, planning, held);
  return waiting === null ? notYet : { ids: planning.listOf(waiting.articles.map(({ id }) => id)) };
}
