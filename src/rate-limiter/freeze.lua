-- After a 429: until then nobody, or nobody to one chat, is called. Only ever raised. A flood of everybody also makes the
-- rate smaller for a while, once however many calls were under way.
-- KEYS: 1 state (hash), 2 frozen chats (zset chat → until when, ms).
-- ARGV: 1 ms from now, 2 chat or "" (everybody), 3 share of the rate that is left, 4 smallest share, 5 recovery per ms.
local state_key, frozen_chats_key = KEYS[1], KEYS[2]
local freeze_ms, chat = tonumber(ARGV[1]), ARGV[2]
local share, smallest_share, recover_per_ms = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])

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
local frozen_until = tonumber(state[1] or '0')
if till > frozen_until then redis.call('HSET', state_key, 'frozen', till) end
if frozen_until <= now then
  local factor = state[2] and rate_factor(state[2], state[3], now, recover_per_ms) or 1
  redis.call('HSET', state_key, 'factor', math.max(smallest_share, factor * share), 'at', now)
end
