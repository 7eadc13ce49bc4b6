-- Takes over updates whose lease has run out, oldest lease first; or all those of one process, oldest update first.
-- KEYS: updates (hash), leases (zset), owners (hash). ARGV: lease ms, limit, this process, the other one or "".
-- Returns their bodies.
local updates_key, leases_key, owners_key = KEYS[1], KEYS[2], KEYS[3]
local lease_ms, limit, mine, other = ARGV[1], tonumber(ARGV[2]), ARGV[3], ARGV[4]

local ids = {}
if other == '' then
  ids = redis.call('ZRANGEBYSCORE', leases_key, '-inf', now, 'LIMIT', 0, limit)
else
  local flat = redis.call('HGETALL', owners_key)
  for i = 1, #flat, 2 do
    if string.match(flat[i + 1], '^(%S*) ') == other then ids[#ids + 1] = flat[i] end
  end
  table.sort(ids, function(a, b) return tonumber(a) < tonumber(b) end)
end
local bodies = {}
for i = 1, math.min(limit, #ids) do
  local id = ids[i]
  local body = redis.call('HGET', updates_key, id)
  if body then
    local chat = string.match(redis.call('HGET', owners_key, id) or '', ' (.*)$')
    redis.call('ZADD', leases_key, now + lease_ms, id)
    if chat then redis.call('HSET', owners_key, id, mine .. ' ' .. chat) end
    bodies[#bodies + 1] = body
  else
    redis.call('ZREM', leases_key, id)
    redis.call('HDEL', owners_key, id)
  end
end
return bodies
