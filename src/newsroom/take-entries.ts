/** Makes articles of what a feed holds: nothing old at first sight, nothing twice, an edited entry as a candidate for a
 *  correction, and where the feed itself looks wrong (news/feed.ts) everything new as drafts, told once. What became of each
 *  entry is reported. */
import { contentOf, type ListedEntry, type OpenedFeed } from "../ingest/feed/feed-reader.ts";
import type { Article, ArticleContent, ArticleId } from "../news/article.ts";
import { allCopies, type CopyCount } from "../news/delivery.ts";
import { brakeOn, type Feed } from "../news/feed.ts";
import type { FeedMatterNews } from "../news/feed-notice.ts";
import { type EntryFate, type EntryReport, mostReported } from "../news/poll-report.ts";
import type { FeedStore, KnownEntry } from "../store/feeds.ts";
import type { ArticleDesk } from "./article-desk.ts";
import { type EntryCompleter, isIncomplete } from "./complete-entry.ts";

export type ReadableFeed = Extract<OpenedFeed, { ok: true }>;

/** What the newsroom is told of a feed's stories. */
export interface StoryNews {
  /** Drafts wait. */
  draftsFromFeed(feed: Feed, count: number): Promise<void>;
  /** It goes out by itself after the undo window. */
  storyFromFeed(feed: Feed, article: Article): Promise<void>;
  /** Somebody has to decide. */
  feedMatter(news: FeedMatterNews): Promise<void>;
}

export interface EntryTakerDeps {
  readonly feeds: Pick<FeedStore, "known" | "remember">;
  readonly desk: Pick<ArticleDesk, "takeIn" | "takeRevision">;
  readonly news: StoryNews;
  /** Looks up on its page what an entry lacks. */
  readonly entries: EntryCompleter;
  /** That readers have. */
  copies(article: Article): Promise<CopyCount>;
}

export interface Taken {
  /** Of every entry, the first `mostReported` of them. */
  readonly entries: readonly EntryReport[];
  readonly hasNew: boolean;
}

/** Pages read for one poll: a feed that lacks everything must not become a crawl. */
const pagesPerPoll = 4;
/** Where an editor wants the text of every story from its page. */
const textsPerPoll = 20;
/** For all of them together: what is not found by then is not waited for. */
const pagesMs = 20_000;

/** One poll. */
interface Poll {
  readonly feed: Feed;
  readonly read: ReadableFeed;
  readonly fates: Map<string, Omit<EntryReport, "title"> & { readonly title?: string }>;
  completed(content: ArticleContent): Promise<ArticleContent>;
}

/** Throws FeedUnreadable: what was taken before stays taken. */
export function createEntryTaker(deps: EntryTakerDeps): (feed: Feed, read: ReadableFeed) => Promise<Taken> {
  const { feeds, desk, news } = deps;

  const contentIn = async ({ feed, read }: Poll, { identity }: ListedEntry) => {
    const { content, hash } = await contentOf(read, identity);
    const { sourcePublishedAt: _, sourceModifiedAt: __, ...undated } = content;
    return { content: feed.quirks?.ignoreDates ? undated : content, hash };
  };

  const takeNew = async (poll: Poll, fresh: readonly ListedEntry[]): Promise<void> => {
    const { feed, read, fates } = poll;
    const wanted = feed.known ? fresh : newestFirst(fresh).slice(0, feed.takeFirst);
    const brake = brakeOn(feed, read.entries, wanted);
    const drafts: Article[] = [];
    for (const entry of newestFirst(wanted).reverse()) {
      const { content, hash } = await contentIn(poll, entry);
      const article = await desk.takeIn(feed, await poll.completed(content), feed.mode === "auto" && !brake);
      const isDraft = article?.state === "draft";
      const fate: EntryFate = !article ? "elsewhere" : brake ? "held" : isDraft ? "draft" : "sent";
      fates.set(entry.identity, { fate, title: content.title, ...(article && { articleId: article.id }) });
      if (article && isDraft) drafts.push(article);
      else if (article) await news.storyFromFeed(feed, article);
      await feeds.remember(feed.number, [[entry.identity, remembered(entry, hash, article?.id)]]);
    }
    if (drafts.length === 0) return;
    if (brake) await news.feedMatter({ ...namedFeed(feed), matter: brake, stories: drafts.map(storyOf) });
    else await news.draftsFromFeed(feed, drafts.length);
  };

  const passBy = async ({ feed, read, fates }: Poll, passedBy: readonly ListedEntry[]): Promise<void> => {
    const hashes = await read.hashes(passedBy.map(({ identity }) => identity));
    for (const { identity } of passedBy) fates.set(identity, { fate: "first" });
    const entries = passedBy.map((entry, i) => [entry.identity, remembered(entry, hashes[i] ?? "")] as const);
    await feeds.remember(feed.number, entries);
  };

  /** The article, when readers have it otherwise than the source tells it now. */
  const takeChange = async (poll: Poll, entry: ListedEntry, known: KnownEntry): Promise<Article | null> => {
    const { articleId } = known;
    const { content, hash } = await contentIn(poll, entry);
    const isNews = articleId !== undefined && known.hash !== hash;
    const article = isNews ? await desk.takeRevision(articleId, await poll.completed(content)) : null;
    const isOut = article !== null && article.state === "published" && allCopies(await deps.copies(article)) > 0;
    if (isNews) {
      poll.fates.set(entry.identity, { fate: isOut ? "changed" : "quiet", title: content.title, articleId });
    }
    await feeds.remember(poll.feed.number, [[entry.identity, remembered(entry, hash, articleId)]]);
    return isOut ? { ...article, content } : null;
  };

  return async (feed, given) => {
    const read = feed.quirks?.ignoreDates ? { ...given, entries: given.entries.map(undated) } : given;
    const poll: Poll = { feed, read, fates: new Map(), completed: lookUps(feed, deps.entries) };
    const { entries } = read;
    const identities = entries.map(({ identity }) => identity);
    const known = await feeds.known(feed.number, identities);
    const fresh = entries.filter((_, i) => known[i] === null);
    await takeNew(poll, fresh);
    await passBy(
      poll,
      fresh.filter(({ identity }) => !poll.fates.has(identity)),
    );
    const changed: Article[] = [];
    for (const [i, entry] of entries.entries()) {
      const before = known[i];
      if (!before || before.revision === entry.revision) continue;
      const article = await takeChange(poll, entry, before);
      if (article) changed.push(article);
    }
    if (changed.length > 0) {
      await news.feedMatter({ ...namedFeed(feed), matter: "edited", stories: changed.map(storyOf) });
    }
    return { entries: reported(poll, known), hasNew: fresh.length > 0 };
  };
}

function reported({ read, fates }: Poll, known: readonly (KnownEntry | null)[]): readonly EntryReport[] {
  return read.entries.slice(0, mostReported).map(({ identity, title }, i): EntryReport => {
    const articleId = known[i]?.articleId;
    return { title, fate: "known", ...(articleId && { articleId }), ...fates.get(identity) };
  });
}

/** For one poll: the first few that lack something get it from their pages, the others go as they are. */
function lookUps({ quirks }: Feed, entries: EntryCompleter): Poll["completed"] {
  const enough = AbortSignal.timeout(pagesMs);
  const fromPage = quirks?.pageText === true;
  let left = fromPage ? textsPerPoll : pagesPerPoll;
  return async (content) =>
    (fromPage || isIncomplete(content)) && left-- > 0 ? entries.complete(content, enough, { fromPage }) : content;
}

/** As its notices name it. */
export const namedFeed = ({ number, title, url }: Feed): Pick<FeedMatterNews, "feed" | "title"> => ({
  feed: number,
  title: title || url,
});

const storyOf = ({ id, content }: Article): { id: ArticleId; title: string } => ({ id, title: content.title });

const undated = (entry: ListedEntry): ListedEntry => ({ ...entry, publishedAt: null });

const remembered = (entry: ListedEntry, hash: string, articleId?: ArticleId): KnownEntry => ({
  revision: entry.revision,
  hash,
  ...(articleId && { articleId }),
});

const newestFirst = (entries: readonly ListedEntry[]): ListedEntry[] =>
  [...entries].sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
