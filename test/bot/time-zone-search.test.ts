/** Holds what /timezone understands. */
import { expect, test } from "vitest";
import { zonesByOffset } from "../../src/bot/known-zones.ts";
import { searchTimeZone } from "../../src/bot/reader/time-zone-search.ts";
import { parseTimeZone } from "../../src/news/schedule.ts";
import { cityName, zoneName } from "../../src/news/zone-name.ts";

const now = Date.UTC(2026, 10, 30, 12, 5);

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
  ["القاهرة، مصر", "Africa/Cairo"],
  ["Cairo، Egypt", "Africa/Cairo"],
  ["UTC", "UTC"],
  ["london, uk", "Europe/London"],
  ["Paris, France", "Europe/Paris"],
  ["Germany", "Europe/Berlin"],
  ["JST", "Asia/Tokyo"],
  ["Москва", "Europe/Moscow"],
  ["москва", "Europe/Moscow"],
  ["Київ", "Europe/Kyiv"],
  ["東京", "Asia/Tokyo"],
  ["北京", "Asia/Shanghai"],
  ["القاهرة", "Africa/Cairo"],
  ["서울", "Asia/Seoul"],
  ["Αθήνα", "Europe/Athens"],
  ["München", "Europe/Berlin"],
  ["Londres", "Europe/London"],
  ["Odesa", "Europe/Kyiv"],
  ["Europe/Kyiv", "Europe/Kyiv"],
  ["Asia/Kolkata", "Asia/Kolkata"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Saint-Étienne", "Europe/Paris"],
  ["st etienne", "Europe/Paris"],
  ["Ste. Étienne", "Europe/Paris"],
  ["ST. LOUIS", "America/Chicago"],
  ["Saint Louis, Missouri", "America/Chicago"],
  ["St. Petersburg", "Europe/Moscow"],
  ["Sankt Petersburg", "Europe/Moscow"],
  ["Saint Petersburg, Florida", "America/New_York"],
  ["Xi'an", "Asia/Shanghai"],
  ["Xi’an", "Asia/Shanghai"],
  ["xian", "Asia/Shanghai"],
  ["L'Aquila", "Europe/Rome"],
  ["l’aquila", "Europe/Rome"],
  ["Frankfurt am Main", "Europe/Berlin"],
  ["Newcastle upon Tyne", "Europe/London"],
  ["Aix en Provence", "Europe/Paris"],
  ["Rio-de-Janeiro", "America/Sao_Paulo"],
  ["Нью-Йорк", "America/New_York"],
  ["нью йорк", "America/New_York"],
  ["Springfield, Illinois", "America/Chicago"],
  ["Port au Prince", "America/Port-au-Prince"],
  ["N’Djamena", "Africa/Ndjamena"],
])("“%s” is %s", async (text, zone) => {
  expect(await searchTimeZone(text, now)).toEqual({ kind: "found", timeZone: parseTimeZone(zone) });
});

test("names that this machine knows under another spelling are found all the same", async () => {
  expect(await searchTimeZone("Kolkata", now)).toEqual({ kind: "found", timeZone: parseTimeZone("Asia/Kolkata") });
  expect(await searchTimeZone("Kyiv", now)).toEqual({ kind: "found", timeZone: parseTimeZone("Europe/Kyiv") });
});

test.each([
  ["Pariss", "Europe/Paris"],
  ["Europe/Berln", "Europe/Berlin"],
  ["Buenos", "America/Buenos_Aires"],
  ["Lodnon", "Europe/London"],
  ["14:05", "Africa/Cairo"],
  ["2:05 pm", "Africa/Cairo"],
  ["14.07", "Africa/Cairo"],
  ["١٤:٠٥", "Africa/Cairo"],
  ["UTC+2", "Africa/Cairo"],
  ["+2", "Africa/Cairo"],
  ["gmt+02:00", "Africa/Cairo"],
  ["UTC+5:45", "Asia/Kathmandu"],
  ["-3:30", "America/St_Johns"],
  ["+14", "Pacific/Kiritimati"],
  ["CET", "Europe/Paris"],
  ["MSK", "Europe/Moscow"],
  ["cest", "Europe/Paris"],
  ["IST", "Asia/Kolkata"],
  ["Canada", "America/Toronto"],
  ["Springfield", "America/Chicago"],
  ["Frankfurt (Oder)", "Europe/Berlin"],
  ["Grenoble-sur-Isère", "Europe/Paris"],
])("“%s” brings a suggestion", async (text, zone) => {
  const result = await searchTimeZone(text, now);
  expect(result.kind).toBe("near");
  const names = result.kind === "near" ? result.timeZones.map(parseTimeZone) : [];
  expect(names).toContain(parseTimeZone(zone));
  expect(names.length).toBeLessThanOrEqual(8);
});

test.each(["", "x", "zzzzzzzzz", "../../etc/passwd", "<script>", "+25", "25:10", "😀", "a".repeat(10_000)])(
  "“%s” is not guessed at",
  async (text) => {
    expect((await searchTimeZone(text, now)).kind).toBe("unknown");
  },
);

test("a city of one name in another country is not taken for it", async () => {
  expect(await searchTimeZone("London, Canada", now)).not.toEqual({ kind: "found", timeZone: "Europe/London" });
});

test("a zone's name of today is shown, and a city is never taken for its zone's biggest one", () => {
  for (const [stored, today] of [
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["Europe/Kiev", "Europe/Kyiv"],
    ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
    ["America/Godthab", "America/Nuuk"],
  ] as const) {
    expect(zoneName(parseTimeZone(stored) ?? "")).toBe(today);
  }
  expect(cityName("Australia/Melbourne")).toBe("Melbourne");
  expect(cityName("America/Detroit")).toBe("Detroit");
  expect(cityName(parseTimeZone("Asia/Calcutta") ?? "")).toBe("Kolkata");
  expect(cityName(parseTimeZone("Europe/Kiev") ?? "")).toBe("Kyiv");
});

test("the clocks offered are those of every zone that people live in, summer and winter", () => {
  for (const at of [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)]) {
    const offered = new Set(zonesByOffset(at).map(({ offsetMinutes }) => offsetMinutes));
    const shown = (timeZone: string): number => {
      const part = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
        .formatToParts(at)
        .find(({ type }) => type === "timeZoneName")?.value;
      const [, sign = "+", hours = 0, minutes = 0] = /GMT([+-])(\d\d):(\d\d)/.exec(part ?? "") ?? [];
      return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    };
    const lived = Intl.supportedValuesOf("timeZone").filter((zone) => !/^(?:Antarctica|Etc)/.test(zone));
    expect(lived.filter((zone) => !offered.has(shown(zone)))).toEqual([]);
  }
});

test("every clock reading offers zones that really show it", () => {
  const groups = zonesByOffset(now);
  expect(groups.length).toBeGreaterThan(24);
  for (const { offsetMinutes, timeZones } of groups) {
    const wall = (timeZone: string) =>
      new Intl.DateTimeFormat("en", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(now);
    const expected = new Date(now + offsetMinutes * 60_000).toISOString().slice(11, 16);
    for (const zone of timeZones) expect(wall(zone)).toBe(expected);
  }
});
