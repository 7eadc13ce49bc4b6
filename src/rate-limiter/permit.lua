-- Gives permits: for each of the chats, in their order, the moment from which its call may be written, up to the horizon.
--
-- No sliding window has more calls than slots. A permit takes a slot; it is free again a window after its call was written,
-- and nobody knows when that will be: until the sender tells, it counts as the last moment possible. Interactive answers
-- take the next slot at once, free or not, and it is free so much later.
-- Permits lie apart, even where calls that were late together freed many slots at once: at 0.8 of the usual distance, for
-- closer ones fill a second too far when they are delayed on the way.
-- When a chat may be called again stands in one of two hashes: the recent one becomes the older one as soon as no moment in
-- that is in the future any more, and is dropped whole. To sort a thousand moments and to trim them cost more than all the
-- rest. Interactive calls may go ahead of their chat's moment by so much; each moves it on by an interval.
--
-- KEYS:
--   1 state            hash
--   2 chat limits      hash, chat → ms
--   3 older limits     hash, chat → ms
--   4 frozen chats     zset, chat → ms
--   5 slots            zset, slot → when it is free, µs
-- ARGV:
--   1 lane             its place in line: 0 = interactive, which waits for no other and never stands in line
--   2 slots            0 = no limit
--   3 window           µs
--   4 hold             µs from a permit's moment to the end of its call's window, at most
--   5 lead             µs from now to the first permit, at least
--   6 horizon          µs from now to the last permit, at most
--   7 chat interval    ms
--   8 group interval   ms, of this lane
--   9 line             ms that a lane which was refused something stays in line without asking again
--  10 recovery         of the rate factor, per ms
--  11 quota            field of the state with its last permit's moment, µs
--  12 chats            JSON, each a text: how Lua hands over large numbers depends on the version of Redis
--  13 twins            1 = a chat is there twice
--  14 ahead            ms by which an interactive call may go ahead of its chat's moment; -1 = it is not held, and does not
--                      move it on further than an interval from now
--  15 group ahead      the same for groups
--  16 longest hold     ms: no call moves its chat's moment further away
--  17 limits' life     ms that a hash of limits is kept where nobody asks any more
--  18… lines           of each lane from place 1 on: field of the state that tells until when it stands in line, ms
-- Returns { ms until it makes sense to ask again (0 = at once), permits, later, now µs }. Both lists are packed, for one text
-- costs the client a fraction of as many numbers: place in the list of chats (I2), µs from now (I4) and slot (I2) of each
-- permit; place (I2) and ms from now (I4) of each chat that may not be called yet.
local state_key, limits_key, older_limits_key, frozen_chats_key, slots_key = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local lane, slots = tonumber(ARGV[1]), tonumber(ARGV[2])
local window_us, hold_us = tonumber(ARGV[3]), tonumber(ARGV[4])
local lead_us, horizon_us = tonumber(ARGV[5]), tonumber(ARGV[6])
local chat_interval, group_interval, line_ms = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
local recover_per_ms, quota, chats_json, has_twins = tonumber(ARGV[10]), ARGV[11], ARGV[12], ARGV[13] == '1'
local chat_ahead, group_ahead, longest_hold = tonumber(ARGV[14]), tonumber(ARGV[15]), tonumber(ARGV[16])

local limits_life_ms, lines = ARGV[17], { unpack(ARGV, 18) }

local again_when_halted_ms, again_behind_others_ms = 250, 20
-- A slot that was free for so long makes nothing good.
local longest_credit_us = 250000
local least_gap = 0.8

local t = redis.call('TIME')
local now_us = t[1] * 1000000 + t[2]
local now = math.floor(now_us / 1000)
local earliest_us, latest_us = now_us + lead_us, now_us + horizon_us
-- No lane stands in line for longer and no call limits its chat further, at whatever rate. What is beyond this, or the same
-- of the slots, was written before the clock was put back. A permit may lie beyond this horizon, for others look further
-- ahead: to forget it would lay two over each other.
local furthest = math.floor(latest_us / 1000) + longest_hold
local furthest_us = latest_us + hold_us

local state = redis.call('HMGET', state_key, 'frozen', 'halt', 'factor', 'at', quota, 'marked', 'marked_earlier',
  unpack(lines))
local frozen_until, is_halted, factor, factor_at = tonumber(state[1] or '0'), state[2], state[3], state[4]
local last_us = tonumber(state[5] or '0')
local limited_until, older_limited_until = tonumber(state[6] or '0'), tonumber(state[7] or '0')
local line_of = 7 -- + lane: its place in the state

if frozen_until > now then return { frozen_until - now, '', '', now_us } end
if lane > 0 and is_halted then return { again_when_halted_ms, '', '', now_us } end
if factor then
  local share = rate_factor(factor, factor_at, now, recover_per_ms)
  if share >= 1 then redis.call('HDEL', state_key, 'factor', 'at') else window_us = window_us / share end
end
for higher = 1, lane - 1 do
  local in_line_until = tonumber(state[line_of + higher] or '0')
  if in_line_until > now and in_line_until <= furthest then
    redis.call('HSET', state_key, lines[lane], now + line_ms)
    return { again_behind_others_ms, '', '', now_us }
  end
end

local chats = cjson.decode(chats_json)

-- As many slots as the rate has now. Those that are new are taken for a window, unless there was none before.
local free = {}
if slots > 0 then
  local known = redis.call('ZCARD', slots_key)
  local soonest = redis.call('ZRANGE', slots_key, 0, 0, 'WITHSCORES')
  local clock_was_put_back = known > 0 and tonumber(soonest[2]) > furthest_us
  for slot = clock_was_put_back and 0 or known, slots - 1 do
    redis.call('ZADD', slots_key, known == 0 and 0 or string.format('%.0f', now_us + window_us), slot)
  end
  for slot = slots, known - 1 do redis.call('ZREM', slots_key, slot) end
  free = redis.call('ZRANGE', slots_key, 0, #chats - 1, 'WITHSCORES')
end
local spacing_us = slots > 0 and window_us / slots or 0
if last_us > furthest_us then last_us = 0 end

if limited_until > furthest or older_limited_until > furthest then
  redis.call('UNLINK', limits_key, older_limits_key)
  limited_until, older_limited_until = 0, 0
elseif limited_until > 0 and older_limited_until <= now then
  redis.call('UNLINK', older_limits_key)
  if redis.call('EXISTS', limits_key) == 1 then redis.call('RENAME', limits_key, older_limits_key) end
  limited_until, older_limited_until = 0, limited_until
end
local nobody = {}
local limits = limited_until > now and redis.call('HMGET', limits_key, unpack(chats)) or nobody
local older_limits = older_limited_until > now and redis.call('HMGET', older_limits_key, unpack(chats)) or nobody
local any_frozen = redis.call('EXISTS', frozen_chats_key) == 1
local frozen = any_frozen and redis.call('ZMSCORE', frozen_chats_key, unpack(chats)) or nobody

-- From here on each line runs once a chat: locals for what is called, and counters, for to ask a list for its length is a
-- search each time.
local byte, pack, text_of, floor, min, max = string.byte, struct.pack, string.format, math.floor, math.min, math.max
local permits, later, new_limits, new_scores, again = {}, {}, {}, {}, 0
local n_permits, n_later, n_limits, n_scores = 0, 0, 0, 0
local taken = has_twins and {}
local first_limit, limit, limit_text = limited_until == 0
local at_us = lane == 0 and now_us or earliest_us
local at = floor(min(at_us, latest_us) / 1000)
for i = 1, #chats do
  local chat, slot, free_us = chats[i]
  if slots > 0 then
    slot, free_us = free[n_scores + 1], tonumber(free[n_scores + 2] or '0')
    if lane > 0 then
      local gap_us = free_us < now_us - longest_credit_us and spacing_us or least_gap * spacing_us
      at_us = slot and max(earliest_us, free_us, last_us + gap_us) or math.huge
      at = floor(min(at_us, latest_us) / 1000)
    end
  end
  local is_group = byte(chat) == 45 -- "-": groups and channels
  local interval = is_group and group_interval or chat_interval
  local own = taken and taken[chat] or limits[i] or older_limits[i]
  own = own and tonumber(own) or 0
  local ready, is_held = own, true
  if lane == 0 then
    local ahead = is_group and group_ahead or chat_ahead
    is_held = ahead >= 0
    ready = is_held and own - ahead or 0
  end
  if frozen[i] then ready = max(ready, tonumber(frozen[i])) end
  if ready > at then
    n_later = n_later + 1
    later[n_later] = pack('<I2I4', i - 1, ready - now)
  elseif at_us > latest_us then
    again = max(1, floor(min(at_us - latest_us, spacing_us) / 1000))
    break
  else
    n_permits = n_permits + 1
    permits[n_permits] = pack('<I2I4I2', i - 1, lane == 0 and 0 or at_us - now_us, slot or 0)
    local limited = is_held and max(own, at) + interval or max(own, at + interval)
    if limited ~= limit then
      limit, limit_text = limited, text_of('%.0f', limited)
      if limit > limited_until then limited_until = limit end
    end
    if taken then taken[chat] = limited end
    new_limits[n_limits + 1], new_limits[n_limits + 2] = chat, limit_text
    n_limits = n_limits + 2
    if slot then
      local free_again_us = floor(at_us) + hold_us
      if lane == 0 then free_again_us = min(max(free_us, now_us) + window_us, free_again_us) end
      new_scores[n_scores + 1], new_scores[n_scores + 2] = text_of('%.0f', free_again_us), slot
      n_scores = n_scores + 2
    end
    if lane > 0 then last_us = at_us end
  end
end

local changes = { quota, string.format('%.0f', last_us), 'marked', string.format('%.0f', limited_until),
  'marked_earlier', string.format('%.0f', older_limited_until) }
if lane > 0 and again > 0 then
  changes[7], changes[8] = lines[lane], now + again + line_ms
elseif lane > 0 and state[line_of + lane] then
  changes[7], changes[8] = lines[lane], 0
end
if n_limits > 0 then
  redis.call('HSET', limits_key, unpack(new_limits))
  if first_limit then redis.call('PEXPIRE', limits_key, limits_life_ms) end
end
if n_scores > 0 then redis.call('ZADD', slots_key, unpack(new_scores)) end
redis.call('HSET', state_key, unpack(changes))
return { again, table.concat(permits), table.concat(later), now_us }
