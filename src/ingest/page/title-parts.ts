/** The parts of a title between its bars, dashes and colons. */

/** A bar separates wherever it stands, other signs between blanks, or behind a text that is written without blanks. */
const unspaced = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Hangul}";
const separator = new RegExp(
  `\\s*[|｜¦‖]+\\s*|\\s+(?:[-–—―»«›‹·•∙⋅~<>/\\\\_:]+)\\s+|(?<=[${unspaced}])\\s*[-–—_]+\\s*|_+(?=[${unspaced}])|\\s+[-–—]+(?=\\S)|(?<=\\S)(?:[–—]|::?)\\s+`,
  "gu",
);

export const plainLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

export interface Part {
  readonly from: number;
  readonly to: number;
  /** How surely a part ends here: a colon is most often the headline's own. */
  readonly ends: "bar" | "dash" | "colon";
}

export function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of title.matchAll(separator)) {
    const ends = /[|｜¦‖–—»›·•]/.test(match[0]) ? "bar" : /:/.test(match[0]) ? "colon" : "dash";
    if (match.index > from) parts.push({ from, to: match.index, ends });
    from = match.index + match[0].length;
  }
  if (from < title.length) parts.push({ from, to: title.length, ends: "bar" });
  return parts;
}

export const segmentsOf = (title: string): string[] => partsOf(title).map(({ from, to }) => title.slice(from, to));

/** Most often the headline: names of sites and sections are short. */
export const longestSegment = (title: string): string =>
  segmentsOf(title).reduce((a, b) => (b.length > a.length ? b : a), "");

const withoutBlanks = new RegExp(`[${unspaced}]`, "gu");

/** A text that is written without blanks has two characters to a word. */
export const wordsIn = (text: string): number =>
  text.trim().split(/\s+/).length + Math.floor((text.match(withoutBlanks)?.length ?? 0) / 2);
