/** How an edition looks: all who are owed the same and want it told alike share it. */
import type { Article } from "./article.ts";
import type { ReaderLook } from "./reader-look.ts";
import type { Topic, TopicSlug } from "./topic.ts";

/** What an edition's looks depend on, besides its articles. */
export interface EditionLook extends ReaderLook {
  /** The reader's, in ascending order: what is equal is written alike. */
  readonly topics: readonly TopicSlug[];
  readonly locale: string;
  readonly timeZone: string;
  /** Absent: the first story's stands above the text. */
  readonly pictures?: "off";
}

/** The topics in the order in which the newsroom lists them; what it has no more stands last. */
export function inNewsroomOrder(topics: readonly TopicSlug[], listed: readonly Topic[]): readonly TopicSlug[] {
  const places = new Map(listed.map(({ slug }, i) => [slug, i]));
  const placeOf = (slug: TopicSlug): number => places.get(slug) ?? listed.length;
  return [...topics].sort((a, b) => placeOf(a) - placeOf(b));
}

/** What is urgent, then the rest, each in the order given. */
export const breakingFirst = (articles: readonly Article[]): readonly Article[] => [
  ...articles.filter(({ urgency }) => urgency === "breaking"),
  ...articles.filter(({ urgency }) => urgency !== "breaking"),
];

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
