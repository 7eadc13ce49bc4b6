/** Readers in great number, written as the store writes them: the first by the store itself, the others as copies of its
 *  record. */

import { createStores } from "../../src/store/create-stores.ts";
import { keys } from "../../src/store/keys.ts";
import type { Redis } from "../../src/store/redis/redis.ts";
import { shardOf } from "../../src/store/subscribers/shard-of.ts";
import { topic } from "../support/sending.ts";

export const firstReader = 700_000;
const together = 5000;

/** The stand-in's bot. */
export const botId = 123_456;

/** A chat that wants #world at once. */
export async function subscribe(redis: Redis, chatId: number, locale = "en"): Promise<void> {
  const { subscribers } = createStores({ redis, clock: Date.now, retentionDays: 30 });
  await subscribers.update(chatId, () => ({
    chatId,
    topics: [topic("world")],
    since: Date.now(),
    state: "active",
    preferences: { locale, timeZone: "UTC", cadence: { kind: "instant" }, breaking: false, pictures: "preview" },
  }));
  // What goes over a wire is told by the scripts' first, whole appearance.
  await redis.script("FLUSH");
}

export async function seedCrowd(redis: Redis, readers: number): Promise<void> {
  const { topics } = createStores({ redis, clock: Date.now, retentionDays: 30 });
  await topics.add({ slug: topic("world"), names: { default: "World" } });
  await subscribe(redis, firstReader);
  const place = (chatId: number) => keys.shard(shardOf(chatId));
  const line = (await redis.hget(place(firstReader).records, String(firstReader))) ?? "";
  const number = Number(await redis.hget(keys.registry("topics").numbers, "world"));
  if (line === "" || !(await redis.sismember(place(firstReader).topic(number), String(firstReader)))) {
    throw new Error("the store writes subscribers in a new way: copy it here");
  }
  for (let i = 1; i < readers; ) {
    const pipeline = redis.pipeline();
    for (const stop = Math.min(readers, i + together); i < stop; i++) {
      const chatId = firstReader + i;
      pipeline.hset(place(chatId).records, chatId, line).sadd(place(chatId).topic(number), chatId);
      for (const index of ["all", `t${number}`]) pipeline.setbit(keys.usedShards(index), shardOf(chatId), 1);
    }
    for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
  }
}
