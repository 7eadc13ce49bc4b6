/** Broadcasts and their batches: what is planned, who holds which batch, what is left. Every step is one script that may
 *  run twice. */
import { z } from "zod";
import type { BroadcastId, BroadcastSpec, BroadcastState } from "../news/broadcast.ts";
import { type FailReason, failReasons, type Receipt } from "../news/delivery.ts";
import type { SlotId } from "../news/schedule.ts";
import {
  appendScript,
  claimScript,
  createScript,
  finishScript,
  moveScript,
  orphansScript,
  renewScript,
} from "./broadcast-scripts.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis.ts";

export interface FrozenRecipient {
  readonly chatId: number;
  /** What its copy depends on, as the capability writes it. */
  readonly variant: string;
}

export interface BroadcastStore {
  /** True when it is new. The same id is the same broadcast. */
  create(spec: BroadcastSpec): Promise<boolean>;
  spec(id: BroadcastId): Promise<BroadcastSpec | null>;
  /** Where planning stands; null when it is complete or the broadcast is unknown or over. */
  planning(id: BroadcastId): Promise<{ readonly cursor: string | null; readonly batches: number } | null>;
  /** Freezes one batch (or none, when `recipients` is empty) and moves the cursor, if nobody was faster. `next` null: the
   *  audience is read to its end. */
  append(
    id: BroadcastId,
    at: { readonly cursor: string | null; readonly batches: number },
    recipients: readonly FrozenRecipient[],
    next: string | null,
  ): Promise<boolean>;
  recipients(id: BroadcastId, batch: number): Promise<readonly FrozenRecipient[]>;
  /** Takes the batch over: every earlier holder's fence is void. Null when there is nothing to do in it. */
  claim(id: BroadcastId, batch: number): Promise<{ readonly fence: number; readonly state: BroadcastState } | null>;
  /** Keeps the claim alive, for `extraMs` longer than usual; false when somebody else took over. */
  renew(id: BroadcastId, batch: number, fence: number, extraMs?: number): Promise<boolean>;
  /** All recipients of the batch are settled, says its newest holder (any other is not heard). True when it was the
   *  last batch. */
  finish(id: BroadcastId, batch: number, fence: number): Promise<boolean>;
  /** From one of the states to another; false when it is in none of them. */
  move(id: BroadcastId, from: readonly BroadcastState[], to: BroadcastState, haltedFor?: string): Promise<boolean>;
  receipt(id: BroadcastId): Promise<Receipt | null>;
  live(): Promise<readonly BroadcastId[]>;
  /** Takes what is over from the list of the living, should a crash have left it there. */
  tidy(id: BroadcastId): Promise<void>;
  /** Batches whose job counts as dead; they are given to the caller for a while. `all`: also those with a live job. */
  orphans(id: BroadcastId, all?: boolean): Promise<readonly { readonly batch: number; readonly generation: number }[]>;
  lastDigest(slot: SlotId): Promise<number>;
  digestMade(slot: SlotId, dueAt: number): Promise<void>;
}

/** A batch whose holder says nothing for so long is given to another. */
const claimMs = 12_000;
/** A fresh batch's job should have begun by then. */
const dispatchMs = 10_000;
/** One that was given out again waits in a queue, perhaps a long one. */
const redispatchMs = 60_000;
export const recipientBytes = 8;
export const cellBytes = 8;

const mostOrphans = 2000;

const contentSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("article"),
    articleId: z.string(),
    topics: z.array(z.string()),
    urgency: z.enum(["routine", "breaking"]),
  }),
  z.object({ kind: z.literal("digest"), slot: z.string(), dueAt: z.number(), windowStart: z.number() }),
]);
const specSchema = z.object({
  id: z.string(),
  content: contentSchema,
  lane: z.enum(["interactive", "retraction", "breaking", "routine", "digest"]),
  silent: z.boolean(),
  createdAt: z.number(),
  notAfter: z.number(),
});

export function createBroadcastStore(redis: Redis, retentionMs: number): BroadcastStore {
  const place = keys.broadcast;

  /** Everything of a finished broadcast goes after its time; corrections and questions need it until then. */
  const expire = async (id: BroadcastId): Promise<void> => {
    const { meta, todo, recipients, variants, ledger } = place(id);
    const batches = Number(await redis.hget(meta, "batches"));
    const pipeline = redis.pipeline().pexpire(meta, retentionMs).pexpire(todo, retentionMs);
    for (let n = 0; n < batches; n++) {
      pipeline.pexpire(recipients(n), retentionMs).pexpire(variants(n), retentionMs);
      for (let part = 0; part < mostParts; part++) pipeline.pexpire(ledger(n, part), retentionMs);
    }
    await pipeline.exec();
    await redis.srem(keys.liveBroadcasts, id);
  };

  const settled = async (id: BroadcastId): Promise<void> => {
    const state = await redis.hget(place(id).meta, "state");
    if (state === null) await redis.srem(keys.liveBroadcasts, id);
    else if (state === "done" || state === "cancelled") await expire(id);
  };

  return {
    async create(spec) {
      const fresh = (await createScript(redis, [place(spec.id).meta], [JSON.stringify(spec), spec.createdAt])) === 1;
      // After it and every time: who died in between is asked again, and a name without a broadcast is never listed.
      await redis.sadd(keys.liveBroadcasts, spec.id);
      await settled(spec.id);
      return fresh;
    },
    async spec(id) {
      const text = await redis.hget(place(id).meta, "spec");
      return text === null ? null : (specSchema.parse(JSON.parse(text)) as BroadcastSpec);
    },
    async planning(id) {
      const [cursor, batches, complete, state] = await redis.hmget(
        place(id).meta,
        "cursor",
        "batches",
        "complete",
        "state",
      );
      if (complete !== "0" || state === "cancelled" || state === "done") return null;
      return { cursor: cursor || null, batches: Number(batches) };
    },
    async append(id, at, recipients, next) {
      const { meta, todo, recipients: list, variants, ledger } = place(id);
      const table = [...new Set(recipients.map((each) => each.variant))];
      const packed = Buffer.alloc(recipients.length * recipientBytes);
      for (const [i, { chatId, variant }] of recipients.entries()) {
        packed.writeIntLE(chatId, i * recipientBytes, 6);
        packed.writeUInt16LE(table.indexOf(variant), i * recipientBytes + 6);
      }
      const done = await appendScript(
        redis,
        [meta, todo, list(at.batches), variants(at.batches), ledger(at.batches, 0)],
        [
          at.cursor ?? "",
          at.batches,
          next ?? "",
          packed,
          JSON.stringify(table),
          recipients.length,
          recipients.length * cellBytes,
          dispatchMs,
        ],
      );
      if (next === null && done === 1) await settled(id);
      return done === 1;
    },
    async recipients(id, batch) {
      const [packed, table] = await Promise.all([
        redis.getBuffer(place(id).recipients(batch)),
        redis.get(place(id).variants(batch)),
      ]);
      const variants = z.array(z.string()).parse(JSON.parse(table ?? "[]"));
      return Array.from({ length: (packed?.length ?? 0) / recipientBytes }, (_, i) => ({
        chatId: packed?.readIntLE(i * recipientBytes, 6) ?? 0,
        variant: variants[packed?.readUInt16LE(i * recipientBytes + 6) ?? 0] ?? "",
      }));
    },
    async claim(id, batch) {
      const { meta, todo } = place(id);
      const claimed = (await claimScript(redis, [meta, todo], [batch, claimMs])) as [number, BroadcastState] | null;
      return claimed && { fence: claimed[0], state: claimed[1] };
    },
    async renew(id, batch, fence, extraMs = 0) {
      const { meta, todo } = place(id);
      return (await renewScript(redis, [meta, todo], [batch, fence, claimMs + extraMs])) === 1;
    },
    async finish(id, batch, fence) {
      const { meta, todo } = place(id);
      const last = (await finishScript(redis, [meta, todo], [batch, fence])) === 1;
      if (last) await settled(id);
      return last;
    },
    async move(id, from, to, haltedFor = "") {
      const { meta, todo } = place(id);
      const moved = (await moveScript(redis, [meta, todo], [to, haltedFor, ...from])) === 1;
      if (moved) await settled(id);
      return moved;
    },
    async receipt(id) {
      const meta = await redis.hgetall(place(id).meta);
      if (meta.state === undefined) return null;
      const failed: Partial<Record<FailReason, number>> = {};
      let settledCount = 0;
      for (const reason of failReasons) {
        const count = Number(meta[`f:${reason}`] ?? 0);
        if (reason !== "none" && count > 0) failed[reason] = count;
        settledCount += count;
      }
      const [planned, delivered, unknown] = [meta.planned, meta.delivered, meta.unknown].map((n) => Number(n ?? 0));
      const state = meta.state as BroadcastState;
      return {
        state: state === "sending" && meta.complete === "0" ? "planning" : state,
        planned: planned ?? 0,
        delivered: delivered ?? 0,
        failed,
        unknown: unknown ?? 0,
        pending: (planned ?? 0) - (delivered ?? 0) - (unknown ?? 0) - settledCount,
        startedAt: Number(meta.startedAt),
        ...(meta.haltedFor !== undefined && { haltedFor: meta.haltedFor }),
      };
    },
    async live() {
      return (await redis.smembers(keys.liveBroadcasts)) as BroadcastId[];
    },
    tidy: settled,
    async orphans(id, all = false) {
      const { meta, todo } = place(id);
      const flat = (await orphansScript(redis, [meta, todo], [redispatchMs, mostOrphans, all ? 1 : 0])) as string[];
      return Array.from({ length: flat.length / 2 }, (_, i) => ({
        batch: Number(flat[i * 2]),
        generation: Number(flat[i * 2 + 1]),
      }));
    },
    async lastDigest(slot) {
      return Number((await redis.hget(keys.lastDigests, slot)) ?? 0);
    },
    async digestMade(slot, dueAt) {
      await redis.hset(keys.lastDigests, slot, dueAt);
    },
  };
}

/** A digest longer than this many messages is cut off by the edition's own limit before. */
export const mostParts = 8;
