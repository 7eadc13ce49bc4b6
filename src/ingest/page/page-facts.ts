/** What a page says about its story apart from the text: headline, site, writers, dates. Each fact is taken from the first place
 *  that states it for this story and not for another one. Pure. */
import { statedText } from "../../format/stated-text.ts";
import { parseAddress } from "../../news/web-address.ts";
import { bylineOf } from "../byline.ts";
import { isLeftover } from "../leftovers.ts";
import { agreement } from "./agreement.ts";
import type { Block, PageHead } from "./head.ts";
import { titleOf } from "./headline.ts";
import { languageOf } from "./language.ts";
import { modifiedOf, publishedOf } from "./page-date.ts";
import { siteNamesOf } from "./site-name.ts";
import { readStructuredData } from "./structured-data.ts";
import { longestSegment } from "./title-parts.ts";

export interface PageFacts {
  readonly title: string;
  /** As the page shows its headline: the story does not begin with one of these. */
  readonly headings: readonly string[];
  readonly siteName: string;
  /** "" where nobody is named. */
  readonly byline: string;
  /** The page's own, the best first. */
  readonly summaries: readonly string[];
  /** Addresses as written, the one meant first. */
  readonly images: readonly string[];
  /** As declared. */
  readonly language?: string;
  /** ms since epoch. */
  readonly published: number | null;
  readonly modified: number | null;
  readonly hasVideo: boolean;
  readonly isPaid: boolean;
  readonly topicHints: readonly string[];
}

export interface FactSources {
  readonly head: PageHead;
  /** Where the page was found. */
  readonly url: string;
  /** Whom reader mode takes for the writer. */
  readonly byline?: string;
  readonly now: number;
}

const mostHints = 20;
/** A page of many headings is a list of stories: whether one is its headline is asked of the first ones. */
const mostHeadings = 10;

/** Null: the page has no headline. */
export function readFacts({ head, url, byline, now }: FactSources): PageFacts | null {
  const meta = (...names: string[]): string | undefined => names.map((name) => head.meta.get(name)?.[0]).find(Boolean);
  const all = (...names: string[]): string[] => names.flatMap((name) => head.meta.get(name) ?? []);
  const host = hostOf(url);
  const headings = headingsIn(head.blocks, /^h1$/);
  const window = statedText(head.title);
  const declared = ["dc:title", "og:title", "title", "twitter:title", "parsely-title"]
    .map((name) => statedText(meta(name) ?? ""))
    .filter((title) => !isLeftover(title));
  const addresses = [url, ...head.canonicals, meta("og:url")].flatMap((each) => absolute(each, url) ?? []);

  const identity = {
    addresses,
    // Without the site's name: what is stated of the site is not stated of the story.
    titles: [...[...declared, window].map(longestSegment), ...headings].filter(Boolean),
  };
  const data = readStructuredData(head.jsonLd, identity);
  const marked = readStructuredData(head.marked, identity);
  const names = siteNamesOf(
    [meta("og:site_name"), data.publisher, meta("application-name"), marked.publisher],
    meta("twitter:site"),
    { declared: declared.find(Boolean) ?? "", window, headings },
    host,
  );
  const title = titleOf(
    { data: data.headline, declared: [...declared, marked.headline], window, headings },
    {
      names: [...names, host, labelOf(host)].filter(Boolean),
      sections: [...data.sections, ...marked.sections, ...all("article:section")],
      headings,
      subheadings: headingsIn(head.blocks, /^h[23]$/),
    },
  );
  if (!title) return null;

  const language =
    languageOf(head.lang) ??
    languageOf(data.language ?? marked.language) ??
    languageOf(meta("og:locale", "content-language"));
  const dates = {
    meta: head.meta,
    marks: head.dateMarks,
    blocks: head.blocks,
    headline: placeOf(title, head.blocks),
    addresses,
    language: regional(language, host),
  };
  const tier = meta("article:content_tier");
  return {
    title,
    headings,
    siteName: names[0] ?? "",
    byline:
      bylineOf(data.authors) ||
      bylineOf([meta("dc:creator", "author", "article:author", "byl", "parsely-author")]) ||
      bylineOf(marked.authors) ||
      bylineOf(marked.others.includes(statedText(byline ?? "")) ? [] : [byline]),
    summaries: [
      data.description,
      statedText(meta("dc:description", "og:description", "description", "twitter:description") ?? ""),
      marked.description,
    ].flatMap((summary) => summary || []),
    images: [
      ...data.images,
      ...all("og:image:secure_url", "og:image", "twitter:image", "twitter:image:src", "image_src"),
      ...marked.images,
    ],
    ...(language && { language }),
    published: publishedOf({ ...dates, data: data.published, marked: marked.published }, now),
    modified: modifiedOf({ ...dates, data: data.modified, marked: marked.modified }, now),
    hasVideo: head.hasVideo || data.hasVideo || marked.hasVideo || meta("og:video", "og:video:url") !== undefined,
    isPaid: (data.free ?? marked.free) === false || tier === "locked" || tier === "metered",
    topicHints: hintsOf([
      ...data.sections,
      ...data.keywords,
      ...all("article:section", "article:tag"),
      ...(meta("news_keywords", "keywords") ?? "").split(","),
    ]),
  };
}

const headingsIn = (blocks: readonly Block[], tag: RegExp): string[] =>
  blocks
    .filter((block) => tag.test(block.tag) && !block.aside)
    .slice(0, mostHeadings)
    .map((block) => statedText(block.text));

const hintsOf = (stated: readonly string[]): string[] =>
  [...new Set(stated.map(statedText).filter(Boolean))].slice(0, mostHints);

/** Which of the blocks is the headline; -1: none. */
function placeOf(title: string, blocks: readonly Block[]): number {
  const isHeading = (block: Block, tag: RegExp): boolean => tag.test(block.tag) && !block.aside;
  const first = blocks.findIndex((block) => isHeading(block, /^h1$/) && agreement(block.text, title) > 0.5);
  if (first >= 0) return first;
  const other = blocks.findIndex((block) => isHeading(block, /^h[2-4]$/) && agreement(block.text, title) > 0.9);
  return other >= 0 ? other : blocks.findIndex((block) => isHeading(block, /^h1$/));
}

function absolute(address: string | undefined, base: string): string | undefined {
  return address === undefined ? undefined : parseAddress(address, base)?.href;
}

const hostOf = (url: string): string => (parseAddress(url)?.hostname ?? "").replace(/^www\./, "");

/** The site's own part of its host. */
const labelOf = (host: string): string =>
  host
    .split(".")
    .slice(0, -1)
    .reduce((a, b) => (b.length > a.length ? b : a), "");

/** Day and month stand in another order in Britain than in America: the host tells where its English is written. */
function regional(language: string | undefined, host: string): string | undefined {
  const country = /\.([a-z]{2})$/.exec(host)?.[1];
  const isCountry = country !== undefined && /^(?:uk|ie|au|nz|in|za|sg|my|ng|ke|gh|pk|lk|bd|hk|ca|eu)$/.test(country);
  return language === "en" && isCountry ? `en-${country === "uk" ? "gb" : country}` : language;
}
