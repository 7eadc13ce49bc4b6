/** Adds the feeds of a list, a few at a time, each as if a chief had typed it; writes and gives them as a list. What could not
 *  be added is named with its reason. Begun again after a crash it goes on where it was: a feed that is there already is not
 *  added twice. */
import { randomBytes } from "node:crypto";
import { AppError, type AppErrorFacts } from "../news/app-error.ts";
import { articleIdFrom } from "../news/article.ts";
import type { DeskPlace } from "../news/broadcast.ts";
import type { FeedMode } from "../news/feed.ts";
import type { FeedList, ListedFeed } from "../news/feed-list.ts";
import type { Clock } from "../news/schedule.ts";
import { parseTopicSlug, type TopicSlug } from "../news/topic.ts";
import type { Enqueue, Outcome } from "../queue.ts";
import type { FeedListStore } from "../store/feed-lists.ts";
import type { FeedDesk } from "./feed-desk.ts";
import type { Rights } from "./rights.ts";
import type { TopicDesk } from "./topic-desk.ts";

export interface ImportNews {
  /** It has got on; `list.done` is all of them when it is over. */
  feedsImported(list: FeedList): Promise<void>;
}

export interface FeedLists {
  /** The list in a file; null when it is none. Throws not_allowed. */
  read(actor: number, bytes: Uint8Array): Promise<readonly ListedFeed[] | null>;
  /** Throws topic_not_found. `place`: the message that shows how far it is. */
  begin(
    actor: number,
    wish: {
      readonly items: readonly ListedFeed[];
      readonly topics: readonly string[];
      readonly mode: FeedMode;
      readonly place: DeskPlace;
    },
  ): Promise<void>;
  /** All feeds, as OPML. */
  write(actor: number, title: string): Promise<string>;
  /** The job's call. */
  goOn(name: string, signal: AbortSignal): Promise<Outcome>;
}

export interface FeedListsDeps {
  readonly lists: FeedListStore;
  readonly feeds: Pick<FeedDesk, "add" | "list">;
  readonly topics: Pick<TopicDesk, "list" | "resolve">;
  readonly rights: Rights;
  readonly news: ImportNews;
  readonly enqueue: Enqueue;
  readonly clock: Clock;
}

/** Loaded when it is asked for: a process that only sends has no use for the library, which takes megabytes. */
const opml = () => import("../ingest/feed/opml.ts");

/** One site after the other would be slow, all of them at once rude. */
const atOnce = 4;

export function createFeedLists(deps: FeedListsDeps): FeedLists {
  const { lists, feeds, topics, rights } = deps;

  /** The reason why not; null: it is added. */
  const addOne = async (item: ListedFeed, { by, mode, topics: given }: FeedList): Promise<string | null> => {
    const own = topicsNamed(item.topics, await topics.list());
    try {
      const wish = { url: item.url, topics: own.length > 0 ? own : given, mode: item.mode ?? mode, takeFirst: 0 };
      await feeds.add(by, wish);
      return null;
    } catch (error) {
      if (!(error instanceof AppError) || error.code === "not_allowed") throw error;
      return error.code === "feed_refused" ? (error.facts as AppErrorFacts["feed_refused"]).reason : error.code;
    }
  };

  return {
    async read(actor, bytes) {
      await rights.demand(actor, "govern");
      const { readOpml } = await opml();
      return readOpml(bytes);
    },
    async begin(actor, { items, topics: words, mode, place }) {
      await rights.demand(actor, "govern");
      const resolved = await topics.resolve(words);
      const name = articleIdFrom(randomBytes(8));
      await lists.put({ name, by: actor, place, topics: resolved, mode, items, done: 0, added: 0, failed: [] });
      await deps.enqueue("import-feeds", [{ name }]);
    },
    async write(actor, title) {
      const { writeOpml } = await opml();
      return writeOpml(await feeds.list(actor), { title, now: deps.clock() });
    },
    async goOn(name, signal) {
      for (;;) {
        const list = await lists.get(name);
        if (!list) return { kind: "done", note: "forgotten" };
        // Here and not behind the step: whoever died in between has not told how far it is, or that it is over.
        if (list.done > 0) await deps.news.feedsImported(list);
        const next = list.items.slice(list.done, list.done + atOnce);
        if (next.length === 0) return { kind: "done" };
        if (signal.aborted) return { kind: "snooze", ms: 0 };
        const reasons = await Promise.all(next.map((item) => addOne(item, list)));
        const failed = next.flatMap(({ title, url }, i) => {
          const reason = reasons[i];
          return reason ? [{ title, url, reason }] : [];
        });
        await lists.put({
          ...list,
          done: list.done + next.length,
          added: list.added + next.length - failed.length,
          failed: [...list.failed, ...failed],
        });
      }
    },
  };
}

/** A folder's name may be a topic's slug, or what it is called in any language. */
function topicsNamed(words: readonly string[], known: Awaited<ReturnType<TopicDesk["list"]>>): TopicSlug[] {
  const meant = words.flatMap((word) => {
    const slug = parseTopicSlug(word);
    const name = word.toLowerCase();
    const topic = known.find(
      (each) => each.slug === slug || Object.values(each.names).some((called) => called.toLowerCase() === name),
    );
    return topic ? [topic.slug] : [];
  });
  return [...new Set(meant)];
}
