/** One entry of a feed: who it is, whether it changed, and, when somebody asks, what it says. */
import { statedText } from "../../format/stated-text.ts";
import type { ArticleContent } from "../../news/article.ts";
import { withoutTracking } from "../../news/link-parameters.ts";
import { isWriter } from "../byline.ts";
import { baseWithin, forwardedTo, withAbsoluteLinks } from "./address.ts";
import { addressOf, addressOfEntry } from "./entry-address.ts";
import { modifiedOf, publishedOf } from "./entry-dates.ts";
import { leadOfEntry } from "./entry-lead.ts";
import { nameOfText, namesOf } from "./entry-names.ts";
import { pictureOf } from "./entry-picture.ts";
import { type EntryTexts, type FeedFormat, isMarkup, lineOf, oneLine, paragraphsOf, textsOf } from "./entry-text.ts";
import { type Loose, part, plain, texts } from "./field.ts";
import type { UnreadFields } from "./unread-fields.ts";

export interface FeedEntry {
  /** The first of its names that is its own in this document, else that of its words; empty until all entries are known. */
  identity: string;
  /** What it is known by, the surest first: guid, then the addresses of its page. Several entries may share one. */
  readonly names: readonly string[];
  /** What version 0.1 knew it by, where that is none of the names. */
  readonly former: string | undefined;
  /** For when no name is its own: of its words. */
  readonly textName: string;
  /** Changes whenever the entry's bytes do. */
  readonly revision: string;
  /** As it stands in the feed: for lists, where nobody needs it cleaner. */
  readonly rawTitle: string;
  /** ms; null without a date. */
  publishedAt(): number | null;
  /** Cleaned on first use: of a feed that is polled all day, almost nothing is new. */
  content(): ArticleContent;
}

/** What entries of one feed have in common. */
export interface EntryContext {
  readonly format: FeedFormat;
  /** Relative links are resolved against it. */
  readonly base: string;
  /** The feed says itself what its links are relative to (xml:base). */
  readonly isBaseStated: boolean;
  /** Of the feed's own pages, comparable: no entry is told by them. */
  readonly homes: ReadonlySet<string>;
  /** ms; dates in the future are no dates. */
  readonly now: number;
  readonly feedTitle: string;
  /** BCP 47. */
  readonly language?: string;
  /** An entry is told apart by its address, whatever its guid. */
  readonly byAddress: boolean;
  /** Whether other entries say the very same. */
  isRepeated(summary: string): boolean;
}

const longestTitle = 120;
/** Of the text, among which the beginning of a cut-off summary is looked for. */
const firstParagraphs = 12;
const mostAuthors = 3;

/** Null: nothing to link to, or nothing to say. */
export function readEntry(item: Loose, context: EntryContext, unread: UnreadFields = {}): FeedEntry | null {
  const guid = plain(item.guid ?? item.id).trim();
  const base = baseWithin(plain(part(item.xml).base), context.base);
  // Some state the page itself as the base of what stands in the entry: its link is meant from outside.
  const outside = base === context.base ? undefined : addressOfEntry(item, guid, context.base);
  const isItself = outside !== undefined && withoutSlash(outside) === withoutSlash(base);
  const stated = isItself ? outside : addressOfEntry(item, guid, base);
  const best = addressOf(unread.original, base) ?? stated;
  if (!best) return null;
  const url = withoutTracking(forwardedTo(best)); // two feeds that count their readers differently tell of one page
  const said = textsOf(item, context.format);
  const { title, summary, body } = said;
  if (title.text === "" && summary.text === "" && body.text === "") return null;
  const revision = revisionOf(title.text, summary.text, body.text);
  const language = languageOf(item) ?? context.language;
  const { names, former } = namesOf(
    context.byAddress ? "" : guid,
    stated === undefined || stated === url ? [url] : [url, stated],
    context.homes,
  );
  return new ReadableEntry({ item, url, base, said, language, context, ...unread }, names, former, revision);
}

/** A class, because a feed has many: what is read later is closed over by none of them. */
class ReadableEntry implements FeedEntry {
  identity = "";
  readonly names: readonly string[];
  readonly former: string | undefined;
  readonly revision: string;
  private readonly raw: Raw;
  private published: number | null | undefined;
  private said: ArticleContent | undefined;

  constructor(raw: Raw, names: readonly string[], former: string | undefined, revision: string) {
    this.names = names;
    this.former = former;
    this.revision = revision;
    this.raw = raw;
  }

  get textName(): string {
    return nameOfText(this.revision);
  }

  get rawTitle(): string {
    return this.raw.said.title.text;
  }

  publishedAt(): number | null {
    const { item, language, context } = this.raw;
    if (this.published === undefined) this.published = publishedOf(item, context.now, language);
    return this.published;
  }

  content(): ArticleContent {
    this.said ??= contentOf(this.raw, this.publishedAt());
    return this.said;
  }
}

const withoutSlash = (address: string): string => address.replace(/\/$/, "");

interface Raw extends UnreadFields {
  readonly item: Loose;
  readonly url: string;
  /** Of this entry. */
  readonly base: string;
  readonly said: EntryTexts;
  readonly language: string | undefined;
  readonly context: EntryContext;
}

/** BCP 47, as an entry or a feed states it. */
export function languageOf(stating: Loose): string | undefined {
  if (!stating.xml && !stating.language && !stating.dc) return undefined; // most entries
  const [stated] = texts([part(stating.xml).lang, stating.language, part(stating.dc).languages]);
  return stated;
}

/** Of the bytes as they came: equal ones need no second look. */
function revisionOf(title: string, summary: string, encoded: string): string {
  let [a, b] = [0x811c9dc5 | 0, 0x1b873593 | 0];
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

function contentOf(raw: Raw, published: number | null): ArticleContent {
  const { item, url, base, said, context } = raw;
  const { now, feedTitle } = context;
  const body = paragraphsOf(said.body);
  const isSummary = said.summary.text !== "" && !context.isRepeated(said.summary.text);
  const opening = isSummary ? paragraphsOf(said.summary) : body;
  const paragraphs = opening.split("\n\n");
  const title = lineOf(said.title) || oneLine(paragraphs[0] ?? "").slice(0, longestTitle) || url;
  const content: Mutable<ArticleContent> = { title, url };
  const author = authorsOf(item);
  const lead = leadOfEntry({ title, said: paragraphs, text: body.split("\n\n", firstParagraphs), byline: author });
  if (lead) content.lead = lead;
  if (body) {
    content.body = body;
    if (isMarkup(said.body)) content.bodyHtml = htmlOf(item, said.body.text, base, context);
  }
  const origin = item.source ? statedText(plain(part(item.source).title)) : "";
  if (origin) content.source = origin;
  if (feedTitle) content.siteName = feedTitle;
  if (author) content.byline = author;
  const html = [said.body, said.summary].filter(isMarkup).map(({ text }) => text);
  const stated = raw.picture === undefined ? item : { image: raw.picture, ...item };
  const picture = pictureOf(stated, html, baseWithin(plain(part(part(item.content).xml).base), base));
  if (picture) content.imageUrl = picture;
  if (published !== null) content.sourcePublishedAt = published;
  const modified = modifiedOf(item, now, raw.language);
  if (modified !== null) content.sourceModifiedAt = modified;
  return content;
}

/** Later it is read against the page's address: where the feed says otherwise its links are made absolute now. */
function htmlOf(item: Loose, html: string, base: string, context: EntryContext): string {
  const own = plain(part(part(item.content).xml).base);
  const isStated = context.isBaseStated || own !== "" || plain(part(item.xml).base) !== "";
  return isStated ? withAbsoluteLinks(html, baseWithin(own, base)) : html;
}

function authorsOf(item: Loose): string {
  const [dc, dcterms] = [part(item.dc), part(item.dcterms)];
  const stated = [item.authors, item.author, dc.creators, dc.creator, dcterms.creators, part(item.atom).authors];
  for (const value of [...stated, part(item.itunes).author]) {
    if (!value) continue;
    const names = [...texts([value])].map(statedText).filter(isWriter);
    if (names.length > 0) return [...new Set(names)].slice(0, mostAuthors).join(", ");
  }
  return "";
}
