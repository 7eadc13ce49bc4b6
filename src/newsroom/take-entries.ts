/** Makes articles of what a feed holds: nothing old by itself, nothing twice, an edited entry as a candidate for a correction,
 *  and where the feed itself looks wrong (news/feed.ts) everything new as drafts, told once. What became of each entry is
 *  reported. */
import { contentOf, type ListedEntry, type OpenedFeed } from "../ingest/feed/feed-reader.ts";
import type { Article, ArticleContent, ArticleId } from "../news/article.ts";
import { allCopies, type CopyCount } from "../news/delivery.ts";
import { brakeOn, type Feed, type Reception, receptionOf } from "../news/feed.ts";
import type { FeedMatterNews } from "../news/feed-notice.ts";
import { type EntryFate, type EntryReport, mostReported } from "../news/poll-report.ts";
import type { FeedStore } from "../store/feeds.ts";
import type { KnownEntry } from "../store/known-entries.ts";
import type { ArticleDesk } from "./article-desk.ts";
import { type CompletedEntry, type EntryCompleter, lookUps } from "./complete-entry.ts";
import { recallByWords } from "./recall-by-words.ts";
import { nameByPage, type RecalledEntry, recallEntries } from "./recall-entries.ts";

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
  readonly feeds: Pick<FeedStore, "all" | "lookUp" | "remember" | "alias" | "share" | "update">;
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

/** One poll. */
interface Poll {
  readonly feed: Feed;
  readonly read: ReadableFeed;
  readonly fates: Map<string, Omit<EntryReport, "title"> & { readonly title?: string }>;
  completed(content: ArticleContent): Promise<CompletedEntry>;
}

/** Throws FeedUnreadable: what was taken before stays taken. */
export function createEntryTaker(deps: EntryTakerDeps): (feed: Feed, read: ReadableFeed) => Promise<Taken> {
  const { feeds, desk, news } = deps;

  const contentIn = async ({ feed, read }: Poll, { identity }: ListedEntry) => {
    const { content, hash } = await contentOf(read, identity);
    const { sourcePublishedAt: _, sourceModifiedAt: __, ...undated } = content;
    return { content: feed.quirks?.ignoreDates ? undated : content, hash };
  };

  const tellDrafts = async (
    feed: Feed,
    brake: ReturnType<typeof brakeOn>,
    drafts: readonly Article[],
  ): Promise<void> => {
    if (drafts.length === 0) return;
    if (brake) await news.feedMatter({ ...namedFeed(feed), matter: brake, stories: drafts.map(storyOf) });
    else await news.draftsFromFeed(feed, drafts.length);
  };

  const takeNew = async (poll: Poll, fresh: readonly ReceivedEntry[]): Promise<void> => {
    const { feed, read, fates } = poll;
    const wanted = fresh.filter(({ reception }) => reception !== "pass");
    const brake = brakeOn(
      feed,
      read.entries,
      wanted.map(({ entry }) => entry),
    );
    // Before the first is taken: should this poll break off, the few that are left would look harmless to the next.
    if (brake) await feeds.update(feed.number, (current) => ({ ...current, braking: true }));
    const drafts: Article[] = [];
    try {
      for (const { entry, name, hasOwnPage, reception, isAskedFor } of wanted.toReversed()) {
        const { content: stated, hash } = await contentIn(poll, entry);
        const { content, addresses } = await poll.completed(stated);
        // The page may know the date that the feed does not say.
        const isOld = reception === "ask" || (!isAskedFor && isBefore(content.sourcePublishedAt, feed.addedAt));
        const article = await desk.takeIn(feed, content, feed.mode === "auto" && !brake && !isOld, hasOwnPage);
        const isDraft = article?.state === "draft";
        const waits = isOld && feed.mode === "auto" ? "old" : "draft";
        const fate: EntryFate = !article ? "elsewhere" : brake ? "held" : isDraft ? waits : "sent";
        fates.set(entry.identity, { fate, title: content.title, ...(article && { articleId: article.id }) });
        if (article && isDraft) drafts.push(article);
        else if (article) await news.storyFromFeed(feed, article);
        await feeds.remember(feed.number, [[name, remembered(entry, hash, article?.id)]]);
        await nameByPage(feeds, feed.number, { name, entry }, addresses);
      }
    } finally {
      await tellDrafts(feed, brake, drafts); // of a poll that breaks off as well: to the next one they are known
    }
  };

  const passBy = async ({ feed, read, fates }: Poll, passedBy: readonly RecalledEntry[]): Promise<void> => {
    const hashes = await read.hashes(passedBy.map(({ entry }) => entry.identity));
    for (const { entry } of passedBy) fates.set(entry.identity, { fate: "first" });
    const entries = passedBy.map(({ name, entry }, i) => [name, remembered(entry, hashes[i] ?? "")] as const);
    await feeds.remember(feed.number, entries);
  };

  /** What is to be remembered of it; the article, when readers have it otherwise than the source tells it now. */
  const takeChange = async (poll: Poll, entry: ListedEntry, known: KnownEntry): Promise<TakenChange> => {
    const { articleId } = known;
    const { content, hash } = await contentIn(poll, entry);
    // A character lost on the way is no edit, and when it is back it is none either.
    const isBroken = broken.test(`${content.title}${content.lead ?? ""}`);
    const isNews = articleId !== undefined && known.hash !== hash && !isBroken;
    const article = isNews ? await desk.takeRevision(articleId, (await poll.completed(content)).content) : null;
    const isOut = article !== null && article.state === "published" && allCopies(await deps.copies(article)) > 0;
    if (isNews) {
      poll.fates.set(entry.identity, { fate: isOut ? "changed" : "quiet", title: content.title, articleId });
    }
    const memory = remembered(entry, isBroken ? known.hash : hash, articleId);
    return { memory, article: isOut ? { ...article, content } : null };
  };

  return async (feed, given) => {
    const read = feed.quirks?.ignoreDates ? { ...given, entries: given.entries.map(undated) } : given;
    const poll: Poll = { feed, read, fates: new Map(), completed: lookUps(feed, deps.entries) };
    const byName = await recallEntries(feeds, feed.number, read);
    const unknown = byName.flatMap(({ known, entry }) => (known ? [] : [entry]));
    const looksWrong = brakeOn(feed, read.entries, unknown) !== null;
    const recalled = looksWrong ? await recallByWords(feeds, feed.number, read, byName) : byName;
    const fresh = received(feed, recalled);
    await takeNew(poll, fresh);
    await passBy(
      poll,
      fresh.filter(({ reception }) => reception === "pass"),
    );
    await feeds.alias(
      feed.number,
      recalled.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)),
    );
    const changes: (TakenChange & { readonly name: string })[] = [];
    for (const { entry, known, name } of recalled) {
      if (known && known.revision !== entry.revision) changes.push({ name, ...(await takeChange(poll, entry, known)) });
    }
    const stories = changes.flatMap(({ article }) => (article ? [storyOf(article)] : []));
    if (stories.length > 0) await news.feedMatter({ ...namedFeed(feed), matter: "edited", stories });
    // Last: of a poll that breaks off before, the next one finds them changed again, and the newsroom is told.
    await feeds.remember(
      feed.number,
      changes.map(({ name, memory }) => [name, memory]),
    );
    return { entries: reported(poll, recalled), hasNew: fresh.length > 0 };
  };
}

interface TakenChange {
  readonly memory: KnownEntry;
  readonly article: Article | null;
}

interface ReceivedEntry extends RecalledEntry {
  readonly reception: Reception;
  /** Among the newest few that the chief wanted, of whatever age. */
  readonly isAskedFor: boolean;
}

/** Those that nobody has seen before, newest first. */
function received(feed: Feed, recalled: readonly RecalledEntry[]): readonly ReceivedEntry[] {
  return recalled
    .filter(({ known }) => known === null)
    .sort((a, b) => (b.entry.publishedAt ?? 0) - (a.entry.publishedAt ?? 0))
    .map((each, rank) => ({
      ...each,
      reception: receptionOf(feed, each.entry.publishedAt, rank),
      isAskedFor: !feed.known && rank < feed.takeFirst,
    }));
}

const isBefore = (at: number | undefined, moment: number | undefined): boolean =>
  at !== undefined && moment !== undefined && at < moment;

/** A character whose bytes were broken on the way. */
const broken = /\uFFFD/;

function reported({ read, fates }: Poll, recalled: readonly RecalledEntry[]): readonly EntryReport[] {
  return read.entries.slice(0, mostReported).map(({ identity, title }, i): EntryReport => {
    const articleId = recalled[i]?.known?.articleId;
    return { title, fate: "known", ...(articleId && { articleId }), ...fates.get(identity) };
  });
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
