/** Parses a feed into entries, whatever dialect the feed speaks and however broken it is. */
import { gunzipSync } from "node:zlib";
import { parseFeed } from "feedsmith";
import { statedText } from "../../format/stated-text.ts";
import { comparableAddress } from "../../news/link-parameters.ts";
import { decodeAs, decodeText } from "../charset.ts";
import { demandSimpleXml, TooComplex } from "../document-limits.ts";
import { baseWithin } from "./address.ts";
import { embeddedFeed } from "./embedded-feed.ts";
import { type EntryContext, languageOf, readEntry } from "./entry.ts";
import { addressOf, addressOfLinks } from "./entry-address.ts";
import type { FeedFormat } from "./entry-text.ts";
import { textsOf } from "./entry-text.ts";
import { type Loose, list, part, texts } from "./field.ts";
import { type HubLink, hubLinkOf } from "./hub-links.ts";
import { withOwnEntities } from "./own-entities.ts";
import { repairXml } from "./repair.ts";
import { repeatedSummaries } from "./repeated-summaries.ts";
import { type ToldApart, toldApart } from "./told-apart.ts";
import { unreadFields } from "./unread-fields.ts";

export type FeedResult =
  | ({
      readonly ok: true;
      readonly title?: string;
      /** How long the feed calls itself fresh (RSS ttl), ms. */
      readonly freshForMs?: number;
      readonly hub?: HubLink;
    } & ToldApart)
  | { readonly ok: false; readonly code: FeedRefusal };

export type FeedRefusal = "not_a_feed" | "too_complex";

export interface FeedSource {
  /** Where the bytes came from; relative links are resolved against it. */
  readonly url: string;
  readonly contentType?: string;
  /** ms; dates in the future are no dates. */
  readonly now: number;
  /** An editor knows the encoding better than the feed. */
  readonly charset?: string;
  /** Entries are told apart by their address, whatever their guid. */
  readonly byAddress?: boolean;
  /** The answer's Link header. */
  readonly linkHeader?: string;
}

const mostEntries = 1000;
const largestBytes = 20 * 1024 * 1024;

/** Never throws: bytes that are no feed, or one that nobody could read, are said to be that. */
export function readFeed(bytes: Uint8Array, source: FeedSource): FeedResult {
  try {
    const whole = unpacked(bytes);
    const { charset } = source;
    return readText(charset === undefined ? decodeText(whole, source.contentType) : decodeAs(whole, charset), source);
  } catch (error) {
    // A stack that overflows is the feed's doing too: JSON nested without end.
    if (error instanceof TooComplex || error instanceof RangeError) return { ok: false, code: "too_complex" };
    throw error;
  }
}

function readText(text: string, source: FeedSource): FeedResult {
  const isJson = /^\s*[[{]/.test(text);
  const xml = isJson ? text : withOwnEntities(text);
  if (!isJson) demandSimpleXml(xml);
  const parsed = parse(xml);
  if (!parsed) return { ok: false, code: "not_a_feed" };
  const { feed } = parsed;
  const [stated] = texts([feed.title, part(feed.dc).titles]);
  const title = statedText(stated ?? "");
  const context = contextOf(parsed, xml, source, title);
  const items = itemsOf(feed).slice(0, mostEntries);
  const unread = unreadFields(xml, itemsOf(feed).length);
  const hub = hubLinkOf(feed, source.url, source.linkHeader);
  const minutes = typeof feed.ttl === "number" && feed.ttl > 0 ? feed.ttl : null;
  return {
    ok: true,
    ...(title && { title }),
    ...(hub && { hub }),
    ...(minutes !== null && { freshForMs: minutes * 60_000 }),
    ...toldApart(items.map((item, i) => readEntry(item, context, unread[i])).filter((entry) => entry !== null)),
  };
}

function contextOf({ feed, format }: ParsedFeed, xml: string, source: FeedSource, title: string): EntryContext {
  const stated = statedBases(xml).reduce((outer, base) => baseWithin(base, outer), source.url);
  const isBaseStated = stated.replace(/#.*$/, "") !== source.url.replace(/#.*$/, "");
  const home = addressOf(feed.link ?? feed.home_page_url, stated) ?? addressOfLinks(feed, stated);
  const language = languageOf(feed);
  return {
    format,
    base: isBaseStated ? stated : (home ?? stated),
    isBaseStated,
    homes: new Set([home, source.url].flatMap((each) => (each === undefined ? [] : comparableAddress(each)))),
    now: source.now,
    feedTitle: title,
    byAddress: source.byAddress ?? false,
    isRepeated: repeatedSummaries(() => itemsOf(feed).map((item) => textsOf(item, format).summary.text)),
    ...(language !== undefined && { language }),
  };
}

/** xml:base of the feed and of what stands around it, from the outside in. */
function statedBases(xml: string): readonly string[] {
  const head = xml.slice(0, /<(?:[\w-]+:)?(?:item|entry)[\s>]/i.exec(xml)?.index);
  if (!head.includes("xml:base")) return [];
  return [...head.matchAll(baseOfFeed)].map(([, , base = ""]) => base.replaceAll("&amp;", "&"));
}

const baseOfFeed = /<(?:[\w-]+:)?(?:rss|rdf|feed|channel)\s(?:[^<>]*?\s)?xml:base\s*=\s*(["'])(.*?)\1/gi;

interface ParsedFeed {
  readonly format: FeedFormat;
  readonly feed: Loose;
}

/** As it stands; written anew, or taken out of what stands around it, where the library gives up or loses entries on the way. */
function parse(text: string): ParsedFeed | null {
  const first = tryParse(text);
  let [best, found] = [first, first ? itemsOf(first.feed).length : -1];
  const expected = countEntries(text);
  if (first && found >= expected) return first;
  const take = (source: string): void => {
    const other = tryParse(source);
    if (other && itemsOf(other.feed).length > found) [best, found] = [other, itemsOf(other.feed).length];
  };
  take(repairXml(text));
  const inner = found < expected ? embeddedFeed(text) : null;
  if (inner !== null) for (const source of [inner, repairXml(inner)]) if (found < expected) take(source);
  return best;
}

/** Tags that open an entry: what a parser lost shows by them. */
function countEntries(text: string): number {
  let n = 0;
  for (const tag of ["<item", "<entry"]) {
    for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + tag.length)) {
      const next = text.charCodeAt(at + tag.length);
      if (next === 0x3e || next === 0x20) n++;
    }
  }
  return n;
}

/** Some servers hand out the .gz file itself. */
function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: largestBytes });
  } catch {
    return bytes; // cut off or too large: whatever is there is no feed, and is said to be none
  }
}

function tryParse(text: string): ParsedFeed | null {
  try {
    return parseFeed(text) as ParsedFeed;
  } catch {
    return null; // the library's way to say that it is no feed it knows
  }
}

const itemsOf = (feed: Loose): readonly Loose[] => list(feed.items ?? feed.entries);
