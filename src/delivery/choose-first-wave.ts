/** Chooses whom a broadcast goes to first: subscribers of the newsroom, then readers of whole shards from a place that each
 *  broadcast has of its own, so that it is not always the same ones. */
import { createHash } from "node:crypto";
import type { BroadcastId, BroadcastSpec } from "../news/broadcast.ts";
import { goesInWaves, largestCounted, smallestInWaves, waveSize } from "../news/first-wave.ts";
import { shardCount } from "../store/keys.ts";
import type { DeliveryDeps } from "./deps.ts";
import { type NotYet, type RecipientPage, type Wanting, wanting } from "./recipient-pages.ts";

/** Where the reading of all others begins. */
const beginning = "0";

/** Null: it goes to all at once. The others follow from its `next` on, without those who are in it. */
export async function chooseFirstWave(spec: BroadcastSpec, deps: DeliveryDeps): Promise<RecipientPage | NotYet | null> {
  const { content } = spec;
  if (deps.firstWaveMs === 0 || content.kind === "revision" || !goesInWaves(spec)) return null;
  const audience = wanting(spec, content, deps);
  const count = await estimate(audience);
  if (typeof count === "object") return count;
  if (count < smallestInWaves) return null;
  const people = await deps.people.list();
  const newsroom = await audience.among([...new Set([...deps.owners, ...people.map(({ userId }) => userId)])]);
  if ("waitMs" in newsroom) return newsroom;
  const readers = await sample(audience, spec.id, waveSize(count), new Set(newsroom.map(({ chatId }) => chatId)));
  return "waitMs" in readers ? readers : { recipients: [...newsroom, ...readers], next: beginning };
}

/** How many will get it: exact while they are few, else by how many of the first ones who may want it do. */
async function estimate({ pages, count }: Wanting): Promise<number | NotYet> {
  let found = 0;
  let cursor: string | null = null;
  do {
    const page: RecipientPage | NotYet = await pages(cursor, smallestInWaves);
    if ("waitMs" in page) return page;
    found += page.recipients.length;
    cursor = page.next;
  } while (cursor !== null && found < smallestInWaves);
  return cursor === null ? found : Math.max(found, await count(largestCounted));
}

async function sample({ pages }: Wanting, id: BroadcastId, size: number, without: ReadonlySet<number>) {
  const chosen = new Map<number, RecipientPage["recipients"][number]>();
  const start = createHash("sha256").update(id).digest().readUInt32LE() % shardCount;
  let cursor: string | null = String(start);
  let hasTurned = false;
  while (chosen.size < size) {
    const page: RecipientPage | NotYet = await pages(cursor, size - chosen.size);
    if ("waitMs" in page) return page;
    for (const each of page.recipients) {
      if (chosen.size < size && !without.has(each.chatId)) chosen.set(each.chatId, each);
    }
    // From the last shard back to the first, once.
    if (page.next === null && hasTurned) break;
    hasTurned ||= page.next === null;
    cursor = page.next ?? beginning;
  }
  return [...chosen.values()];
}
