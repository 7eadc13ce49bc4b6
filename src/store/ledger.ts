/** The ledger of one batch: eight bytes a recipient, written before a call (mark) and after it (settle). Fences void
 *  permissions, never facts: who was overtaken may not send any more, but what it did send is recorded. */
import type { BroadcastId } from "../news/broadcast.ts";
import { type Cell, deliveryStates, type FailReason, failReasons } from "../news/delivery.ts";
import { cellBytes } from "./batches.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis.ts";
import { defineScript, luaNow } from "./script.ts";

export type Settlement =
  | { readonly kind: "delivered"; readonly messageId: number }
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
   *  Redis that went back in time), and those of earlier holders that are older than any call may last. Returns 0 when
   *  some did; else ms until the next one is ripe; null when none is left; "fenced" when somebody else has taken over:
   *  then nothing may be concluded. */
  ripen(at: LedgerPlace, fence: number, size: number, ageMs: number): Promise<number | null | "fenced">;
}

/** Ledgers of later messages are kept for as long as any can be revised. */
const laterPartsMs = 60 * 86_400_000;

/** One settlement on its way to the script. */
const settlementBytes = 10;

// Cell: state (B), tries (B), fence or reason (I2), value (I4), little-endian. Times are counted from clock0. A script
// reads the span of cells that it concerns once, and writes it once: a command for each would cost more than the call.
const codec = `
local nothing = string.rep('\\0', ${cellBytes})
local function span(lo, hi)
  local bytes = redis.call('GETRANGE', KEYS[2], lo * ${cellBytes}, hi * ${cellBytes} + ${cellBytes - 1})
  local cells, size = {}, #bytes
  for i = lo, hi do
    local from = (i - lo) * ${cellBytes}
    cells[i - lo + 1] = from < size and string.sub(bytes, from + 1, from + ${cellBytes}) or nothing
  end
  return cells
end
local function write(lo, cells)
  redis.call('SETRANGE', KEYS[2], lo * ${cellBytes}, table.concat(cells))
  -- The first ledger was made with its lifetime; those of a digest's later messages begin here.
  if ARGV[1] ~= '0' then redis.call('PEXPIRE', KEYS[2], ${laterPartsMs}) end
end
local counts = {}
local function count(state, mark, by)
  local field
  if state == 4 then field = 'delivered'
  elseif state == 2 then field = 'unknown'
  elseif state == 3 then field = 'f:' .. (reasons[mark + 1] or 'other')
  else return end
  counts[field] = (counts[field] or 0) + by
end
local function write_counts()
  if ARGV[1] ~= '0' then return end
  for field, by in pairs(counts) do
    if by ~= 0 then redis.call('HINCRBY', KEYS[1], field, by) end
  end
end
`;
const reasons = `local reasons = {${failReasons.map((reason) => `'${reason}'`).join(",")}}\n`;
const head = `${luaNow}${reasons}${codec}
local meta = redis.call('HMGET', KEYS[1], 'state', 'fence:' .. ARGV[2], 'clock0')
local clock = math.max(0, now - (tonumber(meta[3] or '0')))
`;

// KEYS: meta, ledger. ARGV: part, batch, fence, lowest index, highest, indexes (I2 each). Returns the places in the list
// of those that may not be called. What its own holder marked already may be: the reply was lost and the client asks
// again, so nobody has called yet.
const markScript = defineScript(`${head}
if meta[2] ~= ARGV[3] then return 'fenced' end
if meta[1] ~= 'sending' then return 'not_sending' end
local lo, list, mine = tonumber(ARGV[4]), ARGV[6], tonumber(ARGV[3]) % 65536
local cells, refused = span(lo, tonumber(ARGV[5])), {}
local tail = struct.pack('<I2I4', mine, clock)
for at = 1, #list, 2 do
  local i = struct.unpack('<I2', list, at) - lo + 1
  local state, tries, mark = struct.unpack('<BBI2', cells[i])
  if state == 0 or state == 2 then
    count(state, mark, -1)
    cells[i] = string.char(1, math.min(255, tries + 1)) .. tail
  elseif state ~= 1 or mark ~= mine then
    refused[#refused + 1] = (at - 1) / 2
  end
end
write(lo, cells)
write_counts()
return refused`);

// KEYS: meta, ledger. ARGV: part, batch, fence, lowest index, highest, settlements (index I2, rank B, unused B, mark I2,
// value I4 each). Rank 0 = release. Needs the clock for lost answers only.
const settleScript = defineScript(`${reasons}${codec}
local lo, list, mine = tonumber(ARGV[4]), ARGV[6], tonumber(ARGV[3]) % 65536
local cells = span(lo, tonumber(ARGV[5]))
local clock
for at = 1, #list, ${settlementBytes} do
  local index, rank, _, newmark, newvalue = struct.unpack('<I2BBI2I4', list, at)
  local i = index - lo + 1
  local state, tries, mark = struct.unpack('<BBI2', cells[i])
  if rank == 0 then
    if state == 1 and mark == mine then cells[i] = struct.pack('<BBI2I4', 0, math.max(0, tries - 1), 0, 0) end
  elseif rank > state then
    if rank == 2 then
      if not clock then
        local t = redis.call('TIME')
        local zero = tonumber(redis.call('HGET', KEYS[1], 'clock0') or '0')
        clock = math.max(0, t[1] * 1000 + math.floor(t[2] / 1000) - zero)
      end
      newvalue = clock
    end
    count(state, mark, -1)
    cells[i] = struct.pack('<BBI2I4', rank, tries, newmark, newvalue)
    count(rank, newmark, 1)
  end
end
write(lo, cells)
write_counts()`);

// KEYS: meta, ledger. ARGV: part, batch, fence, size, age ms.
const ripenScript = defineScript(`${head}
if meta[2] ~= ARGV[3] then return -2 end
local cells, next, mine, changed = span(0, tonumber(ARGV[4]) - 1), -1, tonumber(ARGV[3]) % 65536, false
for i, cell in ipairs(cells) do
  if string.byte(cell) == 1 then
    local _, tries, mark, value = struct.unpack('<BBI2I4', cell)
    local left = mark == mine and 0 or value + tonumber(ARGV[5]) - clock
    if left <= 0 then
      cells[i] = struct.pack('<BBI2I4', 2, tries, mark, value)
      count(2, mark, 1)
      changed = true
    elseif next < 0 or left < next then next = left end
  end
end
if changed then
  write(0, cells)
  write_counts()
  return 0
end
return next`);

export function createLedger(redis: Redis): Ledger {
  const keysOf = ({ id, batch, part }: LedgerPlace): string[] => {
    const place = keys.broadcast(id);
    return [place.meta, place.ledger(batch, part)];
  };
  return {
    async read(at, size) {
      const [, ledger = ""] = keysOf(at);
      const bytes = (await redis.getBuffer(ledger)) ?? Buffer.alloc(0);
      return Array.from({ length: size }, (_, i) => decodeCell(bytes, i * cellBytes));
    },
    async mark(at, fence, indexes, notAfter, now) {
      if (now > notAfter) return { kind: "expired" };
      const list = Buffer.allocUnsafe(indexes.length * 2);
      for (const [i, index] of indexes.entries()) list.writeUInt16LE(index, i * 2);
      const answer = (await markScript(redis, keysOf(at), [at.part, at.batch, fence, ...bounds(indexes), list])) as
        | "fenced"
        | "not_sending"
        | number[];
      if (!Array.isArray(answer)) return { kind: answer };
      if (answer.length === 0) return { kind: "go", indexes };
      const refused = new Set(answer);
      return { kind: "go", indexes: indexes.filter((_, i) => !refused.has(i)) };
    },
    async settle(at, fence, cells) {
      if (cells.length === 0) return;
      const list = Buffer.alloc(cells.length * settlementBytes);
      for (const [i, [index, settlement]] of cells.entries()) {
        const [rank, mark, value] = encodeSettlement(settlement);
        const from = i * settlementBytes;
        list.writeUInt16LE(index, from);
        list.writeUInt8(rank, from + 2);
        list.writeUInt16LE(mark, from + 4);
        list.writeUInt32LE(value, from + 6);
      }
      const span = bounds(cells.map(([index]) => index));
      await settleScript(redis, keysOf(at), [at.part, at.batch, fence, ...span, list]);
    },
    async ripen(at, fence, size, ageMs) {
      const next = (await ripenScript(redis, keysOf(at), [at.part, at.batch, fence, size, ageMs])) as number;
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

function decodeCell(bytes: Buffer, at: number): Cell {
  if (bytes.length < at + cellBytes) return { state: "pending", tries: 0, fence: 0, value: 0 };
  return {
    state: deliveryStates[bytes.readUInt8(at)] ?? "pending",
    tries: bytes.readUInt8(at + 1),
    fence: bytes.readUInt16LE(at + 2),
    value: bytes.readUInt32LE(at + 4),
  };
}

/** Rank, reason, value. */
function encodeSettlement(settlement: Settlement): readonly [number, number, number] {
  switch (settlement.kind) {
    case "release":
      return [0, 0, 0];
    case "unknown":
      return [2, 0, 0];
    case "failed":
      return [3, failReasons.indexOf(settlement.reason), 0];
    case "delivered":
      return [4, 0, settlement.messageId];
  }
}
