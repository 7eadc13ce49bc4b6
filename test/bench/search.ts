/** What a search costs over 20,000 stories: its time by the kind of question, the memory of the index, and how long the event
 *  loop is held while the index is read. */
import { createSearch } from "../../src/audience/search.ts";
import { createStoryIndex } from "../../src/audience/story-index.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import { createArticleStore } from "../../src/store/articles.ts";
import { longestStall } from "../support/event-loop.ts";
import { startTestRedis } from "../support/redis.ts";
import { sampleArticle } from "../support/samples.ts";
import { report, table } from "./report.ts";

const stories = Number(process.argv[2] ?? 20_000);
const rounds = 200;

/** Words as they are in print: some in every text, most in few. */
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
const word = (): string => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? "";
const words = (count: number): string => Array.from({ length: count }, word).join(" ");

function story(i: number): Article {
  const id = i.toString(31).padStart(6, "0").slice(-6) as ArticleId;
  const content = { title: `The ${words(9)}`, lead: `the ${words(34)}`, siteName: "The Riverside Courier" };
  return sampleArticle({ ...content, body: words(300), url: `https://news.example/${i}` }, { id, publishedAt: i });
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const all = Array.from({ length: stories }, (_, i) => story(i));
const before = heap();
const index = createStoryIndex();
for (const each of all) index.put(each);
const megabytes = heap() - before;

const typo = (text: string): string => `${text.slice(0, 2)}${text.slice(3)}`;
const questions: readonly (readonly [string, () => string])[] = [
  ["one word", word],
  ["three words", () => words(3)],
  ["the beginning of a word", () => word().slice(0, 4)],
  ["two words with a slip each", () => `${typo(word())} ${typo(word())}`],
  ["a word that stands in every story", () => "the"],
  ["two such words", () => "the courier"],
  ["one that is nowhere", () => `qx${words(1)}qxq`],
];
const rows = questions.map(([what, ask]) => {
  const times = Array.from({ length: rounds }, () => {
    const asked = ask();
    const before = process.cpuUsage(); // of this program alone, whoever else works on the machine
    index.find(asked);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (rounds - 1))] ?? 0).toFixed(2);
  return [what, at(0.5), at(0.99), at(1)];
});

const server = await startTestRedis();
for (let i = 0; i < all.length; ) {
  const pipeline = server.redis.pipeline();
  for (const stop = Math.min(all.length, i + 1000); i < stop; i++) {
    const each = all[i] as Article;
    pipeline.set(`{articles}:${each.id}`, JSON.stringify(each)).zadd("{articles}:state:published", i, each.id);
  }
  await pipeline.exec();
}
const search = createSearch({ articles: createArticleStore(server.redis), emit: () => {} });
const startedAt = performance.now();
const stall = await longestStall(async () => void (await search.find("the", { skip: 0, limit: 1 })));
const seconds = (performance.now() - startedAt) / 1000;
await server.stop();

report(
  "Search",
  "npm run bench:search",
  `${table(["question", "median, ms of CPU", "p99", "longest"], rows)}\n\n${stories} stories of about 45 words in headline, lead and names, and 300 in the text. The index takes ${megabytes.toFixed(0)} MB. Read from Redis when the program starts: ${seconds.toFixed(1)} s, in which the event loop was held for ${stall.toFixed(0)} ms at most.`,
);
