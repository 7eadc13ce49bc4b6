/** What readers look up by themselves: the latest, one story, what they search for. Nothing of it is kept, and none of it
 *  counts as received. */
import type { Article, ArticleId } from "../news/article.ts";
import type { Clock } from "../news/schedule.ts";
import type { TopicSlug } from "../news/topic.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { PageReaderStore } from "../store/page-readers.ts";
import type { PublicCorrectionStore } from "../store/public-corrections.ts";
import type { Search } from "./search.ts";

export interface Reading {
  /** Published, newest first; null = of all topics. `from`: until a moment (ms), so that pages stay what they are. */
  latest(
    topic: TopicSlug | null,
    limit: number,
    from?: { readonly until: number; readonly skip: number },
  ): Promise<readonly Article[]>;
  /** Null unless readers had it: published, or withdrawn after that. */
  article(id: ArticleId): Promise<Article | null>;
  /** By its address, however it is spelled; as `article`. */
  articleAt(url: string): Promise<Article | null>;
  /** The last few published in these topics. `breaking`: those alone, as long as there are such. */
  lately(topics: readonly TopicSlug[], limit: number, breaking: boolean): Promise<readonly Article[]>;
  readonly search: Search["find"];
  /** What was corrected and withdrawn, newest first. */
  readonly corrections: PublicCorrectionStore["list"];
  /** Of one story, oldest first. */
  readonly correctionsOf: PublicCorrectionStore["of"];
  /** Whether this reader wants whole texts as one page. */
  readsPages(chatId: number): Promise<boolean>;
  setReadsPages(chatId: number, wants: boolean): Promise<void>;
  /** The search works without; started, its first answer comes at once. */
  readonly searching: Pick<Search, "start" | "stop">;
}

export interface ReadingDeps {
  readonly articles: ArticleStore;
  readonly publicCorrections: Pick<PublicCorrectionStore, "list" | "of">;
  readonly pageReaders: PageReaderStore;
  readonly search: Search;
  readonly clock: Clock;
}

/** Among so many of the last ones breaking news is looked for. */
const lookedThrough = 50;

export function createReading({ articles, publicCorrections, pageReaders, search, clock }: ReadingDeps): Reading {
  const article: Reading["article"] = async (id) => {
    const stored = await articles.get(id);
    return stored?.state === "published" || stored?.retraction ? stored : null;
  };
  return {
    latest: (topic, limit, { until, skip } = { until: clock(), skip: 0 }) =>
      articles.listed({ topic, until, skip, limit }),
    article,
    async articleAt(url) {
      const id = await articles.byUrl(url);
      return id && article(id);
    },
    async lately(topics, limit, breaking) {
      if (topics.length === 0) return [];
      const most = breaking ? lookedThrough : limit;
      const last = await articles.published({ topics, after: 0, until: clock(), limit: most });
      const urgent = breaking ? last.filter(({ urgency }) => urgency === "breaking") : [];
      return (urgent.length > 0 ? urgent : last).slice(0, limit);
    },
    search: search.find,
    corrections: publicCorrections.list,
    correctionsOf: publicCorrections.of,
    readsPages: pageReaders.has,
    setReadsPages: pageReaders.set,
    searching: search,
  };
}
