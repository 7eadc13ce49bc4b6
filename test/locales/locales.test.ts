/** Every language says everything, in markup that Telegram's own parser takes; no sentence stands outside the locales. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Html } from "../../src/format/safe-html.ts";
import { languages, localeCodes, negotiateLocale, textsOf } from "../../src/locales/index.ts";
import { createWallClock } from "../../src/locales/wall-clock.ts";
import { parseAsTelegram, parserAvailable } from "../support/telegram-parser.ts";

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null || value instanceof Html) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const noon = Date.UTC(2026, 10, 23, 12, 0);
const nasty = 'A <x>&"';
/** One value for every fact that a sentence may want. */
const facts: Record<string, unknown> = {
  outlet: nasty,
  topics: [nasty, "B", "C"],
  chosen: [nasty],
  cadence: nasty,
  times: ["08:00", "18:30"],
  days: [1, 3],
  dueAt: noon + 86_400_000,
  publishedAt: noon,
  now: noon,
  timeZone: "Europe/Paris",
  time: nasty,
  morning: "08:00",
  evening: "18:30",
  topic: nasty,
  word: nasty,
  most: 6,
  on: true,
  language: nasty,
  languages: [nasty],
  pictures: "photo",
  stories: 2,
  command: nasty,
  nearest: nasty,
  slug: nasty,
  number: 3,
  id: nasty,
  url: nasty,
  reason: "timeout",
  state: "draft",
  kind: "correction",
  version: 2,
  title: nasty,
  status: "k7m2qa",
  words: nasty,
  bar: "▓▓░░",
  share: 0.5,
  rate: 28,
  leftMs: 90_000,
  delivered: 3,
  planned: 9,
  failed: 1,
  unreachable: 1,
  unknown: 1,
  pending: 4,
  count: 2,
  copies: 1_000_000,
  readers: 1,
  notify: true,
  tookMs: 7_200_000,
  freeMs: 600_000,
  paidMs: 17_000,
  mostStars: 1700,
  stars: 1,
  afterMs: 120_000,
  waitedMs: 20_000_000,
};

describe.each(localeCodes)("in %s", (code) => {
  const texts = textsOf(code);

  test("every sentence of English exists, as the same kind of thing", () => {
    const kinds = (code: string) => leaves(textsOf(code)).map(([path, value]) => `${path}: ${typeof value}`);
    expect(kinds(code)).toEqual(kinds("en"));
  });

  test("no sentence is empty, and none is still in English", () => {
    const english = new Map(leaves(textsOf("en")));
    const same = (path: string, value: unknown) => {
      if (code === "en" || !/\.(?:reader|errors|commands)\b/.test(`.${path}`)) return false;
      const other = english.get(path);
      return /\p{L}{4}/u.test(String(value)) && String(other) === String(value) && typeof value !== "function";
    };
    for (const [path, value] of leaves(texts)) {
      expect(String(value).trim(), path).not.toBe("");
      expect(same(path, value), path).toBe(false);
    }
  });

  test.skipIf(!parserAvailable)("every sentence is accepted by Telegram, whatever is put into it", () => {
    const { receipt, correct, retract, announce, decision, paid, notices, chatRefuses } = texts.newsroom;
    const corridor = { receipt, correct, retract, announce, decision, paid, notices, chatRefuses };
    const rooms = { reader: texts.reader, errors: texts.errors, corridor };
    const fixed = leaves(texts.newsroom).filter(([, value]) => value instanceof Html);
    let judged = 0;
    for (const [path, value] of [...leaves(rooms), ...fixed]) {
      const said = typeof value === "function" ? (value(facts) as unknown) : value;
      if (typeof said === "string") {
        expect(said, path).not.toContain("undefined");
        continue;
      }
      expect(said, path).toBeInstanceOf(Html);
      const parsed = parseAsTelegram(String(said));
      expect(parsed.ok, `${path}: ${String(said)}`).toBe(true);
      if (!parsed.ok) continue;
      judged++;
      expect(parsed.text, path).not.toMatch(/undefined|\[object|&(?:amp|lt|gt|quot);|<\/?(?:b|code|i)>/);
    }
    expect(judged).toBeGreaterThan(60);
  });

  test("toasts fit Telegram's 200 characters", () => {
    for (const [path, value] of leaves(texts.reader).filter(([path]) =>
      /toast|chooseFirst|deadButton|gone$/i.test(path),
    )) {
      const said = typeof value === "function" ? String(value(facts)) : String(value);
      expect(said.length, path).toBeLessThanOrEqual(200);
    }
  });
});

test("French puts a no-break space before its tall punctuation", () => {
  const folder = join(root, "src/locales/fr");
  const said = readdirSync(folder).flatMap((name) => {
    const code = readFileSync(join(folder, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    return [...code.matchAll(/`[^`]*`|"[^"\n]*"/g)].map(([text]) => text.replace(/\$\{[^}]*\}?/g, "x"));
  });
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => /\p{L}(?:<\/\w+>)? [?!;:»](?:\s|`|"|<|$)/u.test(text))).toEqual([]);
});

test.each([
  ["fr", "en", "fr"],
  [undefined, "fr", "fr"],
  [undefined, "fr-CA", "fr"],
  [undefined, "FR_fr", "fr"],
  ["xx", "fr", "fr"],
  [undefined, "de", "en"],
  [undefined, undefined, "en"],
  ["constructor", "__proto__", "en"],
])("chosen %s, Telegram %s: %s", (chosen, telegram, code) => {
  expect(negotiateLocale(chosen, telegram, "en")).toBe(code);
});

test("an unknown stored locale is answered all the same", () => {
  expect(textsOf("constructor").code).toBe("en");
  expect(languages.map(({ name }) => name)).toEqual(["English", "Français"]);
});

test("days are those of the reader's own calendar", () => {
  const clock = createWallClock("en");
  const lateEvening = Date.UTC(2026, 10, 23, 23, 30);
  expect(clock.day(lateEvening, noon, "UTC")).toBe("today");
  expect(clock.day(lateEvening, noon, "Europe/Paris")).toBe("tomorrow");
  expect(clock.day(noon + 2 * 86_400_000, noon, "UTC")).toBe("Wednesday, November 25");
  expect(createWallClock("fr").day(noon + 86_400_000, noon, "UTC")).toBe("demain");
  expect(clock.time(lateEvening, "Asia/Kathmandu")).toBe("05:15");
});

const root = fileURLToPath(new URL("../..", import.meta.url));

test("no sentence stands outside the locales", () => {
  const stray = readdirSync(join(root, "src/bot"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("locales"))
    .flatMap((name) => {
      const code = readFileSync(join(root, "src/bot", name), "utf8")
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/(^|\s)\/\/.*$/gm, "")
        .replace(/^import .*$/gm, "")
        .replace(/new (?:Range|Type)?Error\([^)]*\)/g, "");
      return [...code.matchAll(/"([^"\n]*)"|`([^`]*)`/g)]
        .map((match) => (match[1] ?? match[2] ?? "").replace(/\$\{[^}]*\}/g, ""))
        .filter((text) => /\p{L}{2,} \p{L}+ \p{L}{2,}/u.test(text) && !words.includes(text))
        .filter((text) => !/^(?:not|expected) an? /.test(text)) // zod's notes: read by nobody
        .map((text) => `${name}: ${text}`);
    });
  expect(stray).toEqual([]);
});

/** What people type, not what they are told. */
const words = ["tout de suite", "tous les jours", "san francisco", "ho chi minh"];
