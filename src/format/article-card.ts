/** An article as readers get it: headline, lead, what it is about and when, who tells it, each once; always last the link to
 *  the source. With a picture it is a photo and its caption. */

import type { Article } from "../news/article.ts";
import { type AddressedArticle, addressForReaders } from "../news/link-parameters.ts";
import { isCovered } from "../news/reader-look.ts";
import { behindLead } from "./behind-lead.ts";
import type { CardLabels, CardOptions } from "./card-labels.ts";
import { aboutLine, tellerLine } from "./card-lines.ts";
import { cleanParagraphs, cleanText } from "./clean-text.ts";
import { isolate, longestMarks, ownLine, paragraph } from "./direction.ts";
import { linkButtons } from "./link-buttons.ts";
import { captionLimit, codePoints, textLimit, visibleLength } from "./measure.ts";
import { isSentPhoto, type OutgoingMessage } from "./message.ts";
import { ownLead } from "./own-lead.ts";
import { cutRuns, mergeRuns, type RichTextLimits, type Run, renderRuns } from "./rich-text.ts";
import { bold, escapeText, expandableQuote, type Html, html, joinHtml, marked, quote } from "./safe-html.ts";
import { sanitizeHtml } from "./sanitize.ts";
import { siteOf } from "./site-of.ts";
import { telegramLink } from "./telegram-link.ts";
import { changeTime } from "./time-of.ts";
import { truncate } from "./truncate.ts";

/** Code points. A headline past this is a paragraph. */
const longestTitle = 300;
const longestLead = 700;
const longestNote = 300;
const longestDescription = 200;
/** Characters that keep the direction of headline and lead. */
const directions = 2 * longestMarks;
/** Headline, urgency mark and lead at their longest. */
const longestWords = longestTitle + longestLead + 100;
/** Of Telegram's 100: the rest of the card has its own. */
const bodyEntities = 70;
const leadEntities = 30;
/** A body shorter than this says nothing behind a tap. */
const shortestBody = 80;

export function renderArticleCard(article: Article, options: CardOptions): OutgoingMessage {
  const { content } = article;
  const { labels, pictures, locale, plain } = options;
  const covered = isCovered(options.graphic, article);
  const picture = pictures !== "off" && content.imageUrl && telegramLink(content.imageUrl) ? content.imageUrl : null;
  const sent = pictures === "off" ? undefined : content.photoId; // has no address that a preview could show
  // A whole story has no room in a caption.
  const photo = article.fullText ? null : (sent ?? (pictures === "photo" ? picture : null));
  const limit = photo ? captionLimit : textLimit;
  const address = readersAddress(article, options.linkParameters);

  const foot = joinHtml(
    [aboutLine(article, options), tellerLine(article, options, address)].filter((line) => line !== null),
    "\n",
  );
  const described =
    plain && (sent ?? picture) ? truncate(cleanText(content.imageDescription ?? ""), longestDescription) : "";
  const notes = [
    ...(covered ? [`${plain ? "" : "⚠️ "}${labels.graphic}`] : []),
    ...(described ? [labels.picture(described)] : []),
  ].map((note) => ownLine(escapeText(note), locale));
  const corrected = [...overLine(article, options), ...correctionLine(article, options)];

  // What is written by others gets the room that is left: first the headline, then the lead, then the body.
  let room = limit - lengthOf([...notes, ...corrected, foot], article.fullText ? 0 : limit - longestWords);
  const take = (text: string, most: number): string => {
    const part = truncate(text, Math.max(0, Math.min(most, room)));
    room -= codePoints(part) + 2;
    return part;
  };
  const mark = breakingMark(article, options);
  room -= codePoints(mark) + directions;
  const title = take(cleanText(content.title) || siteOf(content), longestTitle);
  const wanted = leadOf(article, title);
  const own =
    wanted === "" ? null : ownLead(content, locale, { length: Math.min(longestLead, room), entities: leadEntities });
  if (own) room -= codePoints(own.text) + 2;
  const lead = own ? own.text : take(wanted, longestLead);
  const body = article.fullText ? bodyRuns(article, lead, Math.max(0, room - 2)) : [];

  const parts: Html[] = [
    mark ? ownLine(html`${mark}${bold(isolate(title, locale))}`, locale) : bold(paragraph(title, locale)),
    ...notes.slice(0, covered ? 1 : 0),
  ];
  if (lead) {
    const words = own ? lead : paragraph(lead, locale);
    parts.push(covered ? quote(marked("tg-spoiler", words)) : (own?.html ?? escapeText(words)));
  }
  if (body.length > 0)
    parts.push(bodyQuote(body, { length: limit, entities: bodyEntities - (own ? leadEntities : 0) }, covered));
  parts.push(...notes.slice(covered ? 1 : 0), ...corrected, foot);
  const page = pictures === "preview" ? telegramLink(address) : null;
  const above = photo || covered ? null : (picture ?? page); // a preview can't be covered
  const buttons = linkButtons(content);
  return {
    html: joinHtml(parts, "\n\n"),
    ...(buttons.length > 0 && { buttons }),
    ...(photo && { photoUrl: photo, ...(covered && { covered }) }),
    ...(above && { preview: { url: above, large: true, aboveText: true } }),
  };
}

/** The very message where it can't be sent as a photo and be changed later into one without: a text with the picture above. */
export function asText({ photoUrl, covered, ...message }: OutgoingMessage): OutgoingMessage {
  if (photoUrl === undefined) return message;
  const isAddress = telegramLink(photoUrl) !== null;
  return { ...message, ...(!covered && isAddress && { preview: { url: photoUrl, large: true, aboveText: true } }) };
}

/** As the newsroom looks at it before it goes out: a picture that has an address above the text, where it can be changed in place;
 *  one that has none as the photo that it is. */
export const asPreview = (message: OutgoingMessage): OutgoingMessage =>
  isSentPhoto(message) ? message : asText(message);

/** With the outlet's parameters, unless Telegram would drop the link for them. */
export function readersAddress(article: AddressedArticle, linkParameters: string): string {
  const address = addressForReaders(article, linkParameters);
  return telegramLink(address) === null ? article.content.url : address;
}

/** In front of the headline of what is urgent. */
export const breakingMark = (
  { urgency }: Pick<Article, "urgency">,
  { labels, plain }: { readonly labels: Pick<CardLabels, "breaking">; readonly plain?: boolean | undefined },
): string => (urgency !== "breaking" ? "" : plain ? `${labels.breaking}: ` : "🚨 ");

function overLine({ isOver, validUntil, publishedAt }: Article, options: CardOptions): Html[] {
  if (!isOver || validUntil === undefined) return [];
  const line = options.labels.over(changeTime(validUntil, options, publishedAt ?? validUntil));
  return [ownLine(html`${options.plain ? "" : "⏳ "}${line}`, options.locale)];
}

function correctionLine({ correction, publishedAt }: Article, options: CardOptions): Html[] {
  if (!correction) return [];
  const { labels, locale, plain } = options;
  const note = truncate(cleanText(correction.note), longestNote);
  const line = labels.corrected(changeTime(correction.at, options, publishedAt ?? correction.at), note);
  return [ownLine(html`${plain ? "" : "✏️ "}${line}`, locale)];
}

/** Visible length of the parts with the blank lines between them. Up to `enough` a longer answer is as good, and the
 *  length of the markup is had for nothing. */
function lengthOf(parts: readonly Html[], enough: number): number {
  const withMarkup = parts.reduce((sum, part) => sum + part.toString().length + 2, 0);
  return withMarkup <= enough ? withMarkup : parts.reduce((sum, part) => sum + visibleLength(part) + 2, 0);
}

/** Opens on a tap. Covered it is words alone: other marks would cut the cover into pieces. */
function bodyQuote(body: readonly Run[], limits: RichTextLimits, covered: boolean): Html {
  if (!covered) return expandableQuote(renderRuns(body, limits));
  return expandableQuote(marked("tg-spoiler", body.map((run) => run.text).join("")));
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
