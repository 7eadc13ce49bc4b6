/** What copies depend on: written down and read again, also as it was written before. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { articleVariant } from "../../../src/delivery/content/article-variant.ts";
import {
  carriesArticle,
  idsIn,
  lookOf,
  readVariant,
  writeVariant,
} from "../../../src/delivery/content/edition-variant.ts";
import { revisionVariant } from "../../../src/delivery/content/revision-content.ts";
import type { ArticleId } from "../../../src/news/article.ts";
import type { BroadcastId } from "../../../src/news/broadcast.ts";
import { anyArticleVariant, anyEditionVariant, anyRevisionVariant } from "../../support/arbitrary-nouns.ts";
import { sampleArticle, sport, world } from "../../support/samples.ts";

const dueAt = 2000;
const look = { topics: [world], locale: "en", timeZone: "UTC", threadId: null };
const article = sampleArticle({}, { publishedAt: 1500 });

test("a copy carries the articles that it names, and no other", () => {
  expect(carriesArticle(writeVariant({ ...look, ids: [article.id] }), dueAt, article)).toBe(true);
  const other = writeVariant({ ...look, ids: ["zzzzzz" as ArticleId, "yyyyyy" as ArticleId] });
  expect(carriesArticle(other, dueAt, article)).toBe(false);
});

test("a copy that was planned before 2026-11-30 carries what was published in its topics and its window, withdrawn since or not", () => {
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

const noArticles = { published: () => Promise.reject(new Error("the variant names its articles")) };

test("what a copy depends on comes back whole, whatever kind of broadcast it is of", async () => {
  fc.assert(
    fc.property(anyArticleVariant, (each) => {
      expect(articleVariant.read(articleVariant.write(each))).toStrictEqual(each);
    }),
  );
  fc.assert(
    fc.property(anyRevisionVariant, (each) => {
      expect(revisionVariant.read(revisionVariant.write(each))).toStrictEqual(each);
    }),
  );
  await fc.assert(
    fc.asyncProperty(anyEditionVariant, async (each) => {
      const text = writeVariant(each);
      expect(await readVariant(text, dueAt, noArticles)).toStrictEqual(each);
      expect(lookOf(text)).toMatchObject({ locale: each.locale, timeZone: each.timeZone });
      expect(idsIn(text)).toStrictEqual(each.ids);
    }),
  );
});

test("stored copies have these very forms", () => {
  const pictures = "photo";
  expect(articleVariant.write({ locale: "en", timeZone: "UTC", pictures, threadId: 7 })).toBe('["en","UTC","photo",7]');
  expect(writeVariant({ ...look, ids: ["k7m2qa" as ArticleId] })).toBe('[["world"],"en","UTC","k7m2qa",null]');
  const revised = { source: "b1" as BroadcastId, batch: 2, first: 1, variant: "v" };
  expect(revisionVariant.write(revised)).toBe('["b1",2,1,"v"]');
});
