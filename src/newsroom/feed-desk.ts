/** Adds feeds (also by the address of a page that points to one), lists them and changes how they are read: a chief's right,
 *  asked for at each act. What is known of a feed's entries stays, whatever is changed. */

import { feedEntry } from "../news/agenda.ts";
import { AppError } from "../news/app-error.ts";
import type { Feed, FeedMode, FeedQuirks } from "../news/feed.ts";
import { comparableAddress } from "../news/link-parameters.ts";
import type { PollReport } from "../news/poll-report.ts";
import type { TopicSlug } from "../news/topic.ts";
import type { Agenda } from "../store/agenda.ts";
import type { FeedStore } from "../store/feeds.ts";
import { createFeedFinder, type FeedFinderDeps, type FoundFeed } from "./find-feed.ts";
import type { Hubs } from "./hubs.ts";
import type { Rights } from "./rights.ts";
import type { TopicDesk } from "./topic-desk.ts";

export interface FeedWish {
  readonly url: string;
  readonly topics: readonly string[];
  readonly mode: FeedMode;
  readonly takeFirst: number;
}

/** Each throws not_allowed, and feed_not_found where a number is given. */
export interface FeedDesk {
  list(actor: number): Promise<readonly Feed[]>;
  get(actor: number, number: number): Promise<Feed>;
  /** When it is asked next, ms; null when it is not. */
  dueAt(number: number): Promise<number | null>;
  /** A hub tells what is new in it. */
  hasHub(number: number): Promise<boolean>;
  /** What its last poll has held; null when it was not read lately. */
  report(actor: number, number: number): Promise<PollReport | null>;
  /** Throws feed_refused, not_a_feed, topic_not_found, topic_required, feed_exists. */
  add(actor: number, wish: FeedWish): Promise<{ readonly feed: Feed; readonly entries: number }>;
  pause(actor: number, number: number): Promise<Feed>;
  /** It is asked at once. */
  resume(actor: number, number: number): Promise<Feed>;
  /** Within a second, whenever it would have been due. */
  pollNow(actor: number, number: number): Promise<Feed>;
  setMode(actor: number, number: number, mode: FeedMode): Promise<Feed>;
  /** Throws topic_not_found, and topic_required when it would be left with none. */
  setTopic(actor: number, number: number, slug: TopicSlug, on: boolean): Promise<Feed>;
  /** `step`: from what they are at that moment. Its next poll reads it whole, with these. */
  setQuirks(actor: number, number: number, step: (quirks: FeedQuirks) => FeedQuirks): Promise<Feed>;
  /** Reads the new address first. Throws feed_refused, not_a_feed, feed_exists. */
  readdress(actor: number, number: number, url: string): Promise<Feed>;
  /** `follow`: a permanent redirect that it asked about; else it is not asked about again. */
  settleMove(actor: number, number: number, to: string, follow: boolean): Promise<Feed>;
  remove(actor: number, number: number): Promise<Feed>;
  /** Whoever died between a feed's record and its entry on the agenda has left it to be asked by nobody. */
  restoreAgenda(): Promise<void>;
}

export interface FeedDeskDeps extends FeedFinderDeps {
  readonly feeds: FeedStore;
  readonly agenda: Agenda;
  readonly rights: Rights;
  readonly topics: TopicDesk;
  readonly hubs: Pick<Hubs, "leave" | "isAlive">;
}

export function createFeedDesk(deps: FeedDeskDeps): FeedDesk {
  const { feeds, agenda, rights, clock } = deps;
  const find = createFeedFinder(deps);

  const change = async (actor: number, number: number, step: (feed: Feed) => Feed | null): Promise<Feed> => {
    await rights.demand(actor, "govern");
    const feed = await feeds.update(number, step);
    if (!feed) throw new AppError("feed_not_found", { number });
    return feed;
  };

  const demandNew = async (url: string, but?: number): Promise<void> => {
    const address = comparableAddress(url);
    const twin = (await feeds.list()).find((each) => each.number !== but && comparableAddress(each.url) === address);
    if (twin) throw new AppError("feed_exists", { number: twin.number });
  };

  const due = (number: number): Promise<void> => agenda.put(feedEntry(number), clock());

  return {
    async list(actor) {
      await rights.demand(actor, "govern");
      return feeds.list();
    },
    get: (actor, number) => change(actor, number, () => null),
    dueAt: (number) => agenda.dueAt(feedEntry(number)),
    hasHub: (number) => deps.hubs.isAlive(number),
    async report(actor, number) {
      await change(actor, number, () => null);
      return feeds.report(number);
    },
    async add(actor, { url, topics: words, mode, takeFirst }) {
      await rights.demand(actor, "govern");
      const topics = await deps.topics.resolve(words);
      if (topics.length === 0) throw new AppError("topic_required", {});
      const found = await find(url);
      await demandNew(found.url);
      const feed = await feeds.add({
        url: found.url,
        ...(found.title && { title: found.title }),
        topics,
        mode,
        addedBy: actor,
        takeFirst,
        addedAt: clock(),
        known: false,
        failures: 0,
        sickTold: false,
      });
      await due(feed.number);
      return { feed, entries: found.entries };
    },
    async pause(actor, number) {
      const feed = await change(actor, number, (current) => ({ ...current, paused: true }));
      const dueAt = await agenda.dueAt(feedEntry(number));
      if (dueAt !== null) await agenda.settle(feedEntry(number), dueAt);
      return feed;
    },
    async resume(actor, number) {
      const feed = await change(actor, number, ({ paused: _, failingSince: __, ...current }) => ({
        ...current,
        failures: 0, // whoever resumes it has reason to think that it is well
      }));
      await due(number);
      return feed;
    },
    async pollNow(actor, number) {
      const feed = await change(actor, number, () => null);
      if (!feed.paused) await due(number);
      return feed;
    },
    setMode: (actor, number, mode) => change(actor, number, (feed) => ({ ...feed, mode })),
    async setTopic(actor, number, word, on) {
      const [slug] = on ? await deps.topics.resolve([word]) : [word];
      return change(actor, number, (feed) => {
        const others = feed.topics.filter((each) => each !== slug);
        if (!on && others.length === 0) throw new AppError("topic_required", {});
        return { ...feed, topics: on && slug ? [...others, slug] : others };
      });
    },
    async setQuirks(actor, number, step) {
      const feed = await change(actor, number, ({ quirks = {}, ...current }) => ({
        ...readAnew(current),
        quirks: step(quirks),
      }));
      if (!feed.paused) await due(number);
      return feed;
    },
    async readdress(actor, number, url) {
      await change(actor, number, () => null);
      const found = await find(url);
      await demandNew(found.url, number);
      const feed = await change(actor, number, (current) => readdressed(current, found));
      if (!feed.paused) await due(number);
      return feed;
    },
    settleMove: (actor, number, to, follow) =>
      change(actor, number, (feed) => {
        if (follow) return readdressed(feed, { url: to });
        return { ...feed, moved: { times: 1, ...feed.moved, url: to, asked: true } };
      }),
    async remove(actor, number) {
      const feed = await change(actor, number, () => null);
      await deps.hubs.leave(number);
      await feeds.remove(number);
      return feed;
    },
    async restoreAgenda() {
      const asked = (await feeds.list()).filter(({ paused }) => !paused);
      await Promise.all(asked.map(({ number }) => agenda.ensure(feedEntry(number), clock())));
    },
  };
}

/** What the server was told we have, we do not have any more. */
function readAnew<F extends Partial<Pick<Feed, "etag" | "lastModified">>>(feed: F): Omit<F, "etag" | "lastModified"> {
  const { etag: _, lastModified: __, ...rest } = feed;
  return rest;
}

function readdressed(feed: Feed, { url, title }: Pick<FoundFeed, "url" | "title">): Feed {
  const { moved: _, failingSince: __, ...rest } = readAnew(feed);
  return { ...rest, url, ...(title && { title }), failures: 0 };
}
