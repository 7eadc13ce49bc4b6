/** Holds what /digest understands. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDigestArguments } from "../../src/bot/reader/digest-arguments.ts";
import type { Topic } from "../../src/news/topic.ts";
import { textsOf } from "../support/texts.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const digest = (times: string[], days: number[] = everyDay) => ({
  kind: "choice",
  choice: { kind: "digest", times, days },
});

test.each([
  ["8", digest(["08:00"])],
  ["8:00", digest(["08:00"])],
  ["08:00", digest(["08:00"])],
  ["8h", digest(["08:00"])],
  ["8h30", digest(["08:30"])],
  ["8 h 30", digest(["08:30"])],
  ["8h 30", digest(["08:30"])],
  ["8h 18:30", digest(["08:00", "18:30"])],
  ["8h 18h", digest(["08:00", "18:00"])],
  ["8 h 30 18 h", digest(["08:30", "18:00"])],
  ["18.30", digest(["18:30"])],
  ["0715", digest(["07:15"])],
  ["8am", digest(["08:00"])],
  ["8 am", digest(["08:00"])],
  ["6:30 pm", digest(["18:30"])],
  ["12am", digest(["00:00"])],
  ["12 pm", digest(["12:00"])],
  ["noon", digest(["12:00"])],
  ["minuit", digest(["00:00"])],
  ["18:30 8:00", digest(["08:00", "18:30"])],
  ["8:00 and 18:30", digest(["08:00", "18:30"])],
  ["8:00,8h00, 08:00", digest(["08:00"])],
  ["08:00 daily", digest(["08:00"])],
  ["08:00 every day", digest(["08:00"])],
  ["à 8h tous les jours", digest(["08:00"])],
  ["08:00 weekdays", digest(["08:00"], [1, 2, 3, 4, 5])],
  ["8h en semaine", digest(["08:00"], [1, 2, 3, 4, 5])],
  ["9 weekends", digest(["09:00"], [6, 7])],
  ["9 week-end", digest(["09:00"], [6, 7])],
  ["9:00 mon,thu", digest(["09:00"], [1, 4])],
  ["9:00 Monday and Thursday", digest(["09:00"], [1, 4])],
  ["9:00 lun, jeu", digest(["09:00"], [1, 4])],
  ["9h le mardi", digest(["09:00"], [2])],
  ["mondays 9:00", digest(["09:00"], [1])],
  ["9:00 mon-fri", digest(["09:00"], [1, 2, 3, 4, 5])],
  ["9:00 mon - wed", digest(["09:00"], [1, 2, 3])],
  ["9:00 ven-lun", digest(["09:00"], [1, 5, 6, 7])],
  ["9:00 monday to friday", digest(["09:00"], [1, 2, 3, 4, 5])],
  ["9:00 wed through fri", digest(["09:00"], [3, 4, 5])],
  ["instant", { kind: "choice", choice: { kind: "instant" } }],
  ["At once", { kind: "choice", choice: { kind: "instant" } }],
  ["Tout de suite", { kind: "choice", choice: { kind: "instant" } }],
  ["breaking", { kind: "choice", choice: { kind: "breaking" } }],
  ["Breaking only", { kind: "choice", choice: { kind: "breaking" } }],
  ["urgences seules", { kind: "choice", choice: { kind: "breaking" } }],
  ["OFF", { kind: "choice", choice: { kind: "off" } }],
  ["  ", { kind: "ask" }],
])("“%s” is understood", (text, meant) => {
  expect(parseDigestArguments(text, textsOf("en"))).toEqual(meant);
});

test.each([
  ["25:00", { fault: "unreadable", word: "25:00" }],
  ["24:00", { fault: "unreadable", word: "24:00" }],
  ["8:75", { fault: "unreadable", word: "8:75" }],
  ["13pm", { fault: "unreadable", word: "13pm" }],
  ["0am", { fault: "unreadable", word: "0am" }],
  ["-8", { fault: "unreadable", word: "-8" }],
  ["8:00 someday", { fault: "unreadable", word: "someday" }],
  ["<b>8</b>", { fault: "unreadable", word: "<b>8</b>" }],
  ["٨:٧٥، 9", { fault: "unreadable", word: "٨:٧٥" }],
  ["8:00 Été", { fault: "unreadable", word: "Été" }],
  ["8:00 off", { fault: "mixed", word: "off" }],
  ["instant 8:00", { fault: "mixed", word: "instant" }],
  ["weekdays", { fault: "time_missing" }],
  ["1 2 3 4 5 6 7", { fault: "too_many" }],
])("“%s” is told apart", (text, fault) => {
  expect(parseDigestArguments(text, textsOf("en"))).toEqual({ kind: "fault", ...fault });
});

test("whatever is typed, what is understood is a valid choice", () => {
  const piece = fc.oneof(
    fc.constantFrom("8", "08:00", "mon", "fri-sun", "daily", "instant", "at", "pm", "h", ":", "-", "’", "😀"),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const parsed = parseDigestArguments(pieces.join(" "), textsOf("en"));
      if (parsed.kind !== "choice" || parsed.choice.kind !== "digest") return;
      const { times, days } = parsed.choice;
      expect(times.length).toBeGreaterThan(0);
      for (const time of times) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      expect(times).toEqual([...new Set(times)].sort());
      expect(days.length).toBeGreaterThan(0);
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      for (const day of days) expect(everyDay).toContain(day);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["fr", "8h di", ["08:00"], [7]],
  ["fr", "à 8 heures et midi, lundi-mercredi", ["08:00", "12:00"], [1, 2, 3]],
  ["fr", "du lundi au mercredi à 8h", ["08:00"], [1, 2, 3]],
  ["fr", "7h15 semaine", ["07:15"], [1, 2, 3, 4, 5]],
  ["fr", "9:00 sun", ["09:00"], [7]],
  ["uk", "о 8 ранку та опівдні, з понеділка до середи", ["08:00", "12:00"], [1, 2, 3]],
  ["uk", "щоп'ятниці о 19:30", ["19:30"], [5]],
  ["uk", "8 год 30 пн, чт і нд", ["08:30"], [1, 4, 7]],
  ["uk", "по буднях на 7.15", ["07:15"], [1, 2, 3, 4, 5]],
  ["ru", "в 8 утра и в полдень, с понедельника по среду", ["08:00", "12:00"], [1, 2, 3]],
  ["ru", "каждую пятницу в 19:30", ["19:30"], [5]],
  ["ru", "пн-пт 8 часов", ["08:00"], [1, 2, 3, 4, 5]],
  ["ru", "вт чт вс 9:00", ["09:00"], [2, 4, 7]],
  ["de", "um 8 Uhr und 18.30 Uhr", ["08:00", "18:30"], everyDay],
  ["de", "18:30 am Wochenende", ["18:30"], [6, 7]],
  ["de", "8 Uhr 30 täglich", ["08:30"], everyDay],
  ["de", "montags, do und So 9 Uhr", ["09:00"], [1, 4, 7]],
  ["de", "Montag bis Donnerstag 7:00", ["07:00"], [1, 2, 3, 4]],
  ["de", "WERKTAGS mittags", ["12:00"], [1, 2, 3, 4, 5]],
  ["es", "a las 8 y a las 18:30 h, de lunes a miércoles", ["08:00", "18:30"], [1, 2, 3]],
  ["es", "8 todos los días laborables", ["08:00"], [1, 2, 3, 4, 5]],
  ["es", "mediodía, los sábados y do", ["12:00"], [6, 7]],
  ["es", "7.15 a diario", ["07:15"], everyDay],
  ["pt", "às 8h e às 18h30, de segunda-feira a sexta-feira", ["08:00", "18:30"], [1, 2, 3, 4, 5]],
  ["pt", "no domingo e às terças-feiras ao meio-dia", ["12:00"], [2, 7]],
  ["pt", "todos os dias úteis 7h", ["07:00"], [1, 2, 3, 4, 5]],
  ["pt", "só 9h seg-qua, fim-de-semana", ["09:00"], [1, 2, 3, 6, 7]],
  ["ar", "٨:٣٠", ["08:30"], everyDay],
  ["ar", "الساعة ٨ و١٨:٣٠", ["08:00", "18:30"], everyDay],
  ["ar", "8 و18:30 من الاثنين إلى الجمعة", ["08:00", "18:30"], [1, 2, 3, 4, 5]],
  ["ar", "8، 18:30؛ الاثنين، الخميس", ["08:00", "18:30"], [1, 4]],
  ["en", "۸ and १८:३०", ["08:00", "18:30"], everyDay],
] as const)("a reader of %s writes %s", (locale, text, times, days) => {
  expect(parseDigestArguments(text, textsOf(locale))).toEqual({
    kind: "choice",
    choice: { kind: "digest", times, days },
  });
});

test.each([
  ["en", "half past eight in the evening", ["20:30"]],
  ["en", "quarter to nine", ["08:45"]],
  ["en", "morning and evening", ["07:00", "19:00"]],
  ["en", "8 in the morning, 6 in the evening", ["08:00", "18:00"]],
  ["en", "18:30 in the evening", ["18:30"]],
  ["en", "08:00 and evening", ["08:00", "19:00"]],
  ["de", "halb acht", ["07:30"]],
  ["de", "abends um acht", ["20:00"]],
  ["de", "halb eins nachmittags", ["12:30"]],
  ["de", "Viertel vor acht", ["07:45"]],
  ["de", "20 Uhr abends", ["20:00"]],
  ["fr", "huit heures et demie du soir", ["20:30"]],
  ["fr", "9 heures moins le quart", ["08:45"]],
  ["es", "8 de la tarde", ["20:00"]],
  ["es", "a las ocho y media de la mañana", ["08:30"]],
  ["es", "12 de la noche", ["00:00"]],
  ["pt", "oito e meia da noite", ["20:30"]],
  ["it", "le otto e mezza di sera", ["20:30"]],
  ["tr", "akşam 8'de", ["20:00"]],
  ["tr", "on bir buçuk", ["11:30"]],
  ["uk", "6 вечора", ["18:00"]],
  ["uk", "о пів на восьму", ["07:30"]],
  ["ru", "6 вечера", ["18:00"]],
  ["ru", "в 9 утра и в 9 вечера", ["09:00", "21:00"]],
  ["ru", "полвосьмого", ["07:30"]],
  ["ru", "без четверти девять", ["08:45"]],
  ["ar", "8 صباحا", ["08:00"]],
  ["ar", "الثامنة والنصف مساء", ["20:30"]],
  ["ar", "٠٨:٠٠", ["08:00"]],
  ["ar", "الحادية عشرة ليلا", ["23:00"]],
] as const)("a reader of %s says %s", (locale, text, times) => {
  expect(parseDigestArguments(text, textsOf(locale))).toEqual(digest([...times]));
});

const topics = ["sport", "politics", "world", "weekend", "local news"].map(
  (name) => ({ slug: name }) as unknown as Topic,
);
const [sport, politics, world, weekend, local] = topics;
const find = (name: string) => topics.find(({ slug }) => slug === name.replace("#", "").toLowerCase()) ?? null;

test.each([
  ["sport weekly sun 18:00", { topics: [sport], ...digest(["18:00"], [7]) }],
  ["sport weekly 18:00", { topics: [sport], ...digest(["18:00"], [7]) }],
  ["politics instant", { topics: [politics], kind: "choice", choice: { kind: "instant" } }],
  ["Sport off", { topics: [sport], kind: "choice", choice: { kind: "off" } }],
  ["off sport", { topics: [sport], kind: "choice", choice: { kind: "off" } }],
  ["world default", { topics: [world], kind: "like-rest" }],
  ["sport, politics and world 8.30", { topics: [sport, politics, world], ...digest(["08:30"]) }],
  ["local news morning", { topics: [local], ...digest(["07:00"]) }],
  ["weekend 9", digest(["09:00"], [6, 7])],
  ["#weekend 9", { topics: [weekend], ...digest(["09:00"]) }],
  ["sport silently", { topics: [sport], kind: "sound", silent: true }],
  ["with sound", { kind: "sound", silent: false }],
  ["8:00 silently", { kind: "choice", choice: { kind: "digest", times: ["08:00"], days: everyDay, silent: true } }],
  ["instant without sound", { kind: "choice", choice: { kind: "instant", silent: true } }],
  ["sport", { topics: [sport], kind: "ask" }],
  ["all 8", digest(["08:00"])],
  ["gardening 8", { kind: "fault", fault: "unreadable", word: "gardening" }],
  ["sport default 8", { topics: [sport], kind: "fault", fault: "mixed", word: "default" }],
])("“%s” says what it is for", (text, meant) => {
  expect(parseDigestArguments(text, textsOf("en"), find)).toEqual(meant);
});
