/** Holds what /quiet understands. */
import { expect, test } from "vitest";
import { parseQuietArguments } from "../../src/bot/reader/quiet-arguments.ts";
import { textsOf } from "../support/texts.ts";

const hours = (from: string, until: string) => ({ kind: "hours", from, until });

test.each([
  ["en", "22:00-07:00", hours("22:00", "07:00")],
  ["en", "22-7", hours("22:00", "07:00")],
  ["en", "22 – 7", hours("22:00", "07:00")],
  ["en", "10pm-7am", hours("22:00", "07:00")],
  ["en", "from 10 pm to 7 am", hours("22:00", "07:00")],
  ["en", "11 at night until 8 in the morning", hours("23:00", "08:00")],
  ["en", "23 8", hours("23:00", "08:00")],
  ["en", "23-8 wake me", { ...hours("23:00", "08:00"), breaking: "wake" }],
  ["en", "23-8 silently", { ...hours("23:00", "08:00"), breaking: "silent" }],
  ["en", "midnight to 6:30", hours("00:00", "06:30")],
  ["en", "off", { kind: "off" }],
  ["en", "on", { kind: "on" }],
  ["en", "", { kind: "ask" }],
  ["en", "wake me", { kind: "breaking", breaking: "wake" }],
  ["en", "in the morning", { kind: "breaking", breaking: "morning" }],
  ["de", "von 22 bis 7 Uhr", hours("22:00", "07:00")],
  ["de", "22 Uhr - 7 Uhr", hours("22:00", "07:00")],
  ["de", "halb elf abends bis sieben", hours("22:30", "07:00")],
  ["de", "aus", { kind: "off" }],
  ["fr", "de 22h à 7h30", hours("22:00", "07:30")],
  ["fr", "22h-7h", hours("22:00", "07:00")],
  ["es", "de 10 de la noche a 7 de la mañana", hours("22:00", "07:00")],
  ["pt", "das 22h às 7h", hours("22:00", "07:00")],
  ["it", "dalle 22 alle 7", hours("22:00", "07:00")],
  ["tr", "22'den 7'ye kadar", hours("22:00", "07:00")],
  ["uk", "з 22 до 7", hours("22:00", "07:00")],
  ["ru", "с 10 вечера до 7 утра", hours("22:00", "07:00")],
  ["ar", "من ٢٢ إلى ٧", hours("22:00", "07:00")],
  ["ar", "10 مساء حتى 7 صباحا", hours("22:00", "07:00")],
] as const)("a reader of %s writes “%s”", (locale, text, meant) => {
  expect(parseQuietArguments(text, textsOf(locale))).toEqual(meant);
});

test.each(["22", "22-22", "22-7-8", "25-7", "quietly please", "mon 22-7", "-7", "22-"])(
  "“%s” is no pair of hours",
  (text) => {
    expect(parseQuietArguments(text, textsOf("en"))).toEqual({ kind: "unreadable" });
  },
);
