-- The first wave's copies are settled: all others wait a moment more (paused), or for an editor (halted). Then the failures that
-- may be the text's are owed again, for it may be mended.
-- KEYS: meta (hash), todo (zset), ledger of part 0 of batch 0 (string of cells).
-- ARGV: fault (JSON) or "", then, of failures that are owed again, the places among the reasons.
-- Returns 1 when it was so, 0 where it has ended already, or does not go out.
local meta_key, todo_key, ledger_key, fault = KEYS[1], KEYS[2], KEYS[3], ARGV[1]

local at = redis.call('HMGET', meta_key, 'state', 'wave')
if at[1] ~= 'sending' or at[2] ~= 'going' or redis.call('ZSCORE', todo_key, '0') then return 0 end
redis.call('HSETNX', meta_key, 'stoodSince', now)
if fault == '' then
  redis.call('HSET', meta_key, 'state', 'paused', 'wave', 'passed')
  return 1
end
redis.call('HSET', meta_key, 'state', 'halted', 'wave', 'stopped', 'waveFault', fault)
local again = {}
for i = 2, #ARGV do again[tonumber(ARGV[i])] = true end
local bytes = redis.call('GETRANGE', ledger_key, 0, -1)
local cells, found = {}, 0
for at = 1, #bytes, CELL_BYTES do
  local cell = string.sub(bytes, at, at + CELL_BYTES - 1)
  local state, _, reason = read_cell(cell)
  if state == FAILED and again[reason] then
    cell = EMPTY_CELL
    found = found + 1
    redis.call('HINCRBY', meta_key, 'f:' .. REASONS[reason + 1], -1)
  end
  cells[#cells + 1] = cell
end
if found > 0 then
  redis.call('SETRANGE', ledger_key, 0, table.concat(cells))
  redis.call('ZADD', todo_key, now, '0')
end
return 1
