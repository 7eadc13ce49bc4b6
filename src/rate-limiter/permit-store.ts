/** Permits as Redis gives them to all processes together: no sliding second has more calls than the rate, counted when they
 *  are written, and the highest lane is first. */
import { type Lane, lanes } from "../news/lane.ts";
import { keys, lifetimes } from "../store/keys.ts";
import type { Redis } from "../store/redis/redis.ts";
import { defineScript, luaNow, readLua } from "../store/redis/script.ts";
import {
  aheadOf,
  chatIntervalMs,
  groupAnswerIntervalMs,
  groupIntervalMs,
  longestHoldMs,
  type Pace,
  type Quota,
  slowDown,
  windowOf,
} from "./limits.ts";
import type { Permits, Slot } from "./permit.ts";
import { createRedisTime } from "./redis-time.ts";
import { createWriteReporter } from "./write-reporter.ts";

export interface PermitQuestion {
  readonly lane: Lane;
  readonly quota: Quota;
  /** Of the interactive lane; answer unless told otherwise. */
  readonly pace?: Pace;
  readonly chats: readonly number[];
  /** How far ahead permits may lie. */
  readonly horizonMs: number;
  /** How far ahead the first permit lies at least: between it and the call is the mark in the ledger. */
  readonly leadMs: number;
}

export interface PermitStore {
  /** `againMs`: when to ask again; 0 = at once. */
  permit(question: PermitQuestion): Promise<Permits & { readonly againMs: number }>;
  /** The call is being written now. Must be said within the permit's life, or the call must not be made. */
  written(slot: Slot): void;
  /** Until now + `ms` nobody (or nobody to this chat) is called; only ever raised. */
  freeze(ms: number, chat?: number): Promise<void>;
  /** ms that everybody has to wait; 0 = not frozen. */
  frozenFor(): Promise<number>;
  /** ms until this chat may be answered; 0 = now. Takes nothing. */
  answerIn(chat: number): Promise<number>;
  /** Gives nothing to any lane but answers to people, until it is taken back. */
  freezeBroadcasts(): Promise<void>;
  /** Returns for how long they were, ms. */
  thawBroadcasts(): Promise<number>;
  /** Whether they are frozen like this. */
  areBroadcastsFrozen(): Promise<boolean>;
}

const luaOf = (name: string): string => readLua(new URL(`./${name}.lua`, import.meta.url));
const rateFactor = luaOf("rate-factor");
const permitScript = defineScript<[number, Buffer, Buffer, number]>(rateFactor + luaOf("permit"), { buffers: true });
const writtenScript = defineScript<null>(rateFactor + luaOf("written"));
const freezeScript = defineScript<null>(rateFactor + luaOf("freeze"));
// KEYS: state. When the halt began.
const haltScript = defineScript(`${luaNow}
redis.call('HSETNX', KEYS[1], 'halt', now)`);
const thawScript = defineScript<number>(`${luaNow}
local since = redis.call('HGET', KEYS[1], 'halt') or now
redis.call('HDEL', KEYS[1], 'halt')
return now - since`);
// KEYS: state.
const frozenForScript = defineScript<number>(`${luaNow}
return math.max(0, tonumber(redis.call('HGET', KEYS[1], 'frozen') or '0') - now)`);

// KEYS: state, chat limits, older chat limits, frozen chats. ARGV: chat, ms that an answer may go ahead of the chat's moment.
const answerInScript = defineScript<number>(`${luaNow}
local own = redis.call('HGET', KEYS[2], ARGV[1]) or redis.call('HGET', KEYS[3], ARGV[1]) or 0
local chat_frozen = redis.call('ZSCORE', KEYS[4], ARGV[1]) or 0
local all_frozen = redis.call('HGET', KEYS[1], 'frozen') or 0
return math.max(0, own - ARGV[2] - now, chat_frozen - now, all_frozen - now)`);

/** Of the lanes that wait for one another: the first waits for nobody. */
const lineFields = lanes.slice(1).map((lane) => `line:${lane}`);

/** How long a lane that was refused something stays first in line without asking again. */
const inLineMs = 300;

export function createPermitStore(redis: Redis, rates: Readonly<Record<Quota, number>>): PermitStore {
  const { state, chatLimits, olderChatLimits, frozenChats, slots } = keys.rateLimiter;
  const { share, smallestShare, recoverPerMs } = slowDown;
  const [windows, redisTime] = [{ free: windowOf(rates.free), paid: windowOf(rates.paid) }, createRedisTime()];
  const reporterOf = (quota: Quota) => {
    const { windowUs, holdUs } = windows[quota];
    return createWriteReporter((calls) =>
      writtenScript(redis, [state, slots(quota)], [windowUs, holdUs, recoverPerMs, JSON.stringify(calls)]),
    );
  };
  const reporters = { free: reporterOf("free"), paid: reporterOf("paid") };
  return {
    async permit({ lane, quota, pace = "answer", chats, horizonMs, leadMs }) {
      const window = windows[quota];
      const hasTwins = new Set(chats).size < chats.length;
      const [againMs, granted, later, nowUs] = await permitScript(
        redis,
        [state, chatLimits, olderChatLimits, frozenChats, slots(quota)],
        [
          lanes.indexOf(lane),
          window.slots,
          window.windowUs,
          window.holdUs,
          Math.round(leadMs * 1000),
          Math.round(horizonMs * 1000),
          ...intervalsOf(lane),
          inLineMs,
          recoverPerMs,
          quota,
          JSON.stringify(chats.map(String)),
          hasTwins ? 1 : 0,
          ...aheadArguments(pace),
          lifetimes.chatLimits,
          ...lineFields,
        ],
      );
      redisTime.observe(nowUs / 1000, performance.now());
      return {
        againMs,
        granted: unpack(granted, grantedBytes, (at) => {
          const atUs = nowUs + granted.readUInt32LE(at + 2);
          const slot = window.slots > 0 ? { quota, number: granted.readUInt16LE(at + 6), atUs } : null;
          return { place: granted.readUInt16LE(at), at: redisTime.toLocal(atUs / 1000), slot };
        }),
        later: unpack(later, laterBytes, (at) => readLater(later, at)),
      };
    },
    written: (slot) => reporters[slot.quota].add(slot),
    async freeze(ms, chat) {
      const args = [Math.ceil(ms), chat ?? "", share, smallestShare, recoverPerMs];
      await freezeScript(redis, [state, frozenChats], args);
    },
    freezeBroadcasts: async () => void (await haltScript(redis, [state], [])),
    thawBroadcasts: () => thawScript(redis, [state], []),
    areBroadcastsFrozen: async () => (await redis.hexists(state, "halt")) === 1,
    frozenFor: () => frozenForScript(redis, [state], []),
    answerIn: (chat) =>
      answerInScript(redis, [state, chatLimits, olderChatLimits, frozenChats], [chat, answerAheadOf(chat)]),
  };
}

/** Of a chat and of a group. */
const intervalsOf = (lane: Lane): readonly number[] => [
  chatIntervalMs,
  lane === "interactive" ? groupAnswerIntervalMs : groupIntervalMs,
];

const answerAheadOf = (chat: number): number => aheadOf("answer")?.[chat < 0 ? "group" : "chat"] ?? 0;

const aheadArguments = (pace: Pace): readonly number[] => {
  const { chat, group } = aheadOf(pace) ?? { chat: -1, group: -1 };
  return [chat, group, longestHoldMs];
};

/** Place (2 bytes) and time (4); a permit's slot (2). */
const laterBytes = 6;
const grantedBytes = 8;

const readLater = (list: Buffer, at: number): Permits["later"][number] => ({
  place: list.readUInt16LE(at),
  waitMs: list.readUInt32LE(at + 2),
});

function unpack<T>(list: Buffer, bytes: number, read: (at: number) => T): T[] {
  const entries: T[] = [];
  for (let at = 0; at < list.length; at += bytes) entries.push(read(at));
  return entries;
}
