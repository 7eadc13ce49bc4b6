/** Notes those of an article's recipients who may get more than ten stories today, for the offer of a cap: by what came out in
 *  their topics. Whether they did get it is counted when the offer is made (busiest-day.ts). */
import { capOfferEntry } from "../news/agenda.ts";
import { busyDay, mayBeOfferedCap } from "../news/busy-day.ts";
import { publishedAt } from "../news/entitlement.ts";
import type { Subscriber } from "../news/preferences.ts";
import type { TopicSlug } from "../news/topic.ts";
import { wallTimeOf } from "../news/wall-clock.ts";
import { createCache } from "./content/cache.ts";
import type { DeliveryDeps } from "./deps.ts";

const dayMs = 86_400_000;
/** Copies of this very article are on their way. */
const afterMs = 5_000;
/** Of one article; the others are found with the next one. */
const mostNoted = 1000;

/** For one run of planning. */
export function createCapCandidates({
  articles,
  clock,
  offerAgenda,
}: Pick<DeliveryDeps, "articles" | "clock" | "offerAgenda">): (recipients: readonly Subscriber[]) => Promise<void> {
  const kept = createCache<readonly { readonly topics: readonly TopicSlug[]; readonly at: number }[]>();
  const lately = () =>
    kept("", async () => {
      const found = await articles.published({ after: clock() - dayMs, until: clock() });
      return found.map((article) => ({ topics: article.topics, at: publishedAt(article) }));
    });
  const counts = new Map<string, number>();
  let noted = 0;
  return async (recipients) => {
    const [now, all] = [clock(), await lately()];
    if (all.length <= busyDay) return;
    for (const subscriber of recipients) {
      if (noted >= mostNoted) return;
      if (!mayBeOfferedCap(subscriber, now)) continue;
      const { topics, preferences } = subscriber;
      const key = `${topics} ${preferences.timeZone}`;
      let count = counts.get(key);
      if (count === undefined) {
        const today = wallTimeOf(now, preferences.timeZone).date;
        const isToday = (at: number): boolean => wallTimeOf(at, preferences.timeZone).date === today;
        count = all.filter((each) => each.topics.some((topic) => topics.includes(topic)) && isToday(each.at)).length;
        counts.set(key, count);
      }
      if (count <= busyDay) continue;
      noted++;
      await offerAgenda.ensure(capOfferEntry(subscriber.chatId), now + afterMs);
    }
  };
}
