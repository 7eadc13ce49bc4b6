/** Where a chat stands in a broadcast: its batches are planned by ascending shards, so that the one that may hold it is found
 *  by where each begins. Not so of revisions, whose batches are those of several broadcasts. */
import type { BroadcastId } from "../news/broadcast.ts";
import type { BroadcastStore } from "../store/broadcasts/broadcasts.ts";
import { shardOf } from "../store/subscribers/shard-of.ts";

type Batches = Pick<BroadcastStore, "batches" | "firstRecipient">;

/** The shard where a batch of these begins. Of one whose recipients were all erased: where the next one does. */
export async function firstShard(
  id: BroadcastId,
  batch: number,
  batches: number,
  broadcasts: Pick<Batches, "firstRecipient">,
): Promise<number> {
  for (let at = batch; at < batches; at++) {
    const first = await broadcasts.firstRecipient(id, at);
    if (first !== null) return shardOf(first);
  }
  return Number.POSITIVE_INFINITY;
}

/** The batch that the chat would stand in. Null: it stands before the first. */
export async function batchOf(id: BroadcastId, chatId: number, broadcasts: Batches): Promise<number | null> {
  const shard = shardOf(chatId);
  const batches = await broadcasts.batches(id);
  let [low, high] = [0, batches];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((await firstShard(id, middle, batches, broadcasts)) <= shard) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
}
