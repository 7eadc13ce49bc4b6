-- Takes a batch over. Counts its starts: one that never gets on may be what ends its processes. From `starts_to_suspect` on
-- it is tried alone among those suspected, so that whoever stood beside it when the process ended shows to be innocent; at
-- `starts_to_set_aside` it is set aside, with all that is not delivered in it.
-- KEYS: meta (hash), todo (zset), ledger of part 0 (string of cells).
-- ARGV: batch, claim ms, starts to suspect, starts to set aside, ms that a suspect may say nothing, name of the holder or "".
-- Returns nil (it is settled), 'behind' (the first wave is not over), 'wait' (another one is being tried), 'set_aside', 'set_aside_last' (it was the last batch), or
-- the claim: fence, state, paid, delivered, unknown, planned, name of the holder before or "", 1 in the first wave.
local meta_key, todo_key, ledger_key = KEYS[1], KEYS[2], KEYS[3]
local batch, claim_ms, holder = ARGV[1], ARGV[2], ARGV[6]
local starts_to_suspect, starts_to_set_aside, suspect_ms = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])

local function set_aside()
  local bytes, cells, gone, unknowns = redis.call('GETRANGE', ledger_key, 0, -1), {}, 0, 0
  for at = 1, #bytes, CELL_BYTES do
    local cell = string.sub(bytes, at, at + CELL_BYTES - 1)
    local state, tries = read_cell(cell)
    if state < FAILED then
      gone = gone + 1
      if state == UNKNOWN then unknowns = unknowns + 1 end
      cell = make_cell(FAILED, tries, SET_ASIDE, 0)
    end
    cells[#cells + 1] = cell
  end
  redis.call('SETRANGE', ledger_key, 0, table.concat(cells))
  redis.call('HINCRBY', meta_key, 'f:' .. REASONS[SET_ASIDE + 1], gone)
  redis.call('HINCRBY', meta_key, 'unknown', 0 - unknowns)
  redis.call('ZREM', todo_key, batch)
  redis.call('HDEL', meta_key, 'begun:' .. batch, 'suspect')
  if redis.call('HGET', meta_key, 'complete') == '1' and redis.call('ZCARD', todo_key) == 0 then
    redis.call('HSET', meta_key, 'state', 'done')
    return 'set_aside_last'
  end
  return 'set_aside'
end

if not redis.call('ZSCORE', todo_key, batch) then return false end
local wave = redis.call('HGET', meta_key, 'wave')
if wave and batch ~= '0' then return 'behind' end
local state, paid, delivered, unknown, planned, begun, suspect = unpack(
  redis.call('HMGET', meta_key, 'state', 'paid', 'delivered', 'unknown', 'planned', 'begun:' .. batch, 'suspect'))
local before = redis.call('HGET', meta_key, 'holder:' .. batch) or ''
if state == 'sending' then
  local starts = tonumber(begun or '0')
  if starts >= starts_to_set_aside then return set_aside() end
  if starts >= starts_to_suspect then
    local other, till = string.match(suspect or '', '^(%d+):(%d+)$')
    if other and other ~= batch and tonumber(till) > now then return 'wait' end
    redis.call('HSET', meta_key, 'suspect', batch .. ':' .. string.format('%.0f', now + suspect_ms))
  end
  redis.call('HINCRBY', meta_key, 'begun:' .. batch, 1)
end
redis.call('ZADD', todo_key, now + claim_ms, batch)
if holder ~= before then redis.call('HSET', meta_key, 'holder:' .. batch, holder) end
local fence = redis.call('HINCRBY', meta_key, 'fence:' .. batch, 1)
return { fence, state, tonumber(paid or '0'), tonumber(delivered or '0'), tonumber(unknown or '0'), tonumber(planned or '0'), before, wave and 1 or 0 }
