/** Finds the feed that somebody means by an address: a page's address will do. */
import type { FeedReader } from "../ingest/feed/feed-reader.ts";
import type { GuardedFetch } from "../ingest/fetch/guarded-fetch.ts";
import type { PageReader } from "../ingest/page/read-page.ts";
import { AppError } from "../news/app-error.ts";
import type { Clock } from "../news/schedule.ts";

export interface FoundFeed {
  readonly url: string;
  readonly title?: string;
  readonly entries: number;
}

export interface FeedFinderDeps {
  readonly fetch: Pick<GuardedFetch, "fetch">;
  readonly reader: FeedReader;
  readonly pages: Pick<PageReader, "understand">;
  readonly clock: Clock;
}

/** The feed at the address, or the first one that the page at the address points to. Throws feed_refused, not_a_feed. */
export function createFeedFinder(deps: FeedFinderDeps): (url: string) => Promise<FoundFeed> {
  const find = async (url: string, hops = 1): Promise<FoundFeed> => {
    const fetched = await deps.fetch.fetch(url, { accept: "feed" });
    if (!fetched.ok) throw new AppError("feed_refused", { url, reason: fetched.code });
    const contentType = fetched.headers["content-type"] ?? "";
    const feed = await deps.reader.open(fetched.body, { url: fetched.url, contentType, now: deps.clock() });
    if (feed.ok) {
      return { url: fetched.movedTo ?? url, entries: feed.entries.length, ...(feed.title && { title: feed.title }) };
    }
    if (feed.code === "too_complex") throw new AppError("feed_refused", { url, reason: feed.code });
    const page = hops > 0 ? await deps.pages.understand(fetched.body, fetched.url, contentType) : null;
    const pointed = page?.ok ? page.feeds[0] : undefined;
    if (pointed === undefined) throw new AppError("not_a_feed", { url });
    return find(pointed, hops - 1);
  };
  return (url) => find(url);
}
