/** What a feed did that the newsroom decides on: gathered into one notice a feed and matter, never one an entry. */
import type { ArticleId } from "./article.ts";

/** flood: many new entries at once. strangers: all entries unknown, though older than the last look. moved: a permanent
 *  redirect to another site. edited: stories that readers have were changed. */
export const feedMatters = ["flood", "strangers", "moved", "edited"] as const;
export type FeedMatter = (typeof feedMatters)[number];

/** Open until somebody decides it: what comes in the meantime is added to it. */
export interface FeedNotice {
  readonly feed: number;
  /** What the feed is called. */
  readonly title: string;
  readonly matter: FeedMatter;
  /** ms; also its name on buttons. */
  readonly since: number;
  /** The stories it is about; moved: none of them is ours. */
  readonly ids: readonly ArticleId[];
  /** Of the first of them. */
  readonly titles: readonly string[];
  /** moved: where to. */
  readonly to?: string;
  /** The messages that tell it. */
  readonly places: readonly { readonly chatId: number; readonly messageId: number }[];
}

/** What is added to a notice, or begins one. */
export interface FeedMatterNews extends Pick<FeedNotice, "feed" | "title" | "matter" | "to"> {
  readonly stories: readonly { readonly id?: ArticleId; readonly title: string }[];
}

/** A longer list is not read. */
const mostTitles = 10;
/** After that nobody looks up there any more: the next news is a notice of its own. */
const gatheredMs = 24 * 3_600_000;

/** The notice with the news in it; `open`: the one that nobody has decided. */
export function gathered(open: FeedNotice | null, news: FeedMatterNews, now: number): FeedNotice {
  const { feed, title, matter, to, stories } = news;
  const goesOn = open !== null && now - open.since < gatheredMs && open.to === to;
  const before: FeedNotice = goesOn ? open : { feed, title, matter, since: now, ids: [], titles: [], places: [] };
  const known = new Set(before.ids);
  const fresh = stories.filter((story) =>
    story.id === undefined ? !before.titles.includes(story.title) : !known.has(story.id),
  );
  return {
    ...before,
    ids: [...before.ids, ...fresh.flatMap(({ id }) => id ?? [])],
    titles: [...before.titles, ...fresh.map(({ title }) => title)].slice(0, mostTitles),
    ...(to !== undefined && { to }),
  };
}
