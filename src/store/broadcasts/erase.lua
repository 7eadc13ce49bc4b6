-- Takes one recipient out of a batch: the list names nobody in its place, the copy counts as erased whatever had become of
-- it, and nothing tells any more which message it was. What the receipt counts still adds up to what was planned.
-- KEYS: meta (hash), recipients (string), the ledger of each message (strings of cells), the first one in front.
-- ARGV: index, the recipient's bytes as read.
-- Returns 1 when it stood there.
local meta_key, list_key = KEYS[1], KEYS[2]
local index, recipient = tonumber(ARGV[1]), ARGV[2]

local at = index * #recipient
if redis.call('GETRANGE', list_key, at, at + #recipient - 1) ~= recipient then return 0 end
redis.call('SETRANGE', list_key, at, string.rep('\0', #recipient))
local erased = make_cell(FAILED, 0, ERASED, 0)
for part = 0, #KEYS - 3 do
  local ledger_key = KEYS[part + 3]
  if redis.call('STRLEN', ledger_key) > index * CELL_BYTES then
    local cell = read_span(ledger_key, index, index)[1]
    if part == 0 then
      local state, tries, detail = read_cell(cell)
      count(state, detail, -1)
      if state == DELIVERED and tries > 1 then add('again', -1) end
      count(FAILED, ERASED, 1)
    end
    redis.call('SETRANGE', ledger_key, index * CELL_BYTES, erased)
  end
end
write_counts(meta_key, '0')
return 1
