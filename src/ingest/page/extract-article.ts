/** From what a page says about itself and from its text to an article: which source is believed for which field. Pure. */
import { cleanText } from "../../format/clean-text.ts";
import { telegramLink } from "../../format/telegram-link.ts";
import type { ArticleContent } from "../../news/article.ts";
import type { PageHead } from "./head.ts";
import { detectLanguage } from "./language.ts";
import { creditOf, isAgency, isNoise } from "./noise.ts";
import { readStructuredData } from "./structured-data.ts";
import type { PageText } from "./text-worker.ts";

export interface ExtractedPage {
  readonly content: ArticleContent;
  /** Section and keywords, as printed. */
  readonly topicHints: readonly string[];
  /** Feeds the page points to, absolute. */
  readonly feeds: readonly string[];
}

/** A description shorter than this says nothing; a paragraph shorter is a caption. */
const shortestLead = 25;
const longestLead = 600;
const mostHints = 20;

/** Null: the page has no headline. */
export function extractArticle(head: PageHead, text: PageText | null, url: string): ExtractedPage | null {
  const data = readStructuredData(head.jsonLd);
  const meta = (...names: string[]): string | undefined => names.map((name) => head.meta.get(name)?.[0]).find(Boolean);
  const absolute = (address: string | undefined): string | undefined =>
    address !== undefined && URL.canParse(address, url) ? new URL(address, url).href : undefined;

  const siteName = cleanText(
    meta("og:site_name") ?? data.publisher ?? meta("application-name", "twitter:site") ?? "",
  ).replace(/^@/, "");
  const h1 = head.blocks.filter((block) => block.tag === "h1").map((block) => block.text);
  const title = titleOf(
    [
      agrees(data.headline, [head.title, ...h1]),
      meta("og:title", "twitter:title", "dc.title"),
      text?.title,
      h1.length === 1 ? h1[0] : undefined,
      head.title,
      h1[0],
    ],
    siteName,
    h1,
  );
  if (!title) return null;

  const lines = head.blocks.map((block) => block.text);
  const body = (text?.paragraphs ?? []).filter((line) => !isNoise(line) && line !== title);
  const paragraphs =
    body.length > 0
      ? body
      : head.blocks
          .filter((block) => !block.aside && (block.tag === "p" || block.tag === "div"))
          .map((block) => block.text)
          .filter((line) => !isNoise(line));
  const lead = leadOf(
    [data.description, meta("og:description", "description", "twitter:description", "dc.description")],
    paragraphs,
    title,
    siteName,
  );
  const author = data.author ?? meta("author", "article:author", "dc.creator", "byl") ?? text?.byline;
  const byline = author && !/^https?:/i.test(author) ? cleanText(author).replace(/^(?:by|par|von|por|di)\s+/i, "") : "";
  const source = creditOf(lines.filter((line) => line.length < 400)) ?? (byline && isAgency(byline) ? byline : null);
  const image = [
    data.image,
    meta("og:image:secure_url", "og:image", "twitter:image", "twitter:image:src"),
    ...head.images.slice(0, 5),
  ]
    .map(absolute)
    .find((address) => address !== undefined && isPicture(address));
  const language =
    languageOf(head.lang ?? data.language ?? meta("og:locale", "content-language")) ??
    detectLanguage(`${title}. ${lead ?? ""} ${paragraphs.slice(0, 3).join(" ")}`);
  const published = dateOf(
    data.published ??
      meta(
        "article:published_time",
        "datepublished",
        "og:article:published_time",
        "dc.date",
        "dc.date.issued",
        "date",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
      ) ??
      text?.published ??
      head.times[0],
  );
  const modified = dateOf(
    data.modified ?? meta("article:modified_time", "og:updated_time", "datemodified", "last-modified"),
  );
  const tier = meta("article:content_tier");

  return {
    content: {
      title,
      ...(lead && { lead }),
      ...(paragraphs.length > 0 && { body: paragraphs.join("\n\n").slice(0, 20_000) }),
      url: canonicalOf(head.canonical, url),
      ...(source && { source: cleanText(source) }),
      ...(siteName && { siteName }),
      ...(byline && { byline: byline.slice(0, 200) }),
      ...(image && { imageUrl: image }),
      ...((head.hasVideo || data.hasVideo || meta("og:video", "og:video:url") !== undefined) && { hasVideo: true }),
      ...((data.free === false || tier === "locked" || tier === "metered") && { paywalled: true }),
      ...(language && { language }),
      ...(published !== null && { sourcePublishedAt: published }),
      ...(modified !== null && { sourceModifiedAt: modified }),
    },
    topicHints: [
      ...new Set(
        [
          ...data.sections,
          ...(head.meta.get("article:section") ?? []),
          ...(head.meta.get("article:tag") ?? []),
          ...(meta("news_keywords", "keywords") ?? "").split(","),
        ]
          .map((hint) => cleanText(hint))
          .filter(Boolean),
      ),
    ].slice(0, mostHints),
    feeds: [...new Set(head.feeds.map(absolute).filter((feed) => feed !== undefined))],
  };
}

/** Some sites put a topic's definition or the site's own name where the headline belongs: it must agree with what the page
 *  shows as its title. */
function agrees(headline: string | undefined, shown: readonly string[]): string | undefined {
  if (!headline || shown.length === 0) return headline;
  const own = [...wordsOf(headline)];
  const seen = wordsOf(shown.join(" "));
  return own.length === 0 || own.filter((word) => seen.has(word)).length >= own.length / 2 ? headline : undefined;
}

/** The first that is one, without " | The Site". */
function titleOf(candidates: readonly (string | undefined)[], siteName: string, headings: readonly string[]): string {
  for (const [i, candidate] of candidates.entries()) {
    const title = withoutSite(cleanText(candidate ?? ""), siteName, headings, i >= declaredTitles);
    if (title && title.toLowerCase() !== siteName.toLowerCase()) return title;
  }
  return "";
}

/** The first candidates are what the page declares as its headline; the others are window titles. */
const declaredTitles = 2;

/** `guess`: a short tail behind a dash or a bar is a site's name, also where the page does not say its name. */
function withoutSite(title: string, siteName: string, headings: readonly string[], guess: boolean): string {
  const match = /^(.+?)\s+[|\-–—»·:]\s+([^|–—»·]{2,50})$/u.exec(title);
  if (!match?.[1] || !match[2]) return title;
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const tail = plain(match[2]);
  const isSite = siteName !== "" && (plain(siteName).includes(tail) || tail.includes(plain(siteName)));
  const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
  const looksLikeSite = guess && /\s[|–—·»]\s/.test(title) && wordsIn(match[1]) >= 4 && wordsIn(match[2]) <= 3;
  return isSite || looksLikeSite || headings.some((heading) => plain(heading) === plain(match[1] ?? ""))
    ? match[1].trim()
    : title;
}

/** The editor's own summary where it speaks of this story, else the first sentences of the text. */
function leadOf(
  summaries: readonly (string | undefined)[],
  paragraphs: readonly string[],
  title: string,
  siteName: string,
): string | undefined {
  const first =
    paragraphs.find((line) => line.length >= 60 && line !== title) ??
    paragraphs.find((line) => line.length >= shortestLead && line !== title);
  const words = wordsOf(`${title} ${paragraphs.slice(0, 12).join(" ")}`);
  for (const summary of summaries) {
    const lead = cleanText(summary ?? "");
    if (lead.length < shortestLead || isNoise(lead) || lead.toLowerCase() === siteName.toLowerCase()) continue;
    // A slogan or a description of the home page shares almost no word with the story.
    const own = [...wordsOf(lead)];
    const shared = own.filter((word) => words.has(word)).length;
    if (words.size < 12 || shared >= Math.min(3, own.length * 0.3)) return lead.slice(0, longestLead);
  }
  return first === undefined ? undefined : cleanText(first).slice(0, longestLead);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

function isPicture(address: string): boolean {
  return (
    telegramLink(address) !== null &&
    !/(?:logo|placeholder|default[-_]?(?:image|share|og)|sprite|favicon|avatar|blank|pixel|spacer)[^/]*$|\.svg(?:$|\?)/i.test(
      address,
    )
  );
}

/** Of the same site, and of a page: some sites name their home page as the canonical form of every article. */
function canonicalOf(canonical: string | undefined, url: string): string {
  if (!canonical || !URL.canParse(canonical, url)) return url;
  const [stated, own] = [new URL(canonical, url), new URL(url)];
  const site = (host: string): string => (/^[\d.]+$|:/.test(host) ? host : host.split(".").slice(-2).join("."));
  const same =
    site(stated.hostname) === site(own.hostname) && (stated.port === own.port || stated.hostname !== own.hostname);
  const isHome = stated.pathname === "/" && stated.search === "" && own.pathname !== "/";
  return same && !isHome && /^https?:$/.test(stated.protocol) ? stated.href : url;
}

function languageOf(tag: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?/i.exec(tag?.trim() ?? "");
  return match?.[1] && [match[1], match[2]].filter(Boolean).join("-").toLowerCase();
}

/** ms; null when it is no date. A date without a zone is taken as UTC: the machine's own zone means nothing here. */
function dateOf(value: string | undefined): number | null {
  if (!value) return null;
  const text = value.trim();
  const zoned = /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC|[A-Z]{3,4})$/i.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
  const ms = Date.parse(zoned ? text : `${text.replace(" ", "T")}Z`);
  const parsed = Number.isNaN(ms) ? Date.parse(`${text} UTC`) : ms;
  return Number.isNaN(parsed) || parsed < Date.UTC(1990, 0) ? null : parsed;
}
