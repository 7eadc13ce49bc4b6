/** How much two texts must share, and what may differ, to be one story: with made-up words, at each bound. */
import { describe, expect, test } from "vitest";
import { groupNearDuplicates, type Told } from "../../src/news/near-duplicates.ts";

/** The i-th of many different words. */
const word = (i: number): string =>
  `q${[17576, 676, 26].map((n) => String.fromCharCode(97 + (Math.floor((i * 26) / n) % 26))).join("")}`;
const words = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => word(from + i));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const names = (from: number, to: number): string[] => words(from, to).map(capital);

const told = (text: string | readonly string[], title = "", outlet = "one"): Told => ({
  title,
  text: typeof text === "string" ? text : text.join(" "),
  outlet,
});
const isOneStory = (a: string | readonly string[], b: string | readonly string[], titles = ["", ""]): boolean =>
  groupNearDuplicates([told(a, titles[0]), told(b, titles[1], "two")]).length === 1;

/** Sixty words that both have, so that what follows decides. */
const both = words(0, 60);

test("the made-up words differ", () => {
  expect(new Set(words(0, 600)).size).toBe(600);
});

describe("texts are one story", () => {
  test("when half of the shorter one's pairs of words stand in the other", () => {
    const text = words(0, 41);
    expect(isOneStory(text, [...words(0, 21), ...words(100, 120)])).toBe(true);
    expect(isOneStory(text, [...words(0, 20), ...words(100, 121)])).toBe(false);
    expect(isOneStory(text, [...words(0, 21), ...words(100, 200)])).toBe(true);
    expect(isOneStory([...words(0, 21), ...words(100, 200)], text)).toBe(true);
  });

  test("when two thirds do, in a text of forty words or less", () => {
    expect(isOneStory(words(0, 40), [...words(0, 27), ...words(100, 113)])).toBe(true);
    expect(isOneStory(words(0, 40), [...words(0, 26), ...words(100, 114)])).toBe(false);
  });

  test("when there are eight words at least to compare", () => {
    expect(isOneStory(words(0, 8), words(0, 8))).toBe(true);
    expect(isOneStory(words(0, 7), words(0, 7))).toBe(false);
    expect(isOneStory(words(0, 7), words(0, 60))).toBe(false);
    expect(isOneStory(words(0, 60), words(0, 7))).toBe(false);
  });

  test("when they were cut: only their first 4,000 characters count", () => {
    const long = words(0, 1000);
    expect(isOneStory([...long, "1", "2"], [...long, "3", "4"])).toBe(true);
  });

  test("when each is alike to each: a chain of likenesses is no story", () => {
    const chain = [told(words(0, 60)), told(words(20, 80), "", "two"), told(words(40, 100), "", "three")];
    expect(groupNearDuplicates(chain)).toEqual([[0, 1], [2]]);
  });
});

describe("numbers", () => {
  const numbers = (count: number, ...last: string[]): string[] => [
    ...both,
    ...Array.from({ length: count }, (_, i) => String(10 + i)),
    ...last,
  ];

  test("may differ in one of ten, and not in one of nine", () => {
    expect(isOneStory(numbers(9, "1"), numbers(9, "2"))).toBe(true);
    expect(isOneStory(numbers(8, "1"), numbers(8, "2"))).toBe(false);
  });

  test("that only one text has are what the other left out", () => {
    expect(isOneStory(numbers(5), both)).toBe(true);
  });

  test.each([
    ["1,000", "1 000"],
    ["1,000", "1.000"],
    ["1,000", "1'000"],
    ["1,000", "1’000"],
    ["1,000", "1\u00a0000"],
    ["1,000", "1\u202f000"],
    ["1,000", "1000"],
    ["12,345,678", "12345678"],
    ["5,2", "5.2"],
    ["12.50", "12.5"],
    ["12.0", "12"],
    ["0123456789", "٠١٢٣٤٥٦٧٨٩"],
    ["2026", "२०२६"],
  ])("%s is %s", (one, other) => {
    expect(isOneStory([...both, one], [...both, other])).toBe(true);
  });

  test.each([
    ["1,000", "2,000"],
    ["1,000", "1"],
    ["1,0000", "10000"],
    ["5,2", "5,3"],
    ["5,2", "52"],
    ["12.50", "12.05"],
    ["1.2.3", "1.2.30"],
    ["12", "١٣"],
    ["3", "٢"],
  ])("%s is not %s", (one, other) => {
    expect(isOneStory([...both, one], [...both, other])).toBe(false);
  });
});

describe("names", () => {
  test("may differ in one of six, and not in one of five", () => {
    expect(isOneStory([...both, ...names(100, 106)], [...both, ...names(101, 107)])).toBe(true);
    expect(isOneStory([...both, ...names(100, 105)], [...both, ...names(101, 106)])).toBe(false);
  });

  test("that only one text has are what the other left out", () => {
    expect(isOneStory([...both, ...names(100, 106)], both)).toBe(true);
    expect(isOneStory(both, [...both, ...names(100, 106)])).toBe(true);
  });

  test("may have begun a sentence in the other text, or stand there in small letters", () => {
    const [name = ""] = names(100, 101);
    expect(isOneStory([...both, name, word(1)], [...both, `${word(1)}. ${name}`, word(1)])).toBe(true);
    expect(isOneStory([...both, name, word(1)], [...both, name.toLowerCase(), word(1)])).toBe(true);
  });

  test("are words that begin with a capital, not those with one inside", () => {
    expect(isOneStory([...both, "qPhone", word(1)], [...both, "qPad", word(1)])).toBe(true);
    expect(isOneStory([...both, "Phone", word(1)], [...both, "Pad", word(1)])).toBe(false);
  });

  test("in a headline say nothing: there every word may have a capital", () => {
    const titles = [names(200, 208).join(" "), names(300, 308).join(" ")];
    expect(isOneStory(both, both, titles)).toBe(true);
  });

  test("are not told from words where every third word has a capital: then one word in eight may differ", () => {
    const german = names(0, 50);
    expect(isOneStory(german, [...names(0, 44), ...names(100, 106)])).toBe(true);
    expect(isOneStory(german, [...names(0, 43), ...names(100, 107)])).toBe(false);
    const plain = words(0, 50);
    expect(isOneStory(plain, [...words(0, 43), ...words(100, 107)])).toBe(true);
    expect(isOneStory(german, [...words(0, 43), ...words(100, 107)])).toBe(false);
  });

  test("are told from words where short sentences begin with capitals", () => {
    const sentences = (from: number): string =>
      Array.from({ length: 30 }, (_, i) => `${capital(word(i))} ${word(i < 24 ? 50 + i : from + i)}.`).join(" ");
    expect(isOneStory(sentences(100), sentences(200))).toBe(true);
  });
});
