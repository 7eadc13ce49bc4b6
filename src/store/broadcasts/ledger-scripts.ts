/** The steps of a ledger as they run inside Redis: each whole or not at all, and harmless when it runs twice. */
import { failReasons } from "../../news/delivery.ts";
import { defineScript, luaNow } from "../redis/script.ts";
import { cellBytes } from "./batches.ts";

/** Ledgers of later messages are kept for as long as any can be revised. */
const laterPartsMs = 60 * 86_400_000;

/** One settlement on its way to the script. */
export const settlementBytes = 10;

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
local function count(cell, by)
  local state, field = string.byte(cell)
  if state < 2 then return end
  if state == 4 then field = 'delivered'
  elseif state == 2 then field = 'unknown'
  else field = 'f:' .. (reasons[struct.unpack('<I2', cell, 3) + 1] or 'other') end
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
export const markScript = defineScript(`${head}
if meta[2] ~= ARGV[3] then return 'fenced' end
if meta[1] ~= 'sending' then return 'not_sending' end
local lo, list, mine = tonumber(ARGV[4]), ARGV[6], tonumber(ARGV[3]) % 65536
local cells, refused = span(lo, tonumber(ARGV[5])), {}
local tail = struct.pack('<I2I4', mine, clock)
local first_try = string.char(1, 1) .. tail
for at = 1, #list, 2 do
  local low, high = string.byte(list, at, at + 1)
  local i = low + high * 256 - lo + 1
  local cell = cells[i]
  local state, tries = string.byte(cell, 1, 2)
  if cell == nothing then
    cells[i] = first_try
  elseif state == 0 or state == 2 then
    count(cell, -1)
    cells[i] = string.char(1, math.min(255, tries + 1)) .. tail
  elseif state ~= 1 or struct.unpack('<I2', cell, 3) ~= mine then
    refused[#refused + 1] = (at - 1) / 2
  end
end
write(lo, cells)
write_counts()
return refused`);

// KEYS: meta, ledger. ARGV: part, batch, fence, lowest index, highest, settlements (index I2, rank B, unused B, mark I2,
// value I4 each). Rank 0 = release. Needs the clock for lost answers only.
export const settleScript = defineScript(`${reasons}${codec}
local lo, list, mine = tonumber(ARGV[4]), ARGV[6], tonumber(ARGV[3]) % 65536
local cells = span(lo, tonumber(ARGV[5]))
local clock
for at = 1, #list, ${settlementBytes} do
  local low, high, rank = string.byte(list, at, at + 2)
  local i = low + high * 256 - lo + 1
  local cell = cells[i]
  local state, tries = string.byte(cell, 1, 2)
  if rank == 0 then
    if state == 1 and struct.unpack('<I2', cell, 3) == mine then
      cells[i] = string.char(0, math.max(0, tries - 1)) .. string.sub(nothing, 3)
    end
  elseif rank > state then
    local tail = string.sub(list, at + 4, at + 9)
    if rank == 2 then
      if not clock then
        local t = redis.call('TIME')
        local zero = tonumber(redis.call('HGET', KEYS[1], 'clock0') or '0')
        clock = math.max(0, t[1] * 1000 + math.floor(t[2] / 1000) - zero)
      end
      tail = struct.pack('<I2I4', 0, clock)
    end
    count(cell, -1)
    cells[i] = string.char(rank, tries) .. tail
    count(cells[i], 1)
  end
end
write(lo, cells)
write_counts()`);

// KEYS: meta, ledger. ARGV: part, batch, fence, size, age ms.
export const ripenScript = defineScript(`${head}
if meta[2] ~= ARGV[3] then return -2 end
local cells, next, mine, changed = span(0, tonumber(ARGV[4]) - 1), -1, tonumber(ARGV[3]) % 65536, false
for i, cell in ipairs(cells) do
  if string.byte(cell) == 1 then
    local _, tries, mark, value = struct.unpack('<BBI2I4', cell)
    local left = mark == mine and 0 or value + tonumber(ARGV[5]) - clock
    if left <= 0 then
      cells[i] = struct.pack('<BBI2I4', 2, tries, mark, value)
      count(cells[i], 1)
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
