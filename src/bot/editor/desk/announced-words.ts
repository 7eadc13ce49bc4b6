/** Reads an announcement as it is typed: a text for everybody, and behind lines that begin with the code of a language ("fr: …")
 *  what its readers get instead; and says in which languages it is written. Pure. */
import type { Html } from "../../../format/safe-html.ts";
import type { Locales } from "../../../locales/load-locales.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { AnnouncedWords } from "../../../news/broadcast.ts";

const languageLine = /^[^\S\n]*([a-z]{2,3}):[^\S\n]*(.*)$/;

/** `codes`: of the languages there are; what begins with another word is text. Without a text for everybody it is that of the
 *  first of `codes` that is written, or the first one. */
export function readAnnouncedWords(typed: string, codes: readonly string[]): AnnouncedWords {
  const lines: string[] = [];
  const written = new Map<string, string[]>();
  let into = lines;
  for (const line of typed.split("\n")) {
    const [, code = "", rest = ""] = languageLine.exec(line) ?? [];
    if (!codes.includes(code)) into.push(line);
    else {
      into = written.get(code) ?? [];
      written.set(code, into);
      into.push(rest);
    }
  }
  const together = (some: readonly string[]): string => some.join("\n").trim();
  const texts = Object.fromEntries(
    [...written].map(([code, some]) => [code, together(some)]).filter(([, text]) => text !== ""),
  ) as Record<string, string>;
  const fallback = codes.find((code) => Object.hasOwn(texts, code));
  const text = together(lines) || (fallback === undefined ? "" : (texts[fallback] ?? ""));
  return Object.keys(texts).length === 0 ? { text } : { text, texts };
}

/** Each text once, the one for everybody first. */
export const announcedForms = ({ text, texts = {} }: AnnouncedWords): readonly string[] => [
  ...new Set([text, ...Object.values(texts)]),
];

/** In which languages it is written, beside the text for all others. */
export function languagesLine(
  { t, clock }: Texts,
  { texts }: Pick<AnnouncedWords, "texts">,
  { textsOf }: Pick<Locales, "textsOf">,
): Html[] {
  if (!texts) return [];
  return [t("announce-languages", { languages: clock.list(Object.keys(texts).map((code) => textsOf(code).name)) })];
}
