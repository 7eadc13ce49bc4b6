/** The languages there are: every folder of two letters with Fluent files in it is one. Read when the program starts, parsed
 *  (some MB each) when first spoken; an operator's own wording replaces single sentences. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFluentFile } from "./fluent-file.ts";
import type { Pattern, Patterns } from "./sentence-pattern.ts";
import { type RuledLanguage, sentenceFaults } from "./text-rules.ts";
import { createTexts, type Texts } from "./texts.ts";
import { createTypedWords, vocabularyOf } from "./typed-words.ts";

export interface Locales {
  /** English first, the others by their codes. */
  readonly codes: readonly string[];
  /** One per code, in their order. */
  readonly all: readonly Texts[];
  /** An unknown locale (a language taken out again) is answered in English. */
  textsOf(locale: string): Texts;
  /** What was chosen, else the language of the person's Telegram ("fr-CA" is "fr"), else the outlet's. */
  negotiate(chosen: string | undefined, languageCode: string | undefined, fallback: string): string;
}

export interface LoadOptions {
  /** Holds one folder a language. */
  readonly folder?: string;
  /** TEXTS_DIR: the same layout, with the sentences that are worded otherwise. */
  readonly ownTexts?: string | undefined;
}

export interface LoadedLocales {
  readonly locales: Locales;
  /** Of `ownTexts`, one sentence each. */
  readonly faults: readonly string[];
}

const reference = "en";
const codePattern = /^[a-z]{2}$/;
/** What people type stands there, and no sentence. */
const wordsFile = "words.ftl";

const builtIn = fileURLToPath(new URL(".", import.meta.url));

export function loadLocales({ folder = builtIn, ownTexts }: LoadOptions = {}): LoadedLocales {
  const languages = languageFolders(folder).map((code) => languageIn(folder, code));
  const faults = ownTexts === undefined ? [] : replaceSentences(languages, ownTexts);
  return { locales: createLocales(folder, languages), faults };
}

/** English first. */
export function languageFolders(folder: string = builtIn): string[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && codePattern.test(entry.name))
    .map(({ name }) => name)
    .sort();
  return [reference, ...names.filter((name) => name !== reference)];
}

interface ReadFolder {
  readonly entries: readonly (readonly [key: string, pattern: Pattern])[];
  /** Per key, the file that it stands in. */
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

type ReadText = { readonly read: string } | { readonly fault: string };

function readText(path: string): ReadText {
  try {
    return { read: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError) return { fault: "is not UTF-8" };
    return { fault: `can't be read (${(error as NodeJS.ErrnoException).code})` };
  }
}

/** All sentences of one language, from however many files. */
export const readSentences = (folder: string): ReadFolder => parseSentences(readTexts(folder));

/** By the files' names. */
function readTexts(folder: string): ReadonlyMap<string, ReadText> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".ftl") && name !== wordsFile);
  return new Map(names.sort().map((name) => [name, readText(join(folder, name))]));
}

function parseSentences(texts: ReadonlyMap<string, ReadText>): ReadFolder {
  const files = new Map<string, string>();
  const entries: (readonly [string, Pattern])[] = [];
  const faults: string[] = [];
  for (const [name, text] of texts) {
    if ("fault" in text) {
      faults.push(`${name}, ${text.fault}`);
      continue;
    }
    const file = readFluentFile(text.read);
    faults.push(...file.faults.map((fault) => `${name}, ${fault}`));
    for (const [key, pattern] of file.entries) {
      if (files.has(key) && files.get(key) !== name) faults.push(`${name}, ${key} stands in ${files.get(key)} too`);
      files.set(key, name);
      entries.push([key, pattern]);
    }
  }
  return { entries, files, faults };
}

export function readWords(folder: string): Patterns {
  return new Map(readFluentFile(readFileSync(join(folder, wordsFile), "utf8")).entries);
}

interface Language {
  readonly code: string;
  /** What is worded otherwise. */
  readonly own: Map<string, Pattern>;
  /** Parses them anew each time. */
  parse(): RuledLanguage["patterns"];
}

function languageIn(folder: string, code: string): Language {
  const texts = readTexts(join(folder, code));
  const own: Language["own"] = new Map();
  return { code, own, parse: () => new Map([...parseSentences(texts).entries, ...own]) };
}

/** Tells what is wrong with them; a language whose own wording is faulty stays as it was. */
function replaceSentences(languages: readonly Language[], ownTexts: string): string[] {
  const entries = readOwnFolder(ownTexts);
  if (typeof entries === "string") return [entries];
  const english = languages.find(({ code }) => code === reference)?.parse() ?? new Map();
  return entries.flatMap(({ name: code, isFolder }) => {
    if (!isFolder) return [`${code} stands in no language's folder, such as ${reference}/`];
    const language = languages.find((each) => each.code === code);
    if (!language) return [`${code}/ is no language of ours: ${languages.map((each) => each.code).join(", ")}`];
    if (readdirSync(join(ownTexts, code)).includes(wordsFile)) {
      return [`${code}/${wordsFile}: what people type is not reworded here`];
    }
    const own = readSentences(join(ownTexts, code));
    const merged = { code, patterns: new Map([...language.parse(), ...own.entries]) };
    const sentences = own.entries.flatMap(([key]) =>
      sentenceFaults(key, merged, english).map((fault) => `${own.files.get(key)}, ${fault}`),
    );
    const faults = [...own.faults, ...sentences].map((fault) => `${code}/${fault}`);
    if (faults.length === 0) for (const [key, pattern] of own.entries) language.own.set(key, pattern);
    return faults;
  });
}

/** What is hidden is nobody's wording. A text is why it can't be read. */
function readOwnFolder(folder: string): { readonly name: string; readonly isFolder: boolean }[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith("."))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch (error) {
    return `${folder} can't be read (${(error as NodeJS.ErrnoException).code})`;
  }
}

function createLocales(folder: string, languages: readonly Language[]): Locales {
  const codes = languages.map(({ code }) => code);
  const typed = createTypedWords(new Map(codes.map((code) => [code, vocabularyOf(readWords(join(folder, code)))])));
  const byCode = new Map(languages.map((language) => [language.code, language]));
  const spoken = new Map<string, Texts>();
  const speak = ({ code, parse }: Language): Texts => {
    const texts = spoken.get(code) ?? createTexts({ code, patterns: parse() }, typed);
    spoken.set(code, texts);
    return texts;
  };
  const english = byCode.get(reference);
  if (!english) throw new Error(`${folder} has no ${reference}/`);
  return {
    codes,
    get all() {
      return languages.map(speak);
    },
    textsOf: (locale) => speak(byCode.get(locale) ?? english),
    negotiate(chosen, languageCode, fallback) {
      if (chosen !== undefined && byCode.has(chosen)) return chosen;
      const primary = languageCode?.toLowerCase().split(/[-_]/)[0] ?? "";
      return byCode.has(primary) ? primary : fallback;
    },
  };
}
