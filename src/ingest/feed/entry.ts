/** One entry of a feed: who it is, whether it changed, and, when somebody asks, what it says. */
import { createHash } from "node:crypto";
import { cleanText } from "../../format/clean-text.ts";
import { htmlToText } from "../../format/html-to-text.ts";
import type { ArticleContent } from "../../news/article.ts";
import { withoutTracking } from "../../news/link-parameters.ts";
import { readDate } from "../read-date.ts";
import { absoluteAddress } from "./address.ts";
import { pictureOf } from "./entry-picture.ts";
import { type Loose, list, plain } from "./field.ts";

export interface FeedEntry {
  /** Stays the same when the entry is edited, re-dated or moved: guid, else canonical address, else a hash. */
  readonly identity: string;
  /** As it stands in the feed: for lists, where nobody needs it cleaner. */
  readonly rawTitle: string;
  /** Changes whenever the entry's bytes do. */
  readonly revision: string;
  /** ms; null without a date. */
  publishedAt(): number | null;
  /** Cleaned on first use: of a feed that is polled all day, almost nothing is new. */
  content(): ArticleContent;
}

/** What entries of one feed have in common. */
export interface EntryContext {
  /** Relative links are resolved against it. */
  readonly base: string;
  /** ms; dates in the future are no dates. */
  readonly now: number;
  readonly feedTitle: string;
  /** An entry is told apart by its address, whatever its guid. */
  readonly byAddress: boolean;
}

const longestTitle = 120;
const longestLead = 600;

/** Null: nothing to link to, or nothing to say. */
export function readEntry(item: Loose, context: EntryContext): FeedEntry | null {
  const guid = plain(item.guid ?? item.id).trim();
  const stated = addressOfEntry(item, guid, context.base);
  if (!stated) return null;
  const url = withoutTracking(stated); // two feeds that count their readers differently tell of one page
  const title = plain(item.title);
  const summary = plain(item.description ?? item.summary ?? item.content_text);
  const encoded = plain((item.content as Loose | undefined)?.encoded ?? item.content_html ?? item.content);
  if (title === "" && summary === "" && encoded === "") return null;
  let published: number | null | undefined;
  let content: ArticleContent | undefined;
  return {
    rawTitle: title,
    identity: guid !== "" && !context.byAddress ? `guid:${short(guid)}` : `url:${short(url)}`,
    revision: revisionOf(title, summary, encoded),
    publishedAt() {
      if (published === undefined) published = publishedOf(item, context.now);
      return published;
    },
    content() {
      content ??= contentOf({ item, url, title, summary, encoded }, this.publishedAt(), context);
      return content;
    },
  };
}

interface Raw {
  readonly item: Loose;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly encoded: string;
}

function publishedOf(item: Loose, now: number): number | null {
  const dc = item.dc as Loose | undefined;
  return readDate(plain(item.pubDate ?? item.published ?? item.date_published ?? dc?.dates ?? dc?.date), now);
}

function addressOfEntry(item: Loose, guid: string, base: string): string | undefined {
  const own = addressOf(item.link ?? item.url, base) ?? addressOfLinks(item, base);
  if (own !== undefined) return own;
  const isPermalink = (item.guid as Loose | undefined)?.isPermaLink !== false;
  return isPermalink && /^https?:\/\//i.test(guid) ? absoluteAddress(guid, base) : undefined;
}

export function addressOf(value: unknown, base: string): string | undefined {
  return value === undefined || value === null ? undefined : absoluteAddress(plain(value).trim(), base);
}

/** Atom's links: the one to the page itself. */
export function addressOfLinks(item: Loose, base: string): string | undefined {
  const links = list(item.links ?? (item.atom as Loose | undefined)?.links);
  if (links.length === 0) return undefined;
  const fits = (link: Loose): boolean =>
    (link.rel === undefined || link.rel === "alternate") && !/^(?:audio|video|image)\//.test(plain(link.type));
  const link = links.find((each) => fits(each) && /html/.test(plain(each.type))) ?? links.find(fits);
  return link && addressOf(link.href, base);
}

/** Of the bytes as they came: equal ones need no second look. */
function revisionOf(title: string, summary: string, encoded: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const part of [title, summary, encoded]) {
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
    }
    a = Math.imul(a ^ 0x1f, 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function contentOf(raw: Raw, published: number | null, { base, now, feedTitle }: EntryContext): ArticleContent {
  const { item, url, summary, encoded } = raw;
  const dc = item.dc as Loose | undefined;
  const said = htmlToText(summary || encoded);
  const paragraphs = said.split("\n\n");
  const title = oneLine(htmlToText(raw.title)) || oneLine(paragraphs[0] ?? "").slice(0, longestTitle) || url;
  const content: Mutable<ArticleContent> = { title, url };
  const lead = oneLine(paragraphs.find((line) => line !== title) ?? "");
  if (lead) content.lead = lead.slice(0, longestLead);
  if (encoded) {
    const body = summary ? htmlToText(encoded) : said;
    if (body) {
      content.body = body;
      content.bodyHtml = encoded;
    }
  }
  const origin = cleanText(plain((item.source as Loose | undefined)?.title));
  if (origin) content.source = origin;
  if (feedTitle) content.siteName = feedTitle;
  const author = cleanText(plain(item.authors ?? item.author ?? dc?.creators ?? dc?.creator));
  if (author) content.byline = author;
  const picture = pictureOf(item, [encoded, summary], base);
  if (picture) content.imageUrl = picture;
  if (published !== null) content.sourcePublishedAt = published;
  const modified = readDate(plain(item.updated ?? item.date_modified), now);
  if (modified !== null) content.sourceModifiedAt = modified;
  return content;
}

/** Of a clean paragraph: nothing in it is left to clean but line breaks. */
const oneLine = (text: string): string => (text.includes("\n") ? text.replaceAll("\n", " ") : text);

/** Long ones by their digest: the names are kept for a year. */
const short = (text: string): string =>
  text.length <= 60 ? text : createHash("sha256").update(text).digest("base64url").slice(0, 22);
