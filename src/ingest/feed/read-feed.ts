/** Parses a feed into entries, whatever dialect the feed speaks and however broken it is. */
import { gunzipSync } from "node:zlib";
import { parseFeed } from "feedsmith";
import { cleanText } from "../../format/clean-text.ts";
import { decodeAs, decodeText } from "../charset.ts";
import { demandSimpleXml, TooComplex } from "../document-limits.ts";
import { addressOf, addressOfLinks, type EntryContext, type FeedEntry, readEntry } from "./entry.ts";
import { type Loose, list, plain } from "./field.ts";
import { type HubLink, hubLinkOf } from "./hub-links.ts";
import { repairXml } from "./repair.ts";

export type { FeedEntry } from "./entry.ts";

export type FeedResult =
  | {
      readonly ok: true;
      readonly title?: string;
      /** How long the feed calls itself fresh (RSS ttl), ms. */
      readonly freshForMs?: number;
      readonly hub?: HubLink;
      readonly entries: readonly FeedEntry[];
    }
  | { readonly ok: false; readonly code: "not_a_feed" | "too_complex" };

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
  if (!/^\s*[[{]/.test(text)) demandSimpleXml(text);
  const feed = parse(text);
  if (!feed) return { ok: false, code: "not_a_feed" };
  const title = cleanText(plain(feed.title));
  const context: EntryContext = {
    base: addressOf(feed.link ?? feed.home_page_url, source.url) ?? addressOfLinks(feed, source.url) ?? source.url,
    now: source.now,
    feedTitle: title,
    byAddress: source.byAddress ?? false,
  };
  const entries = new Map<string, FeedEntry>();
  for (const item of itemsOf(feed).slice(0, mostEntries)) {
    const entry = readEntry(item, context);
    if (entry && !entries.has(entry.identity)) entries.set(entry.identity, entry);
  }
  const hub = hubLinkOf(feed, source.url, source.linkHeader);
  const minutes = typeof feed.ttl === "number" && feed.ttl > 0 ? feed.ttl : null;
  return {
    ok: true,
    ...(title && { title }),
    ...(hub && { hub }),
    ...(minutes !== null && { freshForMs: minutes * 60_000 }),
    entries: [...entries.values()],
  };
}

/** As it stands; written anew where the library gives up or loses entries on the way. */
function parse(text: string): Loose | null {
  const first = tryParse(text);
  const found = first ? itemsOf(first).length : -1;
  if (first && found >= countEntries(text)) return first;
  const repaired = tryParse(repairXml(text));
  return repaired && itemsOf(repaired).length > found ? repaired : first;
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

function tryParse(text: string): Loose | null {
  try {
    return parseFeed(text).feed as Loose;
  } catch {
    return null; // the library's way to say that it is no feed it knows
  }
}

const itemsOf = (feed: Loose): readonly Loose[] => list(feed.items ?? feed.entries);
