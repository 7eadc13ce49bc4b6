/** Where a chat's id stands in Redis: in every key and value, as digits or packed as ledgers, queues and scripts pack numbers. */
import { indexOfRecipient, recipientBytes } from "../../src/store/broadcasts/recipient-record.ts";
import type { Redis } from "../../src/store/redis/redis.ts";

export interface Naming {
  readonly key: string;
  /** ms; -1 = for good. */
  readonly ttlMs: number;
}

/** Sorted by key. Ids of fewer than seven digits stand in many numbers that mean something else. */
export async function whereNamed(redis: Redis, chatId: number): Promise<Naming[]> {
  const found: Naming[] = [];
  for (const key of await allKeys(redis)) {
    if (!names(Buffer.from(key), chatId) && !(await valuesOf(redis, key)).some((value) => names(value, chatId)))
      continue;
    found.push({ key, ttlMs: await redis.pttl(key) });
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** As if so long had passed for Redis: what would have run out is gone. */
export async function letTimePass(redis: Redis, ms: number): Promise<void> {
  for (const key of await allKeys(redis)) {
    const ttlMs = await redis.pttl(key);
    if (ttlMs === -1) continue;
    if (ttlMs <= ms) await redis.del(key);
    else await redis.pexpire(key, ttlMs - ms);
  }
}

async function allKeys(redis: Redis): Promise<string[]> {
  const keys = new Set<string>();
  let cursor = "0";
  do {
    const [next, some] = await redis.scan(cursor, "COUNT", 500);
    for (const key of some) keys.add(key);
    cursor = next;
  } while (cursor !== "0");
  return [...keys];
}

async function valuesOf(redis: Redis, key: string): Promise<Buffer[]> {
  const type = await redis.type(key);
  switch (type) {
    case "string":
      return [(await redis.getBuffer(key)) ?? Buffer.alloc(0)];
    case "hash": {
      const [fields, values] = await Promise.all([redis.hkeysBuffer(key), redis.hvalsBuffer(key)]);
      return [...fields, ...values];
    }
    case "list":
      return redis.lrangeBuffer(key, 0, -1);
    case "set":
      return redis.smembersBuffer(key);
    case "zset":
      return redis.zrangeBuffer(key, "0", "-1", "WITHSCORES");
    case "stream":
      return (await redis.xrangeBuffer(key, "-", "+")).flatMap(([, fields]) => fields);
    case "none":
      return []; // it has run out meanwhile
    default:
      throw new Error(`${key} is a ${type}: nobody looks into those yet`);
  }
}

export function names(bytes: Buffer, chatId: number): boolean {
  const text = bytes.toString("latin1");
  if (written(chatId).some((pattern) => pattern.test(text))) return true;
  const id = BigInt(chatId);
  for (let at = 0; at + recipientBytes <= bytes.length; at++) {
    const packed = bytes.subarray(at, at + recipientBytes);
    // As lists of recipients are packed, and as they were before chat ids had 53 bits.
    if (indexOfRecipient(packed, "{", chatId) === 0 || indexOfRecipient(packed, "[", chatId) === 0) return true;
    if (packed.readBigInt64LE() === id || packed.readBigInt64BE() === id) return true;
    if (packed.readDoubleLE() === chatId || packed.readDoubleBE() === chatId) return true;
  }
  return false;
}

/** By the digits of three bases, for they stand in records; a group's also without the minus. */
const written = (chatId: number): RegExp[] =>
  [10, 16, 36].map((base) => new RegExp(`(?<![0-9a-z])${Math.abs(chatId).toString(base)}(?![0-9a-z])`, "i"));
