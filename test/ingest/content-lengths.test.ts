/** What was read is handed on no longer than it needs to be, whichever field holds it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { longestAddress, withinLengths } from "../../src/ingest/content-lengths.ts";
import type { ArticleContent } from "../../src/news/article.ts";
import { anyArticleContent } from "../support/arbitrary-nouns.ts";

test("every text has a longest form, also one that nobody has thought of here; the link to the source is left alone", () => {
  const long = "x".repeat(100_000);
  const all = { title: long, lead: long, body: long, byline: long, unheardOf: long, url: long, hasVideo: true };
  const { unheardOf, ...cut } = withinLengths(all as ArticleContent) as typeof all;
  expect([cut.title, cut.lead, cut.body, cut.byline, unheardOf].map((text) => text.length)).toEqual([
    1000, 2000, 20_000, 200, 200,
  ]);
  expect(cut.url).toBe(long);
  expect(cut.hasVideo).toBe(true);
});

test("a picture's address is whole, or not there", () => {
  const content = { title: "T", url: "https://a.example/" };
  const whole = "x".repeat(longestAddress);
  expect(withinLengths({ ...content, imageUrl: whole })).toEqual({ ...content, imageUrl: whole });
  expect(withinLengths({ ...content, imageUrl: `${whole}x` })).toStrictEqual(content);
});

test("what is short enough stays as it is", () => {
  fc.assert(
    fc.property(anyArticleContent, (content) => {
      expect(withinLengths(content)).toStrictEqual(content);
    }),
  );
});
