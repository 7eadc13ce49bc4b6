/** What a subscriber is entitled to, and whose editions bring what waits. */
import { describe, expect, test } from "vitest";
import { changed, editionSlot, isEntitled, settled, sinceOf, wantsAtOnce } from "../../src/news/entitlement.ts";
import { moved } from "../../src/news/moved-group.ts";
import type { Former } from "../../src/news/preferences.ts";
import type { SlotId } from "../../src/news/schedule.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { culture, sampleArticle, sampleSubscriber, sport, world } from "../support/samples.ts";

const slot = "UTC|08:00|1,2,3,4,5,6,7" as SlotId;
const digest = { kind: "digest", slot } as const;
const at = (publishedAt: number, urgency: "routine" | "breaking" = "routine", topics = [world]) =>
  sampleArticle({}, { publishedAt, urgency, topics });

describe("an article", () => {
  test("is owed from the moment on that one of its topics was chosen", () => {
    const reader = sampleSubscriber({ topics: [world, sport], since: 100, topicsSince: { [sport]: 200 } });
    expect(isEntitled(reader, at(99))).toBe(false);
    expect(isEntitled(reader, at(100))).toBe(true);
    expect(isEntitled(reader, at(199, "routine", [sport]))).toBe(false);
    expect(isEntitled(reader, at(200, "routine", [sport]))).toBe(true);
    expect(isEntitled(reader, at(150, "routine", [sport, world]))).toBe(true);
    expect(isEntitled(reader, at(300, "routine", [culture]))).toBe(false);
  });

  test("is owed to who was served when it came out, whatever they want today", () => {
    const past: Former[] = [
      { kind: "digest", slot, until: 100 },
      { kind: "off", until: 200 },
      { kind: "breaking", until: 300 },
      { kind: "gone", until: 400 },
    ];
    const reader = sampleSubscriber({ past });
    expect([100, 101, 200, 400].map((each) => isEntitled(reader, at(each)))).toEqual([true, false, false, false]);
    expect(isEntitled(reader, at(250))).toBe(false);
    expect(isEntitled(reader, at(250, "breaking"))).toBe(true);
    expect(isEntitled(reader, at(401))).toBe(true);
    expect(isEntitled({ ...reader, state: "gone" }, at(401))).toBe(false);
    expect(isEntitled({ ...reader, state: "gone" }, at(100))).toBe(true);
  });
});

test("a topic may bear any name", () => {
  const slug = "constructor" as TopicSlug;
  expect(sinceOf(sampleSubscriber({ topics: [slug], since: 7, topicsSince: { [world]: 9 } }), slug)).toBe(7);
});

test("at once goes everything, breaking news alone, breaking news beside the digest, or nothing", () => {
  const wants = (...wishes: Parameters<typeof sampleSubscriber>) =>
    (["routine", "breaking"] as const).map((urgency) => wantsAtOnce(sampleSubscriber(...wishes), urgency));
  expect(wants({})).toEqual([true, true]);
  expect(wants({}, { cadence: digest })).toEqual([false, false]);
  expect(wants({}, { cadence: digest, breaking: true })).toEqual([false, true]);
  expect(wants({}, { cadence: { kind: "breaking" } })).toEqual([false, true]);
  expect(wants({}, { cadence: { kind: "off" }, breaking: true })).toEqual([false, false]);
  expect(wants({ state: "gone" })).toEqual([false, false]);
});

describe("what waits comes", () => {
  const left: Former = { kind: "digest", slot, until: 100 };

  test("with the digest of who has one, and with the last one of who has left it", () => {
    expect(editionSlot(sampleSubscriber({}, { cadence: digest }))).toBe(slot);
    expect(editionSlot(sampleSubscriber({ past: [left] }))).toBe(slot);
    expect(editionSlot(sampleSubscriber({ past: [left, { kind: "gone", until: 200 }] }))).toBe(slot);
  });

  test("in the evening of who never had a digest", () => {
    const reader = sampleSubscriber({ past: [{ kind: "off", until: 100 }] }, { timeZone: "Asia/Tokyo" });
    expect(editionSlot(reader)).toBe("Asia/Tokyo|19:00|1,2,3,4,5,6,7");
  });

  test("not while everything is off, nobody is there, or nothing can wait", () => {
    expect(editionSlot(sampleSubscriber())).toBeNull();
    expect(editionSlot(sampleSubscriber({ past: [left] }, { cadence: { kind: "off" } }))).toBeNull();
    expect(editionSlot(sampleSubscriber({ past: [left], state: "gone" }))).toBeNull();
  });
});

describe("a change", () => {
  test("notes how it was, as long as that may matter", () => {
    const before = sampleSubscriber({ since: 100, past: [{ kind: "off", until: 99 }] }, { cadence: digest });
    const after = { ...before, preferences: { ...before.preferences, cadence: { kind: "instant" } as const } };
    expect(changed(before, after, 200).past).toEqual([{ kind: "digest", slot, until: 200 }]);
    expect(changed(before, before, 200)).toBe(before);
  });

  test("of who has no topics is not worth noting", () => {
    const nobody = sampleSubscriber({ topics: [] });
    const after = { ...nobody, preferences: { ...nobody.preferences, cadence: digest } };
    expect(changed(nobody, after, 200)).not.toHaveProperty("past");
  });

  test("is forgotten once all before is settled", () => {
    const past: Former[] = [{ kind: "instant", until: 50 }];
    const reader = sampleSubscriber({ topics: [world, sport, culture], since: 10, past });
    const more = { ...reader, topicsSince: { [sport]: 20, [culture]: 90 } };
    const done = settled(more, 60);
    expect(done).not.toHaveProperty("past");
    expect(done).toMatchObject({ since: 60, topicsSince: { [culture]: 90 } });
    expect(done.topicsSince).not.toHaveProperty("sport");
  });
});

describe("a group that moves", () => {
  const group = sampleSubscriber({ chatId: -5, topics: [world], since: 100 }, { cadence: digest });

  test("keeps everything, and what it was called", () => {
    const there = moved(group, -1005, null, 300);
    expect(there).toEqual({ ...group, chatId: -1005, past: [{ kind: "digest", slot, until: 300, chatId: -5 }] });
    expect(moved(group, -1005, there, 400)).toBe(there);
  });

  test("is not owed what a pause that is over kept back, though nobody has ended it yet", () => {
    const paused = sampleSubscriber({ chatId: -5, topics: [world], since: 100 }, { pause: { from: 150, until: 250 } });
    const there = moved(paused, -1005, null, 300);
    expect(isEntitled(there, at(200))).toBe(false);
    expect(isEntitled(there, at(280))).toBe(true);
    const started = { ...paused, past: [{ kind: "instant" as const, until: 150 }] };
    expect(isEntitled(moved(started, -1005, null, 300), at(200))).toBe(false);
    expect(isEntitled(moved(started, -1005, null, 300), at(140))).toBe(true);
  });

  test("becomes one with what is known of the new id: each topic from when either had it", () => {
    const known = sampleSubscriber({ chatId: -1005, topics: [world, sport], since: 200 });
    const there = moved(group, -1005, known, 300);
    expect(there).toMatchObject({ chatId: -1005, topics: [world, sport], since: 100, topicsSince: { [sport]: 200 } });
    expect(there.preferences).toEqual(known.preferences);
    const quiet = { from: "22:00", until: "07:00", breaking: "silent" as const };
    const wishing = {
      ...group,
      preferences: { ...group.preferences, quiet, exceptions: { [world]: { kind: "off" as const } } },
    };
    expect(moved(wishing, -1005, known, 300).preferences).toEqual({
      ...known.preferences,
      quiet,
      exceptions: { [world]: { kind: "off" } },
    });
    expect(moved({ ...group, state: "gone" }, -1005, known, 300)).toMatchObject({ topics: [world, sport], since: 200 });
  });
});
