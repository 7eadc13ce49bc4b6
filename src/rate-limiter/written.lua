-- Calls were written: their slots are free a window later, not at the last moment possible. Counted from the moment this
-- arrives, a call is never thought older than it is, whatever the sender knows of the clock here. A slot that somebody else
-- has meanwhile is theirs.
-- KEYS: 1 state (hash), 2 slots (zset slot → when it is free, µs).
-- ARGV: 1 window µs, 2 hold µs (from a permit's moment to the end of its call's window, at most), 3 recovery of the rate
-- factor per ms, 4 JSON: [slot, moment of the permit µs, how long ago it was written when this was sent µs] each.
local state_key, slots_key = KEYS[1], KEYS[2]
local window_us, hold_us, recover_per_ms = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local calls = cjson.decode(ARGV[4])

local t = redis.call('TIME')
local now_us = t[1] * 1000000 + t[2]
local state = redis.call('HMGET', state_key, 'factor', 'at')
if state[1] then window_us = window_us / rate_factor(state[1], state[2], math.floor(now_us / 1000), recover_per_ms) end
for _, call in ipairs(calls) do
  local slot, at_us, age_us = unpack(call)
  if tonumber(redis.call('ZSCORE', slots_key, slot) or '0') == at_us + hold_us then
    redis.call('ZADD', slots_key, string.format('%.0f', now_us - age_us + window_us), slot)
  end
end
