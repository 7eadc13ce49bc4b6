/** An article as readers get it: headline, lead, credit, topics, and always last the link to the source. */

import type { Article, ArticleContent } from "../news/article.ts";
import type { ArticleLook } from "../news/preferences.ts";
import { parseAddress } from "../news/web-address.ts";
import { behindLead } from "./behind-lead.ts";
import { cleanParagraphs, cleanText } from "./clean-text.ts";
import { isolate } from "./direction.ts";
import { captionLimit, codePoints, textLimit, visibleLength } from "./measure.ts";
import type { Button, OutgoingMessage } from "./message.ts";
import { cutRuns, mergeRuns, type Run, renderRuns } from "./rich-text.ts";
import {
  bold,
  dateTime,
  escapeText,
  expandableQuote,
  type Html,
  html,
  joinHtml,
  link,
  type Text,
} from "./safe-html.ts";
import { sanitizeHtml } from "./sanitize.ts";
import { telegramLink } from "./telegram-link.ts";
import { timeOf } from "./time-of.ts";
import { truncate } from "./truncate.ts";

/** The words of a card in one language. */
export interface CardLabels {
  /** "Source: Reuters" */
  source(name: string): string;
  /** "Read at example.org" */
  readAt(site: string): string;
  readonly breaking: string;
  readonly video: string;
  readonly paywalled: string;
  /** `note` may be empty. */
  corrected(time: string, note: string): string;
  /** "This story was withdrawn" */
  readonly withdrawn: string;
  /** "Correction: Breakwater delayed" */
  correctionOf(title: string): string;
}

export interface CardOptions extends ArticleLook {
  readonly labels: CardLabels;
}

/** Code points. A headline past this is a paragraph. */
const longestTitle = 300;
const longestLead = 700;
const longestName = 80;
const longestNote = 300;
/** The two characters of an isolate around a name, at the three places where one may stand. */
const isolates = 6;
/** Headline, urgency mark and lead at their longest. */
const longestWords = longestTitle + longestLead + 100;
/** Of Telegram's 100: the rest of the card has its own. */
const bodyEntities = 70;
/** A body shorter than this says nothing behind a tap. */
const shortestBody = 80;

export function renderArticleCard(article: Article, options: CardOptions): OutgoingMessage {
  const { content } = article;
  const { labels, pictures } = options;
  const photo = pictures === "photo" && content.imageUrl && telegramLink(content.imageUrl) ? content.imageUrl : null;
  const limit = photo ? captionLimit : textLimit;
  const kept = telegramLink(content.url);

  const site = truncate(cleanText(content.siteName ?? "") || hostOf(content.url), longestName);
  const last = kept
    ? link(content.url, labels.readAt(isolate(site, options.locale)))
    : escapeText(truncate(content.url, longestLead));
  const foot = [creditLine(article, options), tagLine(article)].filter((line) => line !== null);
  const correction = article.correction
    ? [
        html`✏️ ${labels.corrected(timeOf(article.correction.at, options, article.publishedAt), truncate(cleanText(article.correction.note), longestNote))}`,
      ]
    : [];
  const fixed = [...correction, ...foot, last];

  // What is written by others gets the room that is left: first the headline, then the lead, then the body.
  let room = limit - lengthOf(fixed, article.fullText ? 0 : limit - longestWords);
  const take = (text: string, most: number): string => {
    const part = truncate(text, Math.max(0, Math.min(most, room)));
    room -= codePoints(part) + 2;
    return part;
  };
  const mark = article.urgency === "breaking" ? `🚨 ${labels.breaking}: ` : "";
  room -= codePoints(mark) + isolates;
  const title = take(cleanText(content.title) || site, longestTitle);
  const lead = take(leadOf(article, title), longestLead);
  const body = article.fullText ? bodyRuns(article, lead, Math.max(0, room - 2)) : [];

  const parts: Html[] = [html`${mark}${bold(mark ? isolate(title, options.locale) : title)}`];
  if (lead) parts.push(escapeText(lead));
  if (body.length > 0) parts.push(expandableQuote(renderRuns(body, { length: limit, entities: bodyEntities })));
  parts.push(...correction, joinHtml([...foot, last], "\n"));
  const buttons: Button[][] = kept ? [[{ text: `${truncate(labels.readAt(site), 60)}`, url: kept }]] : [];
  return {
    html: joinHtml(parts, "\n\n"),
    ...(photo && { photoUrl: photo }),
    ...(pictures === "preview" && kept && { preview: { url: kept, large: true, aboveText: true } }),
    ...(buttons.length > 0 && { buttons }),
  };
}

/** Visible length of the parts with the blank lines between them. Up to `enough` a longer answer is as good, and the
 *  length of the markup is had for nothing. */
function lengthOf(parts: readonly Html[], enough: number): number {
  const withMarkup = parts.reduce((sum, part) => sum + part.toString().length + 2, 0);
  return withMarkup <= enough ? withMarkup : parts.reduce((sum, part) => sum + visibleLength(part) + 2, 0);
}

/** The whole text behind its lead, for a quote that opens on a tap: a quote inside it would be dropped by Telegram, so it is
 *  none there. */
function bodyRuns({ content }: Article, lead: string, room: number): Run[] {
  const runs = content.bodyHtml
    ? sanitizeHtml(content.bodyHtml, content.url)
    : [{ text: cleanParagraphs(content.body ?? ""), marks: [] }];
  const flat = mergeRuns(
    runs.map(({ block, ...run }) => (block === "pre" ? { ...run, marks: ["code" as const] } : run)),
  );
  const cut = cutRuns(behindLead(flat, lead), room);
  return codePoints(
    cut
      .map((run) => run.text)
      .join("")
      .trim(),
  ) >= shortestBody
    ? cut
    : [];
}

/** The lead, unless it only repeats the headline. */
function leadOf({ content }: Article, title: string): string {
  const lead = cleanText(content.lead ?? "");
  return lead.length === title.length && lead.toLowerCase() === title.toLowerCase() ? "" : lead;
}

/** "Source: Reuters · ✍️ Ada Reed · 24 Nov, 08:00 · ▶ video" */
function creditLine(article: Article, options: CardOptions): Html | null {
  const { content } = article;
  const { labels, locale } = options;
  const at = content.sourcePublishedAt; // never our own time: beside the source's name it would be taken for the source's
  const source = truncate(cleanText(content.source ?? ""), longestName);
  const byline = bylineOf(content);
  const parts: Text[] = [
    ...(source ? [labels.source(isolate(source, locale))] : []),
    ...(byline ? [`✍️ ${isolate(byline, locale)}`] : []),
    ...(at === undefined ? [] : [dateTime(at, "dt", timeOf(at, options, article.publishedAt ?? article.createdAt))]),
    ...(content.hasVideo ? [`▶️ ${labels.video}`] : []),
    ...(content.paywalled ? [`🔒 ${labels.paywalled}`] : []),
  ];
  return parts.length > 0 ? joinHtml(parts, " · ") : null;
}

/** Who wrote it, unless that is the outlet that the card names anyway. */
function bylineOf({ byline, source, siteName }: ArticleContent): string {
  const name = cleanText(byline ?? "");
  const named = [source, siteName].map((each) => cleanText(each ?? "").toLowerCase());
  return named.includes(name.toLowerCase()) ? "" : truncate(name, longestName);
}

/** Telegram's hashtags hold letters, digits and "_"; one of digits alone is none. */
function tagLine({ topics }: Article): Html | null {
  const tags = topics
    .map((slug) => slug.replace(/[^\p{L}\p{N}_]+/gu, "_").replace(/^_+|_+$/g, ""))
    .filter((tag) => /\p{L}/u.test(tag))
    .slice(0, 10);
  return tags.length > 0 ? escapeText(tags.map((tag) => `#${truncate(tag, 40)}`).join(" ")) : null;
}

export function hostOf(address: string): string {
  return parseAddress(address)?.hostname.replace(/^www\./, "") ?? "";
}
