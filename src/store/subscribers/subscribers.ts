/** Subscribers in shards by chat id: a compact record each, a set per topic and per digest slot, all of one shard
 *  changed by one script. */
import { isChatId } from "../../news/chat-id.ts";
import { editionSlots } from "../../news/entitlement.ts";
import { moved } from "../../news/moved-group.ts";
import { narrows } from "../../news/narrowed-wishes.ts";
import type { Subscriber } from "../../news/preferences.ts";
import type { Clock } from "../../news/schedule.ts";
import type { DayCountStore } from "../day-counts.ts";
import { keys, lifetimes } from "../keys.ts";
import type { Redis } from "../redis/redis.ts";
import { createCommandList, defineScript, luaRunCommands } from "../redis/script.ts";
import { type AudienceStore, createAudienceStore } from "./audience-query.ts";
import { type BundleStore, createBundleStore } from "./bundles.ts";
import { type CapStore, createCapStore } from "./capped-days.ts";
import { decodePast } from "./former-record.ts";
import { createGoneStore, type GoneStore } from "./gone-chats.ts";
import { shardOf } from "./shard-of.ts";
import {
  decodeSubscriber,
  encodeSubscriber,
  hasPast,
  hasWishes,
  type Indexed,
  isAskedAgain,
  type Registries,
} from "./subscriber-record.ts";

export interface SubscriberStore extends AudienceStore, BundleStore, CapStore, GoneStore {
  get(chatId: number): Promise<Subscriber | null>;
  /** Reads, lets `change` decide, writes if nobody was faster (else again). Null from `change` leaves it as it is.
   *  Returns what is stored now. */
  update(chatId: number, change: (current: Subscriber | null) => Subscriber | null): Promise<Subscriber | null>;
  erase(chatId: number): Promise<void>;
  /** The same of a chat that has been gone since before `before` (ms), by its entry. False when it is not so any more. */
  eraseGone(chatId: number, before: number): Promise<boolean>;
  /** Moves a group's record to its new id; if that is known already, the two become one. Idempotent. */
  migrate(from: number, to: number): Promise<void>;
  /** Of these chats, those who left, narrowed their wishes or were erased since `since` (ms). */
  changedSince(chatIds: readonly number[], since: number): Promise<ReadonlySet<number>>;
  /** Of these chats, those whose quiet hours or cap are asked again at the call. */
  askedAgain(chatIds: readonly number[]): Promise<ReadonlySet<number>>;
}

/** Stands among those who left for all who were erased. */
const someoneErased = "erased";
const attempts = 100;
// KEYS: records, past, wishes, then those of the commands. ARGV: chat id, line as read ("" = none), new line ("" = erase), past
// as read ("" = none), new past ("" = none), lifetime of the past (ms, 0 = for good), wishes as read ("" = none), new wishes
// ("" = none), commands.
const replace = defineScript(`${luaRunCommands}
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 0 end
if ARGV[4] ~= '' and redis.call('GET', KEYS[2]) ~= ARGV[4] then return 0 end
if ARGV[7] ~= '' and redis.call('HGET', KEYS[3], ARGV[1]) ~= ARGV[7] then return 0 end
if ARGV[3] == '' then redis.call('HDEL', KEYS[1], ARGV[1]) else redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end
if ARGV[5] == '' then
  if ARGV[4] ~= '' then redis.call('DEL', KEYS[2]) end
elseif ARGV[6] == '0' then redis.call('SET', KEYS[2], ARGV[5])
else redis.call('SET', KEYS[2], ARGV[5], 'PX', ARGV[6]) end
if ARGV[8] ~= '' then redis.call('HSET', KEYS[3], ARGV[1], ARGV[8])
elseif ARGV[7] ~= '' then redis.call('HDEL', KEYS[3], ARGV[1]) end
run_commands(9)
return 1`);

export interface SubscriberStoreDeps extends Registries {
  readonly redis: Redis;
  readonly clock: Clock;
  readonly dayCounts: Pick<DayCountStore, "add">;
}

export function createSubscriberStore(deps: SubscriberStoreDeps): SubscriberStore {
  const { redis, clock } = deps;
  const caps = createCapStore(redis);
  const bundles = createBundleStore(redis);

  /** As read: what a change is compared with, and what it means. Null: nothing is stored. */
  const read = async (chatId: number): Promise<Stored | null> => {
    const place = keys.shard(shardOf(chatId));
    const line = await redis.hget(place.records, String(chatId));
    if (line === null) return null;
    const past = hasPast(line) ? ((await redis.get(place.past(chatId))) ?? "") : "";
    const wishes = hasWishes(line) ? ((await redis.hget(place.wishes, String(chatId))) ?? "") : "";
    const subscriber = await decodeSubscriber(chatId, { line, wishes }, deps);
    return {
      line,
      past,
      wishes,
      subscriber: past === "" ? subscriber : { ...subscriber, past: await decodePast(past, deps) },
    };
  };

  const write = async (chatId: number, old: Stored | null, next: Subscriber | null) => {
    const place = keys.shard(shardOf(chatId));
    const before = old && (await encodeSubscriber(old.subscriber, deps));
    const after = next && (await encodeSubscriber(next, deps));
    const sets = (indexed: Indexed | null | undefined): string[] => [
      ...(indexed?.topics ?? []).map(place.topic),
      ...(indexed?.slots ?? []).map(place.slot),
      ...(indexed?.follows ? [place.followers] : []),
    ];
    const [leaves, enters] = [sets(before?.indexed), sets(after?.indexed)];
    if (after) await markUsed(chatId, after.indexed);
    const commands = createCommandList([place.records, place.past(chatId), place.wishes]);
    for (const set of leaves) if (!enters.includes(set)) commands.add("SREM", set, chatId);
    for (const set of enters) commands.add("SADD", set, chatId);
    // Also for who was gone before there was such a list.
    if (next?.state === "gone") commands.add("ZADD", place.gone, "NX", goneSince(old?.subscriber, clock()), chatId);
    else if (old?.subscriber.state === "gone") commands.add("ZREM", place.gone, chatId);
    const hasEditions = next !== null && editionSlots(next).length > 0;
    const done = await replace(redis, commands.keys, [
      chatId,
      old?.line ?? "",
      after?.line ?? "",
      old?.past ?? "",
      after?.past ?? "",
      hasEditions ? 0 : lifetimes.pastOfUnserved,
      old?.wishes ?? "",
      after?.wishes ?? "",
      ...commands.args,
    ]);
    if (done === 1 && old && narrows(old.subscriber, next)) {
      const now = clock();
      const noting = redis.multi().zremrangebyscore(keys.left, "-inf", now - lifetimes.left);
      // Of who was erased nothing is kept, not even that they left: that somebody did is enough to look.
      if (next === null) noting.zrem(keys.left, chatId).zadd(keys.left, now, someoneErased);
      else noting.zadd(keys.left, now, chatId);
      await noting.exec();
    }
    if (done === 1) await countDay(old?.subscriber ?? null, next);
    return done === 1;
  };

  const countDay = async (old: Subscriber | null, next: Subscriber | null): Promise<void> => {
    if (isServed(old) === isServed(next)) return;
    const what = isServed(next) ? "joined" : next?.state === "gone" ? "blocked" : "left";
    await deps.dayCounts.add(clock(), { [what]: 1 });
  };

  /** Before the record: a shard marked for nothing costs one empty look, an unmarked one would hide a reader. */
  const markUsed = async (chatId: number, indexed: Indexed | null) => {
    const { topics = [], slots = [], follows = false } = indexed ?? {};
    const names = ["all", ...topics.map((n) => `t${n}`), ...slots.map((n) => `s${n}`), ...(follows ? ["f"] : [])];
    await Promise.all(names.map((name) => redis.setbit(keys.usedShards(name), shardOf(chatId), 1)));
  };

  const update: SubscriberStore["update"] = async (chatId, change) => {
    if (!isChatId(chatId)) throw new RangeError(`${chatId} is no chat id of Telegram's`);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const stored = await read(chatId);
      const next = change(stored?.subscriber ?? null);
      if (next === null) return stored?.subscriber ?? null;
      if (await write(chatId, stored, next)) return next;
    }
    throw new Error(`subscriber ${chatId} changed under every one of ${attempts} attempts`);
  };

  /** `isRight` is asked after each reading. */
  const erase = async (chatId: number, isRight: (stored: Stored) => Promise<boolean>): Promise<boolean> => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const stored = await read(chatId);
      if (stored === null || !(await isRight(stored))) return false;
      if (!(await write(chatId, stored, null))) continue;
      await caps.forgetDays(chatId, clock());
      await bundles.forgetBursts(chatId);
      return true;
    }
    throw new Error(`subscriber ${chatId} changed under every one of ${attempts} attempts`);
  };
  const always = async (): Promise<boolean> => true;

  return {
    ...createAudienceStore(deps),
    ...bundles,
    ...caps,
    ...createGoneStore(redis),
    update,
    erase: async (chatId) => void (await erase(chatId, always)),
    eraseGone(chatId, before) {
      const entry = () => redis.zscore(keys.shard(shardOf(chatId)).gone, String(chatId));
      // Who returned and went again meanwhile has a new entry, and a record that is not the one read.
      return erase(chatId, async ({ subscriber }) => subscriber.state === "gone" && Number(await entry()) < before);
    },
    get: async (chatId) => (await read(chatId))?.subscriber ?? null,
    async migrate(from, to) {
      const stored = await read(from);
      if (stored === null) return;
      await update(to, (known) => moved(stored.subscriber, to, known, clock()));
      await erase(from, always);
    },
    async askedAgain(chatIds) {
      const byShard = new Map<number, number[]>();
      for (const chatId of chatIds) {
        const shard = shardOf(chatId);
        const others = byShard.get(shard);
        if (others) others.push(chatId);
        else byShard.set(shard, [chatId]);
      }
      const asked = new Set<number>();
      const look = async ([shard, ids]: readonly [number, readonly number[]]): Promise<void> => {
        const lines = await redis.hmget(keys.shard(shard).records, ...ids.map(String));
        for (const [i, line] of lines.entries()) if (line !== null && isAskedAgain(line)) asked.add(ids[i] as number);
      };
      await Promise.all([...byShard].map(look));
      return asked;
    },
    async changedSince(chatIds, since) {
      // Most of the time nobody at all has, and one number says so.
      if (chatIds.length === 0 || (await redis.zcount(keys.left, since, "+inf")) === 0) return new Set();
      const scores = await redis.zmscore(keys.left, someoneErased, ...chatIds.map(String));
      const changed = new Set(chatIds.filter((_, i) => Number(scores[i + 1] ?? -1) >= since));
      if (Number(scores[0] ?? -1) < since) return changed;
      const looks = await Promise.all(
        chatIds.map((chatId) => redis.hexists(keys.shard(shardOf(chatId)).records, String(chatId))),
      );
      for (const [i, chatId] of chatIds.entries()) if (looks[i] === 0) changed.add(chatId);
      return changed;
    },
  };
}

interface Stored {
  readonly line: string;
  /** "" = none. */
  readonly past: string;
  /** "" = none. */
  readonly wishes: string;
  readonly subscriber: Subscriber;
}

/** When who is gone by now went; `now`, where nothing tells. */
function goneSince(old: Subscriber | undefined, now: number): number {
  return (old?.state === "gone" ? old.past?.at(-1)?.until : undefined) ?? now;
}

/** Whether news come to it, now or after a pause. */
function isServed(subscriber: Subscriber | null): boolean {
  if (subscriber?.state !== "active") return false;
  return subscriber.topics.length > 0 && subscriber.preferences.cadence.kind !== "off";
}
