/** Permissions to call Telegram, given by Redis to all processes together: evenly spaced, the highest lane first. */
import type { Lane } from "../dispatch.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis.ts";
import { createRedisMoments } from "./redis-moments.ts";
import { defineScript } from "./script.ts";

export interface Grant {
  /** Places in the request of those that may be called, and the moment of each (ms of performance.now()). */
  readonly granted: readonly { readonly place: number; readonly at: number }[];
  /** Those whose own pace does not allow it yet. */
  readonly later: readonly { readonly place: number; readonly waitMs: number }[];
  /** When to ask again, ms; 0 = at once. */
  readonly againMs: number;
}

/** Paid broadcasts have a pace of their own beside the free one. */
export type Pace = "free" | "paid";

export interface PermitStore {
  /** `horizonMs`: how far ahead permissions may lie. */
  draw(request: {
    readonly lane: Lane;
    readonly chats: readonly number[];
    readonly pace: Pace;
    readonly ratePerSecond: number;
    readonly horizonMs: number;
    /** How far ahead the first permission lies at least: between it and the call is the mark in the ledger. */
    readonly leadMs: number;
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
const guardMs = 9.2;
/** Bot API FAQ: about one message a second to a chat, 20 a minute to a group. */
const chatIntervalMs = 1000;
const groupIntervalMs = 3000;
/** How long a lane that was refused something stays first in line without asking again. */
const wantMs = 300;
/** After a 429: this share of the rate, and back by so much a minute. */
const slowFactor = 0.8;
const recoverPerMinute = 0.05;
const slowestFactor = 0.2;

// KEYS: state (hash), chats (zset chat → ms). ARGV: lane's place, interval µs, horizon µs, chat interval ms, group interval
// ms, want ms, recover per ms, field of the pace, lead µs, chats as JSON, each a text: how Lua hands over large numbers
// depends on the version of Redis. Returns: again ms, granted, later, now µs; both lists packed (see unpack): one text costs
// the client a fraction of as many numbers.
// Interactive answers take their permission at once and push the others back; only a chat whose mark is further away
// than its pace explains (Telegram froze it) is "later" for them too.
const drawScript = defineScript(
  `
local t = redis.call('TIME')
local now_us = t[1] * 1000000 + t[2]
local now = math.floor(now_us / 1000)
local lane, horizon = tonumber(ARGV[1]), tonumber(ARGV[3])
local state = redis.call('HMGET', KEYS[1], 'frozen', 'halt', 'factor', 'at', 'trimmed', ARGV[8],
  'want1', 'want2', 'want3', 'want4')
local frozen = tonumber(state[1] or '0')
if frozen > now then return { frozen - now, '', '', now_us } end
if lane > 0 and state[2] then return { 250, '', '', now_us } end
local interval = tonumber(ARGV[2])
if state[3] then
  local factor = tonumber(state[3]) + (now - tonumber(state[4])) * tonumber(ARGV[7])
  if factor >= 1 then redis.call('HDEL', KEYS[1], 'factor', 'at') else interval = interval / factor end
end
for higher = 1, lane - 1 do
  if tonumber(state[6 + higher] or '0') > now then
    redis.call('HSET', KEYS[1], 'want' .. lane, now + ARGV[6])
    return { 20, '', '', now_us }
  end
end
local chats = cjson.decode(ARGV[10])
local free = redis.call('ZMSCORE', KEYS[2], unpack(chats))
local next_us = math.max(tonumber(state[6] or '0'), lane == 0 and now_us or now_us + ARGV[9])
local granted, later, again, marks, taken = {}, {}, 0, {}, {}
for i, chat in ipairs(chats) do
  local at = lane == 0 and now or math.floor(next_us / 1000)
  local pace = tonumber(string.byte(chat) == 45 and ARGV[5] or ARGV[4])
  local mine = taken[chat] or tonumber(free[i] or '0')
  if mine > (lane == 0 and now + pace + math.ceil(horizon / 1000) or at) then
    later[#later + 1] = struct.pack('<I2I4', i - 1, mine - now)
  elseif lane > 0 and next_us > now_us + horizon then
    again = math.max(1, math.floor((next_us - now_us - horizon) / 1000))
    break
  else
    granted[#granted + 1] = struct.pack('<I2I4', i - 1, lane == 0 and 0 or math.max(0, next_us - now_us))
    taken[chat] = at + pace
    marks[#marks + 1] = at + pace
    marks[#marks + 1] = chat
    next_us = next_us + interval
  end
end
local changes = { ARGV[8], string.format('%.0f', next_us) }
if lane > 0 and again > 0 then
  changes[3], changes[4] = 'want' .. lane, now + again + ARGV[6]
elseif lane > 0 and state[6 + lane] then
  changes[3], changes[4] = 'want' .. lane, 0
end
if #marks > 0 then
  redis.call('ZADD', KEYS[2], 'GT', unpack(marks))
  if tonumber(state[5] or '0') < now - 500 then
    redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
    changes[#changes + 1] = 'trimmed'
    changes[#changes + 1] = now
  end
end
redis.call('HSET', KEYS[1], unpack(changes))
return { again, table.concat(granted), table.concat(later), now_us }`,
  { buffers: true },
);

// KEYS: state, chats. ARGV: ms, chat or "", slower (1), factor, slowest, recover per ms.
const freezeScript = defineScript(`
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local till = now + tonumber(ARGV[1])
if ARGV[2] ~= '' then
  redis.call('ZADD', KEYS[2], 'GT', till, ARGV[2])
  return
end
local state = redis.call('HMGET', KEYS[1], 'frozen', 'factor', 'at')
local frozen = tonumber(state[1] or '0')
if till > frozen then redis.call('HSET', KEYS[1], 'frozen', till) end
if ARGV[3] == '1' and frozen <= now then -- calls that were under way at a flood are one lesson, not many
  local factor = state[2] and math.min(1, tonumber(state[2]) + (now - tonumber(state[3])) * tonumber(ARGV[6])) or 1
  redis.call('HSET', KEYS[1], 'factor', math.max(tonumber(ARGV[5]), factor * tonumber(ARGV[4])), 'at', now)
end`);

// KEYS: state.
const frozenForScript = defineScript(`
local t = redis.call('TIME')
return math.max(0, tonumber(redis.call('HGET', KEYS[1], 'frozen') or '0') - t[1] * 1000 - math.floor(t[2] / 1000))`);

export function createPermitStore(redis: Redis): PermitStore {
  const { state, chats: chatMarks } = keys.throttle;
  const recoverPerMs = recoverPerMinute / 60_000;
  const moments = createRedisMoments();
  return {
    async draw({ lane, chats, pace, ratePerSecond, horizonMs, leadMs }) {
      const intervalUs = ((1000 + guardMs) * 1000) / ratePerSecond;
      const settings = [
        lanes.indexOf(lane),
        intervalUs,
        Math.round(horizonMs * 1000),
        chatIntervalMs,
        groupIntervalMs,
        wantMs,
      ];
      const [againMs, granted, later, nowUs] = (await drawScript(
        redis,
        [state, chatMarks],
        [...settings, recoverPerMs, pace, Math.round(leadMs * 1000), JSON.stringify(chats.map(String))],
      )) as [number, Buffer, Buffer, number];
      const now = nowUs / 1000;
      moments.heard(now, performance.now());
      return {
        againMs,
        granted: unpack(granted, (place, us) => ({ place, at: moments.local(now + us / 1000) })),
        later: unpack(later, (place, waitMs) => ({ place, waitMs })),
      };
    },
    async freeze(ms, { chat, slower }) {
      await freezeScript(
        redis,
        [state, chatMarks],
        [Math.ceil(ms), chat ?? "", slower ? 1 : 0, slowFactor, slowestFactor, recoverPerMs],
      );
    },
    async halt(on) {
      await (on ? redis.hset(state, "halt", "1") : redis.hdel(state, "halt"));
    },
    frozenFor: async () => (await frozenForScript(redis, [state], [])) as number,
  };
}

/** Place (2 bytes) and time (4). */
const entryBytes = 6;

function unpack<T>(list: Buffer, read: (place: number, time: number) => T): T[] {
  const entries: T[] = [];
  for (let at = 0; at < list.length; at += entryBytes) {
    entries.push(read(list.readUInt16LE(at), list.readUInt32LE(at + 2)));
  }
  return entries;
}
