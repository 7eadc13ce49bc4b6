/** Who wants something, read by pages of whole shards: memory never grows with the audience. */
import type { Urgency } from "../news/article.ts";
import type { Subscriber } from "../news/preferences.ts";
import type { SlotId } from "../news/schedule.ts";
import type { TopicSlug } from "../news/topic.ts";
import { keys, shardCount } from "./keys.ts";
import type { Redis } from "./redis.ts";
import { defineScript } from "./script.ts";
import { decodeMet, decodeSubscriber, type Registries } from "./subscriber-record.ts";

export type AudienceQuery =
  /** routine: instant subscribers of any of the topics. breaking: besides, whoever opted in. */
  | { readonly kind: "article"; readonly topics: readonly TopicSlug[]; readonly urgency: Urgency }
  | { readonly kind: "slot"; readonly slot: SlotId }
  | { readonly kind: "everyone" };

export interface AudiencePage {
  /** Active subscribers, each once. */
  readonly recipients: readonly Subscriber[];
  /** Where to go on; null = the end. */
  readonly next: string | null;
}

export interface AudienceStore {
  /** Whole shards from `cursor` (null = the beginning) until at least `atLeast` recipients are found. */
  page(query: AudienceQuery, cursor: string | null, atLeast?: number): Promise<AudiencePage>;
  count(query: AudienceQuery): Promise<number>;
  /** Records, gone ones included. */
  total(): Promise<number>;
}

/** Shards asked at once: enough to hide the round trip, few enough to stay small. */
const shardsPerRound = 32;
/** While nobody knows how full they are. */
const firstShards = 4;

/** How many shards are likely to hold so many more, when those looked at held `found`: what is read past the end of a page
 *  is read for nothing. */
const shardsFor = (missing: number, looked: number, found: number): number =>
  looked === 0
    ? firstShards
    : Math.max(1, Math.min(shardsPerRound, Math.ceil((missing * looked) / Math.max(1, found))));

// KEYS: records, then sets whose union is looked through (none: all records). ARGV: filter, "count" or "page".
const lookThrough = defineScript(`
local ids, lines
if #KEYS == 1 then
  local flat = redis.call('HGETALL', KEYS[1])
  ids, lines = {}, {}
  for i = 1, #flat, 2 do ids[#ids + 1] = flat[i]; lines[#lines + 1] = flat[i + 1] end
else
  ids = redis.call('SUNION', unpack(KEYS, 2))
  if #ids == 0 then return ARGV[2] == 'count' and 0 or {} end
  lines = redis.call('HMGET', KEYS[1], unpack(ids))
end
local found, n = {}, 0
for i, line in ipairs(lines) do
  if line then
    local cadence, flags = string.match(line, '^(%a)%d*,(%a*),')
    local wanted = not string.find(flags, 'g', 1, true) and (ARGV[1] == 'any' or cadence == 'i'
      or (ARGV[1] == 'breaking' and string.find(flags, 'b', 1, true)))
    if wanted then
      n = n + 1
      if ARGV[2] == 'page' then found[#found + 1] = ids[i]; found[#found + 1] = line end
    end
  end
end
return ARGV[2] == 'count' and n or found`);

export function createAudienceStore(deps: Registries & { readonly redis: Redis }): AudienceStore {
  const { redis } = deps;

  /** Which shards, which sets in each, and whom of those. */
  const plan = async (query: AudienceQuery) => {
    const topics = query.kind === "article" ? await Promise.all(query.topics.map(deps.topics.numberOf)) : [];
    const slot = query.kind === "slot" ? await deps.slots.numberOf(query.slot) : null;
    const indexes = slot !== null ? [`s${slot}`] : query.kind === "article" ? topics.map((n) => `t${n}`) : ["all"];
    const sets = (shard: number): string[] => {
      const place = keys.shard(shard);
      return slot !== null ? [place.slot(slot)] : topics.map(place.topic);
    };
    const filter = query.kind === "article" ? (query.urgency === "breaking" ? "breaking" : "instant") : "any";
    const shards = await usedShards(redis, indexes);
    return {
      shards,
      look: (shard: number, what: "count" | "page") =>
        lookThrough(redis, [keys.shard(shard).records, ...sets(shard)], [filter, what]),
    };
  };

  return {
    async page(query, cursor, atLeast = 500) {
      const { shards, look } = await plan(query);
      const todo = shards.filter((shard) => shard >= Number(cursor ?? 0));
      const recipients: Subscriber[] = [];
      for (let i = 0; i < todo.length; ) {
        const round = todo.slice(i, i + shardsFor(atLeast - recipients.length, i, recipients.length));
        const answers = (await Promise.all(round.map((shard) => look(shard, "page")))) as string[][];
        for (const [j, flat] of answers.entries()) {
          for (let k = 0; k < flat.length; k += 2) {
            const [chatId, line] = [Number(flat[k]), flat[k + 1] ?? ""];
            recipients.push(decodeMet(chatId, line, deps) ?? (await decodeSubscriber(chatId, line, deps)));
          }
          const next = todo[i + j + 1];
          if (recipients.length >= atLeast && next !== undefined) return { recipients, next: String(next) };
        }
        i += round.length;
      }
      return { recipients, next: null };
    },
    async count(query) {
      const { shards, look } = await plan(query);
      let sum = 0;
      for (let i = 0; i < shards.length; i += shardsPerRound) {
        const counts = await Promise.all(shards.slice(i, i + shardsPerRound).map((shard) => look(shard, "count")));
        for (const count of counts) sum += count as number;
      }
      return sum;
    },
    async total() {
      let sum = 0;
      const shards = await usedShards(redis, ["all"]);
      for (let i = 0; i < shards.length; i += shardsPerRound) {
        const round = shards.slice(i, i + shardsPerRound);
        const counts = await Promise.all(round.map((shard) => redis.hlen(keys.shard(shard).records)));
        for (const count of counts) sum += count;
      }
      return sum;
    },
  };
}

async function usedShards(redis: Redis, indexes: readonly string[]): Promise<number[]> {
  const maps = await Promise.all(indexes.map((index) => redis.getBuffer(keys.usedShards(index))));
  const shards: number[] = [];
  for (let shard = 0; shard < shardCount; shard++) {
    // Redis counts bits from the most significant one of each byte.
    if (maps.some((map) => map && ((map[shard >> 3] ?? 0) & (0x80 >> (shard & 7))) !== 0)) shards.push(shard);
  }
  return shards;
}
