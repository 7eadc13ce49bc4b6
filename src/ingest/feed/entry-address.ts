/** Where an entry of a feed, or the feed's own page, is found: of all the places that may say it the best. */
import { absoluteAddress } from "./address.ts";
import { type Loose, list, part, plain } from "./field.ts";

/** Its own page; the page its guid is the address of; at last the recording that it brings. */
export function addressOfEntry(item: Loose, guid: string, base: string): string | undefined {
  const own = addressOf(item.link ?? item.url, base) ?? addressOfLinks(item, base);
  if (own !== undefined) return own;
  const written = /^https?:\/\//i.test(guid) ? absoluteAddress(guid, base) : undefined;
  const others = [item.external_url, part(item.rdf).about, list(item.enclosures)[0]?.url];
  return written ?? others.map((each) => addressOf(each, base)).find((each) => each !== undefined);
}

export function addressOf(value: unknown, base: string): string | undefined {
  return value === undefined || value === null ? undefined : absoluteAddress(plain(value).trim(), base);
}

/** Atom's links: the one to the page itself. */
export function addressOfLinks(item: Loose, base: string): string | undefined {
  const links = list(item.links ?? part(item.atom).links);
  if (links.length === 0) return undefined;
  const fits = (link: Loose): boolean =>
    (link.rel === undefined || link.rel === "alternate") && !/^(?:audio|video|image)\//.test(plain(link.type));
  const link = links.find((each) => fits(each) && /html/.test(plain(each.type))) ?? links.find(fits);
  return link && addressOf(link.href, base);
}
