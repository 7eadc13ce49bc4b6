/** Plain text as a typesetter would have it: what a feed, a page or an editor gave, fit for a headline or a paragraph. */

/** Bidi overrides and isolates can turn a whole message around; control characters show as boxes or vanish. */
const invisible = /[^\P{Cc}\n\r\t]|[\u00AD\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
/** A joiner belongs between letters or in an emoji; a run of them is a trick. */
const zeroWidthRun = /[\u200B\u2060]+|[\u200C-\u200F]{2,}/g;
const loneSurrogate = /\p{Surrogate}/gu;
/** What most texts are: Latin letters and marks, one blank at a time. Nothing in it needs cleaning. */
const ordinary = /^(?! )(?:[\x21-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u20AC]| (?! ))*$/;
/** The same characters with any blanks and line breaks between them. */
const harmless = /^[\x20-\x7E\n\t\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u20AC]*$/;
/** A letter with a tower of marks on it. */
const markTower = /(\p{M}{4})\p{M}+/gu;

/** One line. */
export function cleanText(text: string): string {
  if (ordinary.test(text)) return text.trim();
  return neutralise(text).replace(/\s+/g, " ").trim();
}

/** Paragraphs, separated by a blank line each. */
export function cleanParagraphs(text: string): string {
  return neutralise(text)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/[^\S\n]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .trim(),
    )
    .filter(Boolean)
    .join("\n\n");
}

/** Characters that are not meant to be seen, gone or harmless; line breaks and blanks as they were. */
export function neutralise(text: string): string {
  if (harmless.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(loneSurrogate, "\uFFFD")
    .replace(invisible, "")
    .replace(zeroWidthRun, "")
    .replace(markTower, "$1")
    .normalize("NFC");
}
