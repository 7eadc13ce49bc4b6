/** Holds what /pause understands. Today is Monday, 30 November 2026. */
import { expect, test } from "vitest";
import { parsePauseArguments } from "../../src/bot/reader/pause-arguments.ts";
import { textsOf } from "../support/texts.ts";

const parse = (locale: string, text: string) =>
  parsePauseArguments(text, { reader: textsOf(locale), locale, today: "2026-11-30" });
const days = (count: number) => ({ kind: "days", days: count });
const date = (text: string) => ({ kind: "date", date: text });

test.each([
  ["en", "", { kind: "ask" }],
  ["en", "3", days(3)],
  ["en", "3 days", days(3)],
  ["en", "3d", days(3)],
  ["en", "week", days(7)],
  ["en", "2 weeks", days(14)],
  ["en", "tomorrow", date("2026-12-01")],
  ["en", "until friday", date("2026-12-04")],
  ["en", "monday", date("2026-12-07")],
  ["en", "2026-12-24", date("2026-12-24")],
  ["en", "24.12.", date("2026-12-24")],
  ["en", "24/12", date("2026-12-24")],
  ["en", "12/24", date("2026-12-24")],
  ["en", "1.3.", date("2027-03-01")],
  ["en", "december 24", date("2026-12-24")],
  ["en", "until 1 march 2027", date("2027-03-01")],
  ["en", "until I say", { kind: "open" }],
  ["de", "eine Woche", days(7)],
  ["de", "bis Freitag", date("2026-12-04")],
  ["de", "bis zum 24. Dezember", date("2026-12-24")],
  ["fr", "2 semaines", days(14)],
  ["fr", "jusqu'à vendredi", date("2026-12-04")],
  ["fr", "jusqu'au 24 décembre", date("2026-12-24")],
  ["es", "hasta el viernes", date("2026-12-04")],
  ["pt", "até sexta-feira", date("2026-12-04")],
  ["it", "fino a venerdì", date("2026-12-04")],
  ["ru", "3 дня", days(3)],
  ["ru", "до пятницы", date("2026-12-04")],
  ["ru", "24 декабря", date("2026-12-24")],
  ["uk", "2 тижні", days(14)],
  ["tr", "3 gün", days(3)],
  ["ar", "٣ أيام", days(3)],
] as const)("a reader of %s writes “%s”", (locale, text, meant) => {
  expect(parse(locale, text)).toEqual(meant);
});

test.each(["0", "367", "-3", "31.2.", "2026-02-30", "2026-11-29", "2045-01-01", "soon", "friday monday", "1e3"])(
  "“%s” is no time to come",
  (text) => {
    expect(parse("en", text)).toEqual({ kind: "unreadable" });
  },
);
