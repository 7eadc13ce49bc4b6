/** Asks one feed for what is new (take-entries.ts makes articles of it) and decides when to ask again, which is our own data.
 *  A poll writes down what it has learnt, and leaves alone what an editor has switched meanwhile. */

import type { Emit } from "../events.ts";
import { type FeedReader, FeedUnreadable } from "../ingest/feed/feed-reader.ts";
import type { FetchResult, GuardedFetch } from "../ingest/fetch/guarded-fetch.ts";
import { createPerHostLimit } from "../ingest/fetch/per-host-limit.ts";
import { feedEntry } from "../news/agenda.ts";
import { type Feed, isGoneForGood, isSick, leavesSite, movesToBelieve, nextPollDelay, rhythmOf } from "../news/feed.ts";
import type { Clock } from "../news/schedule.ts";
import type { Outcome } from "../queue.ts";
import type { Agenda } from "../store/agenda.ts";
import type { FeedStore } from "../store/feeds.ts";
import type { HubOffer, Hubs } from "./hubs.ts";
import { createEntryTaker, type EntryTakerDeps, namedFeed, type ReadableFeed, type StoryNews } from "./take-entries.ts";

/** What the newsroom is told of a feed. */
export interface FeedNews extends StoryNews {
  feedSick(feed: Feed, reason: string): Promise<void>;
  feedHealed(feed: Feed): Promise<void>;
  /** 410: it is asked once a day from now on. */
  feedGone(feed: Feed): Promise<void>;
}

export interface PollFeedDeps extends EntryTakerDeps {
  readonly feeds: FeedStore;
  readonly agenda: Agenda;
  readonly fetch: Pick<GuardedFetch, "fetch">;
  readonly reader: FeedReader;
  readonly news: FeedNews;
  readonly clock: Clock;
  readonly hubs: Pick<Hubs, "offered">;
  readonly random: () => number;
  readonly emit: Emit;
}

type Fetched = Extract<FetchResult, { ok: true }>;

/** What a poll has learnt of a feed that is well. */
interface Learnt extends Partial<Pick<Feed, "title" | "rhythmMs" | "newAt" | "known">> {
  readonly freshForMs?: number;
  readonly hub: HubOffer;
}

/** Many a ttl was set once and forgotten: it is believed up to here. */
const longestTtlMs = 3_600_000;
/** A feed that is polled already (an editor's button, a hub) is looked at again so soon. */
const turnMs = 2000;

export function createFeedPoller(deps: PollFeedDeps) {
  const { feeds, agenda, clock, news } = deps;
  const takeEntries = createEntryTaker(deps);
  const hosts = createPerHostLimit();

  /** `learn`: what the poll has learnt. Of an address that is the feed's no more nothing is. */
  const settle = async (
    { number, url }: Feed,
    dueAt: number,
    hints: Parameters<typeof nextPollDelay>[1],
    learn: (feed: Feed) => Feed,
  ): Promise<void> => {
    const saved = await feeds.update(number, (feed) => (feed.url === url ? learn(feed) : null));
    if (!saved || saved.paused) return agenda.settle(feedEntry(number), dueAt);
    await agenda.settle(feedEntry(number), dueAt, Math.round(clock() + nextPollDelay(saved, hints, deps.random())));
  };

  const failed = async (feed: Feed, dueAt: number, reason: string, retryAfterMs?: number): Promise<void> => {
    deps.emit({ type: "feed.polled", outcome: reason });
    const at = clock();
    const gone = reason === "gone";
    const sick = (of: Feed): Feed => ({
      ...of,
      failures: of.failures + 1,
      failingSince: of.failingSince ?? at,
      fault: { at, reason },
    });
    const tell = !feed.sickTold && (gone || isSick(sick(feed), at));
    if (tell) await (gone ? news.feedGone(feed) : news.feedSick(sick(feed), reason));
    await settle(feed, dueAt, { gone, ...(retryAfterMs !== undefined && { retryAfterMs }) }, (current) => {
      const next = { ...sick(current), sickTold: current.sickTold || tell };
      return gone && isGoneForGood(next, at) ? { ...next, paused: true } : next;
    });
  };

  /** Where it has moved to. Within its site it is followed when that has repeated; to another one an editor decides. */
  const movedBy = async (feed: Feed, { movedTo: url }: Fetched): Promise<Pick<Feed, "url" | "moved">> => {
    if (url === undefined) return { url: feed.url };
    const { moved: before } = feed;
    const again = before?.url === url ? before : undefined;
    const times = (again?.times ?? 0) + 1;
    if (times < movesToBelieve) return { url: feed.url, moved: { ...again, url, times } };
    if (!leavesSite(feed.url, url)) return { url };
    if (!again?.asked) {
      const stories = (await feeds.report(feed.number))?.entries.map(({ title }) => ({ title })) ?? [];
      await news.feedMatter({ ...namedFeed(feed), matter: "moved", to: url, stories });
    }
    return { url: feed.url, moved: { url, times, asked: true } };
  };

  const succeeded = async (feed: Feed, dueAt: number, fetched: Fetched, learnt: Learnt): Promise<void> => {
    const { freshForMs: ttlMs = 0, hub, ...facts } = learnt;
    const hasNew = facts.newAt !== undefined;
    const { told, alive } = await deps.hubs.offered(feed, hub, hasNew);
    if (feed.sickTold) await news.feedHealed(feed);
    const place = await movedBy(feed, fetched);
    const { etag, "last-modified": lastModified, "cache-control": cache } = fetched.headers;
    const maxAge = Number(/max-age=(\d+)/i.exec(cache ?? "")?.[1] ?? 0);
    const freshForMs = Math.max(maxAge * 1000, Math.min(ttlMs, longestTtlMs));
    // What a hub has told and the feed does not show yet stands in somebody's cache.
    const hints = { soon: told && !hasNew, hub: alive, ...(freshForMs > 0 && { freshForMs }) };
    await settle(feed, dueAt, hints, ({ failingSince: _, moved: __, braking: ___, ...rest }) => ({
      ...rest,
      ...facts,
      ...place,
      failures: 0,
      sickTold: false,
      // Version 0.1 did not note it: what is older than this is no news from now on.
      addedAt: rest.addedAt ?? clock(),
      readAt: clock(),
      // Read as it was switched before: it is read again as it is switched now.
      ...(sameReading(rest, feed) && { ...(etag && { etag }), ...(lastModified && { lastModified }) }),
    }));
  };

  const takeDocument = async (feed: Feed, dueAt: number, fetched: Fetched): Promise<void> => {
    const { quirks = {}, number } = feed;
    const read = await deps.reader.open(fetched.body, {
      url: fetched.url,
      contentType: fetched.headers["content-type"] ?? "",
      now: clock(),
      linkHeader: fetched.headers.link ?? "",
      ...(quirks.charset && { charset: quirks.charset }),
      ...(quirks.byAddress && { byAddress: true }),
    });
    if (!read.ok) return failed(feed, dueAt, read.code);
    try {
      const { entries, hasNew } = await takeEntries(feed, read);
      await feeds.putReport(number, { at: clock(), total: read.entries.length, entries });
      deps.emit({ type: "feed.polled", outcome: "read" });
      await succeeded(feed, dueAt, fetched, { ...learntFrom(read, quirks), ...(hasNew && { newAt: clock() }) });
    } catch (error) {
      if (error instanceof FeedUnreadable) return failed(feed, dueAt, error.code); // what was taken before stays taken
      throw error;
    }
  };

  const ask = async (feed: Feed, dueAt: number): Promise<void> => {
    const fetched = await deps.fetch.fetch(feed.url, { accept: "feed", headers: conditions(feed) });
    if (!fetched.ok) {
      const reason = fetched.status === 410 ? "gone" : fetched.code;
      return failed(feed, dueAt, reason, fetched.retryAfterMs);
    }
    if (fetched.status !== 304) return takeDocument(feed, dueAt, fetched);
    deps.emit({ type: "feed.polled", outcome: "unchanged" });
    await succeeded(feed, dueAt, fetched, { hub: "unchanged" });
  };

  return async (number: number, dueAt: number): Promise<Outcome> => {
    if ((await agenda.dueAt(feedEntry(number))) !== dueAt) return { kind: "done", note: "polled already" };
    const feed = await feeds.get(number);
    if (!feed || feed.paused) {
      await agenda.settle(feedEntry(number), dueAt);
      return { kind: "done", note: feed ? "paused" : "removed" };
    }
    const entered = hosts.enter(new URL(feed.url).host);
    if ("waitMs" in entered) return { kind: "snooze", ms: entered.waitMs };
    try {
      const endTurn = await feeds.takeTurn(number);
      if (!endTurn) return { kind: "snooze", ms: turnMs };
      try {
        await ask(feed, dueAt);
      } finally {
        await endTurn();
      }
      return { kind: "done" };
    } finally {
      entered.leave();
    }
  };
}

function learntFrom({ title, entries, freshForMs, hub }: ReadableFeed, { ignoreDates }: NonNullable<Feed["quirks"]>) {
  const rhythmMs = ignoreDates
    ? undefined
    : rhythmOf(entries.slice(0, 20).flatMap(({ publishedAt }) => publishedAt ?? []));
  return {
    hub,
    // One that is empty, or has not been shown yet, may be full of old stories tomorrow.
    ...(entries.length > 0 && { known: true }),
    ...(title && { title }),
    ...(rhythmMs !== undefined && { rhythmMs }),
    ...(freshForMs !== undefined && { freshForMs }),
  };
}

function conditions({ etag, lastModified }: Feed): Record<string, string> {
  return { ...(etag && { "if-none-match": etag }), ...(lastModified && { "if-modified-since": lastModified }) };
}

const sameReading = (a: Feed, b: Feed): boolean => JSON.stringify(a.quirks) === JSON.stringify(b.quirks);
