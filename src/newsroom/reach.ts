/** Counts how many something would reach: what an editor is told before deciding. */
import type { Article, ArticleId } from "../news/article.ts";
import { allCopies, type CopyCount, nobody, type Recipients } from "../news/delivery.ts";
import type { TopicSlug } from "../news/topic.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";

export interface Reach {
  /** Who would get the article at once. */
  atOnce(article: Pick<Article, "topics" | "urgency">): Promise<Recipients>;
  /** Everybody who would get an announcement, or of the topics' readers. */
  announced(topics?: readonly TopicSlug[]): Promise<Recipients>;
  /** Copies of the article that readers hold, in digests too. */
  copies(id: ArticleId): Promise<number>;
}

export interface ReachDeps {
  readonly subscribers: Pick<SubscriberStore, "tally">;
  readonly articles: Pick<ArticleStore, "get">;
  copies(article: Article): Promise<CopyCount>;
}

export function createReach({ subscribers, articles, copies }: ReachDeps): Reach {
  return {
    atOnce: async ({ topics, urgency }) =>
      topics.length === 0 ? nobody : subscribers.tally({ kind: "article", topics, urgency }),
    announced: (topics) => subscribers.tally(topics ? { kind: "topics", topics } : { kind: "everyone" }),
    async copies(id) {
      const article = await articles.get(id);
      return article ? allCopies(await copies(article)) : 0;
    },
  };
}
