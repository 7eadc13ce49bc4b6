/** What a search costs over 20,000 stories: its time by the kind of question, the memory of the index, and how long the event
 *  loop is held while the index is read. */
import { createSearch } from "../../src/audience/search.ts";
import { createStoryIndex } from "../../src/audience/story-index.ts";
import { createArticleStore } from "../../src/store/articles.ts";
import { watchStalls } from "../support/event-loop.ts";
import { startTestRedis } from "../support/redis.ts";
import { report, table } from "./report.ts";
import { storeStories, story, word, words } from "./stories.ts";

const stories = Number(process.argv[2] ?? 20_000);
const rounds = 200;

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const all = Array.from({ length: stories }, (_, i) => story(i, i));
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
await storeStories(server.redis, all);
const search = createSearch({ articles: createArticleStore(server.redis), emit: () => {} });
const startedAt = performance.now();
const { longest, own } = await watchStalls(async () => void (await search.find("the", { skip: 0, limit: 1 })));
const seconds = (performance.now() - startedAt) / 1000;
await server.stop();

report(
  "Search",
  "npm run bench:search",
  `${table(["question", "median, ms of CPU", "p99", "longest"], rows)}\n\n${stories} stories of about 45 words in headline, lead and names, and 300 in the text. The index takes ${megabytes.toFixed(0)} MB. Read from Redis when the program starts: ${seconds.toFixed(1)} s, in which the event loop was held for ${longest.toFixed(0)} ms at most, ${own.toFixed(0)} ms by the program itself.`,
);
