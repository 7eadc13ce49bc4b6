/** Counts how many something would reach: what an editor is told before deciding. */
import type { Article, ArticleId } from "../news/article.ts";
import { allCopies, type CopyCount } from "../news/delivery.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";

export interface Reach {
  /** Readers who would get the article at once. */
  readers(article: Pick<Article, "topics" | "urgency">): Promise<number>;
  /** Everybody who would get an announcement. */
  everybody(): Promise<number>;
  /** Copies of the article that readers hold, in digests too. */
  copies(id: ArticleId): Promise<number>;
}

export interface ReachDeps {
  readonly subscribers: Pick<SubscriberStore, "count">;
  readonly articles: Pick<ArticleStore, "get">;
  copies(article: Article): Promise<CopyCount>;
}

export function createReach({ subscribers, articles, copies }: ReachDeps): Reach {
  return {
    readers: async ({ topics, urgency }) =>
      topics.length === 0 ? 0 : subscribers.count({ kind: "article", topics, urgency }),
    everybody: () => subscribers.count({ kind: "everyone" }),
    async copies(id) {
      const article = await articles.get(id);
      return article ? allCopies(await copies(article)) : 0;
    },
  };
}
