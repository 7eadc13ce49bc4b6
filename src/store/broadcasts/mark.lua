-- Marks recipients in flight before they are called. What its own holder marked already may be called too: the reply was
-- lost and the client asks again, so nobody has called yet.
-- KEYS: meta (hash), ledger (string of cells).
-- ARGV: part, batch, fence, lowest index, highest index, indexes (2 bytes each), lifetime of later parts (ms).
-- Returns 'fenced', 'not_sending', or the places in the list of those that may not be called.
local meta_key, ledger_key = KEYS[1], KEYS[2]
local part, batch, fence = ARGV[1], ARGV[2], ARGV[3]
local lowest, highest, list, later_parts_ms = tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6], ARGV[7]

local meta = redis.call('HMGET', meta_key, 'state', 'fence:' .. batch, 'clock0')
if meta[2] ~= fence then return 'fenced' end
if meta[1] ~= 'sending' then return 'not_sending' end
local clock = math.max(0, now - tonumber(meta[3] or '0'))
local mine = tonumber(fence) % FENCES
local cells, refused = read_span(ledger_key, lowest, highest), {}
local first_try = make_cell(IN_FLIGHT, 1, mine, clock)
for at = 1, #list, 2 do
  local low, high = string.byte(list, at, at + 1)
  local i = low + high * 256 - lowest + 1
  if cells[i] == EMPTY_CELL then
    cells[i] = first_try
  else
    local state, tries, holder = read_cell(cells[i])
    if state == PENDING or state == UNKNOWN then
      count(state, 0, -1)
      -- A lost answer that lost its tries (reopen.lua) has had a call all the same.
      local least = state == UNKNOWN and 2 or 1
      cells[i] = make_cell(IN_FLIGHT, math.min(MOST_TRIES, math.max(least, tries + 1)), mine, clock)
    elseif state ~= IN_FLIGHT or holder ~= mine then
      refused[#refused + 1] = (at - 1) / 2
    end
  end
end
write_span(ledger_key, part, lowest, cells, later_parts_ms)
write_counts(meta_key, part)
return refused
