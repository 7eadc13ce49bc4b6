/** Which of the many titles of a page is its headline. */
import { statedText } from "../../format/stated-text.ts";
import { agreement } from "./agreement.ts";
import { longestSegment, plainLetters, wordsIn } from "./title-parts.ts";
import { type Surroundings, withoutSurroundings } from "./title-surroundings.ts";

export interface TitleSources {
  /** Of the page's own structured data. */
  readonly data: string | undefined;
  /** Open Graph and its like, the best first. */
  readonly declared: readonly (string | undefined)[];
  readonly window: string;
  readonly headings: readonly string[];
}

/** "" for a page without any. */
export function titleOf(sources: TitleSources, around: Surroundings): string {
  const { data, declared, window, headings } = sources;
  const names = new Set(around.names.map(plainLetters));
  const shown = [window, ...headings].filter((each) => each !== "" && !names.has(plainLetters(each)));
  const candidates: Candidate[] = [
    ...(data !== undefined && fits(data, shown) ? [{ text: data, guess: false }] : []),
    ...declared
      .filter((text) => text !== undefined && !isOfOther(text, shown))
      .map((text) => ({ text: text ?? "", guess: false })),
    ...orderShown(window, headings),
  ];
  const titles = candidates
    .map(({ text, guess }) => withoutSurroundings(statedText(text), around, guess))
    .filter((title) => title !== "" && !names.has(plainLetters(title)));
  return whole(titles);
}

/** Some sites put a topic's definition or the site's own name where the headline belongs: half of its words must be shown. */
function fits(headline: string, shown: readonly string[]): boolean {
  return shown.length === 0 || shown.some((text) => shares(headline, text, 0.5));
}

/** It has nothing in common with what is shown in two places at once. */
function isOfOther(title: string, shown: readonly string[]): boolean {
  const [window, ...headings] = shown;
  if (window === undefined || shown.some((text) => shares(title, text, 0))) return false;
  return headings.some((heading) => agreement(heading, window) > 0.7);
}

/** `least`: of the headline's words; 0: any. */
function shares(headline: string, text: string, least: number): boolean {
  const own = wordsOf(headline);
  const seen = wordsOf(text);
  if (own.size === 0) return true;
  const shared = [...own].filter((word) => seen.has(word)).length;
  return least === 0
    ? shared > 0 || agreement(headline, text) > 0
    : shared >= own.size * least || agreement(headline, text) > 0.7;
}

interface Candidate {
  readonly text: string;
  /** What stands behind a dash in a window's title is most often the site. */
  readonly guess: boolean;
}

/** The heading that the window's title speaks of, else the one that says more of the two. */
function orderShown(window: string, headings: readonly string[]): Candidate[] {
  const longest = longestSegment(window);
  const closeness = (heading: string): number => agreement(heading, longest);
  const best = [...headings].sort((a, b) => closeness(b) - closeness(a))[0] ?? "";
  const isOther = closeness(best) < 0.5;
  const isFirst = isOther
    ? headings.length === 1 && wordsIn(best) >= Math.max(3, wordsIn(longest))
    : longest !== window;
  const shown = { text: window, guess: true };
  const others = headings.map((text) => ({ text, guess: false }));
  return isFirst ? [{ text: best, guess: false }, shown, ...others] : [shown, ...others];
}

/** Characters: programs cut headlines at some such length, not all of them with an ellipsis. */
const shortestCut = 50;

/** The first; where it is cut off, the one that goes on. */
function whole(titles: readonly string[]): string {
  const [first = ""] = titles;
  const isCut = (title: string): boolean => /(?:…|\.{3})$/.test(title);
  if (!isCut(first) && first.length < shortestCut) return first;
  const beginning = plainLetters(first);
  return titles.find((title) => !isCut(title) && plainLetters(title).startsWith(beginning)) ?? first;
}

/** What two texts can have in common. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
