-- Lost answers of a finished batch lose their tries: they are owed again.
-- KEYS: meta (hash), todo (zset), ledger of part 0 (string of cells). ARGV: batch.
-- Returns how many.
local todo_key, ledger_key, batch = KEYS[2], KEYS[3], ARGV[1]

local bytes = redis.call('GETRANGE', ledger_key, 0, -1)
local cells, found = {}, 0
for at = 1, #bytes, CELL_BYTES do
  local cell = string.sub(bytes, at, at + CELL_BYTES - 1)
  local state, _, fence, marked_at = read_cell(cell)
  if state == UNKNOWN then
    cell = make_cell(UNKNOWN, 0, fence, marked_at)
    found = found + 1
  end
  cells[#cells + 1] = cell
end
if found == 0 then return 0 end
redis.call('SETRANGE', ledger_key, 0, table.concat(cells))
redis.call('ZADD', todo_key, now, batch)
return found
