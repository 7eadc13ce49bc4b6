/** Who shares an edition, and what stands in it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editionKey, groupByTopic, selectArticles } from "../../src/news/edition.ts";
import { culture, sampleArticle, sampleSubscriber, sport, world } from "../support/samples.ts";

const windowStart = 1000;

describe("an edition", () => {
  test("is shared by all who have the same topics, language, zone and wish for breaking news, in whatever order they chose", () => {
    const one = editionKey(sampleSubscriber({ chatId: 1, topics: [world, culture, sport] }), windowStart);
    const other = editionKey(sampleSubscriber({ chatId: 2, topics: [sport, world, culture] }), windowStart);
    expect(one).toEqual(other);
    expect(one).toEqual({
      topics: [culture, sport, world],
      locale: "en",
      timeZone: "UTC",
      since: windowStart,
      withoutBreaking: false,
    });
  });

  test("is another one in another language, zone, or where breaking news was had at once", () => {
    const key = editionKey(
      sampleSubscriber({}, { locale: "fr", timeZone: "Europe/Paris", breaking: true }),
      windowStart,
    );
    expect(key).toMatchObject({ locale: "fr", timeZone: "Europe/Paris", withoutBreaking: true });
  });

  test("leaves the reader's own list of topics as it was", () => {
    const reader = sampleSubscriber({ topics: [world, culture] });
    editionKey(reader, windowStart);
    expect(reader.topics).toEqual([world, culture]);
  });

  test("begins with its window, for whoever was there before", () => {
    expect(editionKey(sampleSubscriber({ since: windowStart - 1 }), windowStart).since).toBe(windowStart);
    expect(editionKey(sampleSubscriber({ since: windowStart }), windowStart).since).toBe(windowStart);
  });

  test("begins later for whoever came within the window", () => {
    expect(editionKey(sampleSubscriber({ since: windowStart + 7 }), windowStart).since).toBe(windowStart + 7);
  });

  test("reaches further back for whoever moved here from another digest within the window", () => {
    const moved = sampleSubscriber({ since: windowStart - 500, joinedAt: windowStart + 7 });
    expect(editionKey(moved, windowStart).since).toBe(windowStart - 500);
  });

  test("begins with its window for whoever moved here when it began, or before", () => {
    const moved = sampleSubscriber({ since: windowStart - 500, joinedAt: windowStart });
    expect(editionKey(moved, windowStart).since).toBe(windowStart);
  });
});

describe("what stands in it", () => {
  const routine = sampleArticle();
  const breaking = sampleArticle({}, { urgency: "breaking" });
  const key = editionKey(sampleSubscriber(), windowStart);

  test("is what is published now: nothing withdrawn, scheduled or in draft", () => {
    const others = (["draft", "scheduled", "retracted"] as const).map((state) => sampleArticle({}, { state }));
    expect(selectArticles(key, [...others, routine, breaking])).toEqual([routine, breaking]);
  });

  test("is without breaking news for whoever had it at once", () => {
    expect(selectArticles({ ...key, withoutBreaking: true }, [routine, breaking])).toEqual([routine]);
  });
});

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
