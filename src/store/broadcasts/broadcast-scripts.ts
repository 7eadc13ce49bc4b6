/** The steps of a broadcast as they run inside Redis: each whole or not at all, and harmless when it runs twice. */
import { failReasons } from "../../news/delivery.ts";
import { defineScript, luaNow } from "../redis/script.ts";

/** Starts of a batch without getting on: after so many it is tried alone, after so many it is set aside. */
const startsToSuspect = 2;
const startsToSetAside = 5;
/** One that is tried alone and says nothing for so long has ended its process. */
const suspectMs = 15_000;

// KEYS: meta. ARGV: spec, createdAt, paid (1).
export const createScript = defineScript(`${luaNow}
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'spec', ARGV[1], 'state', 'sending', 'cursor', '', 'batches', 0, 'planned', 0, 'complete', 0,
  'startedAt', ARGV[2], 'clock0', now, 'paid', ARGV[3])
return 1`);

// KEYS: meta, todo, recipients, variants, ledger. ARGV: cursor and batches as read, next cursor or "", recipients,
// variants, count, ledger bytes, dispatch ms, ms that it is kept.
export const appendScript = defineScript(`${luaNow}
local at = redis.call('HMGET', KEYS[1], 'cursor', 'batches', 'complete', 'state')
if at[1] ~= ARGV[1] or at[2] ~= ARGV[2] or at[3] ~= '0' or at[4] == 'cancelled' then return 0 end
if tonumber(ARGV[6]) > 0 then
  redis.call('SET', KEYS[3], ARGV[4], 'PX', ARGV[9])
  redis.call('SET', KEYS[4], ARGV[5], 'PX', ARGV[9])
  redis.call('SET', KEYS[5], string.rep('\\0', tonumber(ARGV[7])), 'PX', ARGV[9])
  redis.call('ZADD', KEYS[2], now + ARGV[8], at[2])
  redis.call('HINCRBY', KEYS[1], 'batches', 1)
  redis.call('HINCRBY', KEYS[1], 'planned', ARGV[6])
end
redis.call('HSET', KEYS[1], 'cursor', ARGV[3])
if ARGV[3] == '' then
  redis.call('HSET', KEYS[1], 'complete', 1)
  if redis.call('ZCARD', KEYS[2]) == 0 then
    redis.call('HSET', KEYS[1], 'state', 'done')
  end
end
return 1`);

// KEYS: meta, todo, ledger of part 0. ARGV: batch, claim ms. Counts the starts of a batch: one that never gets on may be
// what ends its processes. From the third start on it is tried alone among those suspected, so that whoever stood beside it
// when the process ended shows to be innocent; at the sixth it is set aside, with all that is not delivered in it. Returns
// 'wait' (another one is being tried), 'set_aside' or 'set_aside_last', or the claim.
export const claimScript = defineScript(`${luaNow}
local batch = ARGV[1]
if not redis.call('ZSCORE', KEYS[2], batch) then return false end
local meta = redis.call('HMGET', KEYS[1], 'state', 'paid', 'delivered', 'unknown', 'planned', 'begun:' .. batch, 'suspect')
local begun = tonumber(meta[6] or '0')
if meta[1] == 'sending' then
  if begun >= ${startsToSetAside} then
    local bytes, cells, gone, unknown = redis.call('GETRANGE', KEYS[3], 0, -1), {}, 0, 0
    for at = 1, #bytes, 8 do
      local cell = string.sub(bytes, at, at + 7)
      local state, tries = string.byte(cell, 1, 2)
      if state < 3 then
        gone = gone + 1
        if state == 2 then unknown = unknown + 1 end
        cell = struct.pack('<BBI2I4', 3, tries, ${failReasons.indexOf("set_aside")}, 0)
      end
      cells[#cells + 1] = cell
    end
    redis.call('SETRANGE', KEYS[3], 0, table.concat(cells))
    redis.call('HINCRBY', KEYS[1], 'f:set_aside', gone)
    redis.call('HINCRBY', KEYS[1], 'unknown', 0 - unknown)
    redis.call('ZREM', KEYS[2], batch)
    redis.call('HDEL', KEYS[1], 'begun:' .. batch, 'suspect')
    if redis.call('HGET', KEYS[1], 'complete') == '1' and redis.call('ZCARD', KEYS[2]) == 0 then
      redis.call('HSET', KEYS[1], 'state', 'done')
      return 'set_aside_last'
    end
    return 'set_aside'
  end
  if begun >= ${startsToSuspect} then
    local suspect, till = string.match(meta[7] or '', '^(%d+):(%d+)$')
    if suspect and suspect ~= batch and tonumber(till) > now then return 'wait' end
    redis.call('HSET', KEYS[1], 'suspect', batch .. ':' .. string.format('%.0f', now + ${suspectMs}))
  end
  begun = redis.call('HINCRBY', KEYS[1], 'begun:' .. batch, 1)
end
redis.call('ZADD', KEYS[2], now + ARGV[2], batch)
return { redis.call('HINCRBY', KEYS[1], 'fence:' .. batch, 1), meta[1], tonumber(meta[2] or '0'),
  tonumber(meta[3] or '0'), tonumber(meta[4] or '0'), tonumber(meta[5] or '0') }`);

// KEYS: meta. ARGV: batch.
export const gotOnScript = defineScript(`
redis.call('HDEL', KEYS[1], 'begun:' .. ARGV[1])
local suspect = redis.call('HGET', KEYS[1], 'suspect')
if suspect and string.match(suspect, '^(%d+):') == ARGV[1] then redis.call('HDEL', KEYS[1], 'suspect') end`);

// KEYS: meta, todo. ARGV: batch, fence, claim ms.
export const renewScript = defineScript(`${luaNow}
if redis.call('HGET', KEYS[1], 'fence:' .. ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('ZADD', KEYS[2], 'XX', now + ARGV[3], ARGV[1])
return 1`);

// KEYS: meta, todo. ARGV: batch, fence. Returns 1 when it was the last.
export const finishScript = defineScript(`
if redis.call('HGET', KEYS[1], 'fence:' .. ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('HDEL', KEYS[1], 'fence:' .. ARGV[1], 'begun:' .. ARGV[1])
local at = redis.call('HMGET', KEYS[1], 'complete', 'state')
if at[1] == '1' and redis.call('ZCARD', KEYS[2]) == 0 and at[2] == 'sending' then
  redis.call('HSET', KEYS[1], 'state', 'done')
  return 1
end
return 0`);

// KEYS: meta, todo. ARGV: to, reason, states from…
export const moveScript = defineScript(`
local state = redis.call('HGET', KEYS[1], 'state')
for i = 3, #ARGV do
  if state == ARGV[i] then
    redis.call('HSET', KEYS[1], 'state', ARGV[1])
    if ARGV[2] ~= '' then redis.call('HSET', KEYS[1], 'haltedFor', ARGV[2]) end
    local complete = redis.call('HGET', KEYS[1], 'complete')
    if ARGV[1] == 'sending' and complete == '1' and redis.call('ZCARD', KEYS[2]) == 0 then
      redis.call('HSET', KEYS[1], 'state', 'done')
    end
    return 1
  end
end
return 0`);

// KEYS: meta, todo. ARGV: redispatch ms, most, all (1).
export const orphansScript = defineScript(`${luaNow}
local batches = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[3] == '1' and '+inf' or now, 'LIMIT', 0, ARGV[2])
local found = {}
for _, batch in ipairs(batches) do
  redis.call('ZADD', KEYS[2], now + ARGV[1], batch)
  found[#found + 1] = batch
  found[#found + 1] = redis.call('HGET', KEYS[1], 'fence:' .. batch) or '0'
end
return found`);

// KEYS: meta, todo. ARGV: batch. Returns 1 when the batch need not wait: a copy has arrived, or it is the first of those
// still open.
export const mayFollowScript = defineScript(`
if tonumber(redis.call('HGET', KEYS[1], 'delivered') or '0') > 0 then return 1 end
local lowest
for _, batch in ipairs(redis.call('ZRANGE', KEYS[2], 0, -1)) do
  if not lowest or tonumber(batch) < lowest then lowest = tonumber(batch) end
end
return lowest == tonumber(ARGV[1]) and 1 or 0`);

// KEYS: meta, todo, ledger. ARGV: batch, now + dispatch ms is set here. Lost answers of part 0 lose their tries: they are
// owed again. Returns how many.
export const reopenScript = defineScript(`${luaNow}
local bytes = redis.call('GETRANGE', KEYS[3], 0, -1)
local cells, found = {}, 0
for at = 1, #bytes, 8 do
  local cell = string.sub(bytes, at, at + 7)
  if string.byte(cell) == 2 then
    cell = string.char(2, 0) .. string.sub(cell, 3)
    found = found + 1
  end
  cells[#cells + 1] = cell
end
if found == 0 then return 0 end
redis.call('SETRANGE', KEYS[3], 0, table.concat(cells))
redis.call('ZADD', KEYS[2], now, ARGV[1])
return found`);
