/** The content of one digest as an edition: its title, then stories by topic, numbered so that they can be spoken of; in as few
 *  messages as fit, cut only between entries. The first story's picture stands above the first message. */
import type { Article } from "../news/article.ts";
import { isCovered, type ReaderLook } from "../news/reader-look.ts";
import { breakingMark, readersAddress } from "./article-card.ts";
import type { CardLabels } from "./card-labels.ts";
import { cleanText } from "./clean-text.ts";
import { commaIn, isolate, ownLine, paragraph } from "./direction.ts";
import { entityBytesLimit, entityCost, entityLimit, textLimit, visibleLength } from "./measure.ts";
import type { Button, OutgoingMessage } from "./message.ts";
import { bold, escapeText, type Html, html, joinHtml, link, marked } from "./safe-html.ts";
import { hostOf, siteOf } from "./site-of.ts";
import { telegramLink } from "./telegram-link.ts";
import { changeTime, isSameYear, type PartOfDay, partOfDay, sourceTime, weekdayOf } from "./time-of.ts";
import { truncate } from "./truncate.ts";

export interface DigestEntry {
  readonly article: Article;
  /** The same story elsewhere. */
  readonly alsoAt?: readonly Article[];
}

export interface DigestLabels extends Pick<CardLabels, "breaking" | "corrected" | "graphic" | "over" | "withdrawn"> {
  /** "Your morning · Tuesday 24 November" */
  title(date: string, part: PartOfDay): string;
  /** "9 stories" */
  stories(count: number): string;
  /** "also at" */
  readonly alsoAt: string;
  /** "continued" */
  readonly continued: string;
}

export interface DigestOptions extends ReaderLook {
  readonly locale: string;
  readonly timeZone: string;
  readonly labels: DigestLabels;
  /** What is put into the sources' addresses (LINK_PARAMETERS). */
  readonly linkParameters: string;
  /** When it is due, ms since epoch. */
  readonly date: number;
  /** Without a heading: what comes before all topics. */
  readonly groups: readonly { readonly heading?: string; readonly entries: readonly DigestEntry[] }[];
  /** Its title, where it is not named after the day. */
  readonly title?: string;
  /** How many stories the whole edition has. */
  readonly stories: number;
  /** The first story's; absent: above the text. */
  readonly pictures?: "off";
  /** How many entries came before: all of this is "continued" then. */
  readonly before?: number;
  /** After the last entry. */
  readonly tail?: string;
  /** Below the last message. */
  readonly footerButtons?: readonly (readonly Button[])[];
}

export interface DigestPage {
  readonly html: Html;
  /** How many entries stand on it and before. */
  readonly until: number;
}

const longestTitle = 200;
const longestLead = 160;
const longestName = 60;
const longestNote = 300;
/** Bot API: none. What a phone shows of an address that is no link. */
const longestAddress = 300;

/** At least one message; each within Telegram's limits. */
export function renderDigest(options: DigestOptions): readonly OutgoingMessage[] {
  const pages = digestPages(options);
  const picture = pictureOf(options);
  return pages.map((page, i) => ({
    html: page.html,
    ...(i === 0 && picture !== null && { preview: { url: picture, large: true, aboveText: true } }),
    ...(i === pages.length - 1 && options.footerButtons && { buttons: options.footerButtons }),
  }));
}

/** Of the very first story alone: above the text it would be taken for that one's. */
function pictureOf({ groups, pictures, graphic }: DigestOptions): string | null {
  const first = groups[0]?.entries[0]?.article;
  const url = first?.content.imageUrl;
  if (!first || !url || pictures === "off" || first.state === "retracted" || isCovered(graphic, first)) return null;
  return telegramLink(url) && url;
}

/** The same as texts, for whoever shows them one at a time. */
export function digestPages(options: DigestOptions): readonly DigestPage[] {
  const { locale, timeZone, labels, plain, date, before = 0, tail } = options;
  const part = partOfDay(date, timeZone);
  const named = html`${plain ? "" : `${signOf[part]} `}${labels.title(weekdayOf(date, options), part)}`;
  const title = ownLine(bold(options.title === undefined ? named : escapeText(options.title)), locale);
  const counted = html`${title}\n${ownLine(escapeText(labels.stories(options.stories)), locale)}`;
  const opened = options.title === undefined ? counted : title;
  const continued = html`${title} (${labels.continued})`;
  const pages: DigestPage[] = [];
  let page = before > 0 ? continued : options.stories > 0 ? opened : title;
  let number = before;

  /** `heading`: of the block's group; above it where it is the group's first, and on each new page. */
  const add = (block: Html, heading: readonly Html[], isFirst: boolean): void => {
    const headed = joinHtml([...heading, block], "\n");
    const joined = joinHtml([page, isFirst ? headed : block], "\n\n");
    if (fits(joined)) page = joined;
    else {
      pages.push({ html: page, until: number });
      page = joinHtml([continued, headed], "\n\n");
    }
  };
  for (const { heading, entries } of options.groups) {
    const above =
      heading === undefined ? [] : [ownLine(bold(isolate(truncate(cleanText(heading), longestName), locale)), locale)];
    for (const [i, entry] of entries.entries()) {
      add(entryBlock(number + 1, entry, options), above, i === 0);
      number++;
    }
  }
  if (tail !== undefined) add(ownLine(escapeText(tail), locale), [], true);
  return [...pages, { html: page, until: number }];
}

const signOf: Readonly<Record<PartOfDay, string>> = { morning: "☀️", noon: "🌤️", evening: "🌙", night: "🌙" };

function entryBlock(number: number, { article, alsoAt = [] }: DigestEntry, options: DigestOptions): Html {
  const { content } = article;
  const { labels, locale, linkParameters, plain } = options;
  const address = readersAddress(article, linkParameters);
  const words = isolate(truncate(cleanText(content.title) || hostOf(content.url), longestTitle), locale);
  const title = telegramLink(address)
    ? bold(link(address, words))
    : html`${bold(words)} ${content.url.slice(0, longestAddress)}`;
  const own = (line: Html): Html => ownLine(line, locale);
  // Nothing of a withdrawn story but its headline, by which readers know which one it was.
  if (article.state === "retracted") {
    const { at, reason } = article.retraction ?? { at: options.date, reason: "" };
    const why = labels.withdrawn(changeTime(at, options, options.date), truncate(cleanText(reason), longestNote));
    return joinHtml([own(html`${number}. ${marked("s", title)}`), own(html`${plain ? "" : "🚫 "}${why}`)], "\n");
  }
  const lines = [own(html`${number}. ${breakingMark(article, options)}${title}`), ...leadLines(article, options)];
  if (article.isOver && article.validUntil !== undefined) {
    const since = labels.over(changeTime(article.validUntil, options, options.date));
    lines.push(own(html`${plain ? "" : "⏳ "}${since}`));
  }
  if (article.correction) {
    const { at, note } = article.correction;
    const what = labels.corrected(changeTime(at, options, options.date), truncate(cleanText(note), longestNote));
    lines.push(own(html`${plain ? "" : "✏️ "}${what}`));
  }
  return joinHtml([...lines, own(footLine(article, alsoAt, options))], "\n");
}

function leadLines(article: Article, { labels, locale, graphic, plain }: DigestOptions): Html[] {
  const lead = paragraph(truncate(cleanText(article.content.lead ?? ""), longestLead), locale);
  if (lead === "") return [];
  if (!isCovered(graphic, article)) return [escapeText(lead)];
  return [ownLine(html`${plain ? "" : "⚠️ "}${labels.graphic}`, locale), marked("tg-spoiler", lead)];
}

/** "Reuters · also at El Correo" */
function footLine({ content }: Article, alsoAt: readonly Article[], options: DigestOptions): Html {
  const { labels, locale, timeZone, date, linkParameters } = options;
  const nameOf = (name: string): string => isolate(truncate(name, longestName), locale);
  const others = alsoAt
    .slice(0, 3)
    .map((other) => link(readersAddress(other, linkParameters), nameOf(siteOf(other.content))));
  const at = content.sourcePublishedAt ?? date;
  return joinHtml(
    [
      nameOf(cleanText(content.source ?? content.siteName ?? "") || hostOf(content.url)),
      // What is no news any more says so.
      ...(isSameYear(at, date, timeZone) ? [] : [sourceTime(at, options, date)]),
      ...(others.length > 0 ? [html`${labels.alsoAt} ${joinHtml(others, commaIn(locale))}`] : []),
    ],
    " · ",
  );
}

function fits(page: Html): boolean {
  const { count, bytes } = entityCost(page);
  return visibleLength(page) <= textLimit && count <= entityLimit && bytes <= entityBytesLimit;
}
