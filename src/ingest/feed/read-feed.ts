/** From bytes to entries, whatever dialect the feed speaks and however broken it is. */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { parseFeed } from "feedsmith";
import { cleanText } from "../../format/clean-text.ts";
import { htmlToText } from "../../format/html-to-text.ts";
import type { ArticleContent } from "../../news/article.ts";
import { decodeText } from "../charset.ts";
import { readDate } from "./read-date.ts";
import { repairXml } from "./repair.ts";

export interface FeedEntry {
  /** Stays the same when the entry is edited, re-dated or moved: guid, else canonical address, else a hash. */
  readonly identity: string;
  /** Changes whenever the entry's bytes do. */
  readonly revision: string;
  /** ms; null without a date. */
  publishedAt(): number | null;
  /** Cleaned on first use: of a feed that is polled all day, almost nothing is new. */
  content(): ArticleContent;
}

export type FeedResult =
  | { readonly ok: true; readonly title?: string; readonly entries: readonly FeedEntry[] }
  | { readonly ok: false; readonly code: "not_a_feed" };

export interface FeedSource {
  /** Where the bytes came from; relative links are resolved against it. */
  readonly url: string;
  readonly contentType?: string;
  /** ms; dates in the future are no dates. */
  readonly now: number;
}

type Loose = Readonly<Record<string, unknown>>;

const mostEntries = 1000;
const largestBytes = 20 * 1024 * 1024;
const longestTitle = 120;
const longestLead = 600;
const longestBody = 20_000;

export function readFeed(bytes: Uint8Array, source: FeedSource): FeedResult {
  const text = decodeText(unpacked(bytes), source.contentType);
  const first = tryParse(text);
  const expected = countEntries(text);
  const repaired = !first || itemsOf(first).length < expected ? tryParse(repairXml(text)) : null;
  const feed = repaired && itemsOf(repaired).length > (first ? itemsOf(first).length : -1) ? repaired : first;
  if (!feed) return { ok: false, code: "not_a_feed" };
  const base = addressOf(feed.link ?? feed.home_page_url, source.url) ?? linkOf(feed, source.url) ?? source.url;
  const entries = new Map<string, FeedEntry>();
  for (const item of itemsOf(feed).slice(0, mostEntries)) {
    const entry = entryOf(item, base, source, cleanText(plain(feed.title)));
    if (entry && !entries.has(entry.identity)) entries.set(entry.identity, entry);
  }
  const title = cleanText(plain(feed.title));
  return { ok: true, ...(title && { title }), entries: [...entries.values()] };
}

/** Tags that open an entry: what a parser lost shows by them. */
function countEntries(text: string): number {
  let n = 0;
  for (const tag of ["<item>", "<item ", "<entry>", "<entry "]) {
    for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) n++;
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

const list = (value: unknown): Loose[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).filter(
    (each): each is Loose => typeof each === "object" && each !== null,
  );
const itemsOf = (feed: Loose): Loose[] => list(feed.items ?? feed.entries);

/** A field's text, whether it is one, or an object that holds one. */
function plain(value: unknown): string {
  if (typeof value === "string") return value.includes("CDATA") ? value.replace(/<!\[CDATA\[|\]\]>/g, "") : value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return plain(value[0]);
  if (typeof value !== "object" || value === null) return "";
  const { value: inner, content, name, text } = value as Loose;
  return plain(inner ?? content ?? name ?? text);
}

function addressOf(value: unknown, base: string): string | undefined {
  const text = plain(value).trim();
  if (text === "") return undefined;
  const url = parseUrl(text, base);
  if (!url) return undefined;
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}

function parseUrl(text: string, base: string): URL | null {
  try {
    return /^https?:\/\//i.test(text) ? new URL(text) : new URL(text, base);
  } catch {
    return null; // canParse first would parse everything twice
  }
}

/** Atom's links: the one to the page itself. */
function linkOf(item: Loose, base: string): string | undefined {
  const links = list(item.links ?? (item.atom as Loose | undefined)?.links);
  const fits = (link: Loose): boolean =>
    (link.rel === undefined || link.rel === "alternate") && !/^(?:audio|video|image)\//.test(plain(link.type));
  const link = links.find((each) => fits(each) && /html/.test(plain(each.type))) ?? links.find(fits);
  return link && addressOf(link.href, base);
}

/** Null: nothing to link to, or nothing to say. */
function entryOf(item: Loose, base: string, source: FeedSource, feedTitle: string): FeedEntry | null {
  const guid = plain(item.guid ?? item.id).trim();
  const isPermalink = (item.guid as Loose | undefined)?.isPermaLink !== false;
  const url =
    addressOf(item.link ?? item.url, base) ??
    linkOf(item, base) ??
    (isPermalink && /^https?:\/\//i.test(guid) ? addressOf(guid, base) : undefined);
  const raw = {
    title: plain(item.title),
    summary: plain(item.description ?? item.summary ?? item.content_text),
    encoded: plain((item.content as Loose | undefined)?.encoded ?? item.content_html ?? item.content),
  };
  if (!url || (raw.title === "" && raw.summary === "" && raw.encoded === "")) return null;
  const dc = (item.dc ?? {}) as Loose;
  const date = plain(item.pubDate ?? item.published ?? item.date_published ?? dc.dates ?? dc.date);
  let made: ArticleContent | undefined;
  return {
    identity: guid !== "" ? `guid:${short(guid)}` : `url:${short(url)}`,
    revision: revisionOf(raw.title, raw.summary, raw.encoded),
    publishedAt: () => readDate(date, source.now),
    content() {
      made ??= contentOf(item, url, raw, readDate(date, source.now), base, source, feedTitle);
      return made;
    },
  };
}

/** Of the bytes as they came: equal ones need no second look. */
function revisionOf(...parts: readonly string[]): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
    }
    a = Math.imul(a ^ 0x1f, 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

function contentOf(
  item: Loose,
  url: string,
  raw: { readonly title: string; readonly summary: string; readonly encoded: string },
  published: number | null,
  base: string,
  source: FeedSource,
  feedTitle: string,
): ArticleContent {
  const dc = (item.dc ?? {}) as Loose;
  const paragraphs = htmlToText(raw.summary || raw.encoded)
    .split("\n\n")
    .filter(Boolean);
  const title = cleanText(htmlToText(raw.title)) || cleanText(paragraphs[0] ?? "").slice(0, longestTitle) || url;
  const lead = cleanText(paragraphs.find((line) => line !== title) ?? "").slice(0, longestLead);
  const body = raw.summary ? htmlToText(raw.encoded) : paragraphs.join("\n\n");
  const author = cleanText(plain(item.authors ?? item.author ?? dc.creators ?? dc.creator));
  const modified = readDate(plain(item.updated ?? item.date_modified), source.now);
  const imageUrl = pictureOf(item, base);
  const origin = cleanText(plain((item.source as Loose | undefined)?.title));
  return {
    title,
    ...(lead && { lead }),
    ...(body && raw.encoded && { body: body.slice(0, longestBody), bodyHtml: raw.encoded.slice(0, longestBody) }),
    url,
    ...(origin && { source: origin }),
    ...(feedTitle && { siteName: feedTitle }),
    ...(author && { byline: author.slice(0, 200) }),
    ...(imageUrl && { imageUrl }),
    ...(published !== null && { sourcePublishedAt: published }),
    ...(modified !== null && { sourceModifiedAt: modified }),
  };
}

function pictureOf(item: Loose, base: string): string | undefined {
  const media = (item.media ?? {}) as Loose;
  const groups = [media, ...list(media.groups ?? media.group)];
  const candidates = [
    ...list(item.enclosures ?? item.enclosure).filter((each) => /^image\//.test(plain(each.type))),
    ...groups
      .flatMap((group) => list(group.contents ?? group.content))
      .filter(
        (each) =>
          plain(each.medium) === "image" ||
          /^image\//.test(plain(each.type)) ||
          /\.(?:jpe?g|png|webp)(?:$|\?)/i.test(plain(each.url)),
      ),
    ...groups.flatMap((group) => list(group.thumbnails ?? group.thumbnail)),
  ];
  return candidates.map((each) => addressOf(each.url, base)).find(Boolean) ?? addressOf(item.image, base);
}

/** Long ones by their digest: the names are kept for a year. */
const short = (text: string): string =>
  text.length <= 60 ? text : createHash("sha256").update(text).digest("base64url").slice(0, 22);
