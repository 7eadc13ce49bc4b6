/** Articles and the orders they are looked up in. Every change is a compare-and-set that moves the indexes with it. */
import { randomBytes } from "node:crypto";
import { type Article, type ArticleId, type ArticleState, articleIdFrom } from "../news/article.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import type { TopicSlug } from "../news/topic.ts";
import { articleRecord } from "./article-record.ts";
import { changeOf, createArticleWriter, freeUrl, isListed, spellings, timeOf } from "./article-writer.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

/** A place in the order of changes. */
export type ChangePlace = string & { readonly __brand: "ChangePlace" };

export interface ArticleStore {
  /** Gives the draft a free id. */
  create(draft: Omit<Article, "id">): Promise<Article>;
  get(id: ArticleId): Promise<Article | null>;
  /** Those that are there still, in this order. */
  many(ids: readonly ArticleId[]): Promise<readonly Article[]>;
  /** Reads, lets `change` decide, writes if nobody was faster (else again). Null from `change` leaves it as it is.
   *  Returns what is stored now, or null when there is no such article. What `change` throws goes through. An article that
   *  is published until a sealed moment is published right after it instead. */
  update(id: ArticleId, change: (article: Article) => Article | null): Promise<Article | null>;
  /** The article that carries the address to readers, however it is spelled. */
  byUrl(url: string): Promise<ArticleId | null>;
  /** Published in any of the topics (without: in whatever topic), after `after` and until `until` (ms), newest first. */
  published(query: {
    readonly topics?: readonly TopicSlug[];
    readonly after: number;
    readonly until: number;
    readonly limit?: number;
  }): Promise<readonly Article[]>;
  /** What was published until `until` (ms) is all known from now on: nothing is added to it. */
  seal(until: number): Promise<void>;
  /** What readers find now, of one topic or of all (null): published until `until` (ms), newest first. */
  listed(query: {
    readonly topic: TopicSlug | null;
    readonly until: number;
    readonly skip: number;
    readonly limit: number;
  }): Promise<readonly Article[]>;
  /** The articles that came to readers, changed before their eyes or went, after that place in the order of changes, with
   *  the place to ask from next. "lost": too many have changed since, nobody can tell which. */
  changedSince(
    place: ChangePlace,
  ): Promise<{ readonly ids: readonly ArticleId[]; readonly place: ChangePlace } | "lost">;
  /** Where the order of changes ends now. */
  lastChange(): Promise<ChangePlace>;
  /** What followed up the story's first article and was published, newest first. */
  followUps(story: ArticleId): Promise<readonly ArticleId[]>;
  /** The broadcast carries these articles: a revision finds the copies by it. */
  noteCarrier(ids: readonly ArticleId[], broadcast: BroadcastId, forMs: number): Promise<void>;
  /** Broadcasts that carried it. */
  carriers(id: ArticleId): Promise<readonly BroadcastId[]>;
  /** Newest first; drafts by creation, scheduled by when they are due (soonest first). */
  inState(state: ArticleState, limit: number): Promise<readonly Article[]>;
  countIn(state: ArticleState): Promise<number>;
  /** Drafts that an editor was asked to look at, the longest first. */
  inReview(skip: number, limit: number): Promise<readonly Article[]>;
  countInReview(): Promise<number>;
  /** What an embargo or a hold keeps back. */
  held(limit: number): Promise<readonly Article[]>;
  /** Of several states together, newest first by the time each is listed by. */
  newest(states: readonly ArticleState[], skip: number, limit: number): Promise<readonly Article[]>;
  /** Forgets what was last in a state before `before` (ms); scheduled ones are kept. Returns how many. */
  trim(before: number, limit: number): Promise<number>;
}

// KEYS: sealed. ARGV: until (ms).
const raiseSeal = defineScript(`
if tonumber(redis.call('GET', KEYS[1]) or '0') < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], ARGV[1]) end`);

const changesAtOnce = 500;
const noChange = "0-0" as ChangePlace;

/** An article that somebody changes all the time is a fault elsewhere. */
const attempts = 50;

export function createArticleStore(redis: Redis): ArticleStore {
  const { articles } = keys;
  const many = async (ids: readonly string[]): Promise<Article[]> => {
    if (ids.length === 0) return [];
    const texts = await redis.mget(...ids.map(articles.record));
    return texts.filter((text) => text !== null).map(articleRecord.read);
  };

  const write = createArticleWriter(redis);

  return {
    async create(draft) {
      for (;;) {
        const article: Article = { ...draft, id: articleIdFrom(randomBytes(8)) };
        if (await write("", null, article)) return article;
      }
    },
    async get(id) {
      const text = await redis.get(articles.record(id));
      return text === null ? null : articleRecord.read(text);
    },
    many,
    async update(id, change) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const text = await redis.get(articles.record(id));
        if (text === null) return null;
        const current = articleRecord.read(text);
        const next = change(current);
        if (next === null) return current;
        const stored = await write(text, current, next);
        if (stored) return stored;
      }
      throw new Error(`article ${id} changed under every one of ${attempts} attempts`);
    },
    async byUrl(url) {
      const found = await redis.hmget(articles.urls, ...spellings(url));
      return (found.find((id) => id !== null) ?? null) as ArticleId | null;
    },
    async published({ topics, after, until, limit }) {
      const lists = await Promise.all(
        (topics?.map(articles.topic) ?? [articles.state("published")]).map((list) =>
          redis.zrange(list, until, `(${after}`, "BYSCORE", "REV", "LIMIT", 0, limit ?? -1),
        ),
      );
      const found = await many([...new Set(lists.flat())]);
      return found.sort((a, b) => timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : 1)).slice(0, limit);
    },
    async seal(until) {
      await raiseSeal(redis, [articles.sealed], [until]);
    },
    async listed({ topic, until, skip, limit }) {
      const key = topic === null ? articles.state("published") : articles.topic(topic);
      const found = await many(await redis.zrange(key, until, "-inf", "BYSCORE", "REV", "LIMIT", skip, limit));
      return found.filter(isListed);
    },
    async changedSince(place) {
      const pipeline = redis.pipeline().xrange(articles.changes, "-", "+", "COUNT", 1);
      const answers = await pipeline.xrange(articles.changes, `(${place}`, "+", "COUNT", changesAtOnce).exec();
      const [oldest, found] = (answers ?? []).map(([error, entries]) => {
        if (error) throw error;
        return entries as [id: string, fields: string[]][];
      });
      const isKnown = place === noChange || (oldest?.[0] !== undefined && isNotAfter(oldest[0][0], place));
      if (!isKnown) return "lost";
      const last = found?.at(-1)?.[0] ?? place;
      const ids = (found ?? []).map(([, fields]) => fields[1] as ArticleId);
      return { ids: [...new Set(ids)], place: last as ChangePlace };
    },
    async lastChange() {
      const [last] = await redis.xrevrange(articles.changes, "+", "-", "COUNT", 1);
      return (last?.[0] ?? noChange) as ChangePlace;
    },
    async followUps(story) {
      return (await redis.zrange(articles.story(story), "0", "-1", "REV")) as ArticleId[];
    },
    async noteCarrier(ids, broadcast, forMs) {
      const pipeline = redis.pipeline();
      for (const id of ids) pipeline.sadd(articles.carriers(id), broadcast).pexpire(articles.carriers(id), forMs);
      for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
    },
    async carriers(id) {
      return (await redis.smembers(articles.carriers(id))) as BroadcastId[];
    },
    async inState(state, limit) {
      const [key, last] = [articles.state(state), String(limit - 1)];
      const ids = await (state === "scheduled" ? redis.zrange(key, 0, last) : redis.zrange(key, 0, last, "REV"));
      return (await many(ids)).filter((article) => article.state === state);
    },
    countIn: (state) => redis.zcard(articles.state(state)),
    inReview: async (skip, limit) => many(await redis.zrange(articles.review, String(skip), String(skip + limit - 1))),
    held: async (limit) => many(await redis.zrange(articles.held, "0", String(limit - 1))),
    countInReview: () => redis.zcard(articles.review),
    async newest(states, skip, limit) {
      const last = String(skip + limit - 1);
      const lists = await Promise.all(
        states.map((state) => redis.zrange(articles.state(state), "0", last, "REV", "WITHSCORES")),
      );
      const all = lists.flatMap((flat) =>
        Array.from({ length: flat.length / 2 }, (_, i) => ({ id: flat[2 * i] ?? "", at: Number(flat[2 * i + 1]) })),
      );
      all.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
      return many(all.slice(skip, skip + limit).map(({ id }) => id));
    },
    async trim(before, limit) {
      let removed = 0;
      for (const state of overStates) {
        const ids = await redis.zrange(articles.state(state), "-inf", String(before), "BYSCORE", "LIMIT", 0, limit);
        for (const article of await many(ids)) {
          const multi = redis.multi().del(articles.record(article.id));
          // In each: stores written before 2026-11-30 have discarded drafts among the retracted.
          for (const each of overStates) multi.zrem(articles.state(each), article.id);
          for (const topic of article.topics) multi.zrem(articles.topic(topic), article.id);
          multi.zrem(articles.review, article.id).zrem(articles.held, article.id);
          if (article.story !== undefined) multi.zrem(articles.story(article.story), article.id);
          if (isListed(article)) multi.xadd(articles.changes, ...changeOf(article.id));
          await multi.exec();
          await freeUrl(redis, [articles.urls], [article.id, ...spellings(article.content.url)]);
          removed++;
        }
      }
      return removed;
    },
  };
}

/** What nothing happens to any more, or nothing has happened to for so long. */
const overStates = ["published", "retracted", "discarded", "draft"] as const;

/** Places are "<ms>-<number>". */
function isNotAfter(a: string, b: string): boolean {
  const [[aMs = 0, aNumber = 0], [bMs = 0, bNumber = 0]] = [a, b].map((each) => each.split("-").map(Number)) as [
    number[],
    number[],
  ];
  return aMs < bMs || (aMs === bMs && aNumber <= bNumber);
}
