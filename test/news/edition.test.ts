/** Where each article stands in an edition. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakingFirst, groupByTopic, inNewsroomOrder } from "../../src/news/edition.ts";
import { culture, sampleArticle, sport, world } from "../support/samples.ts";

describe("grouped by topic", () => {
  test("each article stands once, under the first of its topics that the reader has", () => {
    const both = sampleArticle({ title: "both" }, { topics: [sport, world] });
    const one = sampleArticle({ title: "one" }, { topics: [sport] });
    expect(groupByTopic([one, both], [world, sport])).toEqual([
      { topic: world, articles: [both] },
      { topic: sport, articles: [one] },
    ]);
  });

  test("a topic without news is left out", () => {
    expect(groupByTopic([sampleArticle()], [culture, world])).toEqual([{ topic: world, articles: [sampleArticle()] }]);
    expect(groupByTopic([], [culture])).toEqual([]);
  });

  test("nothing is lost and nothing doubled, whatever the topics", () => {
    const topics = fc.uniqueArray(fc.constantFrom(world, sport, culture), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(topics, { maxLength: 8 }), topics, (given, wanted) => {
        const articles = given.map((each, i) => sampleArticle({ title: String(i) }, { topics: each }));
        const titles = groupByTopic(articles, wanted).flatMap((group) => group.articles.map((a) => a.content.title));
        const owed = articles.filter((a) => a.topics.some((each) => wanted.includes(each)));
        expect([...titles].sort()).toEqual(owed.map((a) => a.content.title).sort());
      }),
    );
  });
});

test("topics stand in the newsroom's order, and what it has no more behind them", () => {
  const listed = [world, culture].map((slug, i) => ({ slug, number: i, names: {} }));
  expect(inNewsroomOrder([sport, culture, world], listed)).toEqual([world, culture, sport]);
});

test("what is urgent comes first, each kind in its own order", () => {
  const [a, b, c] = ["a", "b", "c"].map((title) => sampleArticle({ title }));
  const urgent = { ...sampleArticle({ title: "u" }), urgency: "breaking" as const };
  expect(
    breakingFirst([a, urgent, b, { ...urgent, version: 2 }, c] as never)
      .map(({ content }) => content.title)
      .join(""),
  ).toBe("uuabc");
});
