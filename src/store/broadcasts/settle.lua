-- Writes down what became of calls. Facts are never fenced: whoever was overtaken did send what it sent.
-- KEYS: meta (hash), ledger (string of cells).
-- ARGV: part, batch, fence, lowest index, highest index, settlements, lifetime of later parts (ms).
-- A settlement: the index (2 bytes), and the cell as it shall be; its tries are not read. PENDING gives a mark of this
-- holder's back.
local meta_key, ledger_key = KEYS[1], KEYS[2]
local part, fence = ARGV[1], ARGV[3]
local lowest, highest, list, later_parts_ms = tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6], ARGV[7]

local mine = tonumber(fence) % FENCES
local cells = read_span(ledger_key, lowest, highest)
local clock -- asked for lost answers only
local function since_start()
  if not clock then
    local t = redis.call('TIME')
    local clock0 = tonumber(redis.call('HGET', meta_key, 'clock0') or '0')
    clock = math.max(0, t[1] * 1000 + math.floor(t[2] / 1000) - clock0)
  end
  return clock
end
for at = 1, #list, 2 + CELL_BYTES do
  local low, high = string.byte(list, at, at + 1)
  local i = low + high * 256 - lowest + 1
  local state, tries, holder = read_cell(cells[i])
  local outcome, _, detail, value = read_cell(list, at + 2)
  if outcome == PENDING then
    if state == IN_FLIGHT and holder == mine then
      cells[i] = make_cell(PENDING, math.max(0, tries - 1), 0, 0)
    end
  -- Who has erased all that was kept of them stays erased, also where a call was under way.
  elseif outcome > state and not (state == FAILED and holder == ERASED) then
    count(state, holder, -1)
    count(outcome, detail, 1)
    -- A try before this one ended in a lost answer, else it would have been given back.
    if outcome == DELIVERED and tries > 1 then add('again', 1) end
    cells[i] = make_cell(outcome, tries, detail, outcome == UNKNOWN and since_start() or value)
  end
end
write_span(ledger_key, part, lowest, cells, later_parts_ms)
write_counts(meta_key, part)
