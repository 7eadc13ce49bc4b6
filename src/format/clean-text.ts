/** Normalises plain text that a feed, a page or an editor gave: spaces, quotes and controls, so that it fits a
 * headline or a paragraph. */

/** Bidi overrides and isolates can turn a whole message around; control characters show as boxes or vanish. */
const invisible = /[^\P{Cc}\n\r\t]|[\u00AD\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
/** A joiner belongs between letters or in an emoji; a run of them is a trick. */
const zeroWidthRun = /[\u200B-\u200F\u2060]{2,}|[\u200B\u2060]/g;
const loneSurrogate = /\p{Surrogate}/gu;
/** Characters that need no cleaning, alone or beside each other: Latin, Greek, Cyrillic, Hebrew and Arabic letters, Chinese,
 *  Japanese, Korean, and the signs of print. */
const plainCharacters =
  "\\x21-\\x7E\\u00A1-\\u00AC\\u00AE-\\u02FF\\u0388-\\u0482\\u048A-\\u052F\\u05D0-\\u05EA\\u0621-\\u063A\\u0641-\\u064A\\u0671-\\u06D3\\u2010-\\u2027\\u2030-\\u203A\\u20AC\\u3001-\\u3029\\u3041-\\u3096\\u30A1-\\u30FC\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFF01-\\uFF5E";
const plainLine = new RegExp(`^[${plainCharacters} ]*$`);
/** The same characters with any blanks and line breaks between them. */
const harmless = new RegExp(`^[${plainCharacters} \\n\\t\\u00A0]*$`);
/** A letter with a tower of marks on it. */
const markTower = /(\p{M}{4})\p{M}+/gu;

/** What most texts are: such characters, one blank at a time. */
const isOrdinary = (text: string): boolean => plainLine.test(text) && !text.includes("  ");

/** One line. */
export function cleanText(text: string): string {
  if (isOrdinary(text)) return text.trim();
  return neutralise(text).replace(/\s+/g, " ").trim();
}

/** Paragraphs, separated by a blank line each. */
export function cleanParagraphs(text: string): string {
  return neutralise(text)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      isOrdinary(paragraph)
        ? paragraph.trim()
        : paragraph
            .replace(/[^\S\n]+/g, " ")
            .replace(/ ?\n ?/g, "\n")
            .trim(),
    )
    .filter(Boolean)
    .join("\n\n");
}

/** True: `neutralise` would change nothing. Some texts it would leave alone are not recognised. */
export const isHarmless = (text: string): boolean => harmless.test(text);

/** Characters that are not meant to be seen, gone or harmless; line breaks and blanks as they were. */
export function neutralise(text: string): string {
  if (isHarmless(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(loneSurrogate, "\uFFFD")
    .replace(invisible, "")
    .replace(zeroWidthRun, "")
    .replace(markTower, "$1")
    .normalize("NFC");
}
