/** One sorted set of the processes that send: each signs again and again, and counts until it has been silent for a
 * while. */
import { keys, lifetimes } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript, luaNow } from "./redis/script.ts";

export interface SenderStore {
  /** This process sends. */
  sign(name: string): Promise<void>;
  /** It does no more. */
  leave(name: string): Promise<void>;
  /** How many do. */
  count(): Promise<number>;
}

/** Who says nothing for so long sends no more. */
export const senderSilenceMs = lifetimes.senders;

// KEYS: senders. ARGV: ms after which silence counts as the end, name.
const signScript = defineScript(`${luaNow}
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[1])
redis.call('ZADD', KEYS[1], now, ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[1])`);

// KEYS: senders. ARGV: ms after which silence counts as the end.
const countScript = defineScript<number>(`${luaNow}
return redis.call('ZCOUNT', KEYS[1], '(' .. (now - ARGV[1]), '+inf')`);

export function createSenderStore(redis: Redis): SenderStore {
  return {
    sign: async (name) => void (await signScript(redis, [keys.senders], [senderSilenceMs, name])),
    leave: async (name) => void (await redis.zrem(keys.senders, name)),
    count: () => countScript(redis, [keys.senders], [senderSilenceMs]),
  };
}
