/** Holds the guess behind "Did you mean …?". */
import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest, plain } from "../../src/news/nearest.ts";

const topics = ["world", "sport", "culture", "politics", "science"];

test.each([
  ["politcs", "politics"],
  ["wolrd", "world"],
  ["#Sprot", "sport"],
  ["cultüre", "culture"],
  ["poli", "politics"],
  ["SCIENCE", "science"],
])("%s is understood as %s", (word, meant) => {
  expect(nearest(word, topics)).toBe(meant);
});

test.each(["", "xyz", "q", "#", "gardening", "w".repeat(5000)])("%s is not guessed at", (word) => {
  expect(nearest(word, topics)).toBeNull();
});

test("a known word is its own nearest, and one slip in a longer word is forgiven", () => {
  fc.assert(
    fc.property(fc.constantFrom(...topics), fc.nat(), (topic, at) => {
      expect(nearest(topic, topics)).toBe(topic);
      const cut = at % topic.length;
      expect(nearest(topic.slice(0, cut) + topic.slice(cut + 1), topics)).toBe(topic);
    }),
  );
});

test("a swap of neighbours is one slip, not two", () => {
  expect(nearest("ba", ["ab"])).toBe("ab");
  expect(nearest("ba", ["xy"])).toBeNull();
});

test("a third of the word may be wrong, and no more", () => {
  expect(nearest("xxxdef", ["abcdef"])).toBeNull();
  expect(nearest("xxcdef", ["abcdef"])).toBe("abcdef");
  expect(nearest("xxcde", ["abcde"])).toBeNull();
  expect(nearest("xbc", ["abc"])).toBe("abc");
  expect(nearest("x", ["a"])).toBeNull(); // all of it would be wrong
});

test("missing, added and replaced letters count alike", () => {
  expect(nearest("abcde", ["xabcdex"])).toBeNull();
  expect(nearest("abcdef", ["abcdefgh"])).toBe("abcdefgh");
  expect(nearest("abcdefgh", ["abcdef"])).toBe("abcdef");
  expect(nearest("abcdefghij", ["abcdef"])).toBeNull();
});

test("the closest word wins, and of equally close ones the first", () => {
  expect(nearest("sports", ["sporty", "sport"])).toBe("sporty");
  expect(nearest("politixx", ["politics", "politixa"])).toBe("politixa");
  expect(nearest("sport", ["sports", "sport"])).toBe("sport");
});

test("three letters are enough of a beginning, two are not", () => {
  expect(nearest("pol", topics)).toBe("politics");
  expect(nearest("po", ["politics"])).toBeNull();
  expect(nearest("xyz", ["xyzxyzxyzxyz", "xyzabcabcabc"])).toBe("xyzxyzxyzxyz");
});

test("a word as long as any command is still read, a longer one is not", () => {
  const word = "w".repeat(64);
  expect(nearest(word, [word])).toBe(word);
  expect(nearest(`${word}w`, [`${word}w`])).toBeNull();
});

test("words are compared without case, accents and the signs before them", () => {
  expect(plain(" ##Élé/ction ")).toBe("ele/ction");
  expect(plain("/Über")).toBe("uber");
  expect(plain("a#b")).toBe("a#b");
});

test("slips are counted as a person would: letter by letter, each way tried", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 3, maxLength: 7 });
  fc.assert(
    fc.property(word, word, (wanted, known) => {
      const isNear = slips(wanted, known) <= Math.max(1, Math.floor(wanted.length / 3)) || known.startsWith(wanted);
      expect(nearest(wanted, [known])).toBe(isNear ? known : null);
    }),
    { numRuns: 1000 },
  );
});

/** By trying everything. */
function slips(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const rest = a[0] === b[0] ? 0 : 1;
  const ways = [slips(a.slice(1), b) + 1, slips(a, b.slice(1)) + 1, slips(a.slice(1), b.slice(1)) + rest];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(slips(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}
