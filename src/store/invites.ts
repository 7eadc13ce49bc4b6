/** Readers' own invitations: a code that tells nobody whose it is, and how many readers have come by it. Who they were is never
 *  kept. */
import { randomBytes } from "node:crypto";
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

export interface InviteStore {
  /** Makes a code on first sight. */
  of(chatId: number): Promise<{ readonly code: string; readonly readers: number }>;
  /** Null: none was made. */
  find(chatId: number): Promise<{ readonly code: string; readonly readers: number } | null>;
  isOf(chatId: number, code: string): Promise<boolean>;
  /** A code that nobody has is not counted: anybody can invent one in a link. */
  count(code: string): Promise<void>;
  /** Code and count go with the chat. */
  forget(chatId: number): Promise<void>;
}

/** Letters of a code: 50 bits. */
const codeBytes = 10;
const letters = "abcdefghijklmnopqrstuvwxyz234567";

// KEYS: codes, counts. ARGV: chat id, a fresh code.
const ofChat = defineScript<[code: string, readers: string]>(`
local code = redis.call('HGET', KEYS[1], ARGV[1])
if not code then
  code = ARGV[2]
  redis.call('HSET', KEYS[1], ARGV[1], code)
  redis.call('HSET', KEYS[2], code, 0)
end
return {code, redis.call('HGET', KEYS[2], code) or '0'}`);

// KEYS: counts. ARGV: code.
const countKnown = defineScript(`
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then redis.call('HINCRBY', KEYS[1], ARGV[1], 1) end`);

// KEYS: codes, counts. ARGV: chat id.
const forgetChat = defineScript(`
local code = redis.call('HGET', KEYS[1], ARGV[1])
if not code then return end
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], code)`);

export function createInviteStore(redis: Redis): InviteStore {
  const { codes, counts } = keys.invites;
  return {
    async of(chatId) {
      const fresh = Array.from(randomBytes(codeBytes), (byte) => letters.charAt(byte % letters.length)).join("");
      const [code, readers] = await ofChat(redis, [codes, counts], [chatId, fresh]);
      return { code, readers: Number(readers) };
    },
    async find(chatId) {
      const code = await redis.hget(codes, String(chatId));
      return code === null ? null : { code, readers: Number((await redis.hget(counts, code)) ?? 0) };
    },
    isOf: async (chatId, code) => (await redis.hget(codes, String(chatId))) === code,
    count: async (code) => void (await countKnown(redis, [counts], [code])),
    forget: async (chatId) => void (await forgetChat(redis, [codes, counts], [chatId])),
  };
}
