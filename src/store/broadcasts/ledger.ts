/** The ledger of one batch: eight bytes a recipient, written before a call (mark) and after it (settle). Fences void
 *  permissions, never facts: who was overtaken may not send any more, but what it did send is recorded. */
import type { BroadcastId } from "../../news/broadcast.ts";
import {
  type Cell,
  type ChatKind,
  type CopyEnd,
  chatKinds,
  copyEnds,
  type FailReason,
  failReasons,
} from "../../news/delivery.ts";
import { keys } from "../keys.ts";
import type { Redis } from "../redis/redis.ts";
import { cellBytes, readCell, writeCell } from "./cell.ts";
import { markScript, ripenScript, settleScript } from "./ledger-scripts.ts";

export type Settlement =
  | { readonly kind: "delivered"; readonly messageId: number; readonly chat: ChatKind | CopyEnd }
  | { readonly kind: "failed"; readonly reason: FailReason }
  | { readonly kind: "unknown" }
  /** Nothing was sent: pending again, if the mark is still ours. */
  | { readonly kind: "release" };

export interface LedgerPlace {
  readonly id: BroadcastId;
  readonly batch: number;
  /** Message of a digest that needs several; 0 counts in the receipt. */
  readonly part: number;
}

export interface Ledger {
  read(at: LedgerPlace, size: number): Promise<readonly Cell[]>;
  /** Marks these in flight; returns those that may be called now. Refuses all when the fence is not the newest, the
   *  broadcast is not sending, or it is too late (`expired`). */
  mark(
    at: LedgerPlace,
    fence: number,
    indexes: readonly number[],
    notAfter: number,
    now: number,
  ): Promise<
    | { readonly kind: "go"; readonly indexes: readonly number[] }
    | { readonly kind: "fenced" | "not_sending" | "expired" }
  >;
  settle(at: LedgerPlace, fence: number, cells: readonly (readonly [index: number, Settlement])[]): Promise<void>;
  /** Says that nothing of this holder's is under way: its own marks become unknown (their settlement was lost with a
   *  Redis that went back in time), and those of earlier holders that are older than any call may last, or whose process has ended (`beforeHasEnded`: the holder just before). Returns 0 when
   *  some did; else ms until the next one is ripe; null when none is left; "fenced" when somebody else has taken over:
   *  then nothing may be concluded. */
  ripen(
    at: LedgerPlace,
    fence: number,
    size: number,
    options: { readonly ageMs: number; readonly beforeHasEnded: boolean },
  ): Promise<number | null | "fenced">;
}

/** Of a recipient in its batch. */
const indexBytes = 2;
const untouched: Cell = { state: "pending", tries: 0, fence: 0, value: 0 };

/** `laterPartsMs`: the ledgers of a digest's later messages are kept so long, like those of the first (which begin with theirs). */
export function createLedger(redis: Redis, laterPartsMs: number): Ledger {
  const keysOf = ({ id, batch, part }: LedgerPlace): string[] => {
    const place = keys.broadcast(id);
    return [place.meta, place.ledger(batch, part)];
  };
  return {
    async read(at, size) {
      const [, ledger = ""] = keysOf(at);
      const bytes = (await redis.getBuffer(ledger)) ?? Buffer.alloc(0);
      return Array.from({ length: size }, (_, i) =>
        bytes.length < (i + 1) * cellBytes ? untouched : readCell(bytes, i * cellBytes),
      );
    },
    async mark(at, fence, indexes, notAfter, now) {
      if (now > notAfter) return { kind: "expired" };
      const list = Buffer.allocUnsafe(indexes.length * indexBytes);
      for (let i = 0; i < indexes.length; i++) list.writeUInt16LE(indexes[i] as number, i * indexBytes);
      const args = [at.part, at.batch, fence, ...bounds(indexes), list, laterPartsMs];
      const answer = await markScript(redis, keysOf(at), args);
      if (!Array.isArray(answer)) return { kind: answer };
      if (answer.length === 0) return { kind: "go", indexes };
      const refused = new Set(answer);
      return { kind: "go", indexes: indexes.filter((_, i) => !refused.has(i)) };
    },
    async settle(at, fence, cells) {
      if (cells.length === 0) return;
      const span = bounds(cells.map(([index]) => index));
      const args = [at.part, at.batch, fence, ...span, packSettlements(cells), laterPartsMs];
      await settleScript(redis, keysOf(at), args);
    },
    async ripen(at, fence, size, { ageMs, beforeHasEnded }) {
      const args = [at.part, at.batch, fence, size, ageMs, laterPartsMs, beforeHasEnded ? 1 : 0];
      const next = await ripenScript(redis, keysOf(at), args);
      if (next === -2) return "fenced";
      return next < 0 ? null : next;
    },
  };
}

/** The lowest and the highest. */
function bounds(indexes: readonly number[]): readonly [number, number] {
  let [lo, hi] = [indexes[0] ?? 0, indexes[0] ?? 0];
  for (const index of indexes) {
    if (index < lo) lo = index;
    else if (index > hi) hi = index;
  }
  return [lo, hi];
}

/** The index, and the cell as it shall be; tries are the ledger's own. */
const settlementBytes = indexBytes + cellBytes;

function packSettlements(cells: readonly (readonly [index: number, Settlement])[]): Buffer {
  const list = Buffer.allocUnsafe(cells.length * settlementBytes);
  for (let i = 0; i < cells.length; i++) {
    const [index, settlement] = cells[i] as (typeof cells)[number];
    list.writeUInt16LE(index, i * settlementBytes);
    writeCell(asCell(settlement), list, i * settlementBytes + indexBytes);
  }
  return list;
}

const deliveredKinds: readonly (ChatKind | CopyEnd)[] = [...chatKinds, ...copyEnds];

const blank = { tries: 0, fence: 0, value: 0 } as const;

function asCell(settlement: Settlement): Cell {
  switch (settlement.kind) {
    case "release":
      return { ...blank, state: "pending" };
    case "unknown":
      return { ...blank, state: "unknown" };
    case "failed":
      return { ...blank, state: "failed", fence: failReasons.indexOf(settlement.reason) };
    case "delivered":
      return {
        ...blank,
        state: "delivered",
        fence: deliveredKinds.indexOf(settlement.chat),
        value: settlement.messageId,
      };
  }
}
