/** Where a chat stands in a broadcast: its batches are planned by ascending shards, so that the one that may hold it is found
 *  by where each begins. The first wave stands outside that order, and is looked through besides. Not so of revisions, whose
 *  batches are those of several broadcasts. */
import type { BroadcastId } from "../news/broadcast.ts";
import type { BroadcastStore } from "../store/broadcasts/broadcasts.ts";
import { shardOf } from "../store/subscribers/shard-of.ts";

type Batches = Pick<BroadcastStore, "batches" | "firstRecipient" | "hasFirstWave">;

/** The shard where a batch of these begins. Of one whose recipients were all erased: where the next one does. */
async function firstShard(
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

/** Of each batch, ascending: the first wave stands before them all. */
export async function firstShardsOf(
  id: BroadcastId,
  batches: number,
  hasWave: boolean,
  broadcasts: Pick<Batches, "firstRecipient">,
): Promise<readonly number[]> {
  const shardOfBatch = async (batch: number): Promise<number> =>
    hasWave && batch === 0 ? Number.NEGATIVE_INFINITY : firstShard(id, batch, batches, broadcasts);
  return Promise.all(Array.from({ length: batches }, (_, batch) => shardOfBatch(batch)));
}

/** The batches that the chat may stand in, in one of them at most. */
export async function batchesOf(id: BroadcastId, chatId: number, broadcasts: Batches): Promise<readonly number[]> {
  const shard = shardOf(chatId);
  const [batches, hasWave] = await Promise.all([broadcasts.batches(id), broadcasts.hasFirstWave(id)]);
  const first = hasWave ? 1 : 0;
  let [low, high] = [first, batches];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((await firstShard(id, middle, batches, broadcasts)) <= shard) low = middle + 1;
    else high = middle;
  }
  return [...(hasWave ? [0] : []), ...(low > first ? [low - 1] : [])];
}
