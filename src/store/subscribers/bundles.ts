/** Tells which stories of a burst a reader gets together: when the last ones of each topic came, per chat, and what is held. One
 *  script decides, so that asking twice for one article is asking once. */
import type { ArticleId } from "../../news/article.ts";
import { bundleDue, burstMs, mostOneByOne } from "../../news/bundle.ts";
import type { TopicSlug } from "../../news/topic.ts";
import { keys, lifetimes } from "../keys.ts";
import type { Redis } from "../redis/redis.ts";
import { defineScript } from "../redis/script.ts";
import { shardOf } from "./shard-of.ts";

export interface BundleAsked {
  readonly chatId: number;
  /** That bring the article at once; one at least. */
  readonly topics: readonly TopicSlug[];
}

export interface BundleStore {
  /** Of these chats those for whom the article is held, as the fourth of its topic within ten minutes or later, each with the
   *  moment (ms) when what it is held for is due. The others have it at once. */
  holdBursts(article: ArticleId, asked: readonly BundleAsked[], now: number): Promise<ReadonlyMap<number, number>>;
  /** What is held of each of these chats for the edition that is due then (ms); nothing, where it is held for a later one. */
  heldTogether(chatIds: readonly number[], dueAt: number): Promise<ReadonlyMap<number, readonly ArticleId[]>>;
  /** All that is noted of a chat's last hours. */
  bursts(chatId: number): Promise<readonly { readonly of: string; readonly stories: string }[]>;
  forgetBursts(chatId: number): Promise<void>;
}

/** The field that says what is held: "<due> <article>:<ms> <article>:<ms>". No topic is called that. */
const heldField = "*";
/** Of one chat: those that were held before them have come. */
const mostHeld = 100;

// KEYS: of each chat its bursts (hash), and when what is held of the chats of its shard is due (zset). ARGV: article, now, due, burst
// (ms), most one by one, most held, lifetime (ms), then of each chat: chat id, topics ("sport world").
// A topic's field: "<due of what is held of it, or 0> <article>:<ms> <article>:<ms>". Returns of each chat when it is due, or 0.
const hold = defineScript<number[]>(`
local article, now, due = ARGV[1], tonumber(ARGV[2]), ARGV[3]
local burst, most, most_held, life = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]), ARGV[7]
local answers = {}
for i = 8, #ARGV, 2 do
  local key, dues, chat = KEYS[i - 7], KEYS[i - 6], ARGV[i]
  local held = redis.call('HGET', key, '${heldField}') or ''
  local open = string.match(held, '^%d+') or '0'
  local answer = 0
  if string.find(held, article, 1, true) then answer = tonumber(open)
  else
    local fields, known, bursts = {}, false, false
    for topic in string.gmatch(ARGV[i + 1], '%S+') do
      local field = redis.call('HGET', key, topic) or '0'
      if string.find(field, article, 1, true) then known = true end
      local last, n = {}, 0
      for id, at in string.gmatch(field, '(%w+):(%d+)') do
        if tonumber(at) > now - burst then n = n + 1; last[n] = id .. ':' .. at end
      end
      local of = string.match(field, '^%d+')
      if tonumber(of) <= now then of = '0' end
      if n >= most or of ~= '0' then bursts = true end
      fields[#fields + 1] = { topic, of, table.concat(last, ' ', math.max(1, n - most + 1)) }
    end
    if not known then
      if bursts then
        local is_open = tonumber(open) > now
        if not is_open then
          open = due
          redis.call('ZREMRANGEBYSCORE', dues, '-inf', now - tonumber(life))
          redis.call('ZADD', dues, due, chat)
          redis.call('PEXPIRE', dues, life)
        end
        local ids = {}
        for id, at in string.gmatch(held, '(%w+):(%d+)') do
          if tonumber(at) > now - tonumber(life) then ids[#ids + 1] = id .. ':' .. at end
        end
        ids[#ids + 1] = article .. ':' .. ARGV[2]
        local from = math.max(1, #ids - most_held + 1)
        redis.call('HSET', key, '${heldField}', open .. ' ' .. table.concat(ids, ' ', from))
        answer = tonumber(open)
      end
      for _, field in ipairs(fields) do
        local of = bursts and open or field[2]
        redis.call('HSET', key, field[1], of .. ' ' .. (field[3] == '' and '' or field[3] .. ' ') .. article .. ':' .. ARGV[2])
      end
      redis.call('PEXPIRE', key, life)
    end
  end
  answers[#answers + 1] = answer
end
return answers`);

export function createBundleStore(redis: Redis): BundleStore {
  const ask = (article: ArticleId, asked: readonly BundleAsked[], now: number): Promise<readonly number[]> => {
    const due = bundleDue(now);
    const places = asked.flatMap(({ chatId }) => {
      const place = keys.shard(shardOf(chatId));
      return [place.bursts(chatId), place.bundles];
    });
    const args = asked.flatMap(({ chatId, topics }) => [chatId, topics.join(" ")]);
    const rule = [burstMs, mostOneByOne, mostHeld, lifetimes.bursts];
    return hold(redis, places, [article, now, due, ...rule, ...args]);
  };

  return {
    async holdBursts(article, asked, now) {
      if (asked.length === 0) return new Map();
      // The shards of a cluster live on different nodes: a script sees one of them.
      const groups = redis.isCluster ? asked.map((each) => [each]) : [asked];
      const answers = (await Promise.all(groups.map((group) => ask(article, group, now)))).flat();
      return new Map(asked.flatMap(({ chatId }, i) => ((answers[i] ?? 0) > 0 ? [[chatId, answers[i] as number]] : [])));
    },
    async heldTogether(chatIds, dueAt) {
      const found = await Promise.all(
        chatIds.map(async (chatId) => {
          const held = await redis.hget(keys.shard(shardOf(chatId)).bursts(chatId), heldField);
          const [due, ...stories] = (held ?? "").split(" ");
          const ids = stories.map((each) => each.split(":")[0] as ArticleId);
          return [chatId, Number(due) <= dueAt ? ids : []] as const;
        }),
      );
      return new Map(found);
    },
    async bursts(chatId) {
      const fields = await redis.hgetall(keys.shard(shardOf(chatId)).bursts(chatId));
      return Object.entries(fields).map(([of, stories]) => ({ of, stories }));
    },
    async forgetBursts(chatId) {
      const place = keys.shard(shardOf(chatId));
      await redis.multi().del(place.bursts(chatId)).zrem(place.bundles, String(chatId)).exec();
    },
  };
}
