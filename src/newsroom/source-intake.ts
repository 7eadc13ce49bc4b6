/** Makes articles of what sources bring, and keeps them at what the source says: nobody's act, so no right is asked for. */
import { toldOf } from "../format/told.ts";
import type { PictureRule } from "../ingest/picture-address.ts";
import { publishEntry } from "../news/agenda.ts";
import type { Article, ArticleContent, ArticleId } from "../news/article.ts";
import { edited } from "../news/draft.ts";
import type { Feed } from "../news/feed.ts";
import { findNearDuplicates } from "../news/near-duplicates.ts";
import { type PublicationDeps, topicsThere } from "./publication.ts";

export interface SourceIntake {
  /** From a feed, in its adder's name: a draft, or on its way at once where one of its topics is left. Null when the page is
   *  known already. `hasOwnPage`: false where several stories have this address. */
  takeIn(feed: Feed, content: ArticleContent, publish: boolean, hasOwnPage?: boolean): Promise<Article | null>;
  /** The source has changed its text: a draft that nobody has touched follows it, beside all others it is kept as a candidate
   *  for a correction. Null: nothing readers could get any more. */
  takeRevision(id: ArticleId, content: ArticleContent): Promise<Article | null>;
}

export interface SourceIntakeDeps extends Pick<PublicationDeps, "articles" | "agenda" | "clock" | "topics" | "undoMs"> {
  /** Of everything that comes in, whoever brings it. */
  readonly pictureRule: PictureRule;
}

/** A story that repeats one from before is a story again. */
const repeatsWithinMs = 24 * 3_600_000;
/** The newest of that time. */
const mostCompared = 100;

/** Who has changed a draft when its feed has: nobody. */
const theSource = 0;

export function createSourceIntake(deps: SourceIntakeDeps): SourceIntake {
  const { articles, agenda, clock, pictureRule } = deps;

  /** Out, or on their way, and nearly the same. */
  const storiesLike = async (content: ArticleContent): Promise<readonly ArticleId[]> => {
    const since = clock() - repeatsWithinMs;
    const newest = await articles.newest(["published", "scheduled"], 0, mostCompared);
    const others = newest.filter(({ publishedAt }) => publishedAt === undefined || publishedAt >= since);
    const like = findNearDuplicates(
      toldOf(content),
      others.map((other) => toldOf(other.content)),
    );
    return like.flatMap((i) => others[i]?.id ?? []);
  };

  return {
    async takeIn(feed, content, publish, hasOwnPage = true) {
      const known = hasOwnPage ? await articles.byUrl(content.url) : null;
      if (known && (await articles.get(known))) return null;
      const publishAt = clock() + deps.undoMs;
      const goesOut = publish && feed.topics.some(await topicsThere(deps));
      const repeated = goesOut ? await storiesLike(content) : [];
      const article = await articles.create({
        version: 1,
        state: goesOut ? "scheduled" : "draft",
        urgency: "routine",
        silent: false,
        content: pictureRule(content),
        topics: feed.topics,
        createdBy: feed.addedBy,
        fromFeed: feed.number,
        createdAt: clock(),
        ...(goesOut && { publishAt }),
        ...(repeated.length > 0 && { repeats: { of: repeated } }),
      });
      if (goesOut) await agenda.put(publishEntry(article.id), publishAt);
      return article;
    },
    async takeRevision(id, content) {
      const article = await articles.update(id, (current) => {
        if (current.state === "retracted" || current.state === "discarded") return null;
        const isUntouched = current.state === "draft" && (current.edits?.by ?? theSource) === theSource;
        if (isUntouched) return edited(current, { ...current, content: pictureRule(content) }, theSource);
        return { ...current, proposed: { at: clock(), content: pictureRule(content) } };
      });
      return article?.state === "retracted" || article?.state === "discarded" ? null : article;
    },
  };
}
