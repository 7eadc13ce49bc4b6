-- Adds a notice to those of its kind, or begins anew where their message is old and says them all.
-- KEYS: the gathered (hash). ARGV: now (ms), the notice, how many it counts for, most kept, life of a message (ms), kept (ms).
-- Returns 1 when it is the first.
local gathered_key = KEYS[1]
local now, notice, count, most_kept, life_ms, kept_ms = tonumber(ARGV[1]), ARGV[2], ARGV[3], tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6]

local known = redis.call('HMGET', gathered_key, 'since', 'count', 'said', 'writer')
if known[1] and now - tonumber(known[1]) >= life_ms and known[2] == known[3] and not known[4] then
  redis.call('DEL', gathered_key)
  known[1] = false
end
if not known[1] then
  redis.call('HSET', gathered_key, 'since', ARGV[1], 'count', 0, 'kept', 0, 'said', 0)
  redis.call('PEXPIRE', gathered_key, kept_ms)
end
redis.call('HINCRBY', gathered_key, 'count', count)
local kept = tonumber(redis.call('HGET', gathered_key, 'kept'))
if kept < most_kept then
  redis.call('HSET', gathered_key, 'notice:' .. kept, notice, 'kept', kept + 1)
end
return known[1] and 0 or 1
