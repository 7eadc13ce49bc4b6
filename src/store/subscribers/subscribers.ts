/** Subscribers in shards by chat id: a compact record each, a set per topic and per digest slot, all of one shard
 *  changed by one script. */
import { isChatId } from "../../news/chat-id.ts";
import type { Subscriber } from "../../news/preferences.ts";
import type { Clock } from "../../news/schedule.ts";
import { keys, shardCount } from "../keys.ts";
import type { Redis } from "../redis/redis.ts";
import { createCommandList, defineScript, luaRunCommands } from "../redis/script.ts";
import { type AudienceStore, createAudienceStore } from "./audience-query.ts";
import { decodeSubscriber, encodeSubscriber, type Registries } from "./subscriber-record.ts";

export interface SubscriberStore extends AudienceStore {
  get(chatId: number): Promise<Subscriber | null>;
  /** Reads, lets `change` decide, writes if nobody was faster (else again). Null from `change` leaves it as it is.
   *  Returns what is stored now. */
  update(chatId: number, change: (current: Subscriber | null) => Subscriber | null): Promise<Subscriber | null>;
  erase(chatId: number): Promise<void>;
  /** Moves a group's record to its new id; if that is known already, the topics are merged. Idempotent. */
  migrate(from: number, to: number): Promise<void>;
  /** Of these chats, those who left, narrowed their wishes or were erased since `since` (ms). */
  changedSince(chatIds: readonly number[], since: number): Promise<ReadonlySet<number>>;
}

/** What is left behind is remembered for as long as any broadcast may still run. */
const leftForMs = 7 * 86_400_000;
const attempts = 100;
// KEYS: records, then those of the commands. ARGV: chat id, line as read ("" = none), new line ("" = erase), commands.
const replace = defineScript(`${luaRunCommands}
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('HDEL', KEYS[1], ARGV[1]) else redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end
run_commands(4)
return 1`);

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
    if (!isChatId(chatId)) throw new RangeError(`${chatId} is no chat id of Telegram's`);
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

  return {
    ...createAudienceStore(deps),
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

/** Whether a broadcast planned before the change may now hold somebody who no longer wants it. */
function narrows(old: Subscriber, next: Subscriber | null): boolean {
  if (!next || next.state === "gone") return true;
  const lost = old.topics.some((topic) => !next.topics.includes(topic));
  const cadence = JSON.stringify(old.preferences.cadence) !== JSON.stringify(next.preferences.cadence);
  return lost || cadence || (old.preferences.breaking && !next.preferences.breaking);
}
