/** What must be true of a sentence, whoever wrote it: the same rules for the files of this folder (in a test) and for an
 *  operator's own wording (at start). Each fault is one sentence. */
import { FluentBundle } from "@fluent/bundle";
import { markupFault } from "../format/markup-fault.ts";
import { codePoints, visibleLength } from "../format/measure.ts";
import { escapeText, sentenceHtml } from "../format/safe-html.ts";
import { nearest } from "../news/nearest.ts";
import { placeLimits, placeOf } from "./places.ts";
import { type Pattern, type Patterns, type Uses, usesOf, type Variable } from "./sentence-pattern.ts";

/** More ways through one sentence are not tried. */
const mostSamples = 2000;
/** A text as feeds and people bring it; no test of lengths: those are cut before they come in. */
const sampleText = 'A <x>&"';
const sampleLink = "https://news.example/a?b=1&c=2";
const linkNames: readonly string[] = ["url", "link"];

export interface RuledLanguage {
  readonly code: string;
  readonly patterns: Patterns;
}

/** `english`: the reference, which says what keys there are and what variables they take. */
export function sentenceFaults(key: string, language: RuledLanguage, english: Patterns): string[] {
  const pattern = language.patterns.get(key);
  const reference = english.get(key);
  if (pattern === undefined) return [`${key}: is missing`];
  if (reference === undefined) {
    const near = nearest(key, [...english.keys()]);
    return [`${key}: there is no such sentence${near === null ? "" : `; did you mean ${near}?`}`];
  }
  const uses = usesOf(pattern, language.patterns);
  const faults = [...formFaults(uses, language), ...variableFaults(uses, usesOf(reference, english))];
  return (faults.length > 0 ? faults : shownFaults(key, pattern, uses, language)).map((fault) => `${key}: ${fault}`);
}

function formFaults({ lost, unwanted, plurals }: Uses, { code }: RuledLanguage): string[] {
  const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const missing = plurals.flatMap((keys) => categories.filter((category) => !keys.includes(category)));
  return [
    ...lost.map((name) => `names the sentence ${name}, which can't stand in it`),
    ...unwanted.map((what) => `uses ${what}: numbers, times and lists are ready when they come in`),
    ...(missing.length > 0
      ? [`lacks the plural ${[...new Set(missing)].join(", ")}: this language has ${categories.join(", ")}`]
      : []),
  ];
}

function variableFaults(uses: Uses, reference: Uses): string[] {
  return [...uses.variables].flatMap(([name, { choices, kind }]) => {
    const known = reference.variables.get(name);
    if (known === undefined) {
      const names = [...reference.variables.keys()].map((each) => `$${each}`);
      return [`there is no $${name} here; there is ${names.length > 0 ? names.join(", ") : "none"}`];
    }
    if (known.kind === "number" && kind !== "number" && choices.length > 0)
      return [`$${name} is a number: choose by its plural`];
    const strange = choices.filter((choice) => choice !== "other" && !known.choices.includes(choice));
    return known.kind === "number" || strange.length === 0
      ? []
      : [`$${name} is never ${strange.join(", ")}; it is ${known.choices.join(", ")}`];
  });
}

/** What a person would see, for every choice that the sentence makes. */
function shownFaults(key: string, pattern: Pattern, uses: Uses, language: RuledLanguage): string[] {
  const place = placeOf(key);
  const { longest, lines } = placeLimits[place];
  const isMessage = place === "message";
  const faults = new Set<string>();
  for (const text of samplesOf(pattern, uses, language, isMessage)) {
    const markup = isMessage ? markupFault(text) : null;
    if (markup !== null) faults.add(markup);
    else if (!isMessage && text.replaceAll(sampleText, "").includes("<"))
      faults.add("a place for plain text shows no markup");
    const length = isMessage ? visibleLength(sentenceHtml(text)) : codePoints(text);
    if (text.trim() === "") faults.add("is empty");
    if (length > longest) faults.add(`is ${length} characters long; ${longest} fit`);
    if (lines === "one" && text.includes("\n")) faults.add("is more than one line");
  }
  return [...faults];
}

/** The sentence with sample facts, once for every combination of its choices. */
export function samplesOf(pattern: Pattern, uses: Uses, language: RuledLanguage, escaped: boolean): string[] {
  const bundle = createBundle(language);
  let facts: Record<string, string | number>[] = [{}];
  for (const [name, variable] of uses.variables) {
    const values = sampleValues(name, variable, language.code).map((value) =>
      escaped && typeof value === "string" ? escapeText(value).toString() : value,
    );
    facts = facts.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))).slice(0, mostSamples);
  }
  return facts.map((each) => bundle.formatPattern(pattern, each));
}

/** One value for every choice it can make; one that none names, where there may be such. */
function sampleValues(name: string, { kind, choices }: Variable, code: string): readonly (string | number)[] {
  if (kind === "number") {
    const rules = new Intl.PluralRules(code);
    const byCategory = new Map([1_000_000, 100, 11, 6, 5, 3, 2, 1, 0].map((n) => [rules.select(n), n]));
    return [...new Set([...byCategory.values(), ...choices.map(Number).filter(Number.isFinite), 1234])];
  }
  if (kind !== "text") return choices;
  return [...choices.filter((choice) => choice !== "other"), linkNames.includes(name) ? sampleLink : sampleText];
}

/** Parsed once per language and shared. Without isolates: Telegram's clients show them as signs in some places. */
export function createBundle({ code, patterns }: RuledLanguage): FluentBundle {
  const bundle = new FluentBundle(code, { useIsolating: false });
  const body = [...patterns].map(([id, value]) => ({ id, value, attributes: {} }));
  bundle.addResource({ body });
  return bundle;
}
