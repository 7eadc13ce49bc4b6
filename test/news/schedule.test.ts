/** Slots against a calendar: each local time once per local date, through every clock change. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyDay, nextOccurrence, parseSlotId, parseTimeZone, slotId, weekdaysOnly } from "../../src/news/schedule.ts";

const at = (iso: string): number => Date.parse(iso);
const paris = (times: string[], days = everyDay) => ({ timeZone: "Europe/Paris", times, days });

describe("the next occurrence of a slot", () => {
  test("is today when the time is still to come, and tomorrow when it has just passed", () => {
    const slot = paris(["08:00"]);
    expect(nextOccurrence(slot, at("2026-11-24T06:59:59Z"))).toEqual({
      dueAt: at("2026-11-24T07:00:00Z"),
      local: "2026-11-24T08:00",
    });
    expect(nextOccurrence(slot, at("2026-11-24T07:00:00Z")).local).toBe("2026-11-25T08:00");
  });

  test("skips the days that were not chosen", () => {
    const friday = at("2026-11-27T12:00:00Z");
    expect(nextOccurrence(paris(["08:00"], weekdaysOnly), friday).local).toBe("2026-11-30T08:00");
  });

  test("falls on the next valid instant when the clock skips it, and once when it comes twice", () => {
    const spring = nextOccurrence(paris(["02:30"]), at("2026-03-28T12:00:00Z"));
    expect(spring).toEqual({ dueAt: at("2026-03-29T01:30:00Z"), local: "2026-03-29T02:30" });
    const autumn = nextOccurrence(paris(["02:30"]), at("2026-10-24T12:00:00Z"));
    expect(autumn).toEqual({ dueAt: at("2026-10-25T00:30:00Z"), local: "2026-10-25T02:30" });
    expect(nextOccurrence(paris(["02:30"]), autumn.dueAt).local).toBe("2026-10-26T02:30");
  });

  test("leaves out a date that a zone skips whole", () => {
    const slot = { timeZone: "Pacific/Apia", times: ["08:00"], days: everyDay };
    const eve = nextOccurrence(slot, at("2011-12-29T00:00:00Z"));
    expect(eve.local).toBe("2011-12-29T08:00");
    expect(nextOccurrence(slot, eve.dueAt).local).toBe("2011-12-31T08:00");
  });

  test("names every local date and time once, in order, whatever the zone and the year", () => {
    const zones = ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca"];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: at("2020-01-01T00:00:00Z"), max: at("2030-01-01T00:00:00Z") }),
        (timeZone, minutes, start) => {
          const times = [...minutes]
            .sort((a, b) => a - b)
            .map((m) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`);
          const seen = new Set<string>();
          let last = start;
          for (let i = 0; i < 12; i++) {
            const next = nextOccurrence({ timeZone, times, days: everyDay }, last);
            expect(next.dueAt).toBeGreaterThan(last);
            expect(seen.has(next.local)).toBe(false);
            seen.add(next.local);
            last = next.dueAt;
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("a slot's id says what it is and reads back", () => {
  const slot = paris(["08:00", "18:30"], weekdaysOnly);
  expect(slotId(slot)).toBe("Europe/Paris|08:00,18:30|1,2,3,4,5");
  expect(parseSlotId(slotId(slot))).toEqual(slot);
});

test("a zone is known by its IANA name only, in its canonical spelling", () => {
  expect(parseTimeZone(" europe/paris ")).toBe("Europe/Paris");
  expect(parseTimeZone("UTC")).toBe("UTC");
  for (const wrong of ["", "Paris", "GMT+1", "../etc/passwd", "Europe/Nowhere", "a/".repeat(500)]) {
    expect(parseTimeZone(wrong)).toBeNull();
  }
});

test("a zone may have a number, a sign or an underscore in its name", () => {
  expect(parseTimeZone("America/Argentina/Buenos_Aires")).toMatch(/Buenos_Aires$/);
  expect(parseTimeZone("Etc/GMT+5")).toBe("Etc/GMT+5");
  expect(parseTimeZone("GMT")).not.toBeNull();
  for (const wrong of ["GMT0", "UTC5", "xUTC", "CET", "Europe/Paris!", "Europe /Paris", "/Paris", "1/Paris"]) {
    expect(parseTimeZone(wrong), wrong).toBeNull();
  }
});

test("a slot without days or times never comes", () => {
  expect(() => nextOccurrence(paris(["08:00"], []), 0)).toThrow("slot has no occurrence: Europe/Paris|08:00|");
});

test("a weekly slot comes on its day, also when that is today or was a moment ago", () => {
  const sundays = paris(["08:00", "18:30"], [7]);
  const sunday = at("2026-11-29T07:00:00Z");
  expect(nextOccurrence(sundays, sunday - 1).local).toBe("2026-11-29T08:00");
  expect(nextOccurrence(sundays, sunday).local).toBe("2026-11-29T18:30");
  expect(nextOccurrence(sundays, at("2026-11-29T17:30:00Z")).local).toBe("2026-12-06T08:00");
});

test("the days of the week are counted from Monday", () => {
  expect(everyDay).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weekdaysOnly).toEqual([1, 2, 3, 4, 5]);
});

test("a Friday that its zone left out is made up for a week later", () => {
  const fridays = { timeZone: "Pacific/Apia", times: ["08:00"], days: [5] };
  expect(nextOccurrence(fridays, at("2011-12-24T00:00:00Z")).local).toBe("2012-01-06T08:00");
});
