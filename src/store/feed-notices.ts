/** Notices of feeds that wait to be decided: one a feed and matter, whichever process adds to it. */
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import { type FeedMatter, type FeedMatterNews, type FeedNotice, feedMatters, gathered } from "../news/feed-notice.ts";
import { keys, lifetimes } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

/** A notice's name on buttons. */
export type FeedNoticeName = Pick<FeedNotice, "feed" | "matter" | "since">;

export interface FeedNoticeStore {
  /** Adds to the open notice of this feed and matter, or begins one. */
  gather(news: FeedMatterNews, now: number): Promise<FeedNotice>;
  /** A message tells it. */
  pin(name: FeedNoticeName, place: FeedNotice["places"][number]): Promise<void>;
  /** Null when it was decided, or another one has begun. */
  get(name: FeedNoticeName): Promise<FeedNotice | null>;
  remove(name: FeedNoticeName): Promise<void>;
}

/** A notice that somebody changes all the time is a fault elsewhere. */
const attempts = 50;

export const feedNoticeRecord = recordOf<FeedNotice>()(
  z.object({
    feed: z.int(),
    title: z.string(),
    matter: z.enum(feedMatters),
    since: z.number(),
    ids: z.array(branded<ArticleId>()),
    titles: z.array(z.string()),
    to: z.string().optional(),
    places: z.array(z.object({ chatId: z.int(), messageId: z.int() })),
  }),
);

// KEYS: notice. ARGV: the record as read ("" = none), the new one ("" = none), lifetime (ms).
const replace = defineScript(`
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`);

export function createFeedNoticeStore(redis: Redis): FeedNoticeStore {
  const update = async (
    feed: number,
    matter: FeedMatter,
    change: (open: FeedNotice | null) => FeedNotice | null | "leave",
  ): Promise<FeedNotice | null> => {
    const key = keys.feeds.notice(feed, matter);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const text = (await redis.get(key)) ?? "";
      const open = text === "" ? null : feedNoticeRecord.readIfKnown(text);
      const next = change(open);
      if (next === "leave") return open;
      const written = next === null ? "" : feedNoticeRecord.write(next);
      if ((await replace(redis, [key], [text, written, lifetimes.feedNotice])) === 1) return next;
    }
    throw new Error(`the notice ${matter} of feed ${feed} changed under every one of ${attempts} attempts`);
  };
  return {
    async gather(news, now) {
      const notice = await update(news.feed, news.matter, (open) => gathered(open, news, now));
      if (!notice) throw new Error("a notice that was written is not there");
      return notice;
    },
    async pin({ feed, matter, since }, place) {
      await update(feed, matter, (open) =>
        open?.since === since ? { ...open, places: [...open.places, place] } : "leave",
      );
    },
    async get({ feed, matter, since }) {
      const open = await update(feed, matter, () => "leave");
      return open?.since === since ? open : null;
    },
    async remove({ feed, matter, since }) {
      await update(feed, matter, (open) => (open?.since === since ? null : "leave"));
    },
  };
}
