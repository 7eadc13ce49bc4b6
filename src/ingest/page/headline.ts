/** Which of the many titles of a page is its headline, and where the site's name behind it begins. */
import { cleanText } from "../../format/clean-text.ts";
import { wordsOf } from "./lead.ts";

/** Some sites put a topic's definition or the site's own name where the headline belongs: it must agree with what the page
 *  shows as its title. */
export function agrees(headline: string | undefined, shown: readonly string[]): string | undefined {
  if (!headline || shown.length === 0) return headline;
  const own = [...wordsOf(headline)];
  const seen = wordsOf(shown.join(" "));
  return own.length === 0 || own.filter((word) => seen.has(word)).length >= own.length / 2 ? headline : undefined;
}

/** The first that is one, without " | The Site". */
export function titleOf(
  candidates: readonly (string | undefined)[],
  siteName: string,
  headings: readonly string[],
): string {
  for (const [i, candidate] of candidates.entries()) {
    const title = withoutSite(cleanText(candidate ?? ""), siteName, headings, i >= declaredTitles);
    if (title && title.toLowerCase() !== siteName.toLowerCase()) return title;
  }
  return "";
}

/** The first candidates are what the page declares as its headline; the others are window titles. */
const declaredTitles = 2;

/** `guess`: a short tail behind a dash or a bar is a site's name, also where the page does not say its name. */
function withoutSite(title: string, siteName: string, headings: readonly string[], guess: boolean): string {
  const match = /^(.+?)\s+[|\-–—»·:]\s+([^|–—»·]{2,50})$/u.exec(title);
  if (!match?.[1] || !match[2]) return title;
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const tail = plain(match[2]);
  const isSite = siteName !== "" && (plain(siteName).includes(tail) || tail.includes(plain(siteName)));
  const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
  const looksLikeSite = guess && /\s[|–—·»]\s/.test(title) && wordsIn(match[1]) >= 4 && wordsIn(match[2]) <= 3;
  return isSite || looksLikeSite || headings.some((heading) => plain(heading) === plain(match[1] ?? ""))
    ? match[1].trim()
    : title;
}
