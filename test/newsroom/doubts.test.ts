/** Each warning of the preview by its own cause, in the editor's words, and none without one. */
import { expect, test } from "vitest";
import { doubtsLine } from "../../src/bot/editor/desk/doubts-line.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import type { Subscriber } from "../../src/news/preferences.ts";
import { createDoubts } from "../../src/newsroom/doubts.ts";
import { morning, sampleArticle, sampleSubscriber } from "../support/samples.ts";
import { textsOf } from "../support/texts.ts";

const words =
  "The old bridge over the river reopens on Monday after two years of works, says the mayor of the city, who will cross it first.";
const content = { title: "Bridge reopens", lead: words, url: "https://news.example/bridge", photoId: "p" };
const other = (change: Partial<Article["content"]>): Article =>
  sampleArticle(
    { title: "Ferry sails", lead: "Another story altogether, of boats.", url: "https://news.example/x", ...change },
    { id: "abcdef" as ArticleId },
  );
const sleeper = sampleSubscriber({}, { quiet: { from: "06:00", until: "08:00", breaking: "wake" } });

interface Case {
  readonly draft?: Partial<Article>;
  readonly told?: Partial<Article["content"]>;
  readonly sent?: readonly Article[];
  readonly drafts?: readonly Article[];
  readonly readers?: readonly Subscriber[];
}

async function warnings({ draft = {}, told = {}, sent = [], drafts = [], readers = [sampleSubscriber()] }: Case) {
  const doubtsOf = createDoubts({
    articles: {
      published: async () => [...sent],
      inState: async (state: string) => (state === "draft" ? [...drafts] : []),
    } as never,
    subscribers: {
      tally: async () => ({ readers: readers.length, chats: 0 }),
      page: async () => ({ recipients: [...readers], next: null }),
    } as never,
    clock: () => morning,
  });
  const article = sampleArticle({ ...content, ...told }, { state: "draft", ...draft });
  return doubtsLine(textsOf("en"), await doubtsOf(article)).map(String);
}

const cases: readonly (readonly [string, Case, string])[] = [
  ["a front page", { told: { url: "https://news.example/" } }, "a front page, not a story"],
  ["a second link that was dropped", { draft: { made: { linksLeftOut: 1 } } }, "1 more link left out"],
  ["no picture", { told: { photoId: undefined } as never }, "no picture"],
  ["a headline of more than 120 characters", { told: { title: "x".repeat(121) } }, "headline of 121 characters"],
  ["the same headline sent", { sent: [other({ title: "BRIDGE REOPENS!" })] }, "same headline as <code>abcdef</code>"],
  [
    "a near-duplicate sent",
    { sent: [other({ title: "The bridge reopens", lead: words, url: "https://other.example/b" })] },
    "like <code>abcdef</code>",
  ],
  ["another draft of the page", { drafts: [other({ url: content.url })] }, "another draft of this page"],
  ["a source that can't be reached", { draft: { made: { unreachable: true } } }, "source can’t be reached"],
  ["a topic without readers", { readers: [] }, "nobody has this topic"],
  ["readers in their quiet hours", { readers: [sleeper, sampleSubscriber()] }, "1 reader in quiet hours"],
];

test.each(cases)("warns of %s", async (_, given, said) => {
  expect(await warnings(given)).toEqual([`⚠️ ${said}`]);
});

test("warns of nothing where there is nothing to warn of", async () => {
  expect(await warnings({ sent: [other({})] })).toEqual([]);
});
