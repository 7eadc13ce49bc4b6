/** The batches of a broadcast: frozen once, held by one at a time, finished once. Every step is one script that may run
 *  twice. */
import { type BroadcastId, type BroadcastState, mostParts } from "../../news/broadcast.ts";
import { keys } from "../keys.ts";
import type { Redis } from "../redis/redis.ts";
import {
  appendScript,
  changeVariantsScript,
  claimScript,
  finishScript,
  gotOnScript,
  mayFollowScript,
  orphansScript,
  renewScript,
  reopenScript,
} from "./broadcast-scripts.ts";
import { cellBytes } from "./cell.ts";
import { eraseScript } from "./ledger-scripts.ts";
import {
  type FrozenRecipient,
  firstNotErased,
  indexOfRecipient,
  packRecipients,
  recipientBytes,
  unpackRecipients,
  withVariants,
} from "./recipient-record.ts";

export interface Claim {
  readonly kind: "claimed";
  readonly fence: number;
  readonly state: BroadcastState;
  readonly paid: boolean;
  /** Of the whole broadcast. */
  readonly delivered: number;
  readonly unknown: number;
  readonly planned: number;
  /** The process that held the batch before; "" = nobody, or one without a name. */
  readonly before: string;
  /** It is the first wave, for which all other batches wait. */
  readonly inWave: boolean;
}

/** `settled`: there is nothing to do in it. `behind`: the first wave is not over. `wait`: it may be what ends its processes, and another such one is being tried.
 *  `set_aside`: it ended its process again and again and is given up now; `last`: that was the end of the broadcast. */
export type NoClaim =
  | { readonly kind: "settled" }
  | { readonly kind: "behind" }
  | { readonly kind: "wait" }
  | { readonly kind: "set_aside"; readonly last: boolean };

export interface BatchStore {
  /** Freezes one batch (or none, when `recipients` is empty) and moves the cursor, if nobody was faster. `next` null: the
   *  audience is read to its end. `isWave`: all batches after it wait until the wave is over. */
  append(
    id: BroadcastId,
    at: { readonly cursor: string | null; readonly batches: number },
    recipients: readonly FrozenRecipient[],
    next: string | null,
    isWave?: boolean,
  ): Promise<boolean>;
  recipients(id: BroadcastId, batch: number): Promise<readonly FrozenRecipient[]>;
  /** The first chat of a batch; null when all of them have been erased. */
  firstRecipient(id: BroadcastId, batch: number): Promise<number | null>;
  /** Of recipients who have not been called, by index. False: somebody was erased meanwhile, or it does not fit. */
  changeVariants(id: BroadcastId, batch: number, variants: ReadonlyMap<number, string>): Promise<boolean>;
  /** The chat's place in the batch; null: it is none of its recipients. */
  placeOf(id: BroadcastId, batch: number, chatId: number): Promise<number | null>;
  /** Takes the chat out of the batch: its copy counts as erased. True when it was one of its recipients. */
  eraseRecipient(id: BroadcastId, batch: number, chatId: number): Promise<boolean>;
  /** How many there are, so far. */
  batches(id: BroadcastId): Promise<number>;
  /** Some of its recipients are not settled. */
  isOpen(id: BroadcastId, batch: number): Promise<boolean>;
  /** Takes the batch over: every earlier holder's fence is void. */
  claim(id: BroadcastId, batch: number): Promise<Claim | NoClaim>;
  /** It got on: whatever happened before was not its fault. */
  gotOn(id: BroadcastId, batch: number): Promise<void>;
  /** Whether the batch need not wait for the first copy to arrive. */
  mayFollow(id: BroadcastId, batch: number): Promise<boolean>;
  /** A copy has reached somebody. */
  hasArrived(id: BroadcastId): Promise<boolean>;
  /** Keeps the claim alive, for `extraMs` longer than usual; false when somebody else took over. */
  renew(id: BroadcastId, batch: number, fence: number, extraMs?: number): Promise<boolean>;
  /** All recipients of the batch are settled, says its newest holder (any other is not heard). True when it was the
   *  last batch. */
  finish(id: BroadcastId, batch: number, fence: number): Promise<boolean>;
  /** Batches whose job counts as dead; they are given to the caller for a while. `all`: also those with a live job. */
  orphans(id: BroadcastId, all?: boolean): Promise<readonly { readonly batch: number; readonly generation: number }[]>;
  /** Makes the lost answers of a finished batch owed again. Returns how many. */
  reopen(id: BroadcastId, batch: number): Promise<number>;
}

/** A batch whose holder says nothing for so long is given to another. */
const claimMs = 12_000;
/** Starts of a batch without getting on: after so many it is tried alone, after so many it is set aside. */
const startsToSuspect = 2;
const startsToSetAside = 5;
/** One that is tried alone and says nothing for so long has ended its process. */
const suspectMs = 15_000;
/** A fresh batch's job should have begun by then. */
const dispatchMs = 10_000;
/** One that was given out again waits in a queue, perhaps a long one. */
const redispatchMs = 60_000;

const mostOrphans = 2000;

export interface BatchStoreOptions {
  /** What a batch holds is kept so long after its planning. */
  readonly batchMs: number;
  /** Name of this process, or "". */
  readonly holder: string;
}

/** `ended`: called when a step has brought the broadcast to its end. */
export function createBatchStore(
  redis: Redis,
  { batchMs, holder }: BatchStoreOptions,
  ended: (id: BroadcastId) => Promise<void>,
): BatchStore {
  const place = keys.broadcast;

  const found = async (id: BroadcastId, batch: number, chatId: number) => {
    const { recipients, variants } = place(id);
    const [list, table] = await Promise.all([
      redis.getBuffer(recipients(batch)),
      redis.getrange(variants(batch), 0, 0),
    ]);
    const index = list ? indexOfRecipient(list, table, chatId) : -1;
    if (list === null || index < 0) return null;
    return { index, bytes: list.subarray(index * recipientBytes, (index + 1) * recipientBytes) };
  };

  return {
    async append(id, at, recipients, next, isWave = false) {
      const { meta, todo, recipients: list, variants, ledger } = place(id);
      const packed = packRecipients(recipients);
      const done = await appendScript(
        redis,
        [meta, todo, list(at.batches), variants(at.batches), ledger(at.batches, 0)],
        [
          at.cursor ?? "",
          at.batches,
          next ?? "",
          packed.list,
          packed.variants,
          recipients.length,
          recipients.length * cellBytes,
          dispatchMs,
          batchMs,
          isWave ? 1 : 0,
        ],
      );
      if (next === null && done === 1) await ended(id);
      return done === 1;
    },
    async recipients(id, batch) {
      const [list, variants] = await Promise.all([
        redis.getBuffer(place(id).recipients(batch)),
        redis.get(place(id).variants(batch)),
      ]);
      return list && variants !== null ? unpackRecipients({ list, variants }) : [];
    },
    async changeVariants(id, batch, changes) {
      const [listKey, tableKey] = [place(id).recipients(batch), place(id).variants(batch)];
      const [list, variants] = await Promise.all([redis.getBuffer(listKey), redis.get(tableKey)]);
      const changed = list && variants !== null ? withVariants({ list, variants }, changes) : null;
      if (list === null || variants === null || changed === null) return false;
      const args = [list, variants, changed.list, changed.variants];
      return (await changeVariantsScript(redis, [listKey, tableKey], args)) === 1;
    },
    async firstRecipient(id, batch) {
      const { recipients: list, variants } = place(id);
      const [bytes, table] = await Promise.all([
        redis.getrangeBuffer(list(batch), 0, recipientBytes - 1),
        redis.getrange(variants(batch), 0, 0),
      ]);
      const first = firstNotErased(bytes, table);
      return first ?? firstNotErased((await redis.getBuffer(list(batch))) ?? bytes, table);
    },
    async placeOf(id, batch, chatId) {
      return (await found(id, batch, chatId))?.index ?? null;
    },
    async eraseRecipient(id, batch, chatId) {
      const { meta, recipients: list, ledger } = place(id);
      const parts = Array.from({ length: mostParts }, (_, part) => ledger(batch, part));
      const at = await found(id, batch, chatId);
      if (at === null) return false;
      return (await eraseScript(redis, [meta, list(batch), ...parts], [at.index, at.bytes])) === 1;
    },
    async batches(id) {
      return Number((await redis.hget(place(id).meta, "batches")) ?? 0);
    },
    async isOpen(id, batch) {
      return (await redis.zscore(place(id).todo, String(batch))) !== null;
    },
    async claim(id, batch) {
      const { meta, todo, ledger } = place(id);
      const args = [batch, claimMs, startsToSuspect, startsToSetAside, suspectMs, holder];
      const claimed = await claimScript(redis, [meta, todo, ledger(batch, 0)], args);
      if (claimed === null) return { kind: "settled" };
      if (claimed === "wait" || claimed === "behind") return { kind: claimed };
      if (typeof claimed === "string") {
        const last = claimed === "set_aside_last";
        if (last) await ended(id);
        return { kind: "set_aside", last };
      }
      const [fence, state, paid, delivered, unknown, planned, before, inWave] = claimed;
      const counts = { delivered, unknown, planned };
      return { kind: "claimed", fence, state, paid: paid === 1, ...counts, before, inWave: inWave === 1 };
    },
    async gotOn(id, batch) {
      await gotOnScript(redis, [place(id).meta], [batch]);
    },
    async mayFollow(id, batch) {
      const { meta, todo } = place(id);
      return (await mayFollowScript(redis, [meta, todo], [batch])) === 1;
    },
    async hasArrived(id) {
      return Number((await redis.hget(place(id).meta, "delivered")) ?? 0) > 0;
    },
    async renew(id, batch, fence, extraMs = 0) {
      const { meta, todo } = place(id);
      return (await renewScript(redis, [meta, todo], [batch, fence, claimMs + extraMs])) === 1;
    },
    async finish(id, batch, fence) {
      const { meta, todo } = place(id);
      const last = (await finishScript(redis, [meta, todo], [batch, fence])) === 1;
      if (last) await ended(id);
      return last;
    },
    async orphans(id, all = false) {
      const { meta, todo } = place(id);
      const flat = await orphansScript(redis, [meta, todo], [redispatchMs, mostOrphans, all ? 1 : 0]);
      const found = Array.from({ length: flat.length / 2 }, (_, i) => ({
        batch: Number(flat[i * 2]),
        generation: Number(flat[i * 2 + 1]),
      }));
      return found.sort((a, b) => a.batch - b.batch); // the others may have to wait for the first of them
    },
    async reopen(id, batch) {
      const { meta, todo, ledger } = place(id);
      return reopenScript(redis, [meta, todo, ledger(batch, 0)], [batch]);
    },
  };
}
