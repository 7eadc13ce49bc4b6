/** A story comes back by the reader's clock: tonight, tomorrow, at the weekend. */
import { expect, test } from "vitest";
import { reminderMoments } from "../../src/news/reminder.ts";

const zone = "Europe/Paris";
const moments = (iso: string) => {
  const { tonight, tomorrow, weekend } = reminderMoments(Date.parse(iso), zone);
  const wall = (ms: number | null) =>
    ms === null ? null : new Date(ms).toLocaleString("sv", { timeZone: zone }).slice(0, 16);
  return [tonight, tomorrow, weekend].map(wall);
};

test("on a Tuesday afternoon all three are to come", () => {
  expect(moments("2026-11-24T14:00:00Z")).toEqual(["2026-11-24 20:00", "2026-11-25 08:00", "2026-11-28 10:00"]);
});

test("after midnight tomorrow is the next date, not this morning", () => {
  expect(moments("2026-11-24T23:30:00Z")).toEqual(["2026-11-25 20:00", "2026-11-26 08:00", "2026-11-28 10:00"]);
});

test("when the evening has begun there is no tonight any more", () => {
  expect(moments("2026-11-24T20:00:00Z")).toEqual([null, "2026-11-25 08:00", "2026-11-28 10:00"]);
});

test("on a Saturday morning the weekend is now, in the afternoon it is Sunday", () => {
  expect(moments("2026-11-28T08:00:00Z")[2]).toBe("2026-11-28 10:00");
  expect(moments("2026-11-28T14:00:00Z")[2]).toBe("2026-11-29 10:00");
  expect(moments("2026-11-29T14:00:00Z")[2]).toBe("2026-12-05 10:00");
});

test("a night that is an hour shorter moves nothing on the wall", () => {
  expect(moments("2027-03-27T21:00:00Z")).toEqual([null, "2027-03-28 08:00", "2027-03-28 10:00"]);
});
