/** Which of these stories a chat was in fact sent, at once or in a digest: asks the ledgers of the stories' own broadcasts and
 *  of the digests that reach it. */
import type { ArticleId } from "../news/article.ts";
import { articleBroadcastId, restBroadcastId } from "../news/broadcast.ts";
import { slotsReaching } from "../news/entitlement.ts";
import type { Subscriber } from "../news/preferences.ts";
import { idsIn } from "./content/edition-variant.ts";
import type { DeliveryDeps } from "./deps.ts";
import { createReceived } from "./received.ts";

/** `from`: when the oldest of them was published, ms. */
export type ReceivedLately = (
  subscriber: Subscriber,
  ids: readonly ArticleId[],
  from: number,
) => Promise<ReadonlySet<ArticleId>>;

export function createReceivedLately(deps: Pick<DeliveryDeps, "broadcasts" | "ledger">): ReceivedLately {
  const { broadcasts } = deps;
  return async (subscriber, ids, from) => {
    const { chatId } = subscriber;
    const received = createReceived(deps);
    const found = new Set<ArticleId>();
    for (const id of ids) {
      for (const way of [articleBroadcastId({ id }), restBroadcastId({ id })]) {
        if ((await received.fateOf(way, chatId)).kind === "received") found.add(id);
      }
    }
    for (const slot of slotsReaching(subscriber)) {
      for (const digest of (await broadcasts.digestsOf(slot)).filter(({ dueAt }) => dueAt >= from)) {
        const fate = await received.fateOf(digest.id, chatId);
        if (fate.kind === "received") for (const id of idsIn(fate.variant)) found.add(id);
      }
    }
    return found;
  };
}
