-- Moves a broadcast from one of some states to another; sending without anything left to send is done.
-- KEYS: meta (hash), todo (zset). ARGV: to, why it is halted or "", states from…
-- Returns 1 when it was in one of them.
local meta_key, todo_key, to, halted_for = KEYS[1], KEYS[2], ARGV[1], ARGV[2]

local state = redis.call('HGET', meta_key, 'state')
for i = 3, #ARGV do
  if state == ARGV[i] then
    redis.call('HSET', meta_key, 'state', to)
    if halted_for ~= '' then redis.call('HSET', meta_key, 'haltedFor', halted_for) end
    if to == 'sending' then
      -- Whoever lets it go on after it was halted means all of it; a pause in the middle of the first wave ends no wave.
      local wave = redis.call('HGET', meta_key, 'wave')
      if wave and (state == 'halted' or wave ~= 'going') then redis.call('HDEL', meta_key, 'wave', 'waveFault') end
    end
    if to == 'paused' or to == 'halted' then
      redis.call('HSETNX', meta_key, 'stoodSince', now)
    else
      local since = redis.call('HGET', meta_key, 'stoodSince')
      if since then redis.call('HINCRBY', meta_key, 'stood', now - since) end
      redis.call('HDEL', meta_key, 'stoodSince')
    end
    local complete = redis.call('HGET', meta_key, 'complete')
    if to == 'sending' and complete == '1' and redis.call('ZCARD', todo_key) == 0 then
      redis.call('HSET', meta_key, 'state', 'done')
    end
    return 1
  end
end
return 0
