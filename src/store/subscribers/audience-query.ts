/** Who wants something, read by pages of whole shards: memory never grows with the audience. */
import type { ArticleId, Urgency } from "../../news/article.ts";
import { isChatId } from "../../news/chat-id.ts";
import type { Recipients } from "../../news/delivery.ts";
import type { Subscriber } from "../../news/preferences.ts";
import type { SlotId } from "../../news/schedule.ts";
import type { TopicSlug } from "../../news/topic.ts";
import { keys, shardCount } from "../keys.ts";
import type { Redis } from "../redis/redis.ts";
import { defineScript, readLua } from "../redis/script.ts";
import { decodePast } from "./former-record.ts";
import { shardOf } from "./shard-of.ts";
import { decodeMet, decodeSubscriber, hasPast, type Registries, UnreadableSubscriber } from "./subscriber-record.ts";

export type AudienceQuery =
  /** routine: instant subscribers of any of the topics. breaking: besides, whoever opted in. Whoever has exceptions for single
   *  topics, or follows the story or words, is among them too, and to be asked. */
  | {
      readonly kind: "article";
      readonly topics: readonly TopicSlug[];
      readonly urgency: Urgency;
      readonly story?: ArticleId;
    }
  /** Whom the slot's digests reach. */
  | { readonly kind: "slot"; readonly slot: SlotId }
  /** Of whom something is held that is due then (ms), as a part of a burst. */
  | { readonly kind: "bundle"; readonly dueAt: number }
  /** But those who are off. */
  | { readonly kind: "everyone" }
  /** Of those, whoever has one of the topics. */
  | { readonly kind: "topics"; readonly topics: readonly TopicSlug[] };

export interface AudiencePage {
  /** Active subscribers, each once. */
  readonly recipients: readonly Subscriber[];
  /** Chats whose record can't be read: they are left out, for one of them must not stop the others. */
  readonly unreadable: readonly number[];
  /** Where to go on; null = the end. */
  readonly next: string | null;
}

export interface AudienceStore {
  /** Whole shards from `cursor` (null = the beginning) until at least `atLeast` recipients are found. */
  page(query: AudienceQuery, cursor: string | null, atLeast?: number): Promise<AudiencePage>;
  /** `enough`: nobody needs to know how many more there are. */
  count(query: AudienceQuery, enough?: number): Promise<number>;
  /** The same, groups and channels apart from readers. */
  tally(query: AudienceQuery): Promise<Recipients>;
  /** Records, gone ones included. */
  total(): Promise<number>;
}

/** Shards asked for at once: a small shard costs less than the call that asks for it. */
const shardsPerRound = 256;
/** While nobody knows how full they are. */
const firstShards = 4;
/** Records after which a script leaves the other shards to the next one: Redis serves nobody else meanwhile (1–2 µs
 *  each). */
const mostRecords = 2000;

/** How many shards are likely to hold so many more, when those looked at held `found`: what is read past the end of a page
 *  is read for nothing. */
const shardsFor = (missing: number, looked: number, found: number): number =>
  looked === 0
    ? firstShards
    : Math.max(1, Math.min(shardsPerRound, Math.ceil((missing * looked) / Math.max(1, found))));

/** Between a line and its wishes. */
const wishesMark = "\x1f";

/** Answers for the first shards, one at least. */
const lookThrough = defineScript<string[]>(readLua(new URL("./look-through.lua", import.meta.url)));

export function createAudienceStore(deps: Registries & { readonly redis: Redis }): AudienceStore {
  const { redis } = deps;

  /** Which shards from `from` on, which sets in each, and whom of those. */
  const plan = async (query: AudienceQuery, from = 0) => {
    const topics = "topics" in query ? await Promise.all(query.topics.map(deps.topics.numberOf)) : [];
    const slot = query.kind === "slot" ? await deps.slots.numberOf(query.slot) : null;
    const ofTopic = topics.map((n) => `t${n}`);
    const ofTopics = query.kind === "article" ? [...ofTopic, "f"] : query.kind === "topics" ? ofTopic : ["all"];
    const indexes = slot !== null ? [`s${slot}`] : ofTopics;
    const keysOf = (shard: number): string[] => {
      const place = keys.shard(shard);
      const sets =
        slot !== null ? [place.slot(slot)] : query.kind === "bundle" ? [place.bundles] : topics.map(place.topic);
      return [place.records, place.wishes, ...(query.kind === "article" ? [place.followers] : []), ...sets];
    };
    const filter = filterOf(query);
    const story = query.kind === "article" ? (query.story ?? "") : "";
    return {
      shards: await usedShards(redis, indexes, from),
      /** Of the first of these shards (at least one), in their order: how many and how many of them are groups or channels
       *  ("7 2"), or ids and records, a line each. */
      async look(shards: readonly number[], what: "count" | "page"): Promise<string[]> {
        const ask = (some: readonly number[]) => {
          const all = some.flatMap(keysOf);
          return lookThrough(redis, all, [
            filter,
            what,
            all.length / some.length,
            mostRecords,
            query.kind === "article" ? 1 : 0,
            story,
            topics.join(" "),
            query.kind === "bundle" ? query.dueAt : "",
          ]);
        };
        // The shards of a cluster live on different nodes: a script sees one of them.
        if (!redis.isCluster) return ask(shards);
        return (await Promise.all(shards.map((shard) => ask([shard])))).flat();
      },
    };
  };

  /** One in a hundred has one: all of a page are asked for together. */
  const addPast = async (recipients: Subscriber[], at: number): Promise<void> => {
    const subscriber = recipients[at] as Subscriber;
    const { chatId } = subscriber;
    const past = await redis.get(keys.shard(shardOf(chatId)).past(chatId));
    if (past !== null) recipients[at] = { ...subscriber, past: await decodePast(past, deps) };
  };

  const tally = async (query: AudienceQuery, enough = Number.POSITIVE_INFINITY): Promise<Recipients> => {
    const { shards, look } = await plan(query);
    let [all, chats] = [0, 0];
    for (let i = 0; i < shards.length && all < enough; ) {
      const counts = await look(shards.slice(i, i + shardsPerRound), "count");
      for (const count of counts) {
        const [found = 0, groups = 0] = count.split(" ").map(Number);
        all += found;
        chats += groups;
      }
      i += counts.length;
    }
    return { readers: all - chats, chats };
  };

  return {
    async page(query, cursor, atLeast = 500) {
      const { shards, look } = await plan(query, Number(cursor ?? 0));
      const recipients: Subscriber[] = [];
      const unreadable: number[] = [];
      const pasts: Promise<void>[] = [];
      const end = async (next: string | null): Promise<AudiencePage> => {
        await Promise.all(pasts);
        return { recipients, unreadable, next };
      };
      for (let i = 0; i < shards.length; ) {
        const round = shards.slice(i, i + shardsFor(atLeast - recipients.length, i, recipients.length));
        for (const lines of await look(round, "page")) {
          for (const entry of lines === "" ? [] : lines.split("\n")) {
            const space = entry.indexOf(" ");
            const end = entry.indexOf(wishesMark, space);
            const chatId = Number(entry.slice(0, space));
            const line = entry.slice(space + 1, end < 0 ? undefined : end);
            const stored = { line, wishes: end < 0 ? "" : entry.slice(end + 1) };
            const met = isChatId(chatId) ? decodeMet(chatId, stored, deps) : null;
            const subscriber = met ?? (await decodeSubscriber(chatId, stored, deps).catch(leftOut));
            if (!subscriber) unreadable.push(chatId);
            else {
              recipients.push(subscriber);
              if (hasPast(line)) pasts.push(addPast(recipients, recipients.length - 1));
            }
          }
          const next = shards[++i];
          if (recipients.length >= atLeast && next !== undefined) return end(String(next));
        }
      }
      return end(null);
    },
    async count(query, enough) {
      const { readers, chats } = await tally(query, enough);
      return readers + chats;
    },
    tally: (query) => tally(query),
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

function leftOut(error: unknown): null {
  if (error instanceof UnreadableSubscriber) return null;
  throw error;
}

/** As look-through.lua knows it. */
function filterOf(query: AudienceQuery): "any" | "on" | "instant" | "breaking" {
  if (query.kind === "slot" || query.kind === "bundle") return "any";
  if (query.kind === "everyone" || query.kind === "topics") return "on";
  return query.urgency === "breaking" ? "breaking" : "instant";
}

/** Ascending, from one on: those that hold, or held, anybody of the indexes. */
export async function usedShards(redis: Redis, indexes: readonly string[], from = 0): Promise<number[]> {
  const maps = await Promise.all(indexes.map((index) => redis.getBuffer(keys.usedShards(index))));
  const shards: number[] = [];
  for (let shard = from; shard < shardCount; shard++) {
    // Redis counts bits from the most significant one of each byte.
    if (maps.some((map) => map && ((map[shard >> 3] ?? 0) & (0x80 >> (shard & 7))) !== 0)) shards.push(shard);
  }
  return shards;
}
