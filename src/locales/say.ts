/** Fills a sentence: the key's end says where it is shown and so what it becomes. Keys and variables are typed by
 *  text-keys.ts, which is written from the English files. */
import { escapeText, Html, sentenceHtml } from "../format/safe-html.ts";
import { type PlainPlace, placeOf } from "./places.ts";
import type { TextVariables } from "./text-keys.ts";
import { createBundle, type RuledLanguage } from "./text-rules.ts";

export type TextKey = keyof TextVariables;
type PlainKey = Extract<TextKey, `${string}-${PlainPlace}`>;

/** A sentence: Html that is safe to send, its variables escaped unless they are Html already; for a button, a toast, a menu
 *  or as a few words in another text: plain text. Numbers are written and counted in the language; times, dates and lists
 *  are put into words before, with `clock`. */
export type Say = <K extends TextKey>(
  key: K,
  ...variables: TextVariables[K] extends null ? [] : [TextVariables[K]]
) => K extends PlainKey ? string : Html;

type Given = Readonly<Record<string, Html | string | number | boolean>>;

export function createSay(language: RuledLanguage): Say {
  const bundle = createBundle(language);
  // Most sentences have no variables: they are ready.
  const sentences = new Map(
    [...language.patterns].map(([key, pattern]) => {
      const isPlain = placeOf(key) !== "message";
      const ready = typeof pattern !== "string" ? null : isPlain ? pattern : sentenceHtml(pattern);
      return [key, { pattern, isPlain, ready }] as const;
    }),
  );
  const say = (key: string, variables: Given = {}): Html | string => {
    const sentence = sentences.get(key);
    if (!sentence) throw new Error(`${language.code} has no sentence ${key}`);
    const { pattern, isPlain, ready } = sentence;
    if (ready !== null) return ready;
    if (isPlain) return bundle.formatPattern(pattern, plainFacts(variables));
    return sentenceHtml(bundle.formatPattern(pattern, escapedFacts(variables)));
  };
  return say as Say;
}

type Facts = Record<string, string | number>;

function plainFacts(variables: Given): Facts {
  const facts: Facts = {};
  for (const [name, value] of Object.entries(variables)) facts[name] = typeof value === "number" ? value : named(value);
  return facts;
}

function escapedFacts(variables: Given): Facts {
  const facts: Facts = {};
  for (const [name, value] of Object.entries(variables)) {
    facts[name] =
      typeof value === "number"
        ? value
        : value instanceof Html
          ? value.toString()
          : escapeText(named(value)).toString();
  }
  return facts;
}

/** A switch is chosen by the names yes and no. */
const named = (value: Html | string | boolean): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : value.toString();
