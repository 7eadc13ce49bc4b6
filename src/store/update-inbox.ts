/** Updates between Telegram and the handlers: kept before they are confirmed, gone when handled, those of one chat one after
 *  another in all processes. A crash in between leaves them here; whoever finds their lease run out, or their process gone,
 *  takes them over. */
import { keys, lifetimes } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript, luaNow, readLua } from "./redis/script.ts";

export interface StoredUpdate {
  readonly update_id: number;
}

/** An update of the same chat that comes first: who has its lease ("" = nobody knows), and for how long (ms). */
export interface Earlier {
  readonly kind: "wait";
  readonly holder: string;
  readonly leaseMs: number;
}

export interface UpdateInbox<U extends StoredUpdate> {
  /** Telegram was heard. Keeps the updates, leased to the caller; returns those not seen before, in order. */
  put(updates: readonly U[]): Promise<readonly U[]>;
  /** Takes over up to `limit` updates whose lease has run out, oldest first. */
  reclaim(limit: number): Promise<readonly U[]>;
  /** Other processes that have leases. */
  holders(): Promise<readonly string[]>;
  /** Takes over up to `limit` updates of a process that is known to have ended, oldest first. */
  takeOver(holder: string, limit: number): Promise<readonly U[]>;
  /** ms until the next foreign lease runs out; null when nothing waits. */
  nextReclaim(): Promise<number | null>;
  /** Counts an attempt before handling. Null: it is done already. "wait": an earlier one of its chat is not. */
  begin(updateId: number): Promise<U | "set aside" | Earlier | null>;
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
  /** Those set aside that name a chat or a person by its id. */
  setAsideOf(id: number): Promise<readonly { readonly update: U; readonly at: number }[]>;
  /** Forgets these. */
  dropSetAsideOf(id: number): Promise<void>;
}

/** After this many starts without an end (each a crash) an update is set aside. */
export const poisonAfter = 5;
export const leaseMs = 10_000;

// KEYS: updates, leases, seen, heard, set aside, poisoned, owners, lines. ARGV: lease ms, seen ms, set aside ms, then of each
// its id, body, owner and member of lines ("" = none).
const putScript = defineScript<string[]>(`${luaNow}
redis.call('SET', KEYS[4], now)
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now - ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[5], '-inf', now - ARGV[3])
for _, body in ipairs(redis.call('HVALS', KEYS[6])) do redis.call('ZADD', KEYS[5], now, body) end
redis.call('DEL', KEYS[6])
local fresh = {}
for i = 4, #ARGV, 4 do
  local id, body, owner, member = unpack(ARGV, i, i + 3)
  if redis.call('ZADD', KEYS[3], 'NX', now, id) == 1 then
    redis.call('HSET', KEYS[1], id, body)
    redis.call('ZADD', KEYS[2], now + ARGV[1], id)
    redis.call('HSET', KEYS[7], id, owner)
    if member ~= '' then redis.call('ZADD', KEYS[8], 0, member) end
    fresh[#fresh + 1] = id
  end
end
return fresh`);

/** Before scripts whose KEYS are those of `placesOfOne`. */
const luaForget = `
local function forget(id)
  local chat = string.match(redis.call('HGET', KEYS[4], id) or '', ' (.+)$')
  if chat then redis.call('ZREM', KEYS[5], chat .. ':' .. string.format('%016.0f', id)) end
  redis.call('HDEL', KEYS[1], id)
  redis.call('ZREM', KEYS[2], id)
  redis.call('HDEL', KEYS[3], id)
  redis.call('HDEL', KEYS[4], id)
end
`;

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

// KEYS: owners. ARGV: this process.
const holdersScript = defineScript<string[]>(`
local names, found = {}, {}
for _, owner in ipairs(redis.call('HVALS', KEYS[1])) do
  local name = string.match(owner, '^(%S+) ')
  if name and name ~= ARGV[1] and not found[name] then
    found[name] = true
    names[#names + 1] = name
  end
end
return names`);

const beginScript = defineScript<string | [holder: string, leaseMs: number] | null>(
  luaNow + luaForget + readLua(new URL("./begin-update.lua", import.meta.url)),
);

// KEYS: updates, leases, tries, owners, lines. ARGV: id.
const doneScript = defineScript(`${luaForget}
forget(ARGV[1])`);

// KEYS: leases. ARGV: lease ms, ids.
const renewScript = defineScript(`${luaNow}
for i = 2, #ARGV do redis.call('ZADD', KEYS[1], 'XX', now + ARGV[1], ARGV[i]) end`);

export interface InboxOptions<U extends StoredUpdate> {
  /** Of this process: what its connection to Redis is called. Without one nobody can tell whether it has ended. */
  readonly holder?: string;
  /** Those of one chat are handled one after another. Undefined: it waits for nobody. */
  readonly chatOf?: (update: U) => number | undefined;
}

/** `botId`: one inbox per bot, so that a second token never sees the first one's updates. */
export function createUpdateInbox<U extends StoredUpdate>(
  redis: Redis,
  botId: number,
  { holder = "", chatOf = () => undefined }: InboxOptions<U> = {},
): UpdateInbox<U> {
  const { updates, leases, seen, tries, owners, lines, setAside, poisoned, heard } = keys.inbox(botId);
  const placesOfOne = [updates, leases, tries, owners, lines];
  const parse = (body: string): U => JSON.parse(body) as U; // our own writing: put() is the only writer
  const look = () => lookScript(redis, [heard, setAside], [lifetimes.inbox.setAside]);
  const take = async (limit: number, from: string): Promise<readonly U[]> => {
    const bodies = await reclaimScript(redis, [updates, leases, owners], [leaseMs, limit, holder, from]);
    return bodies.map(parse).sort((a, b) => a.update_id - b.update_id);
  };
  const asStored = (update: U): (string | number)[] => {
    const { update_id: id } = update;
    const chat = chatOf(update);
    const member = chat === undefined ? "" : `${chat}:${String(id).padStart(16, "0")}`;
    return [id, JSON.stringify(update), `${holder} ${chat ?? ""}`, member];
  };
  const setAsideNow = async (): Promise<readonly { readonly update: U; readonly at: number }[]> => {
    const [, ...flat] = await look();
    const found: { update: U; at: number }[] = [];
    for (let i = 0; i + 1 < flat.length; i += 2) found.push({ update: parse(flat[i] ?? ""), at: Number(flat[i + 1]) });
    return found;
  };
  return {
    async put(batch) {
      const fresh = await putScript(
        redis,
        [updates, leases, seen, heard, setAside, poisoned, owners, lines],
        [leaseMs, lifetimes.inbox.seen, lifetimes.inbox.setAside, ...batch.flatMap(asStored)],
      );
      const ids = new Set(fresh.map(Number));
      return batch.filter((update) => ids.has(update.update_id));
    },
    reclaim: (limit) => take(limit, ""),
    takeOver: (from, limit) => take(limit, from),
    holders: () => holdersScript(redis, [owners], [holder]),
    async nextReclaim() {
      const ms = await nextScript(redis, [leases], []);
      return ms < 0 ? null : ms;
    },
    async begin(id) {
      const answer = await beginScript(redis, [...placesOfOne, setAside], [id, poisonAfter]);
      if (answer === null) return null;
      if (typeof answer !== "string") return { kind: "wait", holder: answer[0], leaseMs: answer[1] };
      return answer === "" ? "set aside" : parse(answer);
    },
    async done(id) {
      await doneScript(redis, placesOfOne, [id]);
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
    setAside: setAsideNow,
    dropSetAside: async () => void (await redis.del(setAside)),
    setAsideOf: async (id) => (await setAsideNow()).filter(({ update }) => names(JSON.stringify(update), id)),
    async dropSetAsideOf(id) {
      // Before it was looked at since, a body may still stand where bodies stood before.
      const bodies = await redis.zrange(setAside, "0", "-1");
      for (const body of bodies) if (names(body, id)) await redis.zrem(setAside, body);
      for (const [update, body] of Object.entries(await redis.hgetall(poisoned)))
        if (names(body, id)) await redis.hdel(poisoned, update);
    },
  };
}

/** As a number of its own in the JSON. */
const names = (body: string, id: number): boolean => new RegExp(`(?<![\\d-])${id}(?!\\d)`).test(body);
