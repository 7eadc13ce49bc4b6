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
