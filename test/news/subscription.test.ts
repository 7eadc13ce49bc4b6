/** Holds what a choice makes of a record: above all, from when on something is owed. */
import { expect, test } from "vitest";
import { threadOfAll, threadOfAny, threadOfTopic, withoutThread } from "../../src/news/forum-homes.ts";
import type { Subscriber } from "../../src/news/preferences.ts";
import { everyDay, weekdaysOnly } from "../../src/news/schedule.ts";
import {
  gone,
  newSubscriber,
  nextDigest,
  returned,
  withBreaking,
  withCadence,
  withException,
  withoutTopics,
  withPreferences,
  withSound,
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

test("one more topic is owed from when it was chosen, and the others as before", () => {
  const more = withTopics(reader(), [sport], home, noon + hour);
  expect(more).toMatchObject({ topics: [world, sport], since: noon, topicsSince: { sport: noon + hour } });
  expect(withTopics(more, [sport], home, noon + 2 * hour)).toEqual(more);
  expect(withoutTopics(more, [sport], noon + hour)).toEqual(reader());
});

test("whoever had no topics left starts anew with the next one", () => {
  const empty = withoutTopics(reader(), [world], noon + hour);
  expect(withTopics(empty, [sport], home, noon + hour)).toMatchObject({ topics: [sport], since: noon + hour });
});

test("another cadence changes nothing of what is owed: how it was before is noted", () => {
  const changed = withCadence(reader(), digest(["08:00"]), noon + hour);
  expect(changed).toMatchObject({ since: noon, past: [{ kind: "instant", until: noon + hour }] });
  expect(nextDigest(changed, noon + hour)).toBe(noon + 20 * hour);
  const moved = withCadence(changed, digest(["18:30"]), noon + 5 * hour);
  const slot = "UTC|08:00|1,2,3,4,5,6,7";
  expect(moved.past).toEqual([...(changed.past ?? []), { kind: "digest", slot, until: noon + 5 * hour }]);
});

test("choosing the same times again changes nothing that is owed", () => {
  const once = withCadence(reader(), digest(["08:00"]), noon);
  expect(withCadence(once, digest(["08:00"]), noon + 5 * hour)).toEqual(once);
});

test("a new zone moves the digest with its times and days", () => {
  const paris = withTimeZone(withCadence(reader(), digest(["08:00"], weekdaysOnly), noon), "Europe/Paris", noon);
  expect(paris.preferences).toMatchObject({
    timeZone: "Europe/Paris",
    cadence: { kind: "digest", slot: "Europe/Paris|08:00|1,2,3,4,5" },
  });
  expect(nextDigest(paris, noon)).toBe(noon + 19 * hour);
});

test("who comes back finds the topics and what waited, and whoever was away too long starts anew", () => {
  const left = gone(reader(), "blocked", noon + hour);
  expect(left).toMatchObject({ state: "gone", goneReason: "blocked", topics: [world] });
  expect(gone(left, "kicked", noon + hour)).toEqual(left);
  const back = returned(left, noon + 2 * hour);
  expect(back).toMatchObject({ state: "active", topics: [world], since: noon });
  expect(back.past).toEqual([
    { kind: "instant", until: noon + hour },
    { kind: "gone", until: noon + 2 * hour },
  ]);
  expect(back).not.toHaveProperty("goneReason");
  expect(returned(back, noon + 3 * hour)).toEqual(back);
  const { past: _, ...forgotten } = left;
  expect(returned(forgotten, noon + 9 * hour)).toEqual({ ...reader(), since: noon + 9 * hour });
});

test("off is nothing; who asks for breaking news then gets that alone, and is off again without it", () => {
  const off = withCadence(withBreaking(reader(), true, noon), { kind: "off" }, noon + hour);
  const alone = withBreaking(off, true, noon + 2 * hour);
  expect(alone.preferences).toMatchObject({ cadence: { kind: "breaking" }, breaking: true });
  expect(withBreaking(alone, false, noon + 3 * hour).preferences.cadence).toEqual({ kind: "off" });
  const digests = withCadence(alone, digest(["08:00"]), noon + 3 * hour);
  expect(withBreaking(digests, false, noon + 4 * hour).preferences).toMatchObject({
    cadence: { kind: "digest" },
    breaking: false,
  });
});

const group = (): Subscriber => newSubscriber(home, { timeZone: "UTC" }, noon);

test("topics chosen in a forum topic live there, and no others", () => {
  const there = withTopics(group(), [sport], { ...home, threadId: 9 }, noon);
  expect(there).toMatchObject({ threadId: 9, topics: [sport] });
  const both = withTopics(there, [world], { ...home, threadId: 3 }, noon);
  expect([sport, world].map((topic) => threadOfTopic(both, topic))).toEqual([9, 3]);
  const general = withTopics(both, [sport], home, noon);
  expect([sport, world].map((topic) => threadOfTopic(general, topic))).toEqual([undefined, 3]);
  // All in one place again: nothing is kept of the others.
  expect(withTopics(general, [world], home, noon)).not.toHaveProperty("homes");
  expect(withTopics(both, [], home, noon)).toEqual(both);
});

test("a topic that is given up has no home", () => {
  const both = withTopics(withTopics(group(), [sport], home, noon), [world], { ...home, threadId: 3 }, noon);
  expect(withoutTopics(both, [world], noon)).not.toHaveProperty("homes");
});

test("a story goes to the home of its first topic that the chat has, an edition where its stories live if that is one place", () => {
  const both = withTopics(
    withTopics(group(), [sport], { ...home, threadId: 9 }, noon),
    [world],
    { ...home, threadId: 3 },
    noon,
  );
  const other = "other" as TopicSlug;
  expect(threadOfAny(both, [other, world, sport])).toBe(3);
  expect(threadOfAny(both, [other])).toBe(9);
  expect(threadOfAll(both, [[world], [world, sport]])).toBe(3);
  expect(threadOfAll(both, [[world], [sport]])).toBe(9);
});

test("a chat without sound keeps its times, of each topic too", () => {
  const loud = withException(
    withCadence(withTopics(reader(), [sport], home, noon), digest(["08:00"]), noon),
    sport,
    { kind: "instant" },
    noon,
  );
  const quiet = withSound(loud, false);
  expect(quiet.preferences).toMatchObject({
    cadence: { kind: "digest", silent: true },
    exceptions: { sport: { kind: "instant", silent: true } },
  });
  expect(withSound(quiet, true)).toEqual(loud);
});

test("a chat begins with nothing chosen: news at once, photos, no breaking news beyond its topics", () => {
  expect(newSubscriber({ chatId: 7, threadId: 3, locale: "fr" }, { timeZone: "Europe/Paris" }, noon)).toEqual({
    chatId: 7,
    threadId: 3,
    topics: [],
    preferences: {
      locale: "fr",
      timeZone: "Europe/Paris",
      cadence: { kind: "instant" },
      breaking: false,
      pictures: "photo",
    },
    since: noon,
    state: "active",
  });
  expect(newSubscriber(home, { timeZone: "UTC" }, noon)).not.toHaveProperty("threadId");
});

test("a topic chosen twice stands once, and one given up leaves the others", () => {
  const both = withTopics(reader(), [sport, world, sport], home, noon);
  expect(both.topics).toEqual([world, sport]);
  expect(withoutTopics(both, [world], noon + hour).topics).toEqual([sport]);
  expect(withoutTopics(both, [], noon + hour).topics).toEqual([world, sport]);
});

test("a new zone changes nothing else where news comes at once", () => {
  const moved = withTimeZone(reader(), "Europe/Paris", noon + hour);
  expect(moved).toEqual({ ...reader(), preferences: { ...reader().preferences, timeZone: "Europe/Paris" } });
  expect(nextDigest(moved, noon)).toBeNull();
});

test("a wish changes what it names, and only that", () => {
  expect(withPreferences(reader(), { pictures: "off", locale: "fr" })).toEqual({
    ...reader(),
    preferences: { ...reader().preferences, pictures: "off", locale: "fr" },
  });
});

test("a forum topic that is gone leaves what lived there to the chat itself, and no other home moves", () => {
  const [a, b, c] = ["a", "b", "c"].map((slug) => slug as TopicSlug) as [TopicSlug, TopicSlug, TopicSlug];
  const chat = { topics: [a, b, c], threadId: 7, homes: { [b]: 8, [c]: 0 } };
  expect(withoutThread(chat, 8)).toEqual({ topics: [a, b, c], threadId: 7, homes: { [b]: 0, [c]: 0 } });
  expect(withoutThread(chat, 7)).toEqual({ topics: [a, b, c], homes: { [b]: 8 } });
  expect(withoutThread(chat, 9)).toEqual(chat);
});
