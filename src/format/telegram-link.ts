/** Which addresses survive in Telegram: a bad href vanishes there without an error, so it is decided here. */
import { LRUCache } from "lru-cache";
import { parseAddress } from "../news/web-address.ts";

/** Longer ones are rare and eat the bytes that Telegram grants a message's entities (about 9,500). */
const longestLink = 2048;

/** URL has turned international names into their ASCII form and numbers into dotted ones by then. */
const dottedHost = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/;

/** The address as Telegram keeps it, or null where its parser would drop the link: other schemes, hosts without a dot,
 *  spaces and backslashes (checked against TDLib's check_link_impl). Relative ones are resolved against `base`. */
export function telegramLink(href: string, base?: string): string | null {
  if (base !== undefined) return judge(href, base);
  const known = judged.get(href);
  if (known !== undefined) return known.kept;
  const kept = judge(href);
  judged.set(href, { kept });
  return kept;
}

/** A card asks three times about one address, and a broadcast renders it in every language. */
const judged = new LRUCache<string, { readonly kept: string | null }>({ max: 500 });

function judge(href: string, base?: string): string | null {
  const text = href.trim();
  const url = text === "" ? null : parseAddress(text, base);
  if (!url) return null;
  if (url.protocol === "tg:") return /^tg:\/\/[a-z]+/i.test(url.href) ? url.href : null;
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (!dottedHost.test(url.hostname) && !url.hostname.startsWith("[")) return null;
  if (url.port === "0" || !/^[\w.-]*$/.test(url.username + url.password)) return null;
  return url.href.length <= longestLink ? url.href : null;
}

/** Parameters that say where a reader came from, never what they read. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ref_src|_hsenc|_hsmi|at_medium|at_campaign|xtor|wt_mc|cmpid|ns_\w+|s_cid)$/i;

export function withoutTracking(address: string): string {
  const url = /[?#]/.test(address) ? parseAddress(address) : null;
  if (!url) return address;
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  const inFragment = tracking.test(url.hash.slice(1).split("=", 1)[0] ?? "");
  if (names.length === 0 && !inFragment) return address;
  for (const name of names) url.searchParams.delete(name);
  if (inFragment) url.hash = "";
  return url.href;
}
