/** What a site calls itself: the name that stands on each card ("Read at …"). */
import { statedText } from "../../format/stated-text.ts";
import { isLeftover } from "../leftovers.ts";
import { longestSegment, plainLetters, segmentsOf } from "./title-parts.ts";

/** A name longer than this is followed by a slogan. */
const mostWords = 6;
const address = /^(?:https?:)?\/\/|^www\.|^[\w.-]+\.[a-z]{2,}\/\S/i;

/** What a menu calls the first page of any site. */
const homePage =
  /^(?:home(?: ?page)?|start(?:seite)?|accueil|page d['’]accueil|inicio|início|página (?:principal|inicial)|ana ?sayfa|главная(?: страница)?|головна(?: сторінка)?|strona główna|الرئيسية|首页|ホーム|website|my (?:web)?site|blog)$/iu;

export interface ShownTitles {
  /** As declared for others: Open Graph and the like. */
  readonly declared: string;
  readonly window: string;
  readonly headings: readonly string[];
}

/** All that the site is called, its name first: the first of those stated that is one, then `handle`, what it is called elsewhere,
 *  or the host where only addresses are stated. None where nothing is. */
export function siteNamesOf(
  stated: readonly (string | undefined)[],
  handle: string | undefined,
  titles: ShownTitles,
  host: string,
): string[] {
  const texts = [...stated, handle].map((name) => statedText(name ?? "").replace(/^@(?=\S+$)/, ""));
  const isName = (name: string): boolean =>
    !address.test(name) && !isLeftover(name) && /\p{L}/u.test(name) && !isHeadline(name, titles, host);
  const names = texts.slice(0, -1).filter(isName);
  const name = names.find((each) => !homePage.test(each));
  if (name !== undefined) return [withoutSlogan(name, names, host), ...names];
  const other = texts.at(-1) ?? "";
  if (isName(other)) return [other, ...names];
  return names.length > 0 || texts.some((text) => address.test(text)) ? [host, ...names] : [];
}

/** Some portals print the headline where the site's name belongs. A home page bears the site's name as its headline. */
function isHeadline(name: string, { declared, window, headings }: ShownTitles, host: string): boolean {
  const own = plainLetters(name);
  const is = (text: string): boolean => plainLetters(text) === own;
  if (plainLetters(host).includes(own) || ![declared, window, ...headings].some(is)) return false;
  // Where the window's title holds more than that, the site's name is not the longest part of it.
  const longest = longestSegment(window);
  return window === "" || is(window) || is(longest);
}

/** "The Outlet - All the news of the coast", where another place says "The Outlet". */
function withoutSlogan(name: string, others: readonly string[], host: string): string {
  const short = others.find((other) => other !== name && name.startsWith(`${other} `));
  if (short) return short;
  const [front = name] = segmentsOf(name);
  const isName = plainLetters(host).includes(plainLetters(front)) || name.split(/\s+/).length > mostWords;
  return front !== name && isName ? front : name;
}
