/** Counts what each reader's cap allows at once on a day: exact, and asking twice for one article is asking once. */
import type { ArticleId } from "../../news/article.ts";
import { keys, lifetimes } from "../keys.ts";
import type { Redis } from "../redis/redis.ts";
import { defineScript } from "../redis/script.ts";
import { shardOf } from "./shard-of.ts";

export interface CapAsked {
  readonly chatId: number;
  /** Of the day by the reader's clock. */
  readonly date: string;
  readonly most: number;
}

export interface CapStore {
  /** Those of these chats that may have the article at once: it is one of their day's from now on. */
  allowAtOnce(article: ArticleId, asked: readonly CapAsked[]): Promise<ReadonlySet<number>>;
  /** What came at once on days that may not have ended anywhere (`now` in ms). */
  cappedDays(
    chatId: number,
    now: number,
  ): Promise<readonly { readonly date: string; readonly articles: readonly string[] }[]>;
  /** Forgets what was counted of a chat on days that may not have ended anywhere (`now` in ms). */
  forgetDays(chatId: number, now: number): Promise<void>;
}

// KEYS: days (hashes). ARGV: article, lifetime (ms), then of each chat: the place of its day in KEYS, chat id, most.
// Returns 1 or 0 of each.
const allow = defineScript<number[]>(`
local article, answers = ARGV[1], {}
for i = 3, #ARGV, 3 do
  local day, chat = KEYS[tonumber(ARGV[i])], ARGV[i + 1]
  local had = redis.call('HGET', day, chat) or ''
  if string.find(had, article, 1, true) then answers[#answers + 1] = 1
  elseif (#had + 1) / (#article + 1) >= tonumber(ARGV[i + 2]) then answers[#answers + 1] = 0
  else
    redis.call('HSET', day, chat, had == '' and article or had .. ' ' .. article)
    redis.call('PEXPIRE', day, ARGV[2])
    answers[#answers + 1] = 1
  end
end
return answers`);

export function createCapStore(redis: Redis): CapStore {
  const ask = async (article: ArticleId, asked: readonly CapAsked[]): Promise<readonly number[]> => {
    const days: string[] = [];
    const args: (string | number)[] = [];
    for (const { chatId, date, most } of asked) {
      const day = keys.shard(shardOf(chatId)).cappedDay(date);
      let place = days.indexOf(day) + 1;
      if (place === 0) place = days.push(day);
      args.push(place, chatId, most);
    }
    return allow(redis, days, [article, lifetimes.cappedDay, ...args]);
  };
  return {
    async forgetDays(chatId, now) {
      const { cappedDay } = keys.shard(shardOf(chatId));
      for (const date of openDays(now)) await redis.hdel(cappedDay(date), String(chatId));
    },
    async cappedDays(chatId, now) {
      const { cappedDay } = keys.shard(shardOf(chatId));
      const found = openDays(now).map(async (date) => {
        const text = await redis.hget(cappedDay(date), String(chatId));
        return { date, articles: text?.split(" ") ?? [] };
      });
      return (await Promise.all(found)).filter(({ articles }) => articles.length > 0);
    },
    async allowAtOnce(article, asked) {
      if (asked.length === 0) return new Set();
      // The shards of a cluster live on different nodes: a script sees one of them.
      const groups = redis.isCluster ? asked.map((each) => [each]) : [asked];
      const answers = (await Promise.all(groups.map((group) => ask(article, group)))).flat();
      return new Set(asked.flatMap(({ chatId }, i) => (answers[i] === 1 ? [chatId] : [])));
    },
  };
}

/** Dates by any clock from two days ago until tomorrow: what was counted before has run out. */
const openDays = (now: number): string[] =>
  [-1, -0.5, 0, 0.5].map((days) => new Date(now + days * lifetimes.cappedDay).toISOString().slice(0, 10));
