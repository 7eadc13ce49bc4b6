/** Cuts pairs of name and value out of the text of an address and puts others in: what stays keeps its very spelling, because
 *  sites read their queries in ways of their own ("?/topic/123/", "%E9", "a;b=c"). */
import type { Article } from "./article.ts";
import { parseAddress } from "./web-address.ts";

/** Parameters that say where a reader came from, never what they read. */
const tracking = new RegExp(
  `^(?:${[
    // campaigns
    "utm_\\w+|mtm_\\w+|matomo_\\w+|pk_(?:campaign|kwd|keyword|source|medium|content|cid)|piwik_\\w+|hsa_\\w+|otm_\\w+",
    "at_(?:medium|campaign|campaign_type|custom\\d|format|link_\\w+|ptr_name|bbc_team)|ns_\\w+|wt_z?mc|xtor|cmpid|s_cid",
    "ga_(?:source|medium|term|content|campaign|place)|_ga|_gl|guccounter|guce_referrer(?:_sig)?|__twitter_impression",
    // clicks that networks and senders of newsletters count
    "fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|ttclid|twclid|li_fat_id|igshid|igsh|mibextid|sfnsn",
    "srsltid|s_kwcid|rb_clickid|wickedid|_openstat|fb_(?:action_ids|action_types|source|ref)|ref_src|ref_url",
    "mc_cid|mc_eid|mkt_tok|ml_subscriber(?:_hash)?|oly_(?:enc|anon)_id|vero_(?:id|conv)|ck_subscriber_id",
    "_hsenc|_hsmi|__hs(?:tc|sc|fp)|hsctatracking",
  ].join("|")})$`,
  "i",
);

/** Of a visit. Short names are names of stories too ("sid=123"): they need a value that no story has. */
const session =
  /^(?:phpsessid|jsessionid|aspsessionid\w*|sess(?:ion)?[-_]?(?:id|key)|cfid|cftoken|oscsid|zenid|xtcsid)$/i;
const perhapsSession = /^(?:s|sid|ssid|sess|session)$/i;
const randomValue = /^(?=.*\d)(?=.*[a-z])(?:[0-9a-z]{16,}|[0-9a-f-]{32,})$/i;
/** Their names may be those of a story too: the values say it. */
const perhapsOrigin =
  /^(?:(?:traffic|from)?_?source|src|ref|referrer|from|via|partner|emc|cmp|feature|campaign|[cnos]?cid|smid|icid|int_?cmp)$/i;
const origin =
  /^(?:rss|feed|atom|newsletter|e?mail|twitter|facebook|telegram|whatsapp|social|share|home(?:page)?)(?![a-z])/i;
/** Where servers that set no cookie write the visit into the path. */
const sessionInPath = /;jsessionid=[^/;]*|\/\(S\([^/]*\)\)(?=\/)/gi;

/** The address without what says where a reader came from: the pairs go, every other byte stays. */
export function withoutTracking(address: string): string {
  return withoutPairs(address, (name) => tracking.test(name));
}

/** The address with `pairs` ("utm_source=telegram&utm_medium=bot") behind those that it has. */
export function withParameters(address: string, pairs: string): string {
  if (pairs === "") return address;
  const [, before = "", fragment = ""] = /^([^#]*)(#.*)?$/s.exec(address) ?? [];
  const joint = !before.includes("?") ? "?" : /[?&]$/.test(before) ? "" : "&";
  return `${before}${joint}${pairs}${fragment}`;
}

/** The source's address as the article's readers get it. `pairs`: in them {topic} is the article's first topic, {id} its id. */
export function addressForReaders({ id, topics, content }: AddressedArticle, pairs: string): string {
  return withParameters(content.url, pairs.replaceAll("{topic}", topics[0] ?? "").replaceAll("{id}", id));
}

export type AddressedArticle = Pick<Article, "id" | "topics"> & { readonly content: Pick<Article["content"], "url"> };

/** What readers got, as it was before `pairs` were put into it. */
export function withoutParameters(address: string, pairs: string): string {
  const added = new Set(pairs.split("&").map((pair) => pair.split("=", 1)[0]));
  return pairs === "" ? address : withoutPairs(address, (name) => added.has(name));
}

/** One text for all spellings of one page's address, to compare and never to open: without scheme, "www.", trailing slash,
 *  default port, fragment, tracking and session. What is no http(s) address is its own text. */
export function comparableAddress(address: string): string {
  // Where one page of the server holds a whole site, the stories are told apart behind the #.
  const place = comparablePlace(address);
  return place.includes("#") ? place.replace(/#(?![!/]).*$/s, "") : place;
}

/** Most addresses: nothing in them that could be spelled otherwise. */
const plainAddress = /^https?:\/\/(?:www\.)?((?:[a-z\d](?:[a-z\d]|-(?!-))*\.)+[a-z]{2,}\/[\w\-./]*)$/;

/** The same with its fragment: some pages hold many stories. */
export function comparablePlace(address: string): string {
  const plain = plainAddress.exec(address)?.[1];
  if (plain !== undefined && !/\/[./]|\/(?:index|default)\./.test(plain))
    return plain.endsWith("/") ? plain.replace(/\/+$/, "") : plain;
  const url = parseAddress(address);
  if (!url || !/^https?:$/.test(url.protocol)) return address.trim();
  const host = url.hostname.replace(/^www\.(?=.)/, "").replace(/\.$/, "");
  const port = url.port === "80" || url.port === "443" ? "" : url.port;
  const path = sameEscapes(url.pathname)
    .replace(sessionInPath, "")
    .replace(/\/{2,}/g, "/")
    .replace(folderFile, "");
  const query = sameEscapes(url.search).replace(/[?&]+$/, "");
  return `${host}${port && `:${port}`}${path.replace(/\/+$/, "")}${withoutPairs(query + url.hash, isPassing)}`;
}

/** What a server shows of a folder. */
const folderFile = /\/(?:index|default)\.(?:x?html?|php\d?|aspx?|jsp)$/i;

const isPassing = (name: string, value: string): boolean =>
  tracking.test(name) ||
  session.test(name) ||
  (perhapsSession.test(name) && randomValue.test(value)) ||
  (perhapsOrigin.test(name) && origin.test(value));

/** `isCut` is asked with name and value of each pair of the query and of the fragment. */
function withoutPairs(address: string, isCut: (name: string, value: string) => boolean): string {
  if (!/[?#]/.test(address)) return address;
  const [, before = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  return `${before}${keptOf(query, isCut)}${keptOf(fragment, isCut)}`;
}

/** `part`: with the sign that begins it, which goes when nothing stays behind it. */
function keptOf(part: string, isCut: (name: string, value: string) => boolean): string {
  const pairs = part.slice(1).split("&");
  const kept = pairs.filter((pair) => {
    const [name = "", value = ""] = pair.split("=", 2);
    return !isCut(decoded(name.replace(/^amp;/i, "")), value); // "&amp;" where no HTML was meant
  });
  if (kept.length === pairs.length) return part;
  return kept.join("&") === "" ? "" : `${part.charAt(0)}${kept.join("&")}`;
}

function decoded(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // in another charset than UTF-8: none of ours
  }
}

/** Signs that need no escape stand without one, the others' are in capitals. */
const sameEscapes = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (sign) => {
    const meant = String.fromCharCode(Number.parseInt(sign.slice(1), 16));
    return /[\w.~-]/.test(meant) ? meant : sign.toUpperCase();
  });
