/** Text as the words that are looked up: folded so that capitals, accents, ligatures and the Arabic article don't count, and cut
 *  by a dictionary where a script writes no spaces. */

/** Letters that no decomposition folds. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ґ: "г",
  ς: "σ",
  ى: "ي",
  ة: "ه",
  ٱ: "ا",
  ک: "ك",
  ی: "ي",
  ـ: "",
};
const foldable = new RegExp(`[${Object.keys(letters).join("")}]`, "g");
/** Accents of Latin, Greek and Cyrillic, vowel signs of Hebrew and Arabic. Those of India's scripts are letters. */
const marks = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;
const ascii = /^[\x20-\x7E]*$/;

export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(marks, "")
    .replace(foldable, (letter) => letters[letter] ?? letter)
    .normalize("NFC");
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
/** "the", with "and", "with" or "for" before it: "وال", "بال", "لل". */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;
/** No word that people look for is longer. */
const longestWord = 40;

export function searchWords(text: string): string[] {
  const words: string[] = [];
  for (const [found] of folded(text).matchAll(word)) {
    if (!unspaced.test(found)) words.push(found.replace(arabicArticle, "").slice(0, longestWord));
    else
      for (const { segment, isWordLike } of segmenter.segment(found))
        if (isWordLike) words.push(segment.slice(0, longestWord));
  }
  return words;
}
