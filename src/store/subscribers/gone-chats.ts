/** Found by pages of whole shards: chats that Telegram has refused for long, those of them that no list names because they went
 *  before there was one, and readers who have given no sign of life for long. */
import { firstWeekAt, weekMs } from "../../news/sign-of-life.ts";
import { keys, shardCount } from "../keys.ts";
import type { Redis } from "../redis/redis.ts";
import { defineScript, readLua } from "../redis/script.ts";
import { usedShards } from "./audience-query.ts";
import { hasCap } from "./wishes-field.ts";

export interface Asked {
  /** Who went before this moment (ms). */
  readonly gone: number;
  /** Who was last heard of before this moment (ms). */
  readonly heard: number;
  readonly now: number;
  /** Whoever has a cap too. */
  readonly capped?: boolean;
}

export interface GonePage {
  /** Gone since before the moment that was asked for. */
  readonly overdue: readonly number[];
  /** Gone since nobody knows when: any change of the record lists them. */
  readonly unlisted: readonly number[];
  /** Last heard of before the moment that was asked for, and not yet asked about it. Some of them want nothing. */
  readonly silent: readonly number[];
  /** Who has a cap; empty where they are not asked for. */
  readonly capped: readonly number[];
  /** The shard where to go on; null = the end. */
  readonly next: number | null;
}

/** The last round through all chats that are gone: begun when (ms), and where it goes on; null = it is over. */
export interface GoneRound {
  readonly begunAt: number;
  readonly next: number | null;
  /** Whether readers with a cap have been listed anew: by this round ("begun"), or by one before ("done"). */
  readonly listed?: "begun" | "done" | undefined;
}

export interface GoneStore {
  /** Some shards from `from` on. */
  gonePage(asked: Asked, from: number): Promise<GonePage>;
  goneRound(): Promise<GoneRound | null>;
  noteGoneRound(round: GoneRound): Promise<void>;
}

const shardsPerPage = 256;
/** Records after which the other shards are left to the next page: Redis serves nobody else meanwhile (1–2 µs each). */
const mostRecords = 2000;

const lookForGone = defineScript<string[]>(readLua(new URL("./look-for-gone.lua", import.meta.url)));

export function createGoneStore(redis: Redis): GoneStore {
  const look = (shards: readonly number[], asked: Asked, notedSince: number): Promise<string[]> => {
    const all = shards.flatMap((shard) => [keys.shard(shard).records, keys.shard(shard).gone]);
    return lookForGone(redis, all, [asked.gone, mostRecords, asked.heard, notedSince, firstWeekAt, weekMs]);
  };
  /** Since when signs of life are noted: the first look for the silent. Nobody has been silent for longer. */
  const notedSinceOf = async (now: number): Promise<number> => {
    await redis.hsetnx(keys.goneRound, "notedSince", now);
    return Number(await redis.hget(keys.goneRound, "notedSince"));
  };
  const cappedIn = async (shards: readonly number[]): Promise<number[]> => {
    const wishes = await Promise.all(shards.map((shard) => redis.hgetall(keys.shard(shard).wishes)));
    return wishes.flatMap((each) => Object.entries(each).flatMap(([id, text]) => (hasCap(text) ? [Number(id)] : [])));
  };
  const idsIn = (text = ""): number[] => (text === "" ? [] : text.split(" ").map(Number));

  return {
    async gonePage(asked, from) {
      const all = await usedShards(redis, ["all"], from);
      const shards = all.slice(0, shardsPerPage);
      if (shards.length === 0) return { overdue: [], unlisted: [], silent: [], capped: [], next: null };
      const notedSince = await notedSinceOf(asked.now);
      // The shards of a cluster live on different nodes: a script sees one of them.
      const answers = redis.isCluster
        ? (await Promise.all(shards.map((shard) => look([shard], asked, notedSince)))).flat()
        : await look(shards, asked, notedSince);
      const parts = answers.map((answer) => answer.split("|"));
      return {
        overdue: parts.flatMap(([overdue]) => idsIn(overdue)),
        unlisted: parts.flatMap(([, unlisted]) => idsIn(unlisted)),
        silent: parts.flatMap(([, , silent]) => idsIn(silent)),
        capped: asked.capped ? await cappedIn(shards.slice(0, answers.length)) : [],
        next: all[answers.length] ?? null,
      };
    },
    async goneRound() {
      const { begunAt, next = "", listed } = await redis.hgetall(keys.goneRound);
      if (begunAt === undefined) return null;
      return {
        begunAt: Number(begunAt),
        next: next === "" ? null : Math.min(Number(next), shardCount),
        ...((listed === "begun" || listed === "done") && { listed }),
      };
    },
    async noteGoneRound({ begunAt, next, listed }) {
      await redis.hset(keys.goneRound, { begunAt, next: next ?? "", ...(listed && { listed }) });
    },
  };
}
