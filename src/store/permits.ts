/** Permissions to call Telegram, given by Redis to all processes together: evenly spaced, the highest lane first. */
import type { Lane } from "../dispatch.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis.ts";
import { defineScript } from "./script.ts";

export interface Grant {
  /** Chats that may be called, and in how many ms from now each. */
  readonly granted: readonly { readonly chat: number; readonly delayMs: number }[];
  /** Chats whose own pace does not allow it yet. */
  readonly later: readonly { readonly chat: number; readonly waitMs: number }[];
  /** When to ask again, ms; 0 = at once. */
  readonly againMs: number;
}

export interface PermitStore {
  /** `horizonMs`: how far ahead permissions may lie. */
  draw(request: {
    readonly lane: Lane;
    readonly chats: readonly number[];
    readonly ratePerSecond: number;
    readonly horizonMs: number;
  }): Promise<Grant>;
  /** Until now + `ms` nobody (or nobody to this chat) is called; only ever raised. `slower`: learn from it. */
  freeze(ms: number, options: { readonly chat?: number; readonly slower: boolean }): Promise<void>;
  /** ms that everybody has to wait; 0 = not frozen. */
  frozenFor(): Promise<number>;
  /** Gives nothing to any lane but answers to people, until it is taken back. */
  halt(on: boolean): Promise<void>;
}

/** From first to last in line. */
const lanes: readonly Lane[] = ["interactive", "retraction", "breaking", "routine", "digest"];

/** Permissions are given out no closer than (1000 + this) / rate ms, so that a call that leaves late does not make the
 *  second after it one too full. */
const guardMs = 6;
/** Bot API FAQ: about one message a second to a chat, 20 a minute to a group. */
const chatIntervalMs = 1000;
const groupIntervalMs = 3000;
/** How long a lane that was refused something stays first in line without asking again. */
const wantMs = 300;
/** After a 429: this share of the rate, and back by so much a minute. */
const slowFactor = 0.8;
const recoverPerMinute = 0.05;
const slowestFactor = 0.2;

// KEYS: next (µs of the next free permission), frozen (ms), slow (hash), want (zset lane → ms), chats (zset chat → ms), halt.
// ARGV: lane's place, interval µs, horizon µs, chat interval ms, group interval ms, want ms, recover per ms, chats…
// Interactive answers take their permission at once and push the others back; only a chat whose mark is further away
// than its pace explains (Telegram froze it) is "later" for them too.
const drawScript = defineScript(`
local t = redis.call('TIME')
local now_us = t[1] * 1000000 + t[2]
local now = math.floor(now_us / 1000)
local lane, horizon = tonumber(ARGV[1]), tonumber(ARGV[3])
local frozen = tonumber(redis.call('GET', KEYS[2]) or '0')
if frozen > now then return { frozen - now, {}, {} } end
if lane > 0 and redis.call('EXISTS', KEYS[6]) == 1 then return { 250, {}, {} } end
local interval = tonumber(ARGV[2])
local slow = redis.call('HMGET', KEYS[3], 'factor', 'at')
if slow[1] then
  local factor = tonumber(slow[1]) + (now - tonumber(slow[2])) * tonumber(ARGV[7])
  if factor >= 1 then redis.call('DEL', KEYS[3]) else interval = interval / factor end
end
if lane > 0 then
  local first = redis.call('ZRANGE', KEYS[4], 0, -1, 'WITHSCORES')
  for i = 1, #first, 2 do
    if tonumber(first[i]) < lane and tonumber(first[i + 1]) > now then
      redis.call('ZADD', KEYS[4], now + ARGV[6], lane)
      return { 20, {}, {} }
    end
  end
end
local chats = {}
for i = 8, #ARGV do chats[#chats + 1] = ARGV[i] end
local free = redis.call('ZMSCORE', KEYS[5], unpack(chats))
local next_us = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now_us)
local granted, later, again, marks, taken = {}, {}, 0, {}, {}
for i, chat in ipairs(chats) do
  local at = lane == 0 and now or math.floor(next_us / 1000)
  local pace = tonumber(string.sub(chat, 1, 1) == '-' and ARGV[5] or ARGV[4])
  local mine = taken[chat] or tonumber(free[i] or '0')
  if mine > (lane == 0 and now + pace + math.ceil(horizon / 1000) or at) then
    later[#later + 1] = chat
    later[#later + 1] = mine - now
  elseif lane > 0 and next_us > now_us + horizon then
    again = math.max(1, math.floor((next_us - now_us - horizon) / 1000))
    break
  else
    granted[#granted + 1] = chat
    granted[#granted + 1] = lane == 0 and 0 or math.max(0, next_us - now_us)
    taken[chat] = at + pace
    marks[#marks + 1] = at + pace
    marks[#marks + 1] = chat
    next_us = next_us + interval
  end
end
if #granted > 0 then
  redis.call('SET', KEYS[1], string.format('%.0f', next_us), 'PX', 600000)
  redis.call('ZADD', KEYS[5], 'GT', unpack(marks))
  redis.call('ZREMRANGEBYSCORE', KEYS[5], '-inf', now - 60000)
end
if lane > 0 then
  if again > 0 then redis.call('ZADD', KEYS[4], now + again + ARGV[6], lane) else redis.call('ZREM', KEYS[4], lane) end
end
return { again, granted, later }`);

// KEYS: frozen, slow, chats. ARGV: ms, chat or "", slower (1), factor, slowest, recover per ms.
const freezeScript = defineScript(`
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local till = now + tonumber(ARGV[1])
if ARGV[2] ~= '' then
  redis.call('ZADD', KEYS[3], 'GT', till, ARGV[2])
  return
end
local frozen = tonumber(redis.call('GET', KEYS[1]) or '0')
if till > frozen then redis.call('SET', KEYS[1], till, 'PX', ARGV[1]) end
if ARGV[3] == '1' and frozen <= now then -- calls that were under way at a flood are one lesson, not many
  local slow = redis.call('HMGET', KEYS[2], 'factor', 'at')
  local factor = slow[1] and math.min(1, tonumber(slow[1]) + (now - tonumber(slow[2])) * tonumber(ARGV[6])) or 1
  redis.call('HSET', KEYS[2], 'factor', math.max(tonumber(ARGV[5]), factor * tonumber(ARGV[4])), 'at', now)
  redis.call('PEXPIRE', KEYS[2], 3600000)
end`);

export function createPermitStore(redis: Redis): PermitStore {
  const place = keys.throttle;
  const recoverPerMs = recoverPerMinute / 60_000;
  return {
    async draw({ lane, chats, ratePerSecond, horizonMs }) {
      const intervalUs = ((1000 + guardMs) * 1000) / ratePerSecond;
      const settings = [lanes.indexOf(lane), intervalUs, horizonMs * 1000, chatIntervalMs, groupIntervalMs, wantMs];
      const [againMs, granted, later] = (await drawScript(
        redis,
        [place.next, place.frozen, place.slow, place.want, place.chats, place.halt],
        [...settings, recoverPerMs, ...chats],
      )) as [number, (string | number)[], (string | number)[]];
      return {
        againMs,
        granted: pairs(granted).map(([chat, us]) => ({ chat, delayMs: us / 1000 })),
        later: pairs(later).map(([chat, ms]) => ({ chat, waitMs: ms })),
      };
    },
    async freeze(ms, { chat, slower }) {
      await freezeScript(
        redis,
        [place.frozen, place.slow, place.chats],
        [Math.ceil(ms), chat ?? "", slower ? 1 : 0, slowFactor, slowestFactor, recoverPerMs],
      );
    },
    async halt(on) {
      await (on ? redis.set(place.halt, "1") : redis.del(place.halt));
    },
    async frozenFor() {
      return Math.max(0, await redis.pttl(place.frozen));
    },
  };
}

function pairs(flat: readonly (string | number)[]): [number, number][] {
  const result: [number, number][] = [];
  for (let i = 0; i < flat.length; i += 2) result.push([Number(flat[i]), Number(flat[i + 1])]);
  return result;
}
