/** What the newsroom is to be told, gathered by kind for all processes together: whichever of them has the time writes it, one
 *  at a time, into one message for a while. */
import { keys, lifetimes } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript, readLua } from "./redis/script.ts";

/** What one message says. */
export interface Gathered {
  /** The first so many, as they were put in. */
  readonly notices: readonly string[];
  /** Of all of them, or their sum. */
  readonly count: number;
  /** By chat: the message that it stands in already. */
  readonly messageIds: ReadonlyMap<number, number>;
}

export type NoticeClaim =
  | { readonly kind: "gathered"; readonly gathered: Gathered }
  /** Somebody else is writing, or has written a moment ago. */
  | { readonly kind: "later"; readonly ms: number }
  /** All is said. */
  | { readonly kind: "said" };

export interface NoticeStore {
  /** True when it begins a message: those added later are to be written into that one. */
  add(kind: string, notice: string, count: number): Promise<boolean>;
  /** The right to write it, for a while. `apartMs`: between two changes of a message. */
  claim(kind: string, apartMs: number): Promise<NoticeClaim>;
  /** Keeps the right: a call to Telegram may have to wait. */
  renew(kind: string): Promise<void>;
  /** What was claimed is said. True when more has come in meanwhile. */
  said(kind: string, gathered: Gathered): Promise<boolean>;
}

export interface NoticeStoreOptions {
  readonly now: () => number;
  /** Of this process. */
  readonly writer: string;
}

const mostKept = 20;
/** After that the next one begins a message of its own: nobody looks up there any more. */
const messageLifeMs = 600_000;
/** A writer who does not renew its claim for so long has ended. */
export const noticeClaimMs = 60_000;

const addScript = defineScript<number>(readLua(new URL("./add-notice.lua", import.meta.url)));
const claimScript = defineScript<string[] | number | null>(readLua(new URL("./claim-notices.lua", import.meta.url)));

// KEYS: the gathered. ARGV: writer, until when (ms).
const renewScript = defineScript(`
if redis.call('HGET', KEYS[1], 'writer') == ARGV[1] then redis.call('HSET', KEYS[1], 'until', ARGV[2]) end`);

// KEYS: the gathered. ARGV: now, writer, count that was said, then chats and message ids in turns. Returns 1 when there is
// more.
const saidScript = defineScript<number>(`
if redis.call('HGET', KEYS[1], 'writer') ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[1], 'writer', 'until')
redis.call('HSET', KEYS[1], 'said', ARGV[3], 'saidAt', ARGV[1])
for i = 4, #ARGV, 2 do redis.call('HSET', KEYS[1], 'in:' .. ARGV[i], ARGV[i + 1]) end
return redis.call('HGET', KEYS[1], 'count') ~= ARGV[3] and 1 or 0`);

export function createNoticeStore(redis: Redis, { now, writer }: NoticeStoreOptions): NoticeStore {
  return {
    async add(kind, notice, count) {
      const args = [now(), notice, count, mostKept, messageLifeMs, lifetimes.notices];
      return (await addScript(redis, [keys.notices(kind)], args)) === 1;
    },
    async claim(kind, apartMs) {
      const claimed = await claimScript(redis, [keys.notices(kind)], [now(), writer, noticeClaimMs, apartMs]);
      if (claimed === null) return { kind: "said" };
      if (typeof claimed === "number") return { kind: "later", ms: claimed };
      const fields = new Map(
        Array.from({ length: claimed.length / 2 }, (_, i) => [claimed[2 * i], claimed[2 * i + 1]]),
      );
      const notices = Array.from({ length: Number(fields.get("kept")) }, (_, i) => fields.get(`notice:${i}`) ?? "");
      const messageIds = new Map<number, number>();
      for (const [field = "", value] of fields) {
        if (field.startsWith("in:")) messageIds.set(Number(field.slice(3)), Number(value));
      }
      return { kind: "gathered", gathered: { notices, count: Number(fields.get("count")), messageIds } };
    },
    async renew(kind) {
      await renewScript(redis, [keys.notices(kind)], [writer, now() + noticeClaimMs]);
    },
    async said(kind, { count, messageIds }) {
      const args = [now(), writer, count, ...[...messageIds].flat()];
      return (await saidScript(redis, [keys.notices(kind)], args)) === 1;
    },
  };
}
