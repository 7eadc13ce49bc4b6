-- Takes over updates whose lease has run out, oldest lease first.
-- KEYS: updates (hash), leases (zset). ARGV: lease ms, limit.
-- Returns their bodies.
local updates_key, leases_key, lease_ms, limit = KEYS[1], KEYS[2], ARGV[1], ARGV[2]

local bodies = {}
for _, id in ipairs(redis.call('ZRANGEBYSCORE', leases_key, '-inf', now, 'LIMIT', 0, limit)) do
  local body = redis.call('HGET', updates_key, id)
  if body then
    redis.call('ZADD', leases_key, now + lease_ms, id)
    bodies[#bodies + 1] = body
  else
    redis.call('ZREM', leases_key, id)
  end
end
return bodies
