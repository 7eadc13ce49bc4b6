-- Looks through shards for chats that are gone, as subscriber-record.ts writes the two first fields of a line.
-- KEYS: of each shard its records (hash) and its chats that are gone (zset). ARGV: before when (ms), most records.
-- Returns an answer for each of the first shards, one at least: chats gone since before then, and behind a bar those that
-- the zset does not name ("5 -7|9").
local before, most_records = ARGV[1], tonumber(ARGV[2])

local looked, answers = 0, {}
for first = 1, #KEYS, 2 do
  local records_key, gone_key = KEYS[first], KEYS[first + 1]
  local flat, unlisted = redis.call('HGETALL', records_key), {}
  for i = 1, #flat, 2 do
    local flags = string.match(flat[i + 1], '^%a%d*,(%a*),')
    if flags and string.find(flags, 'g', 1, true) and not redis.call('ZSCORE', gone_key, flat[i]) then
      unlisted[#unlisted + 1] = flat[i]
    end
  end
  local overdue = redis.call('ZRANGEBYSCORE', gone_key, '-inf', '(' .. before)
  answers[#answers + 1] = table.concat(overdue, ' ') .. '|' .. table.concat(unlisted, ' ')
  looked = looked + #flat / 2
  if looked >= most_records then break end
end
return answers
