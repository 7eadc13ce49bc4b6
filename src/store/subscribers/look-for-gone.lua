-- Looks through shards for chats that are gone, and for readers who have been silent for long, as subscriber-record.ts writes
-- the fields of a line.
-- KEYS: of each shard its records (hash) and its chats that are gone (zset). ARGV: before when they went (ms), most records,
-- before when the last sign of life was (ms), since when signs are noted (ms), start of the first week (ms), length of a week.
-- Returns an answer for each of the first shards, one at least, in three parts with a bar between: chats gone since before
-- then; those that the zset does not name; private chats that are silent, want news and have not been asked ("5 -7|9|12").
local before, most_records = ARGV[1], tonumber(ARGV[2])
local silent_before, noted_since, first_week, week = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])

-- When the last sign was, at the latest. Who gave none since signs are noted counts from then, or from the subscription.
local function heard_at(line)
  local weeks, asked = string.match(line, ',~(%w+)(%??)$')
  if asked == '?' then return math.huge end
  if weeks then return first_week + (tonumber(weeks, 36) + 1) * week end
  local since = string.match(line, '^[^,]*,[^,]*,[^,]*,[^,]*,[^,]*,(%w+)')
  return math.max(since and tonumber(since, 36) or 0, noted_since)
end

local looked, answers = 0, {}
for first = 1, #KEYS, 2 do
  local records_key, gone_key = KEYS[first], KEYS[first + 1]
  local flat, unlisted, silent = redis.call('HGETALL', records_key), {}, {}
  for i = 1, #flat, 2 do
    local chat, line = flat[i], flat[i + 1]
    local cadence, flags = string.match(line, '^(%a)%d*,(%a*),')
    local is_gone = flags and string.find(flags, 'g', 1, true)
    if is_gone then
      if not redis.call('ZSCORE', gone_key, chat) then unlisted[#unlisted + 1] = chat end
    elseif cadence and cadence ~= 'n' and string.sub(chat, 1, 1) ~= '-' and heard_at(line) < silent_before then
      silent[#silent + 1] = chat
    end
  end
  local overdue = redis.call('ZRANGEBYSCORE', gone_key, '-inf', '(' .. before)
  answers[#answers + 1] = table.concat({
    table.concat(overdue, ' '), table.concat(unlisted, ' '), table.concat(silent, ' '),
  }, '|')
  looked = looked + #flat / 2
  if looked >= most_records then break end
end
return answers
