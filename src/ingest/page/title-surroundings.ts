/** Takes off a title what stands around the headline: the site's name and the section, before and behind it. */
import { type Part, partsOf, plainLetters, wordsIn } from "./title-parts.ts";

export interface Surroundings {
  /** What the site is called: its name, its publisher, its host. */
  readonly names: readonly string[];
  readonly sections: readonly string[];
  /** The page's headings of the first rank, and those below. */
  readonly headings: readonly string[];
  readonly subheadings: readonly string[];
}

/** `guess`: also where nothing says what the site is called, a short tail is its name. */
export function withoutSurroundings(title: string, around: Surroundings, guess: boolean): string {
  const parts = partsOf(title);
  if (parts.length < 2) return title;
  const headed = headedPart(title, parts, around);
  if (headed !== null) return headed;
  const [first, last] = insideNames(title, parts, around);
  const rest = textOf(title, parts, first, last);
  const isShown = around.headings.some((heading) => plainLetters(heading) === plainLetters(rest));
  return guess && !isShown && last - first > 1 ? withoutShortTail(title, parts, first, last) : rest;
}

const textOf = (title: string, parts: readonly Part[], from: number, to: number): string =>
  title.slice(parts[from]?.from, parts[to - 1]?.to);

/** What is left when names of the site and of sections are cut off, as numbers of parts. */
function insideNames(
  title: string,
  parts: readonly Part[],
  around: Surroundings,
): readonly [first: number, last: number] {
  const isSite = nameTest(around.names);
  const sections = new Set(around.sections.map(plainLetters));
  const text = (from: number, to: number): string => textOf(title, parts, from, to);
  const isOutside = (part: string): boolean => isSite(part) || sections.has(plainLetters(part));
  // Only a colon between blanks separates, and a site's name at the end shows that it does.
  const isSpaced = (i: number): boolean => title.charAt(parts[i - 1]?.to ?? 0) === " ";
  const endsInSite = isSite(text(parts.length - 1, parts.length));
  let [first, last] = [0, parts.length];
  const cutOnce = (): readonly [number, number] | null => {
    for (let i = first + 1; i < last; i++) {
      if (parts[i - 1]?.ends === "colon" && !(endsInSite && isSpaced(i))) continue;
      if (isOutside(text(i, last))) return [first, i];
      if (isOutside(text(first, i))) return [i, last];
      if (i + 1 >= last || !isSite(text(i, i + 1))) continue;
      // The site between two others: what is longer is the headline, the other a section.
      return wordsIn(text(first, i)) >= wordsIn(text(i + 1, last)) ? [first, i] : [i + 1, last];
    }
    return null;
  };
  for (let cut = cutOnce(); cut !== null; cut = cutOnce()) [first, last] = cut;
  // Behind the site's name: "The Quay » News » …".
  if (first > 0 && last - first > 1 && parts[first]?.ends === "bar" && anySection.test(text(first, first + 1))) first++;
  return [first, last];
}

/** Of any site. */
const anySection =
  /^(?:(?:latest |all )?news|blogs?|articles?|stories|home|nachrichten|aktuelles|artikel|actualit[ée]s?|actus?|accueil|noticias|artículos|inicio|notizie|articoli|notícias|artigos|nieuws|wiadomości|haber(?:ler)?|новости|статьи|новини|статті|أخبار|新闻|新聞|ニュース|뉴스)$/iu;

/** The part that the page shows as its heading; null when none is, or all of it. A heading may be the site's own name: it is
 *  believed before a bar or dash, elsewhere when it is no shorter than the rest. */
function headedPart(title: string, parts: readonly Part[], around: Surroundings): string | null {
  const isSite = nameTest(around.names);
  const lettersOf = (headings: readonly string[]) =>
    new Set(headings.filter((each) => !isSite(each)).map(plainLetters));
  const [main, others] = [lettersOf(around.headings), lettersOf(around.subheadings)];
  let best = "";
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      const part = textOf(title, parts, from, to);
      const letters = plainLetters(part);
      if (letters === "" || part.length <= best.length || !(main.has(letters) || others.has(letters))) continue;
      if (to - from === parts.length) return null;
      const isLong = wordsIn(part) * 2 >= wordsIn(title);
      const isFirst = from === 0 && main.has(letters) && parts[to - 1]?.ends !== "colon";
      if (isLong || isFirst) best = part;
    }
  }
  return best === "" ? null : best;
}

const longestTail = 3;
const shortestFront = 4;

/** A site that does not say what it is called. */
function withoutShortTail(title: string, parts: readonly Part[], first: number, last: number): string {
  const [front, tail] = [textOf(title, parts, first, last - 1), textOf(title, parts, last - 1, last)];
  const ends = parts[last - 2]?.ends;
  const isName = ends === "bar" || (ends === "dash" && tail.split(/\s+/).every((word) => /^\p{Lu}/u.test(word)));
  const isShort = wordsIn(front) >= shortestFront && tail.split(/\s+/).length <= longestTail;
  return isName && isShort ? front : textOf(title, parts, first, last);
}

const article = /^(?:the|le|la|les|l['’]|der|die|das|el|los|il|lo|i|gli|de|het|o|a|os|as)\s+/i;
/** What sites put behind their name. */
const suffix =
  /\s+(?:news|online|magazine|blog|tv|radio|official site|newspaper|website|digital|international|nachrichten|aktuell|noticias|actualit[ée]s|notizie|nieuws)$|\.(?:com|net|org|[a-z]{2}|co\.[a-z]{2})$/i;

/** Tells whether a part is the site's name: as stated, without its article, with "News" behind, or by its initials. */
function nameTest(names: readonly string[]): (part: string) => boolean {
  const bare = (name: string): string => plainLetters(name.trim().replace(article, "").replace(suffix, ""));
  const forms = new Set(
    names.flatMap((name) => [plainLetters(name), bare(name), initials(name)]).filter((form) => form.length > 1),
  );
  return (part) => forms.has(plainLetters(part)) || forms.has(bare(part));
}

function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.length < 3 ? "" : words.map((word) => word[0]?.toLowerCase()).join("");
}
