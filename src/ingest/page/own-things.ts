/** Which of the things that a page states (JSON-LD, Microdata) is the page's own story: decided by address, then by its
 *  headline. Related stories, a page about the site and the like are stated in the same way. */
import { parseAddress } from "../../news/web-address.ts";
import { agreement } from "./agreement.ts";
import type { Thing } from "./json-ld.ts";
import { samePage } from "./same-page.ts";

/** What the page itself shows. */
export interface PageIdentity {
  /** Where it was found and where it says that it is; absolute. */
  readonly addresses: readonly string[];
  /** Its headline in each place where it is shown. */
  readonly titles: readonly string[];
}

/** Stories, then what is said of the page, then works that a page can be about. */
const ranks: readonly RegExp[] = [
  /(?:Article|Report|Posting|^BlogPost|^BlogEntry)$/i,
  /(?:^|Item|Medical|FAQ|QA|Profile|Collection|About)(?:Web)?Page$/i,
  /^(?:CreativeWork|VideoObject|AudioObject|PodcastEpisode|Recipe|HowTo|Review|Document|Post|Item)$/i,
];

interface Candidate {
  readonly thing: Thing;
  readonly rank: number;
  /** True: it says so, by its address. Null: it names no page. */
  readonly atPage: boolean | null;
  /** How well its headline fits the page's; null without one. */
  readonly fits: number | null;
}

/** Enough where nothing else speaks against it. */
const alike = 0.7;
/** For a thing that names another page. */
const theSame = 0.9;

const mostCandidates = 300;

/** The page's own, those that know most of the story first. */
export function ownThings(things: readonly Thing[], page: PageIdentity): Thing[] {
  const candidates = [...new Set(things.flatMap((thing) => [thing, ...nested(thing)]))]
    .map((thing) => ({ thing, rank: rankOf(thing) }))
    .filter(({ rank }) => rank >= 0)
    .slice(0, mostCandidates)
    .map(({ thing, rank }) => judge(thing, rank, page));
  const own = candidates.filter(isOwn);
  const meant = new Set(own.flatMap(({ thing }) => referencesIn(thing.mainEntity)));
  for (const each of candidates) {
    if (!own.includes(each) && each.atPage !== true && meant.has(String(each.thing["@id"])))
      own.push({ ...each, atPage: true });
  }
  return ranks.flatMap((_, rank) => {
    const found = own.filter((each) => each.rank === rank).sort((a, b) => (b.fits ?? 0) - (a.fits ?? 0));
    // Where one fits, another that is only said to be at this address is a neighbour that the template mislabelled.
    const fitting = found.filter(({ fits }) => fits === null || fits >= alike);
    if (found.length > 0) return (fitting.length > 0 ? fitting : found.slice(0, 1)).map(({ thing }) => thing);
    const silent = candidates.filter((each) => each.rank === rank && each.atPage === null && each.fits === null);
    const [only] = silent;
    return only && silent.length === 1 && rank < 2 ? [only.thing] : [];
  });
}

/** A film of another page, say. */
export const namesOtherPage = (thing: Thing, page: PageIdentity): boolean => isAtPage(thing, page) === false;

function judge(thing: Thing, rank: number, page: PageIdentity): Candidate {
  const names = ["headline", "name", "alternativeHeadline", "title"].flatMap((name) => textsIn(thing[name]));
  return {
    thing,
    rank,
    atPage: isAtPage(thing, page),
    fits:
      names.length === 0
        ? null
        : Math.max(0, ...names.flatMap((name) => page.titles.map((title) => agreement(name, title)))),
  };
}

function isAtPage(thing: Thing, { addresses }: PageIdentity): boolean | null {
  const stated = (...names: string[]): string[] =>
    names
      .flatMap((name) => referencesIn(thing[name]))
      .flatMap((reference) => pageAddress(reference, addresses[0]) ?? []);
  const own = stated("mainEntityOfPage", "url", "@id");
  if ([...own, ...stated("isPartOf")].some((address) => addresses.some((known) => samePage(address, known))))
    return true;
  return own.length > 0 ? false : null;
}

/** A thing that names neither page nor headline is not decided here. */
function isOwn({ atPage, fits, rank }: Candidate): boolean {
  if (atPage === true) return true;
  return fits !== null && fits >= (atPage === false || rank === 2 ? theSame : alike);
}

const rankOf = (thing: Thing): number => {
  const types = typesOf(thing);
  return ranks.findIndex((pattern) => types.some((type) => pattern.test(type)));
};

/** Without "http://schema.org/" or "schema:". */
export const typesOf = (thing: Thing): string[] =>
  textsIn(thing["@type"]).map((type) => type.replace(/^.*[/#:](?=.)/, ""));

/** What a page is said to be about, and the page that a story is said to be on. */
function nested(thing: Thing): Thing[] {
  return [thing.mainEntity, thing.mainEntityOfPage]
    .flat()
    .filter((each): each is Thing => typeof each === "object" && each !== null && Object.keys(each).length > 2);
}

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === "string" && each !== "");

function referencesIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((each) =>
    typeof each === "object" && each !== null
      ? textsIn([(each as Thing)["@id"], (each as Thing).url].flat())
      : textsIn(each),
  );
}

/** Null for a name that is no page's address: "#article", "_:b0", the home page that some templates print everywhere. */
function pageAddress(reference: string, base: string | undefined): string | null {
  if (/^(?:#|_:)|^(?!https?:)[\w-]+$/.test(reference)) return null;
  const url = parseAddress(reference, base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.pathname === "/" && url.search === "" ? null : url.href;
}
