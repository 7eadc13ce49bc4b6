/** What a digest's copy carries, as variants of this release and of earlier ones say. */
import { expect, test } from "vitest";
import { carriesArticle, writeVariant } from "../../../src/delivery/content/edition-variant.ts";
import type { ArticleId } from "../../../src/news/article.ts";
import { sampleArticle, sport, world } from "../../support/samples.ts";

const dueAt = 2000;
const look = { topics: [world], locale: "en", timeZone: "UTC", threadId: null };
const article = sampleArticle({}, { publishedAt: 1500 });

test("a copy carries the articles that it names, and no other", () => {
  expect(carriesArticle(writeVariant({ ...look, ids: [article.id] }), dueAt, article)).toBe(true);
  const other = writeVariant({ ...look, ids: ["zzzzzz" as ArticleId, "yyyyyy" as ArticleId] });
  expect(carriesArticle(other, dueAt, article)).toBe(false);
});

test("a copy of an earlier release carries what was published in its topics and its window, withdrawn since or not", () => {
  const earlier = (since: number, withoutBreaking = false, topics = [world]) =>
    JSON.stringify([topics, "en", "UTC", since, withoutBreaking, null]);
  expect(carriesArticle(earlier(1000), dueAt, article)).toBe(true);
  expect(carriesArticle(earlier(1000), dueAt, { ...article, state: "retracted" })).toBe(true);
  expect(carriesArticle(earlier(1500), dueAt, article)).toBe(false);
  expect(carriesArticle(earlier(1000), 1499, article)).toBe(false);
  expect(carriesArticle(earlier(1000, false, [sport]), dueAt, article)).toBe(false);
  expect(carriesArticle(earlier(1000, true), dueAt, article)).toBe(true);
  expect(carriesArticle(earlier(1000, true), dueAt, { ...article, urgency: "breaking" })).toBe(false);
  expect(carriesArticle(earlier(1000), dueAt, { ...article, urgency: "breaking" })).toBe(true);
});
