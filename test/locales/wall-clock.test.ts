/** Times and days as the reader's own calendar has them. */
import { expect, test } from "vitest";
import { createWallClock } from "../../src/locales/wall-clock.ts";

const noon = Date.UTC(2026, 10, 23, 12, 0);
const dayMs = 86_400_000;

test("days are those of the reader's own calendar", () => {
  const clock = createWallClock("en");
  const lateEvening = Date.UTC(2026, 10, 23, 23, 30);
  expect(clock.day(lateEvening, noon, "UTC")).toBe("today");
  expect(clock.day(lateEvening, noon, "Europe/Paris")).toBe("tomorrow");
  expect(clock.day(noon + 2 * dayMs, noon, "UTC")).toBe("Wednesday, November 25");
  expect(clock.day(noon + 365 * dayMs, noon, "UTC")).toBe("Tuesday, November 23, 2027");
  expect(createWallClock("fr").day(noon + dayMs, noon, "UTC")).toBe("demain");
  expect(clock.time(lateEvening, "Asia/Kathmandu")).toBe("05:15");
  expect(clock.moment(lateEvening, noon, "Europe/Paris")).toEqual({
    day: "tomorrow",
    time: "00:30",
    timeZone: "Europe/Paris",
  });
});

test("a day of another year is told with its year, so that a slip in the year is seen", () => {
  const day = (code: string, at: string, now = noon) => createWallClock(code).day(Date.parse(at), now, "Europe/Paris");
  expect(day("en", "2036-12-24T08:00Z")).toBe("Wednesday, December 24, 2036");
  expect(day("en", "2026-12-24T08:00Z")).toBe("Thursday, December 24");
  expect(day("fr", "2036-12-24T08:00Z")).toBe("mercredi 24 décembre 2036");
  expect(day("en", "2025-12-24T08:00Z")).toBe("Wednesday, December 24, 2025");
  const newYearsEve = Date.parse("2026-12-31T12:00Z");
  expect(day("en", "2026-12-31T23:30Z", newYearsEve)).toBe("tomorrow");
  expect(day("en", "2027-01-02T08:00Z", newYearsEve)).toBe("Saturday, January 2, 2027");
});

test("lists and shares are written as the language does", () => {
  expect(createWallClock("en").list(["a", "b", "c"])).toBe("a, b, and c");
  expect(createWallClock("fr").list(["a", "b", "c"])).toBe("a, b et c");
  expect(createWallClock("en").percent(0.256)).toBe("26%");
  expect(createWallClock("fr").percent(0.256)).toMatch(/^26\s%$/);
});
