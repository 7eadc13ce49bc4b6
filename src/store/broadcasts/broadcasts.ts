/** Broadcasts: what is sent, how far it is, what became of it. Every step is one script that may run twice. */
import { z } from "zod";
import {
  type BroadcastId,
  type BroadcastSpec,
  type BroadcastState,
  broadcastStates,
  mostParts,
} from "../../news/broadcast.ts";
import { type FailReason, failReasons, type Receipt } from "../../news/delivery.ts";
import { bundleSlot, type SlotId } from "../../news/schedule.ts";
import { keys, lifetimes } from "../keys.ts";
import { nodesOf, type Redis } from "../redis/redis.ts";
import { type BatchStore, type BatchStoreOptions, createBatchStore } from "./batches.ts";
import { createScript, moveScript, stoodScript, workedScript } from "./broadcast-scripts.ts";
import { createFirstWaveStore, type FirstWaveStore, waveOf } from "./first-waves.ts";
import { specRecord } from "./spec-record.ts";

export interface BroadcastStore extends BatchStore, FirstWaveStore {
  /** True when it is new. The same id is the same broadcast. paused: it waits, its audience unasked, until it is moved. */
  create(spec: BroadcastSpec, state?: "sending" | "paused"): Promise<boolean>;
  spec(id: BroadcastId): Promise<BroadcastSpec | null>;
  /** Where planning stands; null when it is complete or the broadcast is unknown or over. */
  planning(id: BroadcastId): Promise<{ readonly cursor: string | null; readonly batches: number } | null>;
  /** From one of the states to another; false when it is in none of them. */
  move(id: BroadcastId, from: readonly BroadcastState[], to: BroadcastState, haltedFor?: string): Promise<boolean>;
  /** It stood still for so long, by a halt of everything. */
  stoodFor(id: BroadcastId, ms: number): Promise<void>;
  /** ms that it has been going out, pauses and halts not counted. */
  worked(id: BroadcastId): Promise<number>;
  /** At the free speed from now on. True for the first who says so. */
  unpay(id: BroadcastId): Promise<boolean>;
  /** Telegram refuses the variant, whoever it is for. True for the first who says so. */
  refuseVariant(id: BroadcastId, variant: string): Promise<boolean>;
  refusedVariants(id: BroadcastId): Promise<ReadonlySet<string>>;
  receipt(id: BroadcastId): Promise<Receipt | null>;
  live(): Promise<readonly BroadcastId[]>;
  /** All of which something is still kept, in no order; asks Redis for all its keys. */
  all(): Promise<readonly BroadcastId[]>;
  /** Takes what is over from the list of the living, should a crash have left it there. */
  tidy(id: BroadcastId): Promise<void>;
  /** When it was due; 0 = none was made. */
  lastDigest(slot: SlotId): Promise<number>;
  digestMade(slot: SlotId, id: BroadcastId, dueAt: number): Promise<void>;
  /** Before it is made: it stands among the slot's digests from then on. */
  listDigest(slot: SlotId, id: BroadcastId, dueAt: number): Promise<void>;
  /** The place of this digest among all, by when they began to be planned: given with the first call. */
  beginOrder(id: BroadcastId): Promise<number>;
  /** Null: it has not begun. */
  orderOf(id: BroadcastId): Promise<number | null>;
  /** Those made of a slot, as far as they can be looked up, oldest first. */
  digestsOf(slot: SlotId): Promise<readonly { readonly id: BroadcastId; readonly dueAt: number }[]>;
}

export interface BroadcastStoreOptions extends BatchStoreOptions {
  /** It is kept so long after its end. */
  readonly broadcastMs: number;
}

const stateSchema = z.enum(broadcastStates);

/** More than two weeks of the busiest slot; and of bundles, where something is held in one minute of four. */
const mostDigests = 100;
const mostBundles = 5000;
const keysPerScan = 2000;
const metaName = /^\{b:(.+)\}:meta$/;
/** Whose lifetimes are set in one go. */
const batchesTogether = 50;

export function createBroadcastStore(redis: Redis, options: BroadcastStoreOptions): BroadcastStore {
  const place = keys.broadcast;

  /** Corrections and questions need a finished broadcast for a while; then nothing tells any more whom it reached. */
  const expire = async (id: BroadcastId): Promise<void> => {
    const { meta, todo, refused, wavePictures, recipients, variants, ledger } = place(id);
    const batches = Number((await redis.hget(meta, "batches")) ?? 0);
    for (let batch = 0; batch < batches; ) {
      const pipeline = redis.pipeline();
      for (const end = Math.min(batches, batch + batchesTogether); batch < end; batch++) {
        const parts = Array.from({ length: mostParts }, (_, part) => ledger(batch, part));
        for (const key of [recipients(batch), variants(batch), ...parts]) pipeline.pexpire(key, options.broadcastMs);
      }
      for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
    }
    for (const key of [meta, todo, refused, wavePictures]) await redis.pexpire(key, options.broadcastMs);
    await redis.srem(keys.liveBroadcasts, id);
  };

  const settled = async (id: BroadcastId): Promise<void> => {
    const state = await redis.hget(place(id).meta, "state");
    if (state === null) await redis.srem(keys.liveBroadcasts, id);
    else if (state === "done" || state === "cancelled") await expire(id);
  };

  const orderOf = async (id: BroadcastId): Promise<number | null> => {
    const order = await redis.hget(place(id).meta, "order");
    return order === null ? null : Number(order);
  };

  const listDigest = async (slot: SlotId, id: BroadcastId, dueAt: number): Promise<void> => {
    await redis
      .multi()
      .zadd(keys.digests(slot), dueAt, id)
      .zremrangebyrank(keys.digests(slot), 0, -(slot === bundleSlot ? mostBundles : mostDigests) - 1)
      .pexpire(keys.digests(slot), lifetimes.digests)
      .exec();
  };

  return {
    ...createBatchStore(redis, options, settled),
    ...createFirstWaveStore(redis, options.batchMs),
    async create(spec, state = "sending") {
      const args = [specRecord.write(spec), spec.createdAt, spec.paid ? 1 : 0, state];
      const fresh = (await createScript(redis, [place(spec.id).meta], args)) === 1;
      // After it and every time: who died in between is asked again, and a name without a broadcast is never listed.
      await redis.sadd(keys.liveBroadcasts, spec.id);
      await settled(spec.id);
      return fresh;
    },
    async spec(id) {
      const text = await redis.hget(place(id).meta, "spec");
      return text === null ? null : specRecord.read(text);
    },
    async planning(id) {
      const fields = ["cursor", "batches", "complete", "state"] as const;
      const [cursor, batches, complete, state] = await redis.hmget(place(id).meta, ...fields);
      if (complete !== "0" || state === "cancelled" || state === "done") return null;
      return { cursor: cursor || null, batches: Number(batches) };
    },
    async move(id, from, to, haltedFor = "") {
      const { meta, todo } = place(id);
      const moved = (await moveScript(redis, [meta, todo], [to, haltedFor, ...from])) === 1;
      if (moved) {
        // What was over may go on: then it must not vanish, and somebody must look after it.
        if (to === "sending") await redis.sadd(keys.liveBroadcasts, id);
        await settled(id);
      }
      return moved;
    },
    stoodFor: async (id, ms) => void (await stoodScript(redis, [place(id).meta], [ms])),
    worked: (id) => workedScript(redis, [place(id).meta], []),
    async unpay(id) {
      return (await redis.hdel(place(id).meta, "paid")) === 1; // the first one
    },
    async refuseVariant(id, variant) {
      return (await redis.sadd(place(id).refused, variant)) === 1;
    },
    async refusedVariants(id) {
      return new Set(await redis.smembers(place(id).refused));
    },
    async receipt(id) {
      const meta = await redis.hgetall(place(id).meta);
      if (meta.state === undefined) return null;
      const failed: Partial<Record<FailReason, number>> = {};
      const countOf = (field: string): number => Number(meta[field] ?? 0);
      let settledCount = 0;
      for (const reason of failReasons) {
        const count = countOf(`f:${reason}`);
        if (reason !== "none" && count > 0) failed[reason] = count;
        settledCount += count;
      }
      const [planned, delivered, unknown] = [countOf("planned"), countOf("delivered"), countOf("unknown")];
      const state = stateSchema.parse(meta.state);
      const wave = waveOf(meta);
      return {
        state: state === "sending" && meta.complete === "0" ? "planning" : state,
        planned,
        delivered,
        inGroups: countOf("in:group"),
        inChannels: countOf("in:channel"),
        removed: countOf("in:removed"),
        noticed: countOf("in:noticed"),
        sentAgain: countOf("again"),
        failed,
        unknown,
        pending: planned - delivered - unknown - settledCount,
        startedAt: Number(meta.startedAt),
        ...(meta.haltedFor !== undefined && { haltedFor: meta.haltedFor }),
        ...(wave && { wave }),
      };
    },
    async live() {
      return (await redis.smembers(keys.liveBroadcasts)) as BroadcastId[];
    },
    async all() {
      const found = new Set<BroadcastId>();
      for (const node of nodesOf(redis)) {
        let cursor = "0";
        do {
          const [next, names] = await node.scan(cursor, "MATCH", place("*" as BroadcastId).meta, "COUNT", keysPerScan);
          for (const name of names) found.add(metaName.exec(name)?.[1] as BroadcastId);
          cursor = next;
        } while (cursor !== "0");
      }
      return [...found];
    },
    tidy: settled,
    async lastDigest(slot) {
      return Number((await redis.hget(keys.lastDigests, slot)) ?? 0);
    },
    async digestMade(slot, id, dueAt) {
      await listDigest(slot, id, dueAt);
      await redis.hset(keys.lastDigests, slot, dueAt);
    },
    listDigest,
    orderOf,
    async beginOrder(id) {
      const known = await orderOf(id);
      if (known !== null) return known;
      await redis.hsetnx(place(id).meta, "order", await redis.incr(keys.digestsBegun));
      return (await orderOf(id)) ?? Number.POSITIVE_INFINITY;
    },
    async digestsOf(slot) {
      const flat = await redis.zrange(keys.digests(slot), "0", "-1", "WITHSCORES");
      return Array.from({ length: flat.length / 2 }, (_, i) => ({
        id: flat[i * 2] as BroadcastId,
        dueAt: Number(flat[i * 2 + 1]),
      }));
    },
  };
}
