/** What is measured about readers who allowed it: per chat for a while, then a number in a total that names nobody.
 *  Asks nobody whether it may: the caller has. */
import type { Arrival, Press } from "../news/consent.ts";
import type { DayCountStore, DayCounts } from "./day-counts.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

export interface MeasuredStore {
  press(chatId: number, press: Press): Promise<void>;
  /** Oldest first. */
  presses(chatId: number): Promise<readonly Press[]>;
  erasePresses(chatId: number): Promise<void>;
  /** Only the first one of a chat counts. */
  came(chatId: number, arrival: Arrival): Promise<void>;
  source(chatId: number): Promise<Arrival | null>;
  eraseSource(chatId: number): Promise<void>;
  /** Links' codes, with the readers who came by each since `since` (ms), as far as that is not folded yet. */
  cameSince(since: number): Promise<Readonly<Record<string, number>>>;
  /** Turns what is older than `before` (ms) into totals. */
  fold(before: number): Promise<void>;
  /** What was folded, by what was pressed and by the link's code. */
  totals(): Promise<{
    readonly presses: Readonly<Record<string, number>>;
    readonly sources: Readonly<Record<string, number>>;
  }>;
}

/** Of one chat; beyond that the oldest is folded at once. */
const mostPresses = 1000;
/** Anybody can invent codes in a link: new ones past this many are not counted. */
const mostCodes = 10_000;
const foldedAtOnce = 100;
const readAtOnce = 1000;

/** An entry: "<ms, base 36> <what> <article id>", or "<ms, base 36> <code>". */
const luaCount = `
local function count_press(entry) redis.call('HINCRBY', KEYS[3], string.match(entry, '^%S+ (%S+)'), 1) end
`;

// KEYS: presses, due, press totals. ARGV: chat id, now (ms), entry, most.
const pressScript = defineScript(`${luaCount}
redis.call('RPUSH', KEYS[1], ARGV[3])
redis.call('ZADD', KEYS[2], 'NX', ARGV[2], ARGV[1])
if redis.call('LLEN', KEYS[1]) > tonumber(ARGV[4]) then count_press(redis.call('LPOP', KEYS[1])) end`);

// KEYS: presses, due, press totals. ARGV: chat id, before (ms).
const foldPresses = defineScript(`${luaCount}
local function first_at()
  local first = redis.call('LINDEX', KEYS[1], 0)
  return first and tonumber(string.match(first, '^%S+'), 36)
end
local at = first_at()
while at and at < tonumber(ARGV[2]) do
  count_press(redis.call('LPOP', KEYS[1]))
  at = first_at()
end
if at then redis.call('ZADD', KEYS[2], string.format('%.0f', at), ARGV[1]) else redis.call('ZREM', KEYS[2], ARGV[1]) end`);

// KEYS: sources, due, source totals. ARGV: chat id, most codes.
const foldSource = defineScript(`
local entry = redis.call('HGET', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])
local code = entry and string.match(entry, '^%S+ (.+)$')
if code and (redis.call('HEXISTS', KEYS[3], code) == 1 or redis.call('HLEN', KEYS[3]) < tonumber(ARGV[2])) then
  redis.call('HINCRBY', KEYS[3], code, 1)
end`);

export function createMeasuredStore(redis: Redis, days: Pick<DayCountStore, "add" | "placeOf">): MeasuredStore {
  const { presses, pressesDue, pressTotals, sources, sourcesDue, sourceTotals } = keys.measured;

  const foldDue = async (due: string, before: number, fold: (chatId: string) => Promise<unknown>): Promise<void> => {
    for (let chats = [""]; chats.length > 0; ) {
      chats = await redis.zrangebyscore(due, "-inf", `(${before}`, "LIMIT", 0, foldedAtOnce);
      for (const chatId of chats) await fold(chatId);
    }
  };

  const pressesOf: MeasuredStore["presses"] = async (chatId) => {
    const entries = await redis.lrange(presses(chatId), 0, -1);
    return entries.map((entry) => {
      const [at = "", what = "", articleId = ""] = entry.split(" ");
      return { at: Number.parseInt(at, 36), what, articleId };
    });
  };

  const pressAt = (at: number, count: number): DayCounts => ({ [`pressed:${days.placeOf(at).hour}`]: count });

  return {
    async press(chatId, { at, what, articleId }) {
      const entry = `${timeOf(at)} ${what} ${articleId}`;
      await pressScript(redis, [presses(chatId), pressesDue, pressTotals], [chatId, at, entry, mostPresses]);
      await days.add(at, pressAt(at, 1));
    },
    presses: pressesOf,
    async erasePresses(chatId) {
      const moments = (await pressesOf(chatId)).map(({ at }) => at);
      await redis.multi().del(presses(chatId)).zrem(pressesDue, chatId).exec();
      for (const at of moments) await days.add(at, pressAt(at, -1));
    },
    async came(chatId, { at, code }) {
      if ((await redis.hsetnx(sources, String(chatId), `${timeOf(at)} ${code}`)) === 1) {
        await redis.zadd(sourcesDue, "NX", at, chatId);
      }
    },
    async source(chatId) {
      const entry = await redis.hget(sources, String(chatId));
      if (entry === null) return null;
      const [at = "", code = ""] = entry.split(" ");
      return { at: Number.parseInt(at, 36), code };
    },
    async eraseSource(chatId) {
      await redis.multi().hdel(sources, String(chatId)).zrem(sourcesDue, chatId).exec();
    },
    async cameSince(since) {
      const counted: Record<string, number> = {};
      for (let from = 0; ; from += readAtOnce) {
        const chats = await redis.zrangebyscore(sourcesDue, since, "+inf", "LIMIT", from, readAtOnce);
        if (chats.length === 0) return counted;
        for (const entry of await redis.hmget(sources, ...chats)) {
          const code = entry?.split(" ")[1];
          if (code !== undefined) counted[code] = (counted[code] ?? 0) + 1;
        }
      }
    },
    async fold(before) {
      await foldDue(pressesDue, before, (chatId) =>
        foldPresses(redis, [presses(Number(chatId)), pressesDue, pressTotals], [chatId, before]),
      );
      await foldDue(sourcesDue, before, (chatId) =>
        foldSource(redis, [sources, sourcesDue, sourceTotals], [chatId, mostCodes]),
      );
    },
    async totals() {
      const [pressed, came, cameBefore] = await Promise.all(
        [pressTotals, sourceTotals, keys.sources].map((key) => redis.hgetall(key)),
      );
      const counted = numbersOf(came);
      for (const [code, count] of Object.entries(numbersOf(cameBefore))) counted[code] = (counted[code] ?? 0) + count;
      return { presses: numbersOf(pressed), sources: counted };
    },
  };
}

const timeOf = (at: number): string => Math.floor(at).toString(36);

const numbersOf = (fields: Readonly<Record<string, string>> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(fields).map(([name, count]) => [name, Number(count)]));
