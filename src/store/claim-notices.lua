-- Takes the right to write what was gathered.
-- KEYS: the gathered (hash). ARGV: now (ms), writer, claim (ms), ms between two changes of a message.
-- Returns nil (all is said), ms until it may be tried again, or all fields.
local gathered_key = KEYS[1]
local now, writer, claim_ms, apart_ms = tonumber(ARGV[1]), ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])

local count, said, said_at, other, till = unpack(
  redis.call('HMGET', gathered_key, 'count', 'said', 'saidAt', 'writer', 'until'))
if not count or count == said then return false end
if other and other ~= writer and tonumber(till) > now then return tonumber(till) - now end
if said_at and tonumber(said_at) + apart_ms > now then return tonumber(said_at) + apart_ms - now end
redis.call('HSET', gathered_key, 'writer', writer, 'until', string.format('%.0f', now + claim_ms))
return redis.call('HGETALL', gathered_key)
