-- Freezes one batch (or none, without recipients) and moves the cursor, if nobody was faster.
-- KEYS: meta (hash), todo (zset), recipients, variants, ledger (strings).
-- ARGV: cursor and batches as read, next cursor or "" (the end), recipients, variants, count, ledger bytes, dispatch ms,
-- ms that the batch is kept, 1 where it is the first wave, for which all others wait.
-- Returns 1 when it was done.
local meta_key, todo_key, recipients_key, variants_key, ledger_key = unpack(KEYS)
local cursor, batches, next_cursor, recipients, variants = unpack(ARGV, 1, 5)
local count, ledger_bytes, dispatch_ms, kept_ms = tonumber(ARGV[6]), tonumber(ARGV[7]), ARGV[8], ARGV[9]
local is_wave = ARGV[10] == '1'

local at = redis.call('HMGET', meta_key, 'cursor', 'batches', 'complete', 'state')
if at[1] ~= cursor or at[2] ~= batches or at[3] ~= '0' or at[4] == 'cancelled' then return 0 end
if count > 0 then
  redis.call('SET', recipients_key, recipients, 'PX', kept_ms)
  redis.call('SET', variants_key, variants, 'PX', kept_ms)
  redis.call('SET', ledger_key, string.rep('\0', ledger_bytes), 'PX', kept_ms)
  redis.call('ZADD', todo_key, now + dispatch_ms, batches)
  redis.call('HINCRBY', meta_key, 'batches', 1)
  redis.call('HINCRBY', meta_key, 'planned', count)
  if is_wave then redis.call('HSET', meta_key, 'ahead', count, 'wave', 'going') end
end
redis.call('HSET', meta_key, 'cursor', next_cursor)
if next_cursor == '' then
  redis.call('HSET', meta_key, 'complete', 1)
  if redis.call('ZCARD', todo_key) == 0 then redis.call('HSET', meta_key, 'state', 'done') end
end
return 1
