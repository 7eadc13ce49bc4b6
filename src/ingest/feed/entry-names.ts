/** By what an entry is known again: guid, page, and all spellings of their addresses are one. */
import { createHash } from "node:crypto";
import { comparableAddress, comparablePlace, withoutTracking } from "../../news/link-parameters.ts";
import { isLeftover } from "../leftovers.ts";

export interface EntryNames {
  /** The surest first. Each may turn out to be shared by several entries: then it names none. */
  readonly names: readonly string[];
  /** What version 0.1 remembered it by, where that is not among the names. */
  readonly former: string | undefined;
}

/** Placeholders of programs that had nothing to say. */
const meaningless = /^(?:true|false|guid|id|-1|[.#?_]?|[0-]+)$/i;
const longestMeaningless = 40;

/** `guid`: "" without one. `addresses` of the page, the best first. `homes`: comparable addresses of the feed's own pages: they
 *  name no entry. */
export function namesOf(guid: string, addresses: readonly string[], homes: ReadonlySet<string>): EntryNames {
  const isAddress = /^https?:\/\//i.test(guid);
  const names: string[] = [];
  const isHome = isAddress && placesOf(guid, homes).length === 0;
  if (!isHome && !isMeaningless(guid)) names.push(`guid:${short(guid)}`);
  for (const address of isAddress && !addresses.includes(guid) ? [...addresses, guid] : addresses) {
    for (const place of placesOf(address, homes)) {
      const name = `at:${short(place)}`;
      if (!names.includes(name)) names.push(name);
    }
  }
  return { names, former: guid === "" ? `url:${short(withoutTracking(addresses.at(-1) ?? ""))}` : undefined };
}

const isMeaningless = (guid: string): boolean =>
  guid.length <= longestMeaningless && (meaningless.test(guid) || isLeftover(guid));

/** Its spellings' one form, with the fragment and without; none for a home page. */
function placesOf(address: string, homes: ReadonlySet<string>): readonly string[] {
  const page = comparableAddress(address);
  const places = address.includes("#") ? [comparablePlace(address), page] : [page];
  return places.filter((place) => /[/?#]/.test(place) && !homes.has(place));
}

/** Names that pages give to the entry that leads to them; a home page gives none. */
export const namesOfPages = (addresses: readonly string[]): readonly string[] =>
  namesOf("", addresses, new Set()).names;

export const isAddressName = (name: string): boolean => name.startsWith("at:");

/** For an entry that nothing names: by what it says. */
export const nameOfText = (revision: string): string => `text:${revision}`;

/** Long ones by their digest: the names are kept for a year. */
const short = (text: string): string =>
  text.length <= 60 ? text : createHash("sha256").update(text).digest("base64url").slice(0, 22);
