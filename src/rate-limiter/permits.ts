/** Permissions to call Telegram, given by Redis to all processes together: no sliding second has more calls than the rate,
 *  counted when they are written, and the highest lane is first. */
import type { Lane } from "../news/lane.ts";
import { keys } from "../store/keys.ts";
import type { Redis } from "../store/redis/redis.ts";
import { drawScript, freezeScript, frozenForScript, writtenScript } from "./permit-scripts.ts";
import { createRedisMoments } from "./redis-time.ts";

export interface Permission {
  /** The call may be written from then on, ms of performance.now(). */
  readonly at: number;
  /** What the call takes of its pace; null = the pace has no limit. */
  readonly seat: Seat | null;
}

export interface Seat {
  readonly pace: Pace;
  readonly number: number;
  /** The moment of the permission on Redis' clock, µs since epoch. */
  readonly atUs: number;
}

export interface Grant {
  /** With their places in the request. */
  readonly granted: readonly (Permission & { readonly place: number })[];
  /** Those whose own pace does not allow it yet. */
  readonly later: readonly { readonly place: number; readonly waitMs: number }[];
  /** When to ask again, ms; 0 = at once. */
  readonly againMs: number;
}

/** Paid broadcasts have a pace of their own beside the free one. */
export type Pace = "free" | "paid";

export interface PermitStore {
  draw(request: {
    readonly lane: Lane;
    readonly chats: readonly number[];
    readonly pace: Pace;
    readonly ratePerSecond: number;
    /** How far ahead permissions may lie. */
    readonly horizonMs: number;
    /** How far ahead the first permission lies at least: between it and the call is the mark in the ledger. */
    readonly leadMs: number;
  }): Promise<Grant>;
  /** Its call is being written now. Must be said within `latestMs` of the permission, or the call must not be made. */
  written(permission: Permission): void;
  /** Until now + `ms` nobody (or nobody to this chat) is called; only ever raised. `slower`: learn from it. */
  freeze(ms: number, options: { readonly chat?: number; readonly slower: boolean }): Promise<void>;
  /** ms that everybody has to wait; 0 = not frozen. */
  frozenFor(): Promise<number>;
  /** Gives nothing to any lane but answers to people, until it is taken back. */
  halt(on: boolean): Promise<void>;
}

/** A permission is worth nothing so long after its moment. */
export const latestMs = 2000;
/** Telegram grants nobody more (Bot API, allow_paid_broadcast): a higher rate is none. */
export const fastestRate = 1000;

/** From first to last in line. */
const lanes: readonly Lane[] = ["interactive", "retraction", "breaking", "routine", "digest"];

/** Of the rate; the rest is for what happens between the writing of a call and its arrival. */
const usedShare = 0.9935;
/** Bot API FAQ: about one message a second to a chat, 20 a minute to a group. */
const chatIntervalMs = 1000;
const groupIntervalMs = 3000;
/** How long a lane that was refused something stays first in line without asking again. */
const wantMs = 300;
/** After a 429: this share of the rate, and back by so much a minute. */
const slowFactor = 0.8;
const recoverPerMs = 0.05 / 60_000;
const slowestFactor = 0.2;
/** What was written is told to Redis so much later, together. */
const tellEveryMs = 50;

function seating(ratePerSecond: number): {
  readonly seats: number;
  readonly windowUs: number;
  readonly pendingUs: number;
} {
  if (ratePerSecond > fastestRate) return { seats: 0, windowUs: 0, pendingUs: 0 };
  // Where the rate is small, a seat less would be too many: each is taken a little longer instead.
  const seats = Math.ceil(ratePerSecond * (usedShare - 0.0005));
  const windowUs = Math.ceil(Math.max(1, seats / (ratePerSecond * usedShare)) * 1_000_000);
  return { seats, windowUs, pendingUs: windowUs + latestMs * 1000 };
}

export function createPermitStore(redis: Redis): PermitStore {
  const { state, marks, earlierMarks, frozenChats, seats: seatsOf } = keys.throttle;
  const moments = createRedisMoments();
  const tellers = { free: createTeller(redis, "free"), paid: createTeller(redis, "paid") };
  return {
    async draw({ lane, chats, pace, ratePerSecond, horizonMs, leadMs }) {
      const { seats, windowUs, pendingUs } = seating(ratePerSecond);
      const lengths = [windowUs, pendingUs, Math.round(leadMs * 1000), Math.round(horizonMs * 1000)];
      const [againMs, granted, later, nowUs] = (await drawScript(
        redis,
        [state, marks, earlierMarks, frozenChats, seatsOf(pace)],
        [
          lanes.indexOf(lane),
          seats,
          ...lengths,
          chatIntervalMs,
          groupIntervalMs,
          wantMs,
          recoverPerMs,
          pace,
          JSON.stringify(chats.map(String)),
          new Set(chats).size < chats.length ? 1 : 0,
        ],
      )) as [number, Buffer, Buffer, number];
      moments.heard(nowUs / 1000, performance.now());
      tellers[pace].timing = { windowUs, pendingUs };
      return {
        againMs,
        granted: unpack(granted, grantedBytes, (at) => {
          const atUs = nowUs + granted.readUInt32LE(at + 2);
          const seat = seats > 0 ? { pace, number: granted.readUInt16LE(at + 6), atUs } : null;
          return { place: granted.readUInt16LE(at), at: moments.local(atUs / 1000), seat };
        }),
        later: unpack(later, laterBytes, (at) => ({
          place: later.readUInt16LE(at),
          waitMs: later.readUInt32LE(at + 2),
        })),
      };
    },
    written({ seat }) {
      if (seat) tellers[seat.pace].add(seat);
    },
    async freeze(ms, { chat, slower }) {
      await freezeScript(
        redis,
        [state, frozenChats],
        [Math.ceil(ms), chat ?? "", slower ? 1 : 0, slowFactor, slowestFactor, recoverPerMs],
      );
    },
    async halt(on) {
      await (on ? redis.hset(state, "halt", "1") : redis.hdel(state, "halt"));
    },
    frozenFor: async () => (await frozenForScript(redis, [state], [])) as number,
  };
}

/** Tells Redis which calls were written, many at once. */
function createTeller(redis: Redis, pace: Pace) {
  let calls: { readonly seat: Seat; readonly writtenAt: number }[] = [];
  const teller = {
    timing: { windowUs: 0, pendingUs: 0 },
    add(seat: Seat): void {
      calls.push({ seat, writtenAt: performance.now() });
      if (calls.length === 1) setTimeout(tell, tellEveryMs).unref();
    },
  };
  const tell = (): void => {
    const { windowUs, pendingUs } = teller.timing;
    const now = performance.now();
    const written = JSON.stringify(
      calls.map(({ seat, writtenAt }) => [seat.number, seat.atUs, Math.floor((now - writtenAt) * 1000)]),
    );
    calls = [];
    const { state, seats } = keys.throttle;
    writtenScript(redis, [state, seats(pace)], [windowUs, pendingUs, recoverPerMs, written]).catch(() => {
      // Redis is away, which whoever draws next will say. The seats become free without this word, only later.
    });
  };
  return teller;
}

/** Place (2 bytes) and time (4); a permission's seat (2). */
const laterBytes = 6;
const grantedBytes = 8;

function unpack<T>(list: Buffer, bytes: number, read: (at: number) => T): T[] {
  const entries: T[] = [];
  for (let at = 0; at < list.length; at += bytes) entries.push(read(at));
  return entries;
}
