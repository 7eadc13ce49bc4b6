/** What wishes beyond topics and a cadence make of a record: which editions come, what is noted of before, what ends what. */
import { expect, test } from "vitest";
import { editionSlots, isEntitled, isSlotSilent, lapsed, settled } from "../../src/news/entitlement.ts";
import type { Subscriber } from "../../src/news/preferences.ts";
import { everyDay } from "../../src/news/schedule.ts";
import {
  withCadence,
  withException,
  withoutException,
  withoutTopics,
  withTimeZone,
} from "../../src/news/subscription.ts";
import {
  paused,
  resumed,
  withCap,
  withFollowed,
  withMuted,
  withoutFollowed,
  withPlain,
  withQuiet,
  withReads,
} from "../../src/news/wishes.ts";
import { morning, sampleArticle, sampleSubscriber, sport, world } from "../support/samples.ts";

const hour = 3_600_000;
const at = (ms: number) => sampleArticle({}, { publishedAt: ms });
const reader = (preferences: Partial<Subscriber["preferences"]> = {}) =>
  sampleSubscriber({ topics: [world, sport], since: morning - hour }, preferences);
const digest = (...times: string[]) => ({ kind: "digest" as const, times, days: everyDay });
const quiet = { from: "22:00", until: "07:00", breaking: "silent" } as const;
const [seven, eight, evening] = ["07:00", "08:00", "19:00"].map((time) => `UTC|${time}|1,2,3,4,5,6,7`);

test("editions come by every slot that somebody has: the general one, those of topics, the end of quiet hours, the cap's evening", () => {
  expect(editionSlots(reader())).toEqual([]);
  const general = withCadence(reader(), digest("08:00"), morning);
  const sunday = { kind: "digest", times: ["18:00"], days: [7] } as const;
  const both = withException(general, sport, sunday, morning);
  expect(editionSlots(both)).toEqual([eight, "UTC|18:00|7"]);
  expect(editionSlots(withQuiet(both, quiet, morning))).toEqual([eight, "UTC|18:00|7", seven]);
  expect(editionSlots(withCap(both, { most: 3, breaking: "exempt" }, morning))).toEqual([eight, "UTC|18:00|7"]);
  const capped = withCap(withException(reader(), sport, sunday, morning), { most: 3, breaking: "exempt" }, morning);
  expect(editionSlots(capped)).toContain(evening);
  expect(editionSlots(withoutTopics(both, [sport], morning))).toEqual([eight]);
  expect(editionSlots(withoutException(both, sport, morning))).toEqual([eight]);
});

test("an exception is noted like a cadence, and moves with the clock", () => {
  const after = withException(reader(), sport, digest("08:00"), morning);
  expect(after.past).toEqual([{ kind: "instant", until: morning }]);
  const moved = withTimeZone(after, "Asia/Tokyo", morning + 1);
  expect(moved.preferences.exceptions).toEqual({ [sport]: { kind: "digest", slot: "Asia/Tokyo|08:00|1,2,3,4,5,6,7" } });
  expect(moved.past?.at(-1)).toMatchObject({ others: [eight], exceptions: { [sport]: { kind: "digest" } } });
});

test("a pause owes nothing of its time, and what waited before comes after it", () => {
  const before = withCadence(reader(), digest("08:00"), morning);
  const away = paused(before, morning + 5 * hour, morning + hour);
  const back = resumed(away, morning + 3 * hour);
  for (const each of [away, back]) {
    const entitled = [0.5, 2, 2.9].map((hours) => isEntitled(each, at(morning + hours * hour)));
    expect(entitled).toEqual([true, false, false]);
  }
  expect(isEntitled(back, at(morning + 4 * hour))).toBe(true);
  expect(isEntitled(away, at(morning + 6 * hour))).toBe(true);
  expect(back.preferences).not.toHaveProperty("pause");
});

test("a pause that is over is noted with the next change, and forgotten when all is settled", () => {
  const away = paused(reader(), morning + 5 * hour, morning);
  expect(lapsed(away, morning + 4 * hour)).toBe(away);
  const over = lapsed(away, morning + 6 * hour);
  expect(over.past).toEqual([
    { kind: "instant", until: morning },
    expect.objectContaining({ kind: "off", until: morning + 5 * hour }),
  ]);
  expect(settled(away, morning + 5 * hour + 1).preferences).not.toHaveProperty("pause");
  expect(settled(away, morning + 5 * hour).preferences).toHaveProperty("pause");
});

test("following ends muting and the other way round, and each is kept once", () => {
  const word = { kind: "word", text: "Bridge" } as const;
  const follows = withFollowed(withFollowed(reader(), word, morning), { ...word, text: "brídge" }, morning + 1);
  expect(follows.preferences.followed).toEqual([{ what: word, since: morning }]);
  const mutes = withMuted(follows, word, morning + 2);
  expect(mutes.preferences).toMatchObject({ muted: [word] });
  expect(mutes.preferences).not.toHaveProperty("followed");
  const again = withFollowed(mutes, word, morning + 2).preferences;
  expect(again).toMatchObject({ followed: [{ what: word, since: morning + 2 }] });
  expect(again).not.toHaveProperty("muted");
  expect(withoutFollowed(follows, word, morning + 2)).toEqual(reader());
});

test("a wish that is taken back leaves nothing", () => {
  expect(withQuiet(reader(), { ...quiet, until: quiet.from }, morning)).toEqual(reader());
  expect(withReads(withReads(reader(), ["fr", "en", "fr"]), [])).toEqual(reader());
  expect(withPlain(withPlain(reader(), true), false)).toEqual(reader());
  expect(withReads(reader(), ["fr", "en", "fr"]).preferences.reads).toEqual(["en", "fr"]);
});

test("an edition is silent when all cadences are whose slot it is, else as the general one says", () => {
  const loud = withCadence(reader(), digest("08:00"), morning);
  expect(isSlotSilent(loud, eight as never)).toBe(false);
  const mixed = withException(loud, sport, { ...digest("18:00"), silent: true }, morning);
  expect([eight, "UTC|18:00|1,2,3,4,5,6,7", seven].map((slot) => isSlotSilent(mixed, slot as never))).toEqual([
    false,
    true,
    false,
  ]);
  const silent = withCadence(reader(), { kind: "instant", silent: true }, morning);
  expect(isSlotSilent(silent, seven as never)).toBe(true);
});
