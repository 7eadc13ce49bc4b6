/** What Redis does when a permission is drawn, used, or when Telegram floods. */
import { defineScript, readLua } from "../store/redis/script.ts";

// Every second has as many seats as it may have calls. A seat is taken with a permission; it is free again a window after its
// call was written, and nobody knows when that will be: until the sender says so, it counts as the last moment possible.
//
// KEYS: state (hash), marks and earlier marks (hashes chat → ms), frozen chats (zset chat → ms), seats (zset seat → when it
// is free, µs). ARGV: lane's place, seats (0 = no limit), window µs, pending µs (from a permission to the end of its window,
// at most), lead µs, horizon µs, chat interval ms, group interval ms, want ms, recover per ms, field of the pace, chats as
// JSON, each a text (how Lua hands over large numbers depends on the version of Redis), whether one is there twice (1).
// Returns: again ms, granted, later, now µs; both lists packed (see permits.ts): one text costs the client a fraction of as
// many numbers.
// When a chat may be called again is marked in one of two hashes: the marks become the earlier ones as soon as none of those
// is in the future any more, and are dropped whole. To sort a thousand marks and to trim them cost more than all the rest.
// Interactive answers take the next seat at once, free or not, and it is free so much later; only a chat whose mark is
// further away than its pace explains (Telegram froze it) is "later" for them too.
// Permissions lie apart, even where calls that were late together freed many seats at once: at 0.8 of the usual distance, for
// closer ones fill a second too far when they are delayed on the way. A seat that was free for 250 ms makes nothing good.
// The last one may lie beyond this horizon, for others look further ahead: to forget it would lay two over each other.
export const drawScript = defineScript(
  `
local t = redis.call('TIME')
local now_us = t[1] * 1000000 + t[2]
local now = math.floor(now_us / 1000)
local lane, seats, window, pending = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local earliest_us, horizon_us = now_us + tonumber(ARGV[5]), now_us + tonumber(ARGV[6])
local state = redis.call('HMGET', KEYS[1], 'frozen', 'halt', 'factor', 'at', ARGV[11],
  'want1', 'want2', 'want3', 'want4', 'marked', 'marked_earlier')
local frozen = tonumber(state[1] or '0')
if frozen > now then return { frozen - now, '', '', now_us } end
if lane > 0 and state[2] then return { 250, '', '', now_us } end
if state[3] then
  local factor = tonumber(state[3]) + (now - tonumber(state[4])) * tonumber(ARGV[10])
  if factor >= 1 then redis.call('HDEL', KEYS[1], 'factor', 'at') else window = window / factor end
end
local chat_pace, group_pace = tonumber(ARGV[7]), tonumber(ARGV[8])
-- No lane stands in line for longer and no call marks further, at whatever rate: beyond, the clock was put back.
local furthest = math.floor(horizon_us / 1000) + 2 * group_pace
for higher = 1, lane - 1 do
  local stands_until = tonumber(state[5 + higher] or '0')
  if stands_until > now and stands_until <= furthest then
    redis.call('HSET', KEYS[1], 'want' .. lane, now + ARGV[9])
    return { 20, '', '', now_us }
  end
end
local chats = cjson.decode(ARGV[12])
local free = {}
if seats > 0 then
  local known = redis.call('ZCARD', KEYS[5])
  local soonest = redis.call('ZRANGE', KEYS[5], 0, 0, 'WITHSCORES')
  local clock_was_put_back = known > 0 and tonumber(soonest[2]) > horizon_us + pending
  for seat = clock_was_put_back and 0 or known, seats - 1 do
    redis.call('ZADD', KEYS[5], known == 0 and 0 or string.format('%.0f', now_us + window), seat)
  end
  for seat = seats, known - 1 do redis.call('ZREM', KEYS[5], seat) end
  free = redis.call('ZRANGE', KEYS[5], 0, #chats - 1, 'WITHSCORES')
end
local spacing = seats > 0 and window / seats or 0
local last_us = tonumber(state[5] or '0')
if last_us > horizon_us + pending then last_us = 0 end -- the clock was put back
local marked, marked_earlier = tonumber(state[10] or '0'), tonumber(state[11] or '0')
if marked > furthest or marked_earlier > furthest then
  redis.call('UNLINK', KEYS[2], KEYS[3])
  marked, marked_earlier = 0, 0
elseif marked > 0 and marked_earlier <= now then
  redis.call('UNLINK', KEYS[3])
  if redis.call('EXISTS', KEYS[2]) == 1 then redis.call('RENAME', KEYS[2], KEYS[3]) end
  marked, marked_earlier = 0, marked
end
local nobody = {}
local recent = marked > now and redis.call('HMGET', KEYS[2], unpack(chats)) or nobody
local earlier = marked_earlier > now and redis.call('HMGET', KEYS[3], unpack(chats)) or nobody
local frozen_chats = redis.call('EXISTS', KEYS[4]) == 1 and redis.call('ZMSCORE', KEYS[4], unpack(chats)) or nobody
local byte, pack, text_of, floor, min, max = string.byte, struct.pack, string.format, math.floor, math.min, math.max
local granted, later, marks, scores, again = {}, {}, {}, {}, 0
local taken = ARGV[13] == '1' and {}
local n_granted, n_later, n_marks, n_scores = 0, 0, 0, 0 -- to ask a list for its length is a search each time
local first_mark, mark, mark_text = marked == 0
local at_us = lane == 0 and now_us or earliest_us
local at = floor(min(at_us, horizon_us) / 1000)
local latest_mine = lane == 0 and floor(horizon_us / 1000)
for i = 1, #chats do
  local chat, seat, free_us = chats[i]
  if seats > 0 then
    seat, free_us = free[n_scores + 1], tonumber(free[n_scores + 2] or '0')
    if lane > 0 then
      local gap = free_us < now_us - 250000 and spacing or 0.8 * spacing
      at_us = seat and max(earliest_us, free_us, last_us + gap) or math.huge
      at = floor(min(at_us, horizon_us) / 1000)
    end
  end
  local pace = byte(chat) == 45 and group_pace or chat_pace
  local mine = taken and taken[chat] or recent[i] or earlier[i]
  mine = mine and tonumber(mine) or 0
  if frozen_chats[i] then mine = max(mine, tonumber(frozen_chats[i])) end
  if mine > (latest_mine and latest_mine + pace or at) then
    n_later = n_later + 1
    later[n_later] = pack('<I2I4', i - 1, mine - now)
  elseif at_us > horizon_us then
    again = max(1, floor(min(at_us - horizon_us, spacing) / 1000))
    break
  else
    n_granted = n_granted + 1
    granted[n_granted] = pack('<I2I4I2', i - 1, lane == 0 and 0 or at_us - now_us, seat or 0)
    local until_ms = at + pace
    if mine > until_ms then until_ms = mine end
    if until_ms ~= mark then
      mark, mark_text = until_ms, text_of('%.0f', until_ms)
      if mark > marked then marked = mark end
    end
    if taken then taken[chat] = until_ms end
    marks[n_marks + 1], marks[n_marks + 2] = chat, mark_text
    n_marks = n_marks + 2
    if seat then
      local until_us = lane == 0 and min(max(free_us, now_us) + window, now_us + pending) or floor(at_us) + pending
      scores[n_scores + 1], scores[n_scores + 2] = text_of('%.0f', until_us), seat
      n_scores = n_scores + 2
    end
    if lane > 0 then last_us = at_us end
  end
end
local changes = { ARGV[11], string.format('%.0f', last_us), 'marked', string.format('%.0f', marked),
  'marked_earlier', string.format('%.0f', marked_earlier) }
if lane > 0 and again > 0 then
  changes[7], changes[8] = 'want' .. lane, now + again + ARGV[9]
elseif lane > 0 and state[5 + lane] then
  changes[7], changes[8] = 'want' .. lane, 0
end
if n_marks > 0 then
  redis.call('HSET', KEYS[2], unpack(marks))
  if first_mark then redis.call('PEXPIRE', KEYS[2], 60000) end
end
if n_scores > 0 then redis.call('ZADD', KEYS[5], unpack(scores)) end
redis.call('HSET', KEYS[1], unpack(changes))
return { again, table.concat(granted), table.concat(later), now_us }`,
  { buffers: true },
);

// Calls were written. KEYS: state, seats. ARGV: window µs, pending µs, recover per ms, as JSON: [seat, moment of the
// permission µs, how long ago it was written when this was sent µs] each. Taken from the moment this arrives, a call is never
// thought older than it is, whatever the sender knows of the clock here. A seat that somebody else has meanwhile is theirs.
export const writtenScript = defineScript(`
local t = redis.call('TIME')
local now_us = t[1] * 1000000 + t[2]
local window, pending = tonumber(ARGV[1]), tonumber(ARGV[2])
local state = redis.call('HMGET', KEYS[1], 'factor', 'at')
if state[1] then
  window = window / math.min(1, tonumber(state[1]) + (math.floor(now_us / 1000) - tonumber(state[2])) * tonumber(ARGV[3]))
end
for _, call in ipairs(cjson.decode(ARGV[4])) do
  local seat, at, age = unpack(call)
  if tonumber(redis.call('ZSCORE', KEYS[2], seat) or '0') == at + pending then
    redis.call('ZADD', KEYS[2], string.format('%.0f', now_us - age + window), seat)
  end
end`);

export const freezeScript = defineScript(readLua(new URL("./freeze.lua", import.meta.url)));

// KEYS: state.
export const frozenForScript = defineScript(`
local t = redis.call('TIME')
return math.max(0, tonumber(redis.call('HGET', KEYS[1], 'frozen') or '0') - t[1] * 1000 - math.floor(t[2] / 1000))`);
