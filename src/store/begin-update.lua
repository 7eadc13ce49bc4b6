-- Begins an update, unless an earlier one of its chat is still there: the chat's updates are handled in their order, whichever
-- processes have them.
-- KEYS: updates (hash), leases (zset), tries, owners (hashes), lines, set aside (zsets). ARGV: id, most tries.
-- Returns nil (it is done already), who has the earlier one and for how many ms, '' (it is set aside now), or its body.
local updates_key, leases_key, tries_key, owners_key, lines_key, set_aside_key = unpack(KEYS)
local id, most_tries = ARGV[1], tonumber(ARGV[2])

local body = redis.call('HGET', updates_key, id)
if not body then return false end
-- Version 0.1 wrote neither owners nor lines.
local chat = string.match(redis.call('HGET', owners_key, id) or '', ' (.+)$')
while chat do
  local member = redis.call('ZRANGEBYLEX', lines_key, '[' .. chat .. ':', '(' .. chat .. ';', 'LIMIT', 0, 1)[1]
  local first = member and tonumber(string.match(member, ':(%d+)$'))
  if not first or first >= tonumber(id) then break end
  local earlier = string.format('%.0f', first)
  if redis.call('HEXISTS', updates_key, earlier) == 1 then
    local holder = string.match(redis.call('HGET', owners_key, earlier) or '', '^(%S*) ')
    local lease = redis.call('ZSCORE', leases_key, earlier)
    return { holder or '', lease and math.max(0, math.floor(lease - now)) or 0 }
  end
  redis.call('ZREM', lines_key, member)
end
if redis.call('HINCRBY', tries_key, id, 1) <= most_tries then return body end
redis.call('ZADD', set_aside_key, now, body)
forget(id)
return ''
