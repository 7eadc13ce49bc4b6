/** Chats that Telegram refuses, found by pages of whole shards: those gone for long, and those that no list names because
 *  they went before there was one. */
import { keys, shardCount } from "../keys.ts";
import type { Redis } from "../redis/redis.ts";
import { defineScript, readLua } from "../redis/script.ts";
import { usedShards } from "./audience-query.ts";

export interface GonePage {
  /** Gone since before the moment that was asked for. */
  readonly overdue: readonly number[];
  /** Gone since nobody knows when: any change of the record lists them. */
  readonly unlisted: readonly number[];
  /** The shard where to go on; null = the end. */
  readonly next: number | null;
}

/** The last round through all chats that are gone: begun when (ms), and where it goes on; null = it is over. */
export interface GoneRound {
  readonly begunAt: number;
  readonly next: number | null;
}

export interface GoneStore {
  /** Some shards from `from` on. */
  gonePage(before: number, from: number): Promise<GonePage>;
  goneRound(): Promise<GoneRound | null>;
  noteGoneRound(round: GoneRound): Promise<void>;
}

const shardsPerPage = 256;
/** Records after which the other shards are left to the next page: Redis serves nobody else meanwhile (1–2 µs each). */
const mostRecords = 2000;

const lookForGone = defineScript<string[]>(readLua(new URL("./look-for-gone.lua", import.meta.url)));

export function createGoneStore(redis: Redis): GoneStore {
  const look = (shards: readonly number[], before: number): Promise<string[]> => {
    const all = shards.flatMap((shard) => [keys.shard(shard).records, keys.shard(shard).gone]);
    return lookForGone(redis, all, [before, mostRecords]);
  };
  const idsIn = (text = ""): number[] => (text === "" ? [] : text.split(" ").map(Number));

  return {
    async gonePage(before, from) {
      const all = await usedShards(redis, ["all"], from);
      const shards = all.slice(0, shardsPerPage);
      if (shards.length === 0) return { overdue: [], unlisted: [], next: null };
      // The shards of a cluster live on different nodes: a script sees one of them.
      const answers = redis.isCluster
        ? (await Promise.all(shards.map((shard) => look([shard], before)))).flat()
        : await look(shards, before);
      const parts = answers.map((answer) => answer.split("|"));
      return {
        overdue: parts.flatMap(([overdue]) => idsIn(overdue)),
        unlisted: parts.flatMap(([, unlisted]) => idsIn(unlisted)),
        next: all[answers.length] ?? null,
      };
    },
    async goneRound() {
      const { begunAt, next = "" } = await redis.hgetall(keys.goneRound);
      if (begunAt === undefined) return null;
      return { begunAt: Number(begunAt), next: next === "" ? null : Math.min(Number(next), shardCount) };
    },
    async noteGoneRound({ begunAt, next }) {
      await redis.hset(keys.goneRound, { begunAt, next: next ?? "" });
    },
  };
}
