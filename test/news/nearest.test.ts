/** Holds the guess behind "Did you mean …?". */
import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "../../src/news/nearest.ts";

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
