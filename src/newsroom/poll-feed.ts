/** Asks one feed for what is new and makes articles of it: nothing old at first sight, nothing twice, an edited entry as a
 *  candidate for a correction, a flood held for an editor. When to ask again is our own data. */

import type { Emit } from "../events.ts";
import {
  contentOf,
  type FeedReader,
  FeedUnreadable,
  type ListedEntry,
  type OpenedFeed,
} from "../ingest/feed/feed-reader.ts";
import type { FetchResult, GuardedFetch } from "../ingest/fetch/guarded-fetch.ts";
import { createPerHostLimit } from "../ingest/fetch/per-host-limit.ts";
import { feedEntry } from "../news/agenda.ts";
import type { Article, ArticleContent, ArticleId } from "../news/article.ts";
import { type Feed, floodOfEntries, isSick, movesToBelieve, nextPollDelay, rhythmOf } from "../news/feed.ts";
import type { Clock } from "../news/schedule.ts";
import type { Outcome } from "../queue.ts";
import type { Agenda } from "../store/agenda.ts";
import type { FeedStore, KnownEntry } from "../store/feeds.ts";
import type { ArticleDesk } from "./article-desk.ts";
import { type EntryCompleter, isIncomplete } from "./complete-entry.ts";

/** What the newsroom is told of a feed. */
export interface FeedNews {
  feedSick(feed: Feed, reason: string): Promise<void>;
  feedHealed(feed: Feed): Promise<void>;
  /** 410: it is removed. */
  feedGone(feed: Feed): Promise<void>;
  /** Drafts wait; `flood`: more at once than is believable. */
  draftsFromFeed(feed: Feed, count: number, flood: boolean): Promise<void>;
  /** It goes out by itself after the undo window. */
  storyFromFeed(feed: Feed, article: Article): Promise<void>;
  entryChanged(feed: Feed, articleId: ArticleId, title: string): Promise<void>;
}

type ReadableFeed = Extract<OpenedFeed, { ok: true }>;

export interface PollFeedDeps {
  readonly feeds: FeedStore;
  readonly agenda: Agenda;
  readonly desk: ArticleDesk;
  readonly fetch: Pick<GuardedFetch, "fetch">;
  readonly reader: FeedReader;
  readonly news: FeedNews;
  /** Looks up on its page what an entry lacks. */
  readonly entries: EntryCompleter;
  readonly clock: Clock;
  readonly random: () => number;
  readonly emit: Emit;
}

/** Pages read for one poll: a feed that lacks everything must not become a crawl. */
const pagesPerPoll = 4;
/** For all of them together: what is not found by then is not waited for. */
const pagesMs = 20_000;

/** Many a ttl was set once and forgotten: it is believed up to here. */
const longestTtlMs = 3_600_000;

export function createFeedPoller(deps: PollFeedDeps) {
  const { feeds, agenda, clock } = deps;
  const hosts = createPerHostLimit();

  const settle = async (feed: Feed, dueAt: number, hints: Parameters<typeof nextPollDelay>[1]): Promise<void> => {
    await feeds.save(feed);
    await agenda.settle(feedEntry(feed.number), dueAt, Math.round(clock() + nextPollDelay(feed, hints, deps.random())));
  };

  const failed = async (feed: Feed, dueAt: number, reason: string, retryAfterMs?: number): Promise<void> => {
    deps.emit({ type: "feed.polled", outcome: reason });
    const sick: Feed = { ...feed, failures: feed.failures + 1, failingSince: feed.failingSince ?? clock() };
    const tell = !sick.sickTold && isSick(sick, clock());
    if (tell) await deps.news.feedSick(sick, reason);
    const hints = retryAfterMs === undefined ? {} : { retryAfterMs };
    await settle({ ...sick, sickTold: sick.sickTold || tell }, dueAt, hints);
  };

  const succeeded = async (
    feed: Feed,
    dueAt: number,
    fetched: Extract<FetchResult, { ok: true }>,
    ttlMs = 0,
  ): Promise<void> => {
    if (feed.sickTold) await deps.news.feedHealed(feed);
    const { failingSince: _, moved: before, ...rest } = feed;
    const moved = fetched.movedTo
      ? { url: fetched.movedTo, times: before?.url === fetched.movedTo ? before.times + 1 : 1 }
      : undefined;
    const believed = moved !== undefined && moved.times >= movesToBelieve;
    const { etag, "last-modified": lastModified, "cache-control": cache } = fetched.headers;
    const healed: Feed = {
      ...rest,
      failures: 0,
      sickTold: false,
      known: true,
      ...(believed ? { url: moved.url } : moved && { moved }),
      ...(etag && { etag }),
      ...(lastModified && { lastModified }),
    };
    const maxAge = Number(/max-age=(\d+)/i.exec(cache ?? "")?.[1] ?? 0);
    const freshForMs = Math.max(maxAge * 1000, Math.min(ttlMs, longestTtlMs));
    await settle(healed, dueAt, freshForMs > 0 ? { freshForMs } : {});
  };

  /** Drafts or publishes what is new; returns what to remember. */
  const takeEntries = async (feed: Feed, read: ReadableFeed): Promise<void> => {
    const { entries } = read;
    const known = await feeds.known(
      feed.number,
      entries.map((entry) => entry.identity),
    );
    const fresh = entries.filter((_, i) => known[i] === null);
    const wanted = feed.known ? fresh : newestFirst(fresh).slice(0, feed.takeFirst);
    const flood = feed.known && wanted.length > floodOfEntries;
    const completed = lookUps();
    let drafts = 0;
    for (const entry of newestFirst(wanted).reverse()) {
      const { content: stated, hash } = await contentOf(read, entry.identity);
      const content = await completed(stated);
      const article = await deps.desk.takeIn(feed, content, feed.mode === "auto" && !flood);
      if (!article) continue; // another feed or an editor brought this very page
      if (article.state === "draft") drafts++;
      else await deps.news.storyFromFeed(feed, article);
      await feeds.remember(feed.number, [[entry.identity, remembered(entry, hash, article.id)]]);
    }
    const passedBy = fresh.filter((entry) => !wanted.includes(entry));
    const hashes = await read.hashes(passedBy.map((entry) => entry.identity));
    await feeds.remember(
      feed.number,
      passedBy.map((entry, i) => [entry.identity, remembered(entry, hashes[i] ?? "")]),
    );
    if (drafts > 0) await deps.news.draftsFromFeed(feed, drafts, flood);
    for (const [i, entry] of entries.entries()) await noticeChange(feed, read, entry, known[i] ?? null, completed);
  };

  const takeDocument = async (
    feed: Feed,
    dueAt: number,
    fetched: Extract<FetchResult, { ok: true }>,
  ): Promise<void> => {
    const contentType = fetched.headers["content-type"] ?? "";
    const read = await deps.reader.open(fetched.body, { url: fetched.url, contentType, now: clock() });
    if (!read.ok) return failed(feed, dueAt, read.code);
    try {
      await takeEntries(feed, read);
    } catch (error) {
      if (error instanceof FeedUnreadable) return failed(feed, dueAt, error.code); // what was taken before stays taken
      throw error;
    }
    deps.emit({ type: "feed.polled", outcome: "read" });
    const rhythmMs = rhythmOf(read.entries.slice(0, 20).flatMap((entry) => entry.publishedAt ?? []));
    const named = { ...feed, ...(read.title && { title: read.title }), ...(rhythmMs !== undefined && { rhythmMs }) };
    await succeeded(named, dueAt, fetched, read.freshForMs);
  };

  /** For one poll: the first few that lack something get it from their pages, the others go as they are. */
  const lookUps = () => {
    const enough = AbortSignal.timeout(pagesMs);
    let left = pagesPerPoll;
    return async (content: ArticleContent): Promise<ArticleContent> =>
      isIncomplete(content) && left-- > 0 ? deps.entries.complete(content, enough) : content;
  };

  const noticeChange = async (
    feed: Feed,
    read: ReadableFeed,
    entry: ListedEntry,
    known: KnownEntry | null,
    completed: (content: ArticleContent) => Promise<ArticleContent>,
  ): Promise<void> => {
    if (!known || known.revision === entry.revision) return;
    const { content, hash } = await contentOf(read, entry.identity);
    if (known.articleId && known.hash !== hash) {
      await deps.desk.proposeRevision(known.articleId, await completed(content));
      await deps.news.entryChanged(feed, known.articleId, content.title);
    }
    await feeds.remember(feed.number, [[entry.identity, remembered(entry, hash, known.articleId)]]);
  };

  return async (number: number, dueAt: number): Promise<Outcome> => {
    if ((await agenda.dueAt(feedEntry(number))) !== dueAt) return { kind: "done", note: "polled already" };
    const feed = await feeds.get(number);
    if (!feed) {
      await agenda.settle(feedEntry(number), dueAt);
      return { kind: "done", note: "removed" };
    }
    const entered = hosts.enter(new URL(feed.url).host);
    if ("waitMs" in entered) return { kind: "snooze", ms: entered.waitMs };
    try {
      const fetched = await deps.fetch.fetch(feed.url, { accept: "feed", headers: conditions(feed) });
      if (!fetched.ok && fetched.status === 410) {
        await feeds.remove(number);
        await agenda.settle(feedEntry(number), dueAt);
        await deps.news.feedGone(feed);
        deps.emit({ type: "feed.polled", outcome: "gone" });
      } else if (!fetched.ok) await failed(feed, dueAt, fetched.code, fetched.retryAfterMs);
      else if (fetched.status === 304) {
        deps.emit({ type: "feed.polled", outcome: "unchanged" });
        await succeeded(feed, dueAt, fetched);
      } else await takeDocument(feed, dueAt, fetched);
      return { kind: "done" };
    } finally {
      entered.leave();
    }
  };
}

function conditions({ etag, lastModified }: Feed): Record<string, string> {
  return { ...(etag && { "if-none-match": etag }), ...(lastModified && { "if-modified-since": lastModified }) };
}

const remembered = (entry: ListedEntry, hash: string, articleId?: ArticleId): KnownEntry => ({
  revision: entry.revision,
  hash,
  ...(articleId && { articleId }),
});

const newestFirst = (entries: readonly ListedEntry[]): ListedEntry[] =>
  [...entries].sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
