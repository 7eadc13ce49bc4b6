/** Text in a script that runs the other way than its line: names are wrapped in isolates (Telegram removes the older embedding
 *  characters, and keeps these); a line whose first letter would turn it around begins with a mark of its own direction. */
import { visibleText } from "./measure.ts";
import { type Html, html } from "./safe-html.ts";

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const rightToLeftLetters = /(?=\p{L})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/gu;
const rightToLeftLanguage = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)\b/i;
const letters = /\p{L}/gu;
/** Weightless characters that have a direction and are not seen (UAX 9). */
const markOf = { rightToLeft: "\u200F", leftToRight: "\u200E" };
const marks: readonly string[] = Object.values(markOf);

const runsRightToLeft = (locale: string): boolean => rightToLeftLanguage.test(locale);

/** Between two names. */
export const commaIn = (locale: string): string => (/^(?:ar|ckb|fa|ku-arab|ps|sd|ug|ur)\b/i.test(locale) ? "، " : ", ");

/** For a piece of text inside a line that is in the locale's language. */
export function isolate(text: string, locale: string): string {
  if (text === "") return text;
  return rightToLeft.test(text) === runsRightToLeft(locale) ? text : `\u2068${text}\u2069`;
}

/** As HTML's dir says it. */
export const directionOf = (locale: string): "rtl" | "ltr" => (runsRightToLeft(locale) ? "rtl" : "ltr");

/** A line of our own, with names in it: runs as its language does, whatever it begins with. */
export function ownLine(line: Html, locale: string): Html {
  const isTurned = runsRightToLeft(locale);
  if (!isTurned && !rightToLeft.test(line.toString())) return line;
  const seen = visibleText(line);
  if (marks.includes(seen.charAt(0))) return line;
  // Isolated ones too: not every app leaves those out when it looks for the first letter.
  const beginsTurned = rightToLeft.test(firstLetter(seen) ?? "");
  return beginsTurned === isTurned ? line : html`${isTurned ? markOf.rightToLeft : markOf.leftToRight}${line}`;
}

/** A paragraph of a story in a message of the locale's language: runs as most of its letters do, and not as the first of
 *  them; where the message runs from right to left, what does not stands at its right side too. */
export function paragraph(text: string, locale: string): string {
  const isTurned = runsRightToLeft(locale);
  if (text === "" || (!isTurned && !rightToLeft.test(text)) || marks.includes(text.charAt(0))) return text;
  const turned = text.match(rightToLeftLetters)?.length ?? 0;
  const isOwnTurned = turned * 2 > (text.match(letters)?.length ?? 0);
  if (isTurned && !isOwnTurned) return `${markOf.rightToLeft}\u2068${text}\u2069`;
  const first = firstLetter(text);
  if (first === null || rightToLeft.test(first) === isOwnTurned) return text;
  return `${isOwnTurned ? markOf.rightToLeft : markOf.leftToRight}${text}`;
}

/** What a paragraph may need besides its text, in characters. */
export const longestMarks = 3;

const firstLetter = (text: string): string | null => /\p{L}/u.exec(text)?.[0] ?? null;
