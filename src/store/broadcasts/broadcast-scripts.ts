/** The steps of a broadcast as they run inside Redis: each whole or not at all, and harmless when it runs twice. */
import type { BroadcastState } from "../../news/broadcast.ts";
import { defineScript, luaNow, readLua } from "../redis/script.ts";
import { luaCell } from "./cell.ts";

// KEYS: meta. ARGV: spec, createdAt, paid (1), state: sending or paused.
export const createScript = defineScript<number>(`${luaNow}
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'spec', ARGV[1], 'state', ARGV[4], 'cursor', '', 'batches', 0, 'planned', 0, 'complete', 0,
  'startedAt', ARGV[2], 'clock0', now, 'paid', ARGV[3])
if ARGV[4] == 'paused' then redis.call('HSET', KEYS[1], 'stoodSince', now) end
return 1`);

export const appendScript = defineScript<number>(luaNow + readLua(new URL("./append.lua", import.meta.url)));

type Claimed =
  | [
      fence: number,
      state: BroadcastState,
      paid: number,
      delivered: number,
      unknown: number,
      planned: number,
      before: string,
      inWave: number,
    ]
  | "behind"
  | "wait"
  | "set_aside"
  | "set_aside_last"
  | null;
export const claimScript = defineScript<Claimed>(luaNow + luaCell + readLua(new URL("./claim.lua", import.meta.url)));

// KEYS: recipients, variants. ARGV: both as read, both as they are to be.
export const changeVariantsScript = defineScript<number>(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('GET', KEYS[2]) ~= ARGV[2] then return 0 end
redis.call('SET', KEYS[1], ARGV[3], 'KEEPTTL')
redis.call('SET', KEYS[2], ARGV[4], 'KEEPTTL')
return 1`);

// KEYS: meta. ARGV: batch.
export const gotOnScript = defineScript(`
redis.call('HDEL', KEYS[1], 'begun:' .. ARGV[1])
local suspect = redis.call('HGET', KEYS[1], 'suspect')
if suspect and string.match(suspect, '^(%d+):') == ARGV[1] then redis.call('HDEL', KEYS[1], 'suspect') end`);

// KEYS: meta, todo. ARGV: batch, fence, claim ms.
export const renewScript = defineScript<number>(`${luaNow}
if redis.call('HGET', KEYS[1], 'fence:' .. ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('ZADD', KEYS[2], 'XX', now + ARGV[3], ARGV[1])
return 1`);

// KEYS: meta, todo. ARGV: batch, fence. Returns 1 when it was the last.
export const finishScript = defineScript<number>(`
if redis.call('HGET', KEYS[1], 'fence:' .. ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('HDEL', KEYS[1], 'fence:' .. ARGV[1], 'begun:' .. ARGV[1], 'holder:' .. ARGV[1])
local at = redis.call('HMGET', KEYS[1], 'complete', 'state')
if at[1] == '1' and redis.call('ZCARD', KEYS[2]) == 0 and at[2] == 'sending' then
  redis.call('HSET', KEYS[1], 'state', 'done')
  return 1
end
return 0`);

export const moveScript = defineScript<number>(luaNow + readLua(new URL("./move.lua", import.meta.url)));

// KEYS: meta. ARGV: ms. What stood still before it was made is not counted.
export const stoodScript = defineScript(`${luaNow}
local clock0 = redis.call('HGET', KEYS[1], 'clock0')
if clock0 then redis.call('HINCRBY', KEYS[1], 'stood', math.min(tonumber(ARGV[1]), now - clock0)) end`);

// KEYS: meta.
export const workedScript = defineScript<number>(`${luaNow}
local at = redis.call('HMGET', KEYS[1], 'clock0', 'stood', 'stoodSince')
return (at[3] or now) - (at[1] or now) - (at[2] or 0)`);

// KEYS: meta, todo. ARGV: redispatch ms, most, all (1). Of those that wait for the first wave none.
export const orphansScript = defineScript<string[]>(`${luaNow}
local last = ARGV[3] == '1' and math.huge or now
local batches, found = {}, {}
if redis.call('HEXISTS', KEYS[1], 'wave') == 1 then
  local dead_at = redis.call('ZSCORE', KEYS[2], '0')
  if dead_at and tonumber(dead_at) <= last then batches = { '0' } end
else
  batches = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[3] == '1' and '+inf' or now, 'LIMIT', 0, ARGV[2])
end
for _, batch in ipairs(batches) do
  redis.call('ZADD', KEYS[2], now + ARGV[1], batch)
  found[#found + 1] = batch
  found[#found + 1] = redis.call('HGET', KEYS[1], 'fence:' .. batch) or '0'
end
return found`);

// KEYS: meta, todo. ARGV: batch. Returns 1 when the batch need not wait: a copy has arrived, or it is the first of those
// still open.
export const mayFollowScript = defineScript<number>(`
if tonumber(redis.call('HGET', KEYS[1], 'delivered') or '0') > 0 then return 1 end
local lowest
for _, batch in ipairs(redis.call('ZRANGE', KEYS[2], 0, -1)) do
  if not lowest or tonumber(batch) < lowest then lowest = tonumber(batch) end
end
return lowest == tonumber(ARGV[1]) and 1 or 0`);

export const endWaveScript = defineScript<number>(
  luaNow + luaCell + readLua(new URL("./end-wave.lua", import.meta.url)),
);
export const reopenScript = defineScript<number>(luaNow + luaCell + readLua(new URL("./reopen.lua", import.meta.url)));
