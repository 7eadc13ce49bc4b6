/** Links as feeds write them: absolute, as the web would spell them, and to the page itself. */
import { parseAddress } from "../../news/web-address.ts";

import { longestAddress } from "../content-lengths.ts";

/** Already as `URL.href` would give it: no dot segments, no default port, nothing to encode, a host of plain letters. */
const spelledRight =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9]|-(?!-))*\.)+[a-z]{2,}\/(?:[\w\-~!$()*+,;=:@/%]|(?<![/])\.(?!\.))*(?:\?[\w\-.~!$()*+,;=:@/%&?]*)?$/;

/** http(s) only; undefined for anything else. */
export function absoluteAddress(text: string, base: string): string | undefined {
  if (text === "" || text.length > longestAddress) return undefined;
  if (spelledRight.test(text) && !text.includes("%2") && !/&(?:amp|#0*38);/i.test(text)) return text;
  const url = parseAddress(asMeant(text), /^https?:\/\//i.test(text) ? undefined : base);
  if (!url) return undefined;
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}

/** Encoded once more than the format asks for; a host without its scheme. */
const asMeant = (text: string): string =>
  text.replace(/&(?:amp|#0*38);/gi, "&").replace(/^(?=www\.[\w-]+\.[\w.-]+(?:[/?#]|$))/i, "https://");

/** Search engines and networks hand readers on: the page stands in a parameter of their address. */
const forwarders: readonly (readonly [place: RegExp, parameters: readonly string[]])[] = [
  [/^(?:www\.)?google\.[a-z.]+\/url$/, ["url", "q"]],
  [/^news\.google\.[a-z.]+\/(?:news\/)?url$/, ["url"]],
  [/^(?:www\.)?bing\.com\/news\/apiclick\.aspx$/, ["url"]],
  [/^lm?\.facebook\.com\/l\.php$/, ["u"]],
  [/^(?:www\.)?youtube\.com\/redirect$/, ["q"]],
  [/^t\.umblr\.com\/redirect$/, ["z"]],
  [/^out\.reddit\.com\//, ["url"]],
  [/^l\.instagram\.com\/$/, ["u"]],
  [/^duckduckgo\.com\/l\/$/, ["uddg"]],
  [/^(?:www\.)?vk\.com\/away\.php$/, ["to"]],
  [/^[\w.]+\.safelinks\.protection\.outlook\.com\/$/, ["url"]],
  [/^slack-redir\.net\/link$/, ["url"]],
  [/^(?:www\.)?linkedin\.com\/redir\/redirect$/, ["url"]],
  [/^steamcommunity\.com\/linkfilter\/$/, ["u", "url"]],
];
const mayForward =
  /\/(?:url|apiclick\.aspx|l\.php|away\.php|redirect|link|l\/|linkfilter\/)\?|\/\/(?:out\.reddit|l\.instagram|[\w.]+\.outlook)\.com\/.*\?/;

/** Where an address of a service that hands readers on leads; any other as it is. */
export function forwardedTo(address: string): string {
  const url = address.includes("?") && mayForward.test(address) ? parseAddress(address) : null;
  if (!url) return address;
  const parameters = forwarders.find(([place]) => place.test(`${url.hostname}${url.pathname}`))?.[1] ?? [];
  for (const name of parameters) {
    const target = absoluteAddress(url.searchParams.get(name) ?? "", address);
    if (target !== undefined && target !== address) return target;
  }
  return address;
}

/** What relative links are resolved against where `stated` is said (xml:base). */
export function baseWithin(stated: string | undefined, outer: string): string {
  return (stated?.trim() && parseAddress(stated.trim(), outer)?.href) || outer;
}

/** Foreign HTML whose own base nobody knows later: its links and pictures made absolute. */
export function withAbsoluteLinks(html: string, base: string): string {
  return html.replace(relativeLink, (whole, before: string, quote: string, address: string) => {
    const absolute = parseAddress(address.trim(), base)?.href;
    return absolute === undefined ? whole : `${before}${quote}${absolute.replaceAll('"', "&quot;")}${quote}`;
  });
}

const relativeLink = /(<[a-z][^<>]*?\s(?:href|src)\s*=\s*)(["'])(?!\s*(?:[a-z][\w+.-]*:|#|["']))([^"'<>]*)\2/gi;
