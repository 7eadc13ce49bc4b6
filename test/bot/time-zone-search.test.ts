/** Holds what /timezone understands. */
import { expect, test } from "vitest";
import { searchTimeZone, zonesByOffset } from "../../src/bot/reader/time-zone-search.ts";
import { parseTimeZone } from "../../src/news/schedule.ts";

test.each([
  ["Europe/Paris", "Europe/Paris"],
  ["europe/paris", "Europe/Paris"],
  ["america/new york", "America/New_York"],
  ["Paris", "Europe/Paris"],
  ["paris", "Europe/Paris"],
  ["New York", "America/New_York"],
  ["new_york", "America/New_York"],
  ["São Paulo", "America/Sao_Paulo"],
  ["Genève", "Europe/Zurich"],
  ["UTC", "UTC"],
])("“%s” is %s", (text, zone) => {
  expect(searchTimeZone(text)).toEqual({ kind: "found", timeZone: zone });
});

test("names that this machine knows under another spelling are found all the same", () => {
  expect(searchTimeZone("Kolkata")).toEqual({ kind: "found", timeZone: parseTimeZone("Asia/Kolkata") });
  expect(searchTimeZone("Kyiv")).toEqual({ kind: "found", timeZone: parseTimeZone("Europe/Kyiv") });
});

test.each([
  ["Pariss", "Europe/Paris"],
  ["Europe/Berln", "Europe/Berlin"],
  ["Buenos", "America/Buenos_Aires"],
  ["Lodnon", "Europe/London"],
])("“%s” brings a suggestion", (text, zone) => {
  const result = searchTimeZone(text);
  expect(result.kind).toBe("near");
  const names = result.kind === "near" ? result.timeZones.map(parseTimeZone) : [];
  expect(names).toContain(parseTimeZone(zone));
  expect(names.length).toBeLessThanOrEqual(6);
});

test.each(["", "x", "zzzzzzzzz", "../../etc/passwd", "<script>", "+25", "😀", "a".repeat(10_000)])(
  "“%s” is not guessed at",
  (text) => {
    expect(searchTimeZone(text).kind).toBe("unknown");
  },
);

test("every clock reading offers zones that really show it", () => {
  const now = Date.UTC(2026, 6, 1, 12, 0);
  const groups = zonesByOffset(now);
  expect(groups.length).toBeGreaterThan(24);
  for (const { offsetMinutes, timeZones } of groups) {
    const wall = (timeZone: string) =>
      new Intl.DateTimeFormat("en", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(now);
    const expected = new Date(now + offsetMinutes * 60_000).toISOString().slice(11, 16);
    for (const zone of timeZones) expect(wall(zone)).toBe(expected);
  }
});
