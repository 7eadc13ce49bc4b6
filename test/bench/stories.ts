/** Many stories in words as they are in print: some in every text, most in few. The same ones in each run. */
import type { Article, ArticleId } from "../../src/news/article.ts";
import type { Redis } from "../../src/store/redis/redis.ts";
import { sampleArticle } from "../support/samples.ts";

const syllables = "ba ko ri te lu ma so ne vi da po ga ze fi hu ta le mi ro nu élè üb ça вы бо ры تخا با".split(" ");
let seed = 1;
const random = (): number => {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed / 2_147_483_647;
};
const vocabulary = Array.from({ length: 60_000 }, () =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(
    "",
  ),
);
export const word = (): string => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? "";
export const words = (count: number): string => Array.from({ length: count }, word).join(" ");

/** About 45 words in headline, lead and names, and 300 in the text. `publishedAt` in ms. */
export function story(i: number, publishedAt: number): Article {
  const id = i.toString(31).padStart(6, "0").slice(-6) as ArticleId;
  const content = { title: `The ${words(9)}`, lead: `the ${words(34)}`, siteName: "The Riverside Courier" };
  return sampleArticle({ ...content, body: words(300), url: `https://news.example/${i}` }, { id, publishedAt });
}

/** As if they had been published, without whatever else publishing does. */
export async function storeStories(redis: Redis, stories: readonly Article[]): Promise<void> {
  for (let i = 0; i < stories.length; ) {
    const pipeline = redis.pipeline();
    for (const stop = Math.min(stories.length, i + 1000); i < stop; i++) {
      const each = stories[i] as Article;
      pipeline.set(`{articles}:${each.id}`, JSON.stringify(each));
      pipeline.zadd("{articles}:state:published", each.publishedAt ?? 0, each.id);
      for (const topic of each.topics) pipeline.zadd(`{articles}:topic:${topic}`, each.publishedAt ?? 0, each.id);
    }
    await pipeline.exec();
  }
}
