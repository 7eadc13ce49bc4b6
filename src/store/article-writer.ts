/** Writes one article's record and the orders it stands in, if it is still what was read: one script. */
import type { Article, ArticleId } from "../news/article.ts";
import { isHandedIn } from "../news/draft.ts";
import { comparablePlace } from "../news/link-parameters.ts";
import type { TopicSlug } from "../news/topic.ts";
import { articleRecord } from "./article-record.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { createCommandList, defineScript, luaRunCommands } from "./redis/script.ts";

// KEYS: record, sealed, then those of the commands. ARGV: the record as read ("" = none), the new one, when it is published
// by this ("" = it is not), longest delay (ms), commands. Returns 1; 0: somebody was faster; else the sealed moment, which is
// not before it.
const replace = defineScript<number>(`${luaRunCommands}
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
if ARGV[3] ~= '' then
  local sealed = tonumber(redis.call('GET', KEYS[2]) or '0')
  local late = sealed - tonumber(ARGV[3])
  if late >= 0 and late <= tonumber(ARGV[4]) then return sealed end
end
redis.call('SET', KEYS[1], ARGV[2])
run_commands(5)
return 1`);

// KEYS: urls. ARGV: article id, spellings of its address. Another article may have taken the address over.
export const freeUrl = defineScript(`
for i = 2, #ARGV do
  if redis.call('HGET', KEYS[1], ARGV[i]) == ARGV[1] then redis.call('HDEL', KEYS[1], ARGV[i]) end
end`);

/** Between reading the time and storing what is published at it. Whatever is later than this, its clock was set back. */
const longestDelayMs = 600_000;

/** Whoever follows the changes is not as far behind; who is reads everything anew. */
const changesKept = 10_000;

/** `before`: the record as it was read ("" = none). Returns what is stored; null: somebody was faster. */
export type ArticleWriter = (before: string, old: Article | null, next: Article) => Promise<Article | null>;

export function createArticleWriter(redis: Redis): ArticleWriter {
  const { articles } = keys;
  const write: ArticleWriter = async (before, old, next) => {
    const commands = createCommandList([articles.record(next.id), articles.sealed]);
    if (old && (old.state !== next.state || timeOf(old) !== timeOf(next)))
      commands.add("ZREM", articles.state(old.state), next.id);
    commands.add("ZADD", articles.state(next.state), timeOf(next), next.id);
    if (isInReview(next)) commands.add("ZADD", articles.review, next.handedIn?.at ?? 0, next.id);
    else if (old && isInReview(old)) commands.add("ZREM", articles.review, next.id);
    if (isHeld(next)) commands.add("ZADD", articles.held, next.hold?.at ?? next.embargo?.until ?? 0, next.id);
    else if (old && isHeld(old)) commands.add("ZREM", articles.held, next.id);
    const listed = (article: Article | null): readonly TopicSlug[] =>
      article && isListed(article) ? article.topics : [];
    for (const topic of listed(old)) {
      if (!listed(next).includes(topic)) commands.add("ZREM", articles.topic(topic), next.id);
    }
    for (const topic of listed(next)) commands.add("ZADD", articles.topic(topic), timeOf(next), next.id);
    if (next.story !== undefined && next.state === "published") {
      commands.add("ZADD", articles.story(next.story), timeOf(next), next.id);
    }
    if (holdsUrl(next)) {
      commands.add("HSET", articles.urls, comparablePlace(next.content.url), next.id);
    }
    if (isListed(next) || (old && isListed(old))) commands.add("XADD", articles.changes, ...changeOf(next.id));
    const isPublishing = old !== null && isListed(next) && old.publishedAt !== next.publishedAt;
    const publishedAt = isPublishing ? timeOf(next) : "";
    const args = [before, articleRecord.write(next), publishedAt, longestDelayMs, ...commands.args];
    const answer = await replace(redis, commands.keys, args);
    if (answer === 0) return null;
    if (answer > 1) return write(before, old, { ...next, publishedAt: answer + 1 });
    if (old && holdsUrl(old) && (!holdsUrl(next) || old.content.url !== next.content.url)) {
      const kept = holdsUrl(next) ? comparablePlace(next.content.url) : null;
      await freeUrl(redis, [articles.urls], [old.id, ...spellings(old.content.url).filter((each) => each !== kept)]);
    }
    return next;
  };
  return write;
}

/** Version 0.1 kept addresses as they were written. */
export const spellings = (url: string): readonly string[] => [comparablePlace(url), url];

/** Whether readers find it. */
export const isListed = ({ state, hold }: Article): boolean => state === "published" && !hold;

/** What is published was not under embargo any more. */
const isHeld = ({ state, hold, embargo }: Article): boolean =>
  state === "draft" || state === "scheduled" ? Boolean(hold ?? embargo) : state === "published" && Boolean(hold);

const isInReview = (article: Article): boolean => article.state === "draft" && isHandedIn(article);

export const changeOf = (id: ArticleId) => ["MAXLEN", "~", changesKept, "*", "id", id] as const;

const holdsUrl = ({ state }: Article): boolean => state === "published" || state === "scheduled";

export function timeOf(article: Article): number {
  if (article.state === "draft") return article.createdAt;
  if (article.state === "scheduled") return article.publishAt ?? article.createdAt;
  return article.publishedAt ?? article.createdAt;
}
