/** When something shall go out, as people of all languages write it. */
import { describe, expect, test } from "vitest";
import { parseMoment } from "../../../../src/bot/editor/commands/typed-moment.ts";
import { textsOf } from "../../../support/texts.ts";

/** A Monday, 14:05 in Paris. */
const now = Date.UTC(2026, 10, 30, 13, 5);
const read = (text: string, locale = "en", at = now, timeZone = "Europe/Paris") => {
  const moment = parseMoment(text, textsOf(locale).read, { now: at, timeZone });
  return moment && new Date(moment.at).toISOString().slice(0, 16);
};

test.each([
  ["18:30", "2026-11-30T17:30"],
  ["08:00", "2026-12-01T07:00"],
  ["8.30", "2026-12-01T07:30"],
  ["8h", "2026-12-01T07:00"],
  ["at 18:30", "2026-11-30T17:30"],
  ["today 18:30", "2026-11-30T17:30"],
  ["tomorrow 8:00", "2026-12-01T07:00"],
  ["tomorrow at 8", "2026-12-01T07:00"],
  ["mon 7:30", "2026-12-07T06:30"],
  ["mon 15:00", "2026-11-30T14:00"],
  ["sunday 18:00", "2026-12-06T17:00"],
  ["in 2 hours", "2026-11-30T15:05"],
  ["in 90 min", "2026-11-30T14:35"],
  ["in 2h", "2026-11-30T15:05"],
  ["01.12.2026 08:00", "2026-12-01T07:00"],
  ["1.12. 08:00", "2026-12-01T07:00"],
  ["1.3. 08:00", "2027-03-01T07:00"],
  ["2026-12-01 08:00", "2026-12-01T07:00"],
  ["2026-11-30 08:00", "2026-11-30T07:00"],
  ["٢٠٢٦-١٢-٠١ ٠٨:٠٠", "2026-12-01T07:00"],
])("%s", (text, moment) => {
  expect(read(text)).toBe(moment);
});

test.each([
  ["fr", "demain à 8h30", "2026-12-01T07:30"],
  ["fr", "dans 2 heures", "2026-11-30T15:05"],
  ["de", "morgen um 8 Uhr", "2026-12-01T07:00"],
  ["de", "in 30 Minuten", "2026-11-30T13:35"],
  ["es", "mañana a las 8:00", "2026-12-01T07:00"],
  ["es", "dentro de 2 horas", "2026-11-30T15:05"],
  ["pt", "amanhã às 8:00", "2026-12-01T07:00"],
  ["pt", "daqui a 2 horas", "2026-11-30T15:05"],
  ["it", "domani alle 8", "2026-12-01T07:00"],
  ["it", "fra 2 ore", "2026-11-30T15:05"],
  ["tr", "yarın 8:00", "2026-12-01T07:00"],
  ["tr", "2 saat sonra", "2026-11-30T15:05"],
  ["ru", "завтра в 8:00", "2026-12-01T07:00"],
  ["ru", "через 2 часа", "2026-11-30T15:05"],
  ["uk", "завтра о 8:00", "2026-12-01T07:00"],
  ["uk", "через 2 години", "2026-11-30T15:05"],
  ["ar", "غدا الساعة 8:00", "2026-12-01T07:00"],
  ["ar", "بعد 2 ساعات", "2026-11-30T15:05"],
])("%s: %s", (locale, text, moment) => {
  expect(read(text, locale)).toBe(moment);
});

test.each([
  "",
  "soon",
  "25:00",
  "8:99",
  "2026-02-30 08:00",
  "30.02.2026 8:00",
  "tomorrow",
  "in 0 hours",
  "in hours",
  "8:00 9:00",
  "in 99999 hours",
  "mon tue 8:00",
  "1/2/2026 8:00",
  "in 9000 hours",
  "x2026-11-24 08:00",
  "2026-11-24 108:00",
  "2026-11-24-08:00",
  "2026-111-24 08:00",
])("“%s” is no moment", (text) => {
  expect(read(text)).toBeNull();
});

describe("on the nights when the clocks are put", () => {
  const moment = (text: string, at: number) =>
    parseMoment(text, textsOf("en").read, { now: at, timeZone: "Europe/Paris" });

  test("forward, a time between is told, with the moment after", () => {
    expect(moment("2027-03-28 02:30", now)).toEqual({ at: Date.UTC(2027, 2, 28, 1, 30), clocks: "skipped" });
  });

  test("back, a time that comes twice is told, with both", () => {
    expect(moment("2027-10-31 02:30", now)).toEqual({
      at: Date.UTC(2027, 9, 31, 0, 30),
      clocks: "doubled",
      again: Date.UTC(2027, 9, 31, 1, 30),
    });
  });
});
