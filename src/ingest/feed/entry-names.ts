/** By what an entry is known again: guid, page, and all spellings of their addresses are one. */
import { createHash } from "node:crypto";
import { comparableAddress, comparablePlace, withoutTracking } from "../../news/link-parameters.ts";

export interface EntryNames {
  /** The surest first. Each may turn out to be shared by several entries: then it names none. */
  readonly names: readonly string[];
  /** What version 0.1 remembered it by, where that is not among the names. */
  readonly former?: string;
}

/** Placeholders of programs that had nothing to say. */
const meaningless = /^(?:n\/?a|none|null|nil|undefined|unknown|true|false|guid|id|[0.#?_-]?)$/i;

/** `guid`: "" without one. `addresses` of the page, the best first. `homes`: comparable addresses of the feed's own pages: they
 *  name no entry. */
export function namesOf(guid: string, addresses: readonly string[], homes: ReadonlySet<string>): EntryNames {
  const isAddress = /^https?:\/\//i.test(guid);
  const isHome = isAddress && placesOf(guid, homes).length === 0;
  const places = [...new Set(isAddress ? [...addresses, guid] : addresses)].flatMap((each) => placesOf(each, homes));
  const names = places.map((place) => `at:${short(place)}`);
  if (!meaningless.test(guid) && !isHome) names.unshift(`guid:${short(guid)}`);
  const last = addresses.at(-1) ?? "";
  return { names: [...new Set(names)], ...(guid === "" && { former: `url:${short(withoutTracking(last))}` }) };
}

/** Its spellings' one form, with the fragment and without; none for a home page. */
function placesOf(address: string, homes: ReadonlySet<string>): readonly string[] {
  const page = comparableAddress(address);
  const places = address.includes("#") ? [comparablePlace(address), page] : [page];
  return places.filter((place) => /[/?#]/.test(place) && !homes.has(place));
}

export const isAddressName = (name: string): boolean => name.startsWith("at:");

/** For an entry that nothing names: by what it says. */
export const nameOfText = (revision: string): string => `text:${revision}`;

/** Long ones by their digest: the names are kept for a year. */
const short = (text: string): string =>
  text.length <= 60 ? text : createHash("sha256").update(text).digest("base64url").slice(0, 22);
