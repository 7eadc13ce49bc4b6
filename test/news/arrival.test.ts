/** The order of wishes: off or paused, muted, quiet hours, breaking, followed, cap, cadence; the first that has a say decides. */
import { describe, expect, test } from "vitest";
import { type Arrival, arrivalOf, isQuietAt } from "../../src/news/arrival.ts";
import type { Article } from "../../src/news/article.ts";
import { factsOf } from "../../src/news/filter.ts";
import type { Preferences, QuietHours, Subscriber } from "../../src/news/preferences.ts";
import type { SlotId } from "../../src/news/schedule.ts";
import { morning, sampleArticle, sampleSubscriber, sport, world } from "../support/samples.ts";

const slot = "UTC|18:00|1,2,3,4,5,6,7" as SlotId;
const digest = { kind: "digest", slot } as const;
const quietNow = (breaking: QuietHours["breaking"]): QuietHours => ({ from: "06:00", until: "08:00", breaking });
const muted = [{ kind: "word", text: "bridge" }] as const;
const followed = [{ what: { kind: "word", text: "bridge" }, since: 0 }] as const;

function arrives(
  preferences: Partial<Preferences>,
  { breaking = false, topics = [world] }: { breaking?: boolean; topics?: Article["topics"] } = {},
  change: Partial<Subscriber> = {},
): Arrival {
  const article = sampleArticle({ language: "fr-CA" }, { urgency: breaking ? "breaking" : "routine", topics });
  const subscriber = sampleSubscriber({ topics: [world, sport], ...change }, preferences);
  return arrivalOf(subscriber, { ...article, facts: factsOf(article) }, morning);
}
const atOnce = (change: object = {}) =>
  expect.objectContaining({ kind: "at_once", silent: false, counted: false, ...change });
const [never, held] = [{ kind: "never" }, { kind: "held" }];

describe("an article", () => {
  test("comes at once by the general cadence, or waits for the digest", () => {
    expect(arrives({})).toEqual(atOnce({ why: { kind: "topic", topic: world } }));
    expect(arrives({ cadence: digest })).toEqual(held);
    expect(arrives({ cadence: { kind: "breaking" } })).toEqual(never);
  });

  test("comes as the exception of its topic says; of several topics the quickest one", () => {
    const exceptions = { [world]: { kind: "instant", silent: true } } as const;
    expect(arrives({ cadence: digest, exceptions })).toEqual(atOnce({ silent: true }));
    expect(arrives({ cadence: digest, exceptions }, { topics: [sport] })).toEqual(held);
    expect(arrives({ cadence: digest, exceptions }, { topics: [sport, world] })).toEqual(atOnce({ silent: true }));
    expect(arrives({ exceptions: { [world]: { kind: "off" } } })).toEqual(never);
    expect(arrives({ exceptions: { [world]: digest } })).toEqual(held);
    expect(arrives({ exceptions: { [world]: { kind: "breaking" } } }, { breaking: true })).toEqual(atOnce());
  });

  test("does not come to who is off, gone or paused, whatever else they wish", () => {
    expect(arrives({ cadence: { kind: "off" }, breaking: true, followed }, { breaking: true })).toEqual(never);
    expect(arrives({ followed }, {}, { state: "gone" })).toEqual(never);
    expect(arrives({ pause: { from: morning - 1, until: null }, followed }, { breaking: true })).toEqual(never);
    expect(arrives({ pause: { from: morning - 9, until: morning - 1 } })).toEqual(atOnce());
  });

  test("does not come to who has muted it, not even as breaking news or followed", () => {
    expect(arrives({ muted, followed }, { breaking: true })).toEqual(never);
    expect(arrives({ reads: ["en"] })).toEqual(never);
    expect(arrives({ reads: ["en", "fr"] })).toEqual(atOnce());
  });

  test("is held by quiet hours, but for breaking news as the reader says", () => {
    expect(arrives({ quiet: quietNow("wake") })).toEqual(held);
    expect(arrives({ quiet: quietNow("wake"), followed })).toEqual(held);
    const breaking = { breaking: true };
    expect(arrives({ quiet: quietNow("wake") }, breaking)).toEqual(atOnce());
    expect(arrives({ quiet: quietNow("silent") }, breaking)).toEqual(atOnce({ silent: true }));
    expect(arrives({ quiet: quietNow("morning") }, breaking)).toEqual(held);
    expect(arrives({ quiet: quietNow("wake"), cadence: digest }, breaking)).toEqual(held);
  });

  test("that is followed comes at once whatever the cadence and the topics, and no cap counts it", () => {
    const cap = { most: 3, breaking: "counted" } as const;
    const why = { kind: "filter", filter: followed[0].what };
    expect(arrives({ cadence: digest, followed, cap })).toEqual(atOnce({ why }));
    expect(arrives({ cadence: digest, followed }, {}, { topics: [] })).toEqual(atOnce({ why }));
    const story = [{ what: { kind: "story", story: sampleArticle().id }, since: 0 }] as const;
    expect(arrives({ followed: story })).toEqual(atOnce({ why: story[0].what }));
    expect(arrives({ cadence: digest, followed: [{ ...followed[0], since: morning + 1 }] })).toEqual(held);
  });

  test("is counted by a cap, breaking news as the reader says", () => {
    expect(arrives({ cap: { most: 3, breaking: "exempt" } })).toEqual(atOnce({ counted: true }));
    expect(arrives({ cap: { most: 3, breaking: "exempt" } }, { breaking: true })).toEqual(atOnce());
    expect(arrives({ cap: { most: 3, breaking: "counted" } }, { breaking: true })).toEqual(atOnce({ counted: true }));
  });
});

test("quiet hours go by the reader's clock, over midnight too, and end with their last minute", () => {
  const at = (timeZone: string, from: string, until: string): boolean =>
    isQuietAt({ ...sampleSubscriber().preferences, timeZone, quiet: { from, until, breaking: "wake" } }, morning);
  expect(at("UTC", "07:00", "08:00")).toBe(true);
  expect(at("UTC", "06:00", "07:00")).toBe(false);
  expect(at("UTC", "22:00", "07:01")).toBe(true);
  expect(at("UTC", "22:00", "07:00")).toBe(false);
  expect(at("Asia/Tokyo", "16:00", "16:30")).toBe(true);
  expect(at("America/New_York", "22:00", "06:00")).toBe(true);
});
