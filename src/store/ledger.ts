/** The ledger of one batch: eight bytes a recipient, written before a call (mark) and after it (settle). Fences void
 *  permissions, never facts: who was overtaken may not send any more, but what it did send is recorded. */
import type { BroadcastId } from "../news/broadcast.ts";
import { type Cell, deliveryStates, type FailReason, failReasons } from "../news/delivery.ts";
import { cellBytes } from "./broadcasts.ts";
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
  /** In-flight marks of earlier holders that are older than any call may last become unknown. Returns ms until the next
   *  one is ripe; null when none is left; "fenced" when somebody else has taken over: then nothing may be concluded. */
  ripen(at: LedgerPlace, fence: number, size: number, ageMs: number): Promise<number | null | "fenced">;
}

// Cell: state (B), tries (B), fence or reason (I2), value (I4), little-endian. Times are counted from startedAt.
const codec = `
local function get(i)
  local bytes = redis.call('GETRANGE', KEYS[2], i * ${cellBytes}, i * ${cellBytes} + ${cellBytes - 1})
  if #bytes < ${cellBytes} then return 0, 0, 0, 0 end
  return struct.unpack('<BBI2I4', bytes)
end
local function put(i, state, tries, mark, value)
  redis.call('SETRANGE', KEYS[2], i * ${cellBytes}, struct.pack('<BBI2I4', state, tries, mark, value))
end
local function count(state, mark, by)
  if ARGV[1] ~= '0' then return end
  if state == 4 then redis.call('HINCRBY', KEYS[1], 'delivered', by)
  elseif state == 2 then redis.call('HINCRBY', KEYS[1], 'unknown', by)
  elseif state == 3 then redis.call('HINCRBY', KEYS[1], 'f:' .. (reasons[mark + 1] or 'other'), by) end
end
local meta = redis.call('HMGET', KEYS[1], 'startedAt', 'state', 'fence:' .. ARGV[2])
local clock = math.max(0, now - (tonumber(redis.call('HGET', KEYS[1], 'clock0') or '0')))
`;
const head = `${luaNow}
local reasons = {${failReasons.map((reason) => `'${reason}'`).join(",")}}
redis.call('HSETNX', KEYS[1], 'clock0', now)
${codec}`;

// KEYS: meta, ledger. ARGV: part, batch, fence, indexes… What its own holder marked already may be called: the reply was
// lost and the client asks again, so nobody has called yet.
const markScript = defineScript(`${head}
if meta[3] ~= ARGV[3] then return 'fenced' end
if meta[2] ~= 'sending' then return 'not_sending' end
local go = {}
for k = 4, #ARGV do
  local i = tonumber(ARGV[k])
  local state, tries, mark, value = get(i)
  if state == 0 or state == 2 then
    count(state, mark, -1)
    put(i, 1, math.min(255, tries + 1), tonumber(ARGV[3]) % 65536, clock)
    go[#go + 1] = i
  elseif state == 1 and mark == tonumber(ARGV[3]) % 65536 then
    go[#go + 1] = i
  end
end
return go`);

// KEYS: meta, ledger. ARGV: part, batch, fence, then index, rank, mark, value in turns. Rank 0 = release.
const settleScript = defineScript(`${head}
for k = 4, #ARGV, 4 do
  local i, rank, newmark, newvalue = tonumber(ARGV[k]), tonumber(ARGV[k + 1]), tonumber(ARGV[k + 2]), tonumber(ARGV[k + 3])
  local state, tries, mark, value = get(i)
  if rank == 0 then
    if state == 1 and mark == tonumber(ARGV[3]) % 65536 then put(i, 0, math.max(0, tries - 1), 0, 0) end
  elseif rank > state then
    count(state, mark, -1)
    put(i, rank, tries, newmark, rank == 2 and clock or newvalue)
    count(rank, newmark, 1)
  end
end`);

// KEYS: meta, ledger. ARGV: part, batch, fence, size, age ms.
const ripenScript = defineScript(`${head}
if meta[3] ~= ARGV[3] then return -2 end
local bytes = redis.call('GETRANGE', KEYS[2], 0, -1)
local next = -1
for i = 0, tonumber(ARGV[4]) - 1 do
  if string.byte(bytes, i * ${cellBytes} + 1) == 1 then
    local state, tries, mark, value = get(i)
    if mark ~= tonumber(ARGV[3]) % 65536 then
      local left = value + tonumber(ARGV[5]) - clock
      if left <= 0 then
        put(i, 2, tries, mark, value)
        count(2, mark, 1)
      elseif next < 0 or left < next then next = left end
    end
  end
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
      const answer = (await markScript(redis, keysOf(at), [at.part, at.batch, fence, ...indexes])) as
        | "fenced"
        | "not_sending"
        | number[];
      return Array.isArray(answer) ? { kind: "go", indexes: answer } : { kind: answer };
    },
    async settle(at, fence, cells) {
      if (cells.length === 0) return;
      const args = cells.flatMap(([index, settlement]) => [index, ...encodeSettlement(settlement)]);
      await settleScript(redis, keysOf(at), [at.part, at.batch, fence, ...args]);
    },
    async ripen(at, fence, size, ageMs) {
      const next = (await ripenScript(redis, keysOf(at), [at.part, at.batch, fence, size, ageMs])) as number;
      if (next === -2) return "fenced";
      return next < 0 ? null : next;
    },
  };
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
