/** Every language says everything that English says, in a form that fits its place and that Telegram's own parser takes; no
 *  sentence stands outside the locales, and none there that nobody says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readFluentFile } from "../../src/locales/fluent-file.ts";
import { languageFolders, readSentences, readWords } from "../../src/locales/load-locales.ts";
import { placeOf } from "../../src/locales/places.ts";
import { type Patterns, usesOf } from "../../src/locales/sentence-pattern.ts";
import { type RuledLanguage, samplesOf, sentenceFaults } from "../../src/locales/text-rules.ts";
import { parseAsTelegram, parserAvailable } from "../support/telegram-parser.ts";
import { textsOf } from "../support/texts.ts";
import { textKeysFile, textKeysSource } from "./write-text-keys.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folderOf = (code: string): string => join(root, "src/locales", code);
const english = new Map(readSentences(folderOf("en")).entries);

test("the typed keys are those of the English files (npm run texts writes them)", () => {
  expect(readFileSync(textKeysFile, "utf8")).toBe(textKeysSource());
});

describe.each(languageFolders())("in %s", (code) => {
  const read = readSentences(folderOf(code));
  const language = { code, patterns: new Map(read.entries) };

  test("every file is read to its last line", () => {
    expect(read.faults).toEqual([]);
    expect(read.entries.length).toBe(english.size);
  });

  test("every sentence of English is there, tells the same facts and fits its place", () => {
    const keys = new Set([...english.keys(), ...language.patterns.keys()]);
    expect([...keys].flatMap((key) => sentenceFaults(key, language, english))).toEqual([]);
    expect([...keys].flatMap((key) => lostFacts(key, language, english))).toEqual([]);
  });

  test("no sentence is still in English", () => {
    if (code === "en") return expect(english.size).toBeGreaterThan(200);
    const same = read.entries.filter(([key, pattern]) => {
      const words = JSON.stringify(english.get(key));
      return words === JSON.stringify(pattern) && /\p{L}{4}[^"]* \p{L}{3}/u.test(words);
    });
    expect(same.map(([key]) => key)).toEqual([]);
  });

  test.skipIf(!parserAvailable)("every message is accepted by Telegram, whatever is put into it", () => {
    const messages = read.entries.filter(([key]) => placeOf(key) === "message");
    let judged = 0;
    for (const [key, pattern] of messages) {
      for (const text of samplesOf(pattern, usesOf(pattern, language.patterns), language, true)) {
        const parsed = parseAsTelegram(text);
        expect(parsed.ok, `${key}: ${text}`).toBe(true);
        if (!parsed.ok) continue;
        judged++;
        expect(parsed.text, key).not.toMatch(/undefined|\[object|\{|&(?:amp|lt|gt|quot);|<\/?(?:b|code|i|a)>/);
      }
    }
    expect(judged).toBeGreaterThan(messages.length);
  });

  test("the short days are seven, each short enough for a row of them", () => {
    const names = textsOf(code).t("when-days-words").split(/, ?/);
    expect(new Set(names).size).toBe(7);
    expect(names.every((name) => name.length <= 3)).toBe(true);
  });

  test("typed words mean what they can mean in English, one thing each", () => {
    const [known, words] = [readWords(folderOf("en")), readWords(folderOf(code))];
    expect(readFluentFile(readFileSync(join(folderOf(code), "words.ftl"), "utf8")).faults).toEqual([]);
    expect([...words.keys()].filter((meaning) => !known.has(meaning))).toEqual([]);
    expect([...words.values()].filter((pattern) => typeof pattern !== "string")).toEqual([]);
  });
});

test("French puts a no-break space before its tall punctuation", () => {
  const said = readSentences(folderOf("fr")).entries.map(([key, pattern]) => `${key}: ${JSON.stringify(pattern)}`);
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter((text) => /[\p{L}>] [?!;:»](?:\s|"|<|\\n)/u.test(text))).toEqual([]);
});

test("Arabic keeps a command or a topic that stands in a sentence from left to right, and what is copied by a tap free of marks", () => {
  const files = readdirSync(folderOf("ar")).filter((name) => name.endsWith(".ftl") && name !== "words.ftl");
  const lines = files.flatMap((name) => readFileSync(join(folderOf("ar"), name), "utf8").split("\n"));
  const said = lines.filter((line) => !line.startsWith("#"));
  expect(said.filter((line) => /(?<![\w<}\u200E])\/[a-z]/.test(line.replace(/\u200E<code>.*?<\/code>/g, "")))).toEqual(
    [],
  );
  expect(said.filter((line) => /<code>[^<]*[\u200E\u200F]/.test(line))).toEqual([]);
});

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("sandbox") && name !== join("locales", "text-keys.ts"))
  .map((name) => ({ name, code: withoutComments(readFileSync(join(root, "src", name), "utf8")) }));

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

test("every sentence is said somewhere", () => {
  const code = sources.map((source) => source.code).join("\n");
  const literal = new Set([...code.matchAll(/"([a-z][\w-]+)"/g)].map(([, key]) => key));
  // `receipt-nobody-${kind}`
  const built = [...code.matchAll(/`([a-z][\w-]*-)\$\{[^}`]+\}([\w-]*)`/g)].map(
    ([, start, end]) => new RegExp(`^${start}[\\w]+${end}$`),
  );
  const named = new Set([...english].flatMap(([, pattern]) => referencesIn(pattern)));
  const silent = [...english.keys()].filter(
    (key) => !literal.has(key) && !named.has(key) && !built.some((pattern) => pattern.test(key)),
  );
  expect(silent).toEqual([]);
});

/** The sentences that a sentence names. */
const referencesIn = (pattern: unknown): string[] =>
  [...JSON.stringify(pattern).matchAll(/"type":"mesg","name":"([\w-]+)"/g)].map(([, key = ""]) => key);

test("no sentence stands outside the locales", () => {
  const stray = sources
    .filter(({ name }) => name.startsWith("bot") && name !== placeNames)
    .flatMap(({ name, code }) => {
      const texts = code.replace(/^import .*$/gm, "").replace(/new (?:Range|Type)?Error\([^)]*\)/g, "");
      return [...texts.matchAll(/"([^"\n]*)"|`([^`]*)`/g)]
        .map((match) => (match[1] ?? match[2] ?? "").replace(/\$\{[^}]*\}/g, ""))
        .filter((said) => /\p{L}{2,} \p{L}+ \p{L}{2,}/u.test(said) && !words.includes(said))
        .filter((said) => !/^(?:not|expected) an? /.test(said)) // zod's notes: read by nobody
        .map((said) => `${name}: ${said}`);
    });
  expect(stray).toEqual([]);
});

/** What people type, not what they are told. */
const placeNames = join("bot", "reader", "city-names.ts");
const words = ["united states"];

test("no source names a language: they are the folders found", () => {
  const others = languageFolders().filter((code) => code !== "en");
  const naming = sources.flatMap(({ name, code }) =>
    others.filter((other) => code.includes(`"${other}"`)).map((other) => `${name}: ${other}`),
  );
  expect(naming.filter((each) => !otherThings.includes(each))).toEqual([]);
});

/** A table's row, a country in addresses. */
const otherThings = [`${join("format", "sanitize.ts")}: tr`, `${join("ingest", "page", "page-facts.ts")}: uk`];

/** What the reference tells and this sentence does not: a translation must lose no fact; whoever rewords for their own
 *  readers may. */
function lostFacts(key: string, { patterns }: RuledLanguage, english: Patterns): string[] {
  const [pattern, reference] = [patterns.get(key), english.get(key)];
  if (pattern === undefined || reference === undefined) return [];
  const used = usesOf(pattern, patterns).variables;
  return [...usesOf(reference, english).variables.keys()]
    .filter((name) => !used.has(name))
    .map((name) => `${key}: says nothing of $${name}`);
}
