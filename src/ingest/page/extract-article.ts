/** Makes an article of what a page says about itself and of its text: which source is believed for which field. Pure. */

import { cleanText } from "../../format/clean-text.ts";
import type { ArticleContent } from "../../news/article.ts";
import { parseAddress } from "../../news/web-address.ts";
import type { PageHead } from "./head.ts";
import { agrees, titleOf } from "./headline.ts";
import { detectLanguage } from "./language.ts";
import { leadOf } from "./lead.ts";
import { creditOf, isAgency, isNoise } from "./noise.ts";
import { ownAddress } from "./own-address.ts";
import { pictureOf } from "./page-picture.ts";
import type { PageText } from "./page-text.ts";
import { readStructuredData } from "./structured-data.ts";

export interface ExtractedPage {
  readonly content: ArticleContent;
  /** Section and keywords, as printed. */
  readonly topicHints: readonly string[];
  /** Feeds the page points to, absolute. */
  readonly feeds: readonly string[];
}

const mostHints = 20;
/** A longer line is the story's own. */
const longestCredit = 400;

/** Null: the page has no headline. `text`: null when there is none. */
export async function extractArticle(
  head: PageHead,
  text: PageText | null,
  url: string,
): Promise<ExtractedPage | null> {
  const data = readStructuredData(head.jsonLd);
  const credit = creditOf(head.blocks.map((block) => block.text).filter((line) => line.length < longestCredit));
  const meta = (...names: string[]): string | undefined => names.map((name) => head.meta.get(name)?.[0]).find(Boolean);
  const absolute = (address: string | undefined): string | undefined =>
    address === undefined ? undefined : parseAddress(address, url)?.href;

  const siteName = siteNameOf(meta("og:site_name"), data.publisher ?? meta("application-name", "twitter:site"));
  const h1 = head.blocks.filter((block) => block.tag === "h1").map((block) => block.text);
  const title = titleOf(
    [
      agrees(data.headline, [head.title, ...h1]),
      meta("dc:title", "og:title", "title", "twitter:title"),
      text?.title,
      h1.length === 1 ? h1[0] : undefined,
      head.title,
      h1[0],
    ],
    siteName,
    h1,
  );
  if (!title) return null;

  const body = (text?.paragraphs ?? []).filter((line) => !isNoise(line) && line !== title);
  const paragraphs =
    body.length > 0
      ? body
      : head.blocks
          .filter((block) => !block.aside && (block.tag === "p" || block.tag === "div"))
          .map((block) => block.text)
          .filter((line) => !isNoise(line));
  const lead = leadOf(
    [data.description, meta("dc:description", "og:description", "description", "twitter:description")],
    paragraphs,
    title,
    siteName,
  );
  const author = data.author ?? meta("dc:creator", "author", "article:author", "byl") ?? text?.byline;
  const byline = nameOf(author);
  const source = credit ?? (byline && isAgency(byline) ? byline : null);
  const all = (...names: string[]): string[] => names.flatMap((name) => head.meta.get(name) ?? []);
  const stated = [
    ...(data.image === undefined ? [] : [data.image]),
    ...all("og:image:secure_url", "og:image", "twitter:image", "twitter:image:src"),
  ];
  const image = pictureOf({ stated, inText: text?.images ?? null, shown: head.pictures }, url);
  const language =
    languageOf(head.lang ?? data.language ?? meta("og:locale", "content-language")) ??
    (await detectLanguage(`${title}. ${lead ?? ""} ${paragraphs.slice(0, 3).join(" ")}`));
  const published = dateOf(
    data.published ??
      meta(
        "article:published_time",
        "datepublished",
        "og:article:published_time",
        "dc:date",
        "dc:date.issued",
        "dcterms:date",
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
      ...(paragraphs.length > 0 && { body: paragraphs.join("\n\n") }),
      url: ownAddress(head.canonicals, url, title),
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

/** Without the slogan that some put behind it: "The Outlet - All the news". */
function siteNameOf(stated: string | undefined, other: string | undefined): string {
  const [name, short] = [cleanText(stated ?? other ?? ""), cleanText(other ?? "")];
  return (short && name.startsWith(`${short} `) ? short : name).replace(/^@/, "");
}

/** Names hold no digits: a date or a count of comments has slipped in behind them. */
function nameOf(author: string | undefined): string {
  if (!author || /^https?:/i.test(author)) return "";
  const name = cleanText(author).replace(/^(?:by|par|von|por|di)\s+/i, "");
  return /^\p{L}[^\d]{3,}\d/u.test(name) ? name.replace(/[\s,|·(–—-]*\d.*$/, "") : name;
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
