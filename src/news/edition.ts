/** How an edition looks: all who are owed the same and want it told alike share it. */
import type { Article } from "./article.ts";
import type { TopicSlug } from "./topic.ts";

/** What an edition's looks depend on, besides its articles. */
export interface EditionLook {
  /** The reader's: an article stands under the first of them that it has. Ascending. */
  readonly topics: readonly TopicSlug[];
  readonly locale: string;
  readonly timeZone: string;
}

/** Each article once, under the first of its topics that the reader has; groups in the order of the topics given. */
export function groupByTopic(
  articles: readonly Article[],
  topics: readonly TopicSlug[],
): readonly { readonly topic: TopicSlug; readonly articles: readonly Article[] }[] {
  return topics
    .map((topic) => ({
      topic,
      articles: articles.filter((article) => topics.find((each) => article.topics.includes(each)) === topic),
    }))
    .filter((group) => group.articles.length > 0);
}
