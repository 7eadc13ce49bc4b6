/** Subscribers in shards by chat id: a compact record each, a set per topic and per digest slot, all of one shard
 *  changed by one script. An audience is read by pages of whole shards: memory never grows with it. */
import type { Urgency } from "../news/article.ts";
import type { Subscriber } from "../news/preferences.ts";
import type { Clock, SlotId } from "../news/schedule.ts";
import type { TopicSlug } from "../news/topic.ts";
import { keys, shardCount } from "./keys.ts";
import type { Redis } from "./redis.ts";
import { createCommandList, defineScript, luaRunCommands } from "./script.ts";
import { decodeMet, decodeSubscriber, encodeSubscriber, type Registries } from "./subscriber-record.ts";

export type AudienceQuery =
  /** routine: instant subscribers of any of the topics. breaking: besides, whoever opted in. */
  | { readonly kind: "article"; readonly topics: readonly TopicSlug[]; readonly urgency: Urgency }
  | { readonly kind: "slot"; readonly slot: SlotId }
  | { readonly kind: "everyone" };

export interface AudiencePage {
  /** Active subscribers, each once. */
  readonly recipients: readonly Subscriber[];
  /** Where to go on; null = the end. */
  readonly next: string | null;
}

export interface SubscriberStore {
  get(chatId: number): Promise<Subscriber | null>;
  /** Reads, lets `change` decide, writes if nobody was faster (else again). Null from `change` leaves it as it is.
   *  Returns what is stored now. */
  update(chatId: number, change: (current: Subscriber | null) => Subscriber | null): Promise<Subscriber | null>;
  erase(chatId: number): Promise<void>;
  /** Moves a group's record to its new id; if that is known already, the topics are merged. Idempotent. */
  migrate(from: number, to: number): Promise<void>;
  /** Whole shards from `cursor` (null = the beginning) until at least `atLeast` recipients are found. */
  page(query: AudienceQuery, cursor: string | null, atLeast?: number): Promise<AudiencePage>;
  count(query: AudienceQuery): Promise<number>;
  /** Records, gone ones included. */
  total(): Promise<number>;
  /** Of these chats, those who left, narrowed their wishes or were erased since `since` (ms). */
  changedSince(chatIds: readonly number[], since: number): Promise<ReadonlySet<number>>;
}

/** What is left behind is remembered for as long as any broadcast may still run. */
const leftForMs = 7 * 86_400_000;
const attempts = 100;
/** Shards asked at once: enough to hide the round trip, few enough to stay small. */
const shardsPerRound = 32;
/** While nobody knows how full they are. */
const firstShards = 4;

/** How many shards are likely to hold so many more, when those looked at held `found`: what is read past the end of a page
 *  is read for nothing. */
const shardsFor = (missing: number, looked: number, found: number): number =>
  looked === 0
    ? firstShards
    : Math.max(1, Math.min(shardsPerRound, Math.ceil((missing * looked) / Math.max(1, found))));

// KEYS: records, then those of the commands. ARGV: chat id, line as read ("" = none), new line ("" = erase), commands.
const replace = defineScript(`${luaRunCommands}
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('HDEL', KEYS[1], ARGV[1]) else redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end
run_commands(4)
return 1`);

// KEYS: records, then sets whose union is looked through (none: all records). ARGV: filter, "count" or "page".
const lookThrough = defineScript(`
local ids, lines
if #KEYS == 1 then
  local flat = redis.call('HGETALL', KEYS[1])
  ids, lines = {}, {}
  for i = 1, #flat, 2 do ids[#ids + 1] = flat[i]; lines[#lines + 1] = flat[i + 1] end
else
  ids = redis.call('SUNION', unpack(KEYS, 2))
  if #ids == 0 then return ARGV[2] == 'count' and 0 or {} end
  lines = redis.call('HMGET', KEYS[1], unpack(ids))
end
local found, n = {}, 0
for i, line in ipairs(lines) do
  if line then
    local cadence, flags = string.match(line, '^(%a)%d*,(%a*),')
    local wanted = not string.find(flags, 'g', 1, true) and (ARGV[1] == 'any' or cadence == 'i'
      or (ARGV[1] == 'breaking' and string.find(flags, 'b', 1, true)))
    if wanted then
      n = n + 1
      if ARGV[2] == 'page' then found[#found + 1] = ids[i]; found[#found + 1] = line end
    end
  end
end
return ARGV[2] == 'count' and n or found`);

export interface SubscriberStoreDeps extends Registries {
  readonly redis: Redis;
  readonly clock: Clock;
}

export function createSubscriberStore(deps: SubscriberStoreDeps): SubscriberStore {
  const { redis, clock } = deps;

  const write = async (chatId: number, line: string, old: Subscriber | null, next: Subscriber | null) => {
    const place = keys.shard(shardOf(chatId));
    const before = old && (await encodeSubscriber(old, deps));
    const after = next && (await encodeSubscriber(next, deps));
    const sets = (indexed: NonNullable<typeof after>["indexed"] | undefined): string[] => [
      ...(indexed?.topics ?? []).map(place.topic),
      ...(indexed && indexed.slot !== null ? [place.slot(indexed.slot)] : []),
    ];
    const [leaves, enters] = [sets(before?.indexed), sets(after?.indexed)];
    if (after) await markUsed(chatId, after.indexed);
    const commands = createCommandList([place.records]);
    for (const set of leaves) if (!enters.includes(set)) commands.add("SREM", set, chatId);
    for (const set of enters) commands.add("SADD", set, chatId);
    const done = await replace(redis, commands.keys, [chatId, line, after?.line ?? "", ...commands.args]);
    if (done === 1 && old && narrows(old, next)) {
      const now = clock();
      await redis
        .multi()
        .zadd(keys.left, now, chatId)
        .zremrangebyscore(keys.left, "-inf", now - leftForMs)
        .exec();
    }
    return done === 1;
  };

  /** Before the record: a shard marked for nothing costs one empty look, an unmarked one would hide a reader. */
  const markUsed = async (chatId: number, indexed: { topics: readonly number[]; slot: number | null } | null) => {
    const names = ["all", ...(indexed?.topics ?? []).map((n) => `t${n}`)];
    if (indexed && indexed.slot !== null) names.push(`s${indexed.slot}`);
    await Promise.all(names.map((name) => redis.setbit(keys.usedShards(name), shardOf(chatId), 1)));
  };

  const update: SubscriberStore["update"] = async (chatId, change) => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const line = await redis.hget(keys.shard(shardOf(chatId)).records, String(chatId));
      const current = line === null ? null : await decodeSubscriber(chatId, line, deps);
      const next = change(current);
      if (next === null) return current;
      if (await write(chatId, line ?? "", current, next)) return next;
    }
    throw new Error(`subscriber ${chatId} changed under every one of ${attempts} attempts`);
  };

  const erase = async (chatId: number): Promise<void> => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const line = await redis.hget(keys.shard(shardOf(chatId)).records, String(chatId));
      if (line === null) return;
      if (await write(chatId, line, await decodeSubscriber(chatId, line, deps), null)) return;
    }
    throw new Error(`subscriber ${chatId} changed under every one of ${attempts} attempts`);
  };

  /** Which shards, which sets in each, and whom of those. */
  const plan = async (query: AudienceQuery) => {
    const topics = query.kind === "article" ? await Promise.all(query.topics.map(deps.topics.numberOf)) : [];
    const slot = query.kind === "slot" ? await deps.slots.numberOf(query.slot) : null;
    const indexes = slot !== null ? [`s${slot}`] : query.kind === "article" ? topics.map((n) => `t${n}`) : ["all"];
    const sets = (shard: number): string[] => {
      const place = keys.shard(shard);
      return slot !== null ? [place.slot(slot)] : topics.map(place.topic);
    };
    const filter = query.kind === "article" ? (query.urgency === "breaking" ? "breaking" : "instant") : "any";
    const shards = await usedShards(redis, indexes);
    return {
      shards,
      look: (shard: number, what: "count" | "page") =>
        lookThrough(redis, [keys.shard(shard).records, ...sets(shard)], [filter, what]),
    };
  };

  return {
    update,
    erase,
    async get(chatId) {
      const line = await redis.hget(keys.shard(shardOf(chatId)).records, String(chatId));
      return line === null ? null : decodeSubscriber(chatId, line, deps);
    },
    async migrate(from, to) {
      const line = await redis.hget(keys.shard(shardOf(from)).records, String(from));
      if (line === null) return;
      const moved = await decodeSubscriber(from, line, deps);
      await update(to, (known) => ({
        ...(known ?? moved),
        chatId: to,
        // What a group that had left us once wanted is no wish of the new one's.
        topics: [...new Set([...(known?.topics ?? []), ...(known && moved.state === "gone" ? [] : moved.topics)])],
      }));
      await erase(from);
    },
    async page(query, cursor, atLeast = 500) {
      const { shards, look } = await plan(query);
      const todo = shards.filter((shard) => shard >= Number(cursor ?? 0));
      const recipients: Subscriber[] = [];
      for (let i = 0; i < todo.length; ) {
        const round = todo.slice(i, i + shardsFor(atLeast - recipients.length, i, recipients.length));
        const answers = (await Promise.all(round.map((shard) => look(shard, "page")))) as string[][];
        for (const [j, flat] of answers.entries()) {
          for (let k = 0; k < flat.length; k += 2) {
            const [chatId, line] = [Number(flat[k]), flat[k + 1] ?? ""];
            recipients.push(decodeMet(chatId, line, deps) ?? (await decodeSubscriber(chatId, line, deps)));
          }
          const next = todo[i + j + 1];
          if (recipients.length >= atLeast && next !== undefined) return { recipients, next: String(next) };
        }
        i += round.length;
      }
      return { recipients, next: null };
    },
    async count(query) {
      const { shards, look } = await plan(query);
      let sum = 0;
      for (let i = 0; i < shards.length; i += shardsPerRound) {
        const counts = await Promise.all(shards.slice(i, i + shardsPerRound).map((shard) => look(shard, "count")));
        for (const count of counts) sum += count as number;
      }
      return sum;
    },
    async total() {
      let sum = 0;
      const shards = await usedShards(redis, ["all"]);
      for (let i = 0; i < shards.length; i += shardsPerRound) {
        const round = shards.slice(i, i + shardsPerRound);
        const counts = await Promise.all(round.map((shard) => redis.hlen(keys.shard(shard).records)));
        for (const count of counts) sum += count;
      }
      return sum;
    },
    async changedSince(chatIds, since) {
      // Most of the time nobody at all has, and one number says so.
      if (chatIds.length === 0 || (await redis.zcount(keys.left, since, "+inf")) === 0) return new Set();
      const scores = await redis.zmscore(keys.left, ...chatIds.map(String));
      return new Set(chatIds.filter((_, i) => Number(scores[i] ?? -1) >= since));
    },
  };
}

/** Spreads neighbouring ids (Telegram gives them out in order) evenly: a 32-bit mix of both halves of the id. */
export function shardOf(chatId: number): number {
  let h = ((chatId % 0x1_0000_0000) | 0) ^ Math.imul(Math.floor(chatId / 0x1_0000_0000) | 0, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % shardCount;
}

async function usedShards(redis: Redis, indexes: readonly string[]): Promise<number[]> {
  const maps = await Promise.all(indexes.map((index) => redis.getBuffer(keys.usedShards(index))));
  const shards: number[] = [];
  for (let shard = 0; shard < shardCount; shard++) {
    // Redis counts bits from the most significant one of each byte.
    if (maps.some((map) => map && ((map[shard >> 3] ?? 0) & (0x80 >> (shard & 7))) !== 0)) shards.push(shard);
  }
  return shards;
}

/** Whether a broadcast planned before the change may now hold somebody who no longer wants it. */
function narrows(old: Subscriber, next: Subscriber | null): boolean {
  if (!next || next.state === "gone") return true;
  const lost = old.topics.some((topic) => !next.topics.includes(topic));
  const cadence = JSON.stringify(old.preferences.cadence) !== JSON.stringify(next.preferences.cadence);
  return lost || cadence || (old.preferences.breaking && !next.preferences.breaking);
}
