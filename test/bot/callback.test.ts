/** Holds what a button can carry. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { defineAction } from "../../src/bot/callback.ts";
import { chooseWhen, openTopics, subscribeTo } from "../../src/bot/reader/choices.ts";
import { setTopic } from "../../src/bot/reader/topic-buttons.ts";
import { callbackDataLimit } from "../../src/format/measure.ts";
import type { TopicSlug } from "../../src/news/topic.ts";

const echo = defineAction("echo", z.tuple([z.string(), z.string()]));

test("what goes in comes out, or is refused before it is sent", () => {
  const argument = fc.string({ unit: "grapheme", maxLength: 40 });
  fc.assert(
    fc.property(argument, argument, (a, b) => {
      let data: string;
      try {
        data = echo.data(a, b);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        expect(a.includes("|") || b.includes("|") || Buffer.byteLength(`1|echo|${a}|${b}`) > callbackDataLimit).toBe(
          true,
        );
        return;
      }
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(callbackDataLimit);
      expect(echo.parse(data)).toEqual([a, b]);
    }),
    { numRuns: 2000 },
  );
});

test("no bytes whatever break the parser", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 64 }), (data) => {
      for (const action of [echo, setTopic, chooseWhen, openTopics, subscribeTo]) {
        const parsed = action.parse(data);
        expect(parsed === null || Array.isArray(parsed)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test("the longest topic name fits every button that carries one", () => {
  const slug = "x".repeat(32) as TopicSlug;
  expect(setTopic.parse(setTopic.data(slug, "settings", 999, "off"))).toEqual([slug, "settings", 999, "off"]);
  expect(subscribeTo.parse(subscribeTo.data(slug))).toEqual([slug]);
});

test("every zone of this machine fits its button", async () => {
  const { chooseZone } = await import("../../src/bot/reader/timezone.ts");
  for (const zone of Intl.supportedValuesOf("timeZone")) expect(() => chooseZone.data(zone, "settings")).not.toThrow();
});
