/** Which address a page has: the one it was found at, or the one it calls canonical where that names the same story. Sites
 *  write their home page there, a section, a template's leftovers or another story, and the found one works in any case. */
import { getDomain } from "tldts";
import { comparableAddress, withoutTracking } from "../../news/link-parameters.ts";
import { parseAddress } from "../../news/web-address.ts";

/** `stated`: of <link rel=canonical> in the head, as written; `url`: where the page was found; `title`: its headline. */
export function ownAddress(stated: readonly string[], url: string, title: string): string {
  const own = parseAddress(url);
  const canonical = own && stated.map((each) => parseAddress(each, own)).find((each) => each && isOf(each, own, title));
  return withoutTracking(canonical ? canonical.href.replace(/#$/, "") : url);
}

function isOf(stated: URL, own: URL, title: string): boolean {
  if (!/^https?:$/.test(stated.protocol) || stated.username || stated.password) return false;
  if (own.protocol === "https:" && stated.protocol === "http:") return false;
  if (!isSameSite(stated, own) || (isLeftover(stated) && !isLeftover(own))) return false;
  if (comparableAddress(stated.href) === comparableAddress(own.href)) return true;
  const [theirs, ours] = [nameOf(stated), nameOf(own)];
  if (theirs.isList && !ours.isList) return false;
  const below = ours.path.startsWith(`${theirs.path}/`) ? ours.path.slice(theirs.path.length + 1) : "";
  if (below !== "" && !partOfStory.test(below)) return false; // it is what the story stands in
  if (ours.keys.some((key) => theirs.all.has(key))) return true;
  if (ours.keys.length === 0 && theirs.last === ours.last) return theirs.last !== "" || theirs.path === ours.path;
  // The story under another name: a number became words, or the headline was changed.
  const known = theirs.words.length > 2 || ours.words.length < 2 ? [...ours.words, ...wordsOf(title)] : ours.words;
  const shared = theirs.words.filter((word) => known.includes(word));
  const enough = ours.path === "" ? Math.min(2, theirs.words.length) : 2;
  return (shared.length > 0 && shared.length >= enough) || shared.some((word) => sentence.test(word));
}

function isSameSite(stated: URL, own: URL): boolean {
  if (stated.hostname === own.hostname) return stated.port === own.port;
  const domain = getDomain(own.hostname, { allowPrivateDomains: true });
  const sameDomain = domain !== null && domain === getDomain(stated.hostname, { allowPrivateDomains: true });
  const isOpen = !inner.test(stated.hostname.slice(0, -(domain?.length ?? 0))) || inner.test(own.hostname);
  return sameDomain && isOpen && (stated.port === "" || stated.port === own.port);
}

/** In front of a domain: hosts on which a newsroom tries its site. Readers are not let in. */
const inner =
  /(?:^|[.-])(?:staging|stage|dev|devel|development|testing|test|preview|preprod|pre-?production|uat|qa|sandbox|local|origin|admin|backend|intern(?:al)?)\d*[.-]/;

/** How an address names its story. */
interface Name {
  readonly path: string;
  readonly last: string;
  /** Of these the story is told by. */
  readonly keys: readonly string[];
  /** Everything that could name a story. */
  readonly all: ReadonlySet<string>;
  /** Of the part that names it. */
  readonly words: readonly string[];
  /** Of stories under a keyword, by an author, found by a search. */
  readonly isList: boolean;
}

const lists =
  /^(?:tags?|topics?|themen?|themes?|categor(?:y|ies)|rubrique|section|authors?|archives?|search|login|signin)$/;
/** Forms of one story; and what stands for its folder. */
const forms = /^(?:amp|print|mobile|m|index|default|home)$/;

function nameOf(url: URL): Name {
  const segments = url.pathname
    .split("/")
    .map((part) => decoded(part).replace(/(?:\.(?:amp|x?html?|shtml|php|aspx?|jsp|cms|ece))+$/, ""))
    .filter((part) => part !== "" && !forms.test(part));
  const telling = segments.filter(isTelling);
  const named = telling.at(-1);
  const asked = withoutTracking(url.search).slice(1).split("&").flatMap(keyOfPair);
  return {
    path: segments.join("/"),
    last: segments.at(-1) ?? "",
    keys: named === undefined ? asked : keysOf(named),
    all: new Set([...telling.flatMap(keysOf), ...asked]),
    words: wordsOf(named ?? segments.at(-1) ?? ""),
    isList: segments.some((part) => lists.test(part)),
  };
}

/** Pages and sides of one story. */
const partOfStory = /^(?:(?:page|seite)?[-/]?\d{1,3}|comments?|single|full|all|reply)$/;
/** Of a script that puts no space between words. */
const sentence = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{6}/u;
const date = /^(?:19|20)\d{2}(?:\D?\d{2}){0,2}$/;

/** A number, a sentence of three words or more, or a mixture of letters and digits: no section is called that. */
const isTelling = (part: string): boolean =>
  !date.test(part) &&
  (/\d{4}/.test(part) ||
    (part.match(/[\p{L}\p{N}]+/gu) ?? []).length > 2 ||
    (part.length > 5 && /\d[a-z]|[a-z]\d/.test(part)) ||
    sentence.test(part));

/** The part itself and the numbers in it, years aside. */
const keysOf = (part: string): string[] => [
  part,
  ...(part.match(/\d{4,}/g) ?? []).filter((digits) => !date.test(digits)),
];

function keyOfPair(pair: string): string[] {
  const [name = "", value = name] = pair.split("=", 2);
  const isKey =
    /\d{3}|.{8}/.test(value) || (value !== "" && /id$|^(?:p|a|n|t|v|article|story|post|news|item|doc)$/i.test(name));
  return isKey || (value === name && /\d/.test(value)) ? [decoded(value)] : [];
}

/** What scripts and templates leave in an address when they had nothing to put there, and where servers send the lost. */
const leftover =
  /(?:^|[/=])(?:undefined|null|nan|none|\[object object\]|40\d|50\d|error|not-?found|page-?not-?found)(?:\.\w+)?(?:[/&?#]|$)|\{\{|\}\}|\$\{|<[%?]|\[object/;

const isLeftover = (url: URL): boolean => leftover.test(decoded(url.pathname + url.search));

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Lower case, and with the letters that were meant. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return text.toLowerCase(); // in another charset than UTF-8
  }
}
