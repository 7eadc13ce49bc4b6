/** What typed words mean: the reader's own language first, English always, another's word only where it means one thing. */
import { describe, expect, test } from "vitest";
import { languageFolders } from "../../src/locales/load-locales.ts";
import { createTypedWords, type Vocabulary, weekdayMeanings } from "../../src/locales/typed-words.ts";
import { textsOf } from "../support/texts.ts";

const vocabularies = new Map<string, Vocabulary>([
  ["en", new Map(Object.entries({ sunday: ["sunday"], monday: ["monday"], off: ["off", "no"] }))],
  ["fr", new Map(Object.entries({ sunday: ["dimanche"], tuesday: ["mardi"], off: ["rien"] }))],
  ["it", new Map(Object.entries({ sunday: ["domenica"], tuesday: ["martedi"], filler: ["di"], off: ["no"] }))],
  ["es", new Map(Object.entries({ sunday: ["domingo"], tuesday: ["martes"], wednesday: ["miercoles"] }))],
  ["de", new Map(Object.entries({ tuesday: ["dienstag"], wednesday: ["mittwoch"], thursday: ["donnerstag"] }))],
]);
const typed = createTypedWords(vocabularies);
const wanted = [...weekdayMeanings, "off", "filler"] as const;

describe("a typed word", () => {
  test.each([
    ["di", "fr", "sunday", "its own beginning of a day, although others have the word too"],
    ["di", "it", "filler", "its own word"],
    ["di", "en", null, "Sunday, Tuesday or nothing: three languages have it"],
    ["mi", "fr", "wednesday", "the same day in Spanish and German"],
    ["do", "de", "thursday", "its own, and Sunday in Italian"],
    ["do", "en", null, "two days in other languages"],
    ["sun", "fr", "sunday", "English, always"],
    ["no", "fr", "off", "English before Italian"],
    ["RIEN", "en", "off", "another language's word that means one thing"],
    ["Mercoledì", "en", null, "nobody's word"],
    ["lun.", "fr", null, "not in this vocabulary"],
    ["#no", "en", null, "a topic"],
    ["m", "fr", null, "too short for a beginning"],
    ["constructor", "xx", null, "no word, of a language that there is not"],
  ] as const)("%s, typed by a reader of %s, is %s: %s", (word, locale, meaning, _why) => {
    expect(typed.read(word, wanted, locale)).toBe(meaning);
  });

  test("means only what is asked for here", () => {
    expect(typed.read("di", ["filler"], "fr")).toBe("filler");
    expect(typed.read("off", ["filler"], "en")).toBeNull();
  });
});

test("the French files read as people write", () => {
  const { read, phrases } = textsOf("fr");
  expect(["tout de suite", "Immédiat", "instant"].map((word) => read(word, ["instant", "off"]))).toEqual([
    "instant",
    "instant",
    "instant",
  ]);
  expect(
    weekdayMeanings.map((_, i) =>
      read(["lu", "mar.", "mercredis", "jeu", "ve", "Samedi", "di"][i] ?? "", weekdayMeanings),
    ),
  ).toEqual(weekdayMeanings);
  expect(phrases(["every-day", "weekdays"])).toEqual(
    expect.arrayContaining(["every day", "tous les jours", "jours ouvres"]),
  );
});

describe.each(languageFolders())("in %s", (code) => {
  const texts = textsOf(code);

  test("the days are read as calendars write them, long and short", () => {
    for (const weekday of ["long", "short"] as const) {
      const names = new Intl.DateTimeFormat(code, { weekday, timeZone: "UTC" });
      const days = weekdayMeanings.map((_, i) => names.format(Date.UTC(2024, 0, 1 + i)));
      expect(days.map((day) => [day, texts.read(day, weekdayMeanings)])).toEqual(
        days.map((day, i) => [day, weekdayMeanings[i]]),
      );
    }
  });
});
