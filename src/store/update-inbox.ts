/** Updates between Telegram and the handlers: kept before they are confirmed, gone when handled. A crash in between
 *  leaves them here; whoever finds their lease run out takes them over. */
import { keys, lifetimes } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript, luaNow, readLua } from "./redis/script.ts";

export interface StoredUpdate {
  readonly update_id: number;
}

export interface UpdateInbox<U extends StoredUpdate> {
  /** Telegram was heard. Keeps the updates, leased to the caller; returns those not seen before, in order. */
  put(updates: readonly U[]): Promise<readonly U[]>;
  /** Takes over up to `limit` updates whose lease has run out, oldest first. */
  reclaim(limit: number): Promise<readonly U[]>;
  /** ms until the next foreign lease runs out; null when nothing waits. */
  nextReclaim(): Promise<number | null>;
  /** Counts an attempt before handling. Null: it is done already. */
  begin(updateId: number): Promise<U | "set aside" | null>;
  done(updateId: number): Promise<void>;
  /** Keeps the leases of what waits here or is being handled, all for equally long: whoever takes them over takes them in
   *  their order. */
  renew(updateIds: readonly number[]): Promise<void>;
  /** Gives up the leases of what will not be handled here: anybody may take it over now. */
  release(updateIds: readonly number[]): Promise<void>;
  /** How many wait or are being handled. */
  size(): Promise<number>;
  /** ms since Telegram was heard, by whichever process; null: never. */
  heardAgoMs(): Promise<number | null>;
  /** Those set aside in the last week, oldest first; `at`: ms by Redis' clock. */
  setAside(): Promise<readonly { readonly update: U; readonly at: number }[]>;
  /** Forgets those set aside. */
  dropSetAside(): Promise<void>;
}

/** After this many starts without an end (each a crash) an update is set aside. */
export const poisonAfter = 5;
export const leaseMs = 10_000;

// KEYS: updates, leases, seen, heard, set aside, poisoned. ARGV: lease ms, seen ms, set aside ms, then id and body in turns.
const putScript = defineScript<string[]>(`${luaNow}
redis.call('SET', KEYS[4], now)
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now - ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[5], '-inf', now - ARGV[3])
for _, body in ipairs(redis.call('HVALS', KEYS[6])) do redis.call('ZADD', KEYS[5], now, body) end
redis.call('DEL', KEYS[6])
local fresh = {}
for i = 4, #ARGV, 2 do
  if redis.call('ZADD', KEYS[3], 'NX', now, ARGV[i]) == 1 then
    redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
    redis.call('ZADD', KEYS[2], now + ARGV[1], ARGV[i])
    fresh[#fresh + 1] = ARGV[i]
  end
end
return fresh`);

const reclaimScript = defineScript<string[]>(luaNow + readLua(new URL("./reclaim-updates.lua", import.meta.url)));

// KEYS: leases. ARGV: none.
const nextScript = defineScript<number>(`${luaNow}
local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
if not first[2] then return -1 end
return math.max(0, math.floor(first[2] - now))`);

// KEYS: heard, set aside. ARGV: set aside ms.
const lookScript = defineScript<[heardAgo: number, ...bodiesAndTimes: string[]]>(`${luaNow}
local heard = redis.call('GET', KEYS[1])
local aside = redis.call('ZRANGE', KEYS[2], now - ARGV[1], '+inf', 'BYSCORE', 'WITHSCORES')
return {heard and math.max(0, now - heard) or -1, unpack(aside)}`);

// KEYS: updates, leases, tries, set aside. ARGV: id, most tries.
const beginScript = defineScript<string | null>(`${luaNow}
local body = redis.call('HGET', KEYS[1], ARGV[1])
if not body then return false end
if redis.call('HINCRBY', KEYS[3], ARGV[1], 1) <= tonumber(ARGV[2]) then return body end
redis.call('ZADD', KEYS[4], now, body)
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('HDEL', KEYS[3], ARGV[1])
return ''`);

// KEYS: leases. ARGV: lease ms, ids.
const renewScript = defineScript(`${luaNow}
for i = 2, #ARGV do redis.call('ZADD', KEYS[1], 'XX', now + ARGV[1], ARGV[i]) end`);

/** `botId`: one inbox per bot, so that a second token never sees the first one's updates. */
export function createUpdateInbox<U extends StoredUpdate>(redis: Redis, botId: number): UpdateInbox<U> {
  const { updates, leases, seen, tries, setAside, poisoned, heard } = keys.inbox(botId);
  const parse = (body: string): U => JSON.parse(body) as U; // our own writing: put() is the only writer
  const look = () => lookScript(redis, [heard, setAside], [lifetimes.inbox.setAside]);
  return {
    async put(batch) {
      const pairs = batch.flatMap((update) => [update.update_id, JSON.stringify(update)]);
      const fresh = await putScript(
        redis,
        [updates, leases, seen, heard, setAside, poisoned],
        [leaseMs, lifetimes.inbox.seen, lifetimes.inbox.setAside, ...pairs],
      );
      const ids = new Set(fresh.map(Number));
      return batch.filter((update) => ids.has(update.update_id));
    },
    async reclaim(limit) {
      const bodies = await reclaimScript(redis, [updates, leases], [leaseMs, limit]);
      return bodies.map(parse).sort((a, b) => a.update_id - b.update_id);
    },
    async nextReclaim() {
      const ms = await nextScript(redis, [leases], []);
      return ms < 0 ? null : ms;
    },
    async begin(id) {
      const body = await beginScript(redis, [updates, leases, tries, setAside], [id, poisonAfter]);
      return body === null ? null : body === "" ? "set aside" : parse(body);
    },
    async done(id) {
      await redis.multi().hdel(updates, String(id)).zrem(leases, id).hdel(tries, String(id)).exec();
    },
    async renew(ids) {
      if (ids.length > 0) await renewScript(redis, [leases], [leaseMs, ...ids]);
    },
    async release(ids) {
      if (ids.length > 0) await renewScript(redis, [leases], [0, ...ids]);
    },
    size: () => redis.hlen(updates),
    async heardAgoMs() {
      const [ago] = await look();
      return ago < 0 ? null : ago;
    },
    async setAside() {
      const [, ...flat] = await look();
      const found: { update: U; at: number }[] = [];
      for (let i = 0; i + 1 < flat.length; i += 2)
        found.push({ update: parse(flat[i] ?? ""), at: Number(flat[i + 1]) });
      return found;
    },
    dropSetAside: async () => void (await redis.del(setAside)),
  };
}
