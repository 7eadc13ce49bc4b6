-- Makes marks unknown that can no longer be under way: this holder's own at once, those of earlier ones when they are older
-- than any call may last; those of the holder just before at once too, where its process is known to have ended.
-- KEYS: meta (hash), ledger (string of cells).
-- ARGV: part, batch, fence, recipients, age (ms), lifetime of later parts (ms), the holder before has ended (1).
-- Returns -2 when the fence is not the newest, 0 when some became unknown, else ms until the next is ripe, -1: none is left.
local meta_key, ledger_key = KEYS[1], KEYS[2]
local part, batch, fence = ARGV[1], ARGV[2], ARGV[3]
local size, age_ms, later_parts_ms, before_has_ended = tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6], ARGV[7] == '1'

local meta = redis.call('HMGET', meta_key, 'fence:' .. batch, 'clock0')
if meta[1] ~= fence then return -2 end
local clock = math.max(0, now - tonumber(meta[2] or '0'))
local cells, next_ms, mine, changed = read_span(ledger_key, 0, size - 1), -1, tonumber(fence) % FENCES, false
local before = before_has_ended and (tonumber(fence) - 1) % FENCES
for i, cell in ipairs(cells) do
  if state_of(cell) == IN_FLIGHT then
    local _, tries, holder, marked_at = read_cell(cell)
    local left = (holder == mine or holder == before) and 0 or marked_at + age_ms - clock
    if left <= 0 then
      cells[i] = make_cell(UNKNOWN, tries, holder, marked_at)
      count(UNKNOWN, 0, 1)
      changed = true
    elseif next_ms < 0 or left < next_ms then next_ms = left end
  end
end
if changed then
  write_span(ledger_key, part, 0, cells, later_parts_ms)
  write_counts(meta_key, part)
  return 0
end
return next_ms
