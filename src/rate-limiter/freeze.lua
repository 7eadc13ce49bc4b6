-- After a 429: until then nobody, or nobody to one chat, is called. Only ever raised. A flood of everybody also makes the
-- rate smaller for a while, once however many calls were under way.
-- KEYS: state (hash), frozen chats (zset chat → until when, ms).
-- ARGV: ms from now, chat or "" (everybody), slow down (1), factor of the slow-down, smallest factor, recovery per ms.
local state_key, frozen_chats_key = KEYS[1], KEYS[2]
local freeze_ms, chat, slows = tonumber(ARGV[1]), ARGV[2], ARGV[3] == '1'
local slow_factor, slowest_factor, recover_per_ms = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])

local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local till = now + freeze_ms
if chat ~= '' then
  redis.call('ZREMRANGEBYSCORE', frozen_chats_key, '-inf', now)
  redis.call('ZADD', frozen_chats_key, 'GT', till, chat)
  redis.call('PEXPIREAT', frozen_chats_key, redis.call('ZRANGE', frozen_chats_key, -1, -1, 'WITHSCORES')[2])
  return
end
local state = redis.call('HMGET', state_key, 'frozen', 'factor', 'at')
local frozen = tonumber(state[1] or '0')
if till > frozen then redis.call('HSET', state_key, 'frozen', till) end
if slows and frozen <= now then
  local factor = state[2] and math.min(1, tonumber(state[2]) + (now - tonumber(state[3])) * recover_per_ms) or 1
  redis.call('HSET', state_key, 'factor', math.max(slowest_factor, factor * slow_factor), 'at', now)
end
