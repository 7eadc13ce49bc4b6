/** A topic's slug as people type it, and its name in the reader's language. */
import { expect, test } from "vitest";
import { parseTopicSlug, type Topic, topicName } from "../../src/news/topic.ts";
import { world } from "../support/samples.ts";

test.each([
  ["world", "world"],
  [" #World ", "world"],
  ["WORLD", "world"],
  ["a", "a"],
  ["2026", "2026"],
  ["us_east-1", "us_east-1"],
  ["x".repeat(32), "x".repeat(32)],
])("%j is understood as the topic %s", (text, slug) => {
  expect(parseTopicSlug(text)).toBe(slug);
});

test.each(["", "#", "##world", "wor#ld", "-world", "_world", "wörld", "new world", "world!", "!world", "x".repeat(33)])(
  "%j is no topic's slug",
  (text) => {
    expect(parseTopicSlug(text)).toBeNull();
  },
);

test("a topic is called by its name in the reader's language, else by what the editor typed, else by its slug", () => {
  const topic = (names: Record<string, string>): Topic => ({ slug: world, number: 1, names });
  expect(topicName(topic({ default: "World", fr: "Monde" }), "fr")).toBe("Monde");
  expect(topicName(topic({ default: "World", fr: "Monde" }), "en")).toBe("World");
  expect(topicName(topic({}), "en")).toBe("world");
});
