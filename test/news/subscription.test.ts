/** Holds what a choice makes of a record: above all, from when on something is owed. */
import { expect, test } from "vitest";
import type { Subscriber } from "../../src/news/preferences.ts";
import { everyDay, weekdaysOnly } from "../../src/news/schedule.ts";
import {
  newSubscriber,
  nextDigest,
  returned,
  withCadence,
  withoutTopics,
  withPreferences,
  withTimeZone,
  withTopics,
} from "../../src/news/subscription.ts";
import type { TopicSlug } from "../../src/news/topic.ts";

const hour = 3_600_000;
/** Monday, 23 November 2026, 12:00 UTC. */
const noon = Date.UTC(2026, 10, 23, 12, 0);
const home = { chatId: 1, locale: "en" };
const world = "world" as TopicSlug;
const sport = "sport" as TopicSlug;

const reader = (): Subscriber => withTopics(newSubscriber(home, { timeZone: "UTC" }, noon), [world], home, noon);
const digest = (times: string[], days = everyDay) => ({ kind: "digest" as const, times, days });

test("a new reader is owed nothing from before", () => {
  expect(reader()).toMatchObject({ topics: [world], since: noon, state: "active" });
});

test("one more topic does not bring back what is past, nor lose what is owed", () => {
  expect(withTopics(reader(), [sport], home, noon + hour).since).toBe(noon);
});

test("whoever had no topics left starts anew with the next one", () => {
  const empty = withoutTopics(reader(), [world]);
  expect(withTopics(empty, [sport], home, noon + hour)).toMatchObject({ topics: [sport], since: noon + hour });
});

test("a first digest covers what comes from now on", () => {
  const changed = withCadence(reader(), digest(["08:00"]), noon + hour);
  expect(changed.since).toBe(noon + hour);
  expect(nextDigest(changed, noon + hour)).toBe(noon + 20 * hour);
});

test("choosing the same times again changes nothing that is owed", () => {
  const once = withCadence(reader(), digest(["08:00"]), noon);
  expect(withCadence(once, digest(["08:00"]), noon + 5 * hour)).toEqual(once);
});

test("another time for the digest keeps what has come up since the last one", () => {
  const morning = withCadence(reader(), digest(["08:00"]), noon);
  const twoDaysLater = noon + 48 * hour;
  const moved = withCadence(morning, digest(["18:30"]), twoDaysLater);
  expect(moved.since).toBe(twoDaysLater - 4 * hour); // that day's 08:00
});

test("a move before the first digest keeps what is owed since the choice", () => {
  const morning = withCadence(reader(), digest(["08:00"]), noon);
  expect(withCadence(morning, digest(["18:30"]), noon + hour).since).toBe(noon);
});

test("a new zone moves the digest with its times and days", () => {
  const paris = withTimeZone(withCadence(reader(), digest(["08:00"], weekdaysOnly), noon), "Europe/Paris", noon);
  expect(paris.preferences).toMatchObject({
    timeZone: "Europe/Paris",
    cadence: { kind: "digest", slot: "Europe/Paris|08:00|1,2,3,4,5" },
  });
  expect(nextDigest(paris, noon)).toBe(noon + 19 * hour);
});

test("from digest to at once, nothing is poured out", () => {
  const morning = withCadence(reader(), digest(["08:00"]), noon);
  expect(withCadence(morning, { kind: "instant" }, noon + 5 * hour).since).toBe(noon + 5 * hour);
});

test("who comes back finds the topics and no backlog", () => {
  const gone: Subscriber = { ...reader(), state: "gone", goneReason: "blocked" };
  const back = returned(gone, noon + hour);
  expect(back).toMatchObject({ state: "active", topics: [world], since: noon + hour });
  expect(back).not.toHaveProperty("goneReason");
  expect(returned(back, noon + 2 * hour)).toEqual(back);
});

test("a choice made in a forum topic moves the news there, one made outside moves it out", () => {
  const there = withTopics(reader(), [sport], { ...home, threadId: 9 }, noon);
  expect(there.threadId).toBe(9);
  expect(withTopics(there, [], home, noon)).not.toHaveProperty("threadId");
});

test("a chat begins with nothing chosen: news at once, a preview, no breaking news beyond its topics", () => {
  expect(newSubscriber({ chatId: 7, threadId: 3, locale: "fr" }, { timeZone: "Europe/Paris" }, noon)).toEqual({
    chatId: 7,
    threadId: 3,
    topics: [],
    preferences: {
      locale: "fr",
      timeZone: "Europe/Paris",
      cadence: { kind: "instant" },
      breaking: false,
      pictures: "preview",
    },
    since: noon,
    state: "active",
  });
  expect(newSubscriber(home, { timeZone: "UTC" }, noon)).not.toHaveProperty("threadId");
});

test("a topic chosen twice stands once, and one given up leaves the others", () => {
  const both = withTopics(reader(), [sport, world, sport], home, noon);
  expect(both.topics).toEqual([world, sport]);
  expect(withoutTopics(both, [world]).topics).toEqual([sport]);
  expect(withoutTopics(both, []).topics).toEqual([world, sport]);
});

test("whoever moves from one digest to another within its window is marked: what came up before is owed by the new one", () => {
  const before = withCadence(reader(), digest(["08:00"]), noon);
  const moved = withCadence(before, digest(["18:30"]), noon + 5 * hour);
  expect(moved).toMatchObject({ since: noon, joinedAt: noon + 5 * hour });
  expect(withCadence(moved, { kind: "instant" }, noon + 6 * hour)).not.toHaveProperty("joinedAt");
  expect(withCadence(reader(), digest(["08:00"]), noon)).not.toHaveProperty("joinedAt");
});

test("who moves in the very moment of a digest is owed nothing twice", () => {
  const morning = withCadence(reader(), digest(["08:00"]), noon);
  const eight = noon + 44 * hour;
  const moved = withCadence(morning, digest(["18:30"]), eight);
  expect(moved.since).toBe(eight);
  expect(moved).not.toHaveProperty("joinedAt");
});

test("a week may lie between two digests: what came up since the last one stays owed", () => {
  const sundays = withCadence(reader(), digest(["08:00"], [7]), noon);
  const wednesday = noon + 9 * 24 * hour;
  expect(withCadence(sundays, digest(["18:30"]), wednesday).since).toBe(Date.UTC(2026, 10, 29, 8));
});

test("choosing the same cadence again leaves what is owed", () => {
  expect(withCadence(reader(), { kind: "instant" }, noon + hour)).toEqual(reader());
  const off = withCadence(reader(), { kind: "off" }, noon + hour);
  expect(off).toMatchObject({ since: noon + hour, preferences: { cadence: { kind: "off" } } });
  expect(withCadence(off, { kind: "off" }, noon + 2 * hour)).toEqual(off);
});

test("a new zone changes nothing else where news comes at once", () => {
  const moved = withTimeZone(reader(), "Europe/Paris", noon + hour);
  expect(moved).toEqual(withPreferences(reader(), { timeZone: "Europe/Paris" }));
  expect(nextDigest(moved, noon)).toBeNull();
});

test("a new zone keeps what the old clock's digest had still to bring", () => {
  const morning = withCadence(reader(), digest(["08:00"]), noon);
  expect(withTimeZone(morning, "Europe/Paris", noon + hour)).toMatchObject({ since: noon, joinedAt: noon + hour });
});

test("a wish changes what it names, and only that", () => {
  expect(withPreferences(reader(), { breaking: true, pictures: "off", locale: "fr" })).toEqual({
    ...reader(),
    preferences: { ...reader().preferences, breaking: true, pictures: "off", locale: "fr" },
  });
});
