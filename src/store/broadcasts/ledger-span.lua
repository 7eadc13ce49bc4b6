-- Before the scripts that mark and settle: a run of cells, read once and written once (a command for each cell would cost
-- more than the call), and the counts of outcomes that the receipt shows.
local function read_span(ledger_key, lowest, highest)
  local bytes = redis.call('GETRANGE', ledger_key, lowest * CELL_BYTES, (highest + 1) * CELL_BYTES - 1)
  local cells, size = {}, #bytes
  for i = lowest, highest do
    local from = (i - lowest) * CELL_BYTES
    cells[i - lowest + 1] = from < size and string.sub(bytes, from + 1, from + CELL_BYTES) or EMPTY_CELL
  end
  return cells
end
local function write_span(ledger_key, part, lowest, cells, later_parts_ms)
  redis.call('SETRANGE', ledger_key, lowest * CELL_BYTES, table.concat(cells))
  -- The first part's ledger was made with its lifetime; those of a digest's later messages begin here.
  if part ~= '0' then redis.call('PEXPIRE', ledger_key, later_parts_ms) end
end

local counts = {}
local function add(field, by) counts[field] = (counts[field] or 0) + by end
-- `detail`: of FAILED the reason, of DELIVERED the kind of chat.
local function count(state, detail, by)
  local field
  if state == DELIVERED then
    field = 'delivered'
    if detail > 0 then add('in:' .. (CHAT_KINDS[detail + 1] or 'other'), by) end
  elseif state == UNKNOWN then field = 'unknown'
  elseif state == FAILED then field = 'f:' .. (REASONS[detail + 1] or 'other')
  else return end
  add(field, by)
end
local function write_counts(meta_key, part)
  if part ~= '0' then return end -- a receipt counts recipients, not messages
  for field, by in pairs(counts) do
    if by ~= 0 then redis.call('HINCRBY', meta_key, field, by) end
  end
end
