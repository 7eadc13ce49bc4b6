/** What became of one chat's copy of a broadcast: asks its batches and ledgers. Whoever asks by ascending shards, as
 *  broadcasts are planned, reads each batch once. */
import { LRUCache } from "lru-cache";
import { type BroadcastId, type BroadcastState, isOver } from "../news/broadcast.ts";
import type { Cell } from "../news/delivery.ts";
import type { FrozenRecipient } from "../store/broadcasts/recipient-record.ts";
import { shardOf } from "../store/subscribers/shard-of.ts";
import type { DeliveryDeps } from "./deps.ts";
import { firstShardsOf } from "./first-shard.ts";

/** received: also where the answer was lost, for it may have arrived. coming: it may still be sent. lost: it never will be. */
export type Fate =
  | { readonly kind: "received" | "coming" | "lost"; readonly variant: string }
  /** There is no copy for this chat. */
  | { readonly kind: "none" }
  /** There may be one: its audience is not frozen as far as this chat. */
  | { readonly kind: "unplanned" };

export interface Received {
  fateOf(id: BroadcastId, chatId: number): Promise<Fate>;
  /** The chat's copy, and its first message; null: it has none for sure. */
  messageOf(id: BroadcastId, chatId: number): Promise<{ readonly variant: string; readonly messageId: number } | null>;
  exists(id: BroadcastId): Promise<boolean>;
}

/** Batches kept in memory, 100 kB each: two of each broadcast that is asked about. */
const mostBatches = 300;

/** A broadcast as it stood when it was first asked about. */
interface Source {
  readonly state: BroadcastState;
  /** The shard where planning goes on; infinite when it is complete. */
  readonly plannedTo: number;
  /** Of each batch, in ascending order. */
  readonly firstShards: readonly number[];
  /** Batch 0 is the first wave, which stands outside that order. */
  readonly hasWave: boolean;
}

/** By chat: the fate's place in `fates`, and the variant's among the batch's, as one number. */
interface Batch {
  readonly copies: ReadonlyMap<number, number>;
  /** By chat: the first message of the copies that have arrived. */
  readonly messages: ReadonlyMap<number, number>;
  readonly variants: readonly string[];
}
const fates = ["received", "coming", "lost"] as const;

/** Facts are kept from the first question on: for one run of planning. `withMessages`: for messageOf, which costs as much memory again. */
export function createReceived(
  { broadcasts, ledger }: Pick<DeliveryDeps, "broadcasts" | "ledger">,
  withMessages = false,
): Received {
  const sources = new Map<BroadcastId, Promise<Source | null>>();
  const kept = new LRUCache<string, Promise<Batch>>({ max: mostBatches });

  const source = (id: BroadcastId): Promise<Source | null> =>
    remember(sources, id, async () => {
      const receipt = await broadcasts.receipt(id);
      if (!receipt) return null;
      const planning = await broadcasts.planning(id);
      const batches = planning?.batches ?? (await broadcasts.batches(id));
      const hasWave = batches > 0 && (await broadcasts.hasFirstWave(id));
      const firstShards = await firstShardsOf(id, batches, hasWave, broadcasts);
      const plannedTo = planning ? Number(planning.cursor ?? 0) : Number.POSITIVE_INFINITY;
      return { state: receipt.state, plannedTo, firstShards, hasWave };
    });

  const batch = (id: BroadcastId, number: number, state: BroadcastState): Promise<Batch> =>
    remember(kept, `${id}.${number}`, async () => {
      const recipients = await broadcasts.recipients(id, number);
      const cells = await ledger.read({ id, batch: number, part: 0 }, recipients.length);
      return batchOfCells(recipients, cells, state, withMessages);
    });

  /** The batch that would hold the chat's copy; null: there is none. */
  const batchOf = async (id: BroadcastId, chatId: number): Promise<Batch | null | "unplanned"> => {
    const known = await source(id);
    if (!known) return null;
    const ahead = known.hasWave ? await batch(id, 0, known.state) : null;
    if (ahead?.copies.has(chatId)) return ahead;
    const shard = shardOf(chatId);
    if (shard >= known.plannedTo) return "unplanned";
    const number = lastNotAfter(known.firstShards, shard);
    return number < 0 ? null : batch(id, number, known.state);
  };

  return {
    exists: async (id) => (await source(id)) !== null,
    async fateOf(id, chatId) {
      const found = await batchOf(id, chatId);
      if (found === "unplanned") return { kind: "unplanned" };
      if (found === null) return { kind: "none" };
      const { copies, variants } = found;
      const copy = copies.get(chatId);
      if (copy === undefined) return { kind: "none" };
      const kind = fates[copy % fates.length] ?? "received";
      return { kind, variant: variants[Math.floor(copy / fates.length)] ?? "" };
    },
    async messageOf(id, chatId) {
      const found = await batchOf(id, chatId);
      if (found === null || found === "unplanned") return null;
      const [copy, messageId] = [found.copies.get(chatId), found.messages.get(chatId)];
      if (copy === undefined || messageId === undefined) return null;
      return { variant: found.variants[Math.floor(copy / fates.length)] ?? "", messageId };
    },
  };
}

function batchOfCells(
  recipients: readonly FrozenRecipient[],
  cells: readonly Cell[],
  state: BroadcastState,
  withMessages: boolean,
): Batch {
  const variants = [...new Set(recipients.map(({ variant }) => variant))];
  const places = new Map(variants.map((variant, place) => [variant, place]));
  const copies = recipients.map(({ chatId, variant }, i): [number, number] => {
    const fate = fates.indexOf(fateIn(cells[i] as Cell, state));
    return [chatId, (places.get(variant) ?? 0) * fates.length + fate];
  });
  const arrived = recipients.flatMap(({ chatId }, i): (readonly [number, number])[] => {
    const cell = cells[i] as Cell;
    return withMessages && cell.state === "delivered" ? [[chatId, cell.value]] : [];
  });
  return { variants, copies: new Map(copies), messages: new Map(arrived) };
}

function fateIn({ state }: Cell, broadcast: BroadcastState): (typeof fates)[number] {
  if (state === "delivered" || state === "unknown") return "received";
  if (state === "failed") return "lost";
  if (!isOver(broadcast)) return "coming";
  // Of a stopped broadcast nobody looks after old marks.
  return state === "pending" ? "lost" : "received";
}

/** The index of the last of these ascending numbers that is not greater; -1 when all are. */
function lastNotAfter(ascending: readonly number[], number: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function remember<K, T>(
  known: { get(key: K): Promise<T> | undefined; set(key: K, made: Promise<T>): unknown },
  key: K,
  make: () => Promise<T>,
): Promise<T> {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make();
  known.set(key, made);
  return made;
}
