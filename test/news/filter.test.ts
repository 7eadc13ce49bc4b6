/** Filters find whole words of any script, whatever case, accents and quotes they are typed with. */
import { describe, expect, test } from "vitest";
import type { ArticleId } from "../../src/news/article.ts";
import { factsOf, isSameFilter, longestFilter, matches, parseFilter } from "../../src/news/filter.ts";
import { sampleArticle } from "../support/samples.ts";

const markOf = (word: string) => (({ by: "by", par: "by", from: "from" }) as const)[word.toLowerCase()] ?? null;
const parse = (typed: string) => parseFilter(typed, markOf);
const finds = (typed: string, title: string, more: Parameters<typeof sampleArticle>[0] = {}): boolean => {
  const filter = parse(typed);
  return filter !== null && matches(filter, factsOf(sampleArticle({ title, ...more })));
};

describe("a typed filter", () => {
  test("is a word, several words or a phrase in any quotes, a writer or a source", () => {
    expect(parse("climate")).toEqual({ kind: "word", text: "climate" });
    expect(parse("  climate   change ")).toEqual({ kind: "phrase", text: "climate change" });
    for (const quoted of [
      '"world cup"',
      "“world cup”",
      "« world cup »",
      "„world cup“",
      "'world cup'",
      "「world cup」",
    ]) {
      expect(parse(quoted)).toEqual({ kind: "phrase", text: "world cup" });
    }
    expect(parse("by Jane Doe")).toEqual({ kind: "by", text: "Jane Doe" });
    expect(parse('from "Reuters"')).toEqual({ kind: "from", text: "Reuters" });
    expect(parse("from: AFP")).toEqual({ kind: "from", text: "AFP" });
  });

  test("of one word may be the very word that marks writers", () => {
    expect(parse("by")).toEqual({ kind: "word", text: "by" });
  });

  test("without a letter or digit, or longer than any headline's words, is none", () => {
    for (const typed of ["", "  ", "!!!", '""', "🔥", "a".repeat(longestFilter + 1)]) expect(parse(typed)).toBeNull();
  });

  test("is the same however it is written", () => {
    expect(isSameFilter({ kind: "word", text: "Élysée" }, { kind: "phrase", text: "elysee" })).toBe(true);
    expect(isSameFilter({ kind: "by", text: "Doe" }, { kind: "word", text: "Doe" })).toBe(false);
    const story = { kind: "story", story: "k7m2qa" as ArticleId } as const;
    expect(isSameFilter(story, { ...story })).toBe(true);
    expect(isSameFilter(story, { kind: "word", text: "k7m2qa" })).toBe(false);
  });
});

describe("a filter finds", () => {
  test("whole words of headline and lead, and no parts of words", () => {
    expect(finds("art", "Modern art sells")).toBe(true);
    expect(finds("art", "The party starts")).toBe(false);
    expect(finds("war", "Nothing", { lead: "The war, again." })).toBe(true);
    expect(finds("climate change", "Climate: change at last")).toBe(true);
    expect(finds("climate change", "Change of climate")).toBe(false);
  });

  test("words whatever their case and accents, in any script", () => {
    for (const [typed, title] of [
      ["elysee", "À l’Élysée, on attend"],
      ["İstanbul", "istanbul'da deprem"],
      ["straße", "STRASSE gesperrt"],
      ["война", "Война и мир"],
      ["الجزائر", "أخبار الجزائر اليوم"],
      ["احمد", "أحمد يفوز"],
      ["東京", "東京都知事選挙"],
      ["ไทย", "ข่าวไทยวันนี้"],
      ["हिंदी", "हिंदी समाचार"],
      ["5g", "5G-Netz"],
    ] as const) {
      expect([typed, finds(typed, title)]).toEqual([typed, true]);
    }
    expect(finds("вой", "Война и мир")).toBe(false);
  });

  test("writers and sources by any of their names, and not by the headline", () => {
    expect(finds("by Doe", "x", { byline: "Jane Doe and John Roe" })).toBe(true);
    expect(finds("by Doe", "Jane Doe wins")).toBe(false);
    expect(finds("from reuters", "x", { source: "Reuters" })).toBe(true);
    expect(finds("from AFP", "x", { siteName: "AFP.com" })).toBe(true);
  });

  test("all that its story tells, the first article too", () => {
    const story = { kind: "story", story: "k7m2qa" as ArticleId } as const;
    expect(matches(story, factsOf(sampleArticle()))).toBe(true);
    const followUp = sampleArticle({}, { id: "p3xw8e" as ArticleId, story: "k7m2qa" as ArticleId });
    expect(matches(story, factsOf(followUp))).toBe(true);
    expect(matches(story, factsOf({ ...followUp, story: undefined }))).toBe(false);
  });

  test("in time that grows with the text alone", () => {
    const startedAt = performance.now();
    const facts = factsOf(sampleArticle({ title: "a ".repeat(1e6), lead: "a".repeat(1e6) }));
    for (let i = 0; i < 1000; i++) matches({ kind: "phrase", text: `${"a ".repeat(30)}b` }, facts);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
