/** Adds feeds (also by the address of a page that points to one), lists and removes them: a chief's right. */

import type { FeedReader } from "../ingest/feed/feed-reader.ts";
import type { GuardedFetch } from "../ingest/fetch/guarded-fetch.ts";
import type { PageReader } from "../ingest/page/read-page.ts";
import { feedEntry } from "../news/agenda.ts";
import { AppError } from "../news/app-error.ts";
import type { Feed, FeedMode } from "../news/feed.ts";
import { comparableAddress } from "../news/link-parameters.ts";
import type { Clock } from "../news/schedule.ts";
import type { Agenda } from "../store/agenda.ts";
import type { FeedStore } from "../store/feeds.ts";
import type { Rights } from "./rights.ts";
import type { TopicDesk } from "./topic-desk.ts";

export interface FeedDesk {
  list(actor: number): Promise<readonly Feed[]>;
  /** Throws page_refused, not_a_feed, topic_not_found, topic_required, feed_exists, not_allowed. */
  add(
    actor: number,
    wish: {
      readonly url: string;
      readonly topics: readonly string[];
      readonly mode: FeedMode;
      readonly takeFirst: number;
    },
  ): Promise<{ readonly feed: Feed; readonly entries: number }>;
  /** Throws feed_not_found. */
  remove(actor: number, number: number): Promise<Feed>;
}

export interface FeedDeskDeps {
  readonly feeds: FeedStore;
  readonly agenda: Agenda;
  readonly rights: Rights;
  readonly topics: TopicDesk;
  readonly fetch: Pick<GuardedFetch, "fetch">;
  readonly reader: FeedReader;
  readonly pages: Pick<PageReader, "understand">;
  readonly clock: Clock;
}

export function createFeedDesk(deps: FeedDeskDeps): FeedDesk {
  const { feeds, agenda, rights, clock } = deps;

  /** The feed at the address, or the first one that the page at the address points to. */
  const find = async (url: string, hops = 1): Promise<{ url: string; title?: string; entries: number }> => {
    const fetched = await deps.fetch.fetch(url, { accept: "feed" });
    if (!fetched.ok) throw new AppError("page_refused", { url, reason: fetched.code });
    const contentType = fetched.headers["content-type"] ?? "";
    const feed = await deps.reader.open(fetched.body, { url: fetched.url, contentType, now: clock() });
    if (feed.ok) {
      return { url: fetched.movedTo ?? url, entries: feed.entries.length, ...(feed.title && { title: feed.title }) };
    }
    if (feed.code === "too_complex") throw new AppError("page_refused", { url, reason: feed.code });
    const page = hops > 0 ? await deps.pages.understand(fetched.body, fetched.url, contentType) : null;
    const pointed = page?.ok ? page.feeds[0] : undefined;
    if (pointed === undefined) throw new AppError("not_a_feed", { url });
    return find(pointed, hops - 1);
  };

  return {
    async list(actor) {
      await rights.demand(actor, "govern");
      return feeds.list();
    },
    async add(actor, { url, topics: words, mode, takeFirst }) {
      await rights.demand(actor, "govern");
      const topics = await deps.topics.resolve(words);
      if (topics.length === 0) throw new AppError("topic_required", {});
      const found = await find(url);
      const address = comparableAddress(found.url);
      const twin = (await feeds.list()).find((each) => comparableAddress(each.url) === address);
      if (twin) throw new AppError("feed_exists", { number: twin.number });
      const feed = await feeds.add({
        url: found.url,
        ...(found.title && { title: found.title }),
        topics,
        mode,
        addedBy: actor,
        takeFirst,
        known: false,
        failures: 0,
        sickTold: false,
      });
      await agenda.put(feedEntry(feed.number), clock());
      return { feed, entries: found.entries };
    },
    async remove(actor, number) {
      await rights.demand(actor, "govern");
      const feed = await feeds.get(number);
      if (!feed) throw new AppError("feed_not_found", { number });
      await feeds.remove(number);
      return feed;
    },
  };
}
