/** Texts that are no articles: a word of the newsroom, what stands in the place of a withdrawn story, and the word below a
 *  corrected one. */
import type { Article } from "../news/article.ts";
import { readersAddress } from "./article-card.ts";
import type { CardOptions } from "./card-labels.ts";
import { cleanParagraphs, cleanText } from "./clean-text.ts";
import { isolate, ownLine } from "./direction.ts";
import { textLimit } from "./measure.ts";
import type { OutgoingMessage } from "./message.ts";
import { bold, escapeText, type Html, html, joinHtml, link, marked } from "./safe-html.ts";
import { siteOf } from "./site-of.ts";
import { changeTime } from "./time-of.ts";
import { truncate } from "./truncate.ts";

/** Code points. Together they have room in a caption: what is withdrawn may be a photo. */
const longestTitle = 300;
const longestReason = 600;
const longestName = 80;

export function renderAnnouncement(text: string): OutgoingMessage {
  return { html: escapeText(truncate(cleanParagraphs(text), textLimit)) };
}

export type NoticeOptions = Pick<CardOptions, "locale" | "timeZone" | "plain" | "labels" | "linkParameters">;

/** Nothing of the story but its headline, by which readers know which one it was. */
export function renderRetraction(article: Article, options: NoticeOptions): OutgoingMessage {
  const { at, reason } = article.retraction ?? { at: 0, reason: "" };
  const { labels, locale, plain } = options;
  const withdrawn = labels.withdrawn(
    changeTime(at, options, article.publishedAt ?? at),
    truncate(cleanText(reason), longestReason),
  );
  const title = marked("s", sourceLink(article, isolate(titleOf(article), locale), options));
  return {
    html: joinHtml([ownLine(html`${plain ? "" : "🚫 "}${withdrawn}`, locale), ownLine(title, locale)], "\n\n"),
    withoutPicture: true,
  };
}

/** Below a copy in whose place that stands: no second time the same. */
export function renderRetractionBelow({ labels, locale, plain }: NoticeOptions): OutgoingMessage {
  return { html: ownLine(html`${plain ? "" : "🚫 "}${labels.withdrawnAbove}`, locale) };
}

export function renderCorrectionNotice(article: Article, options: NoticeOptions): OutgoingMessage {
  const { labels, locale, plain } = options;
  const note = truncate(cleanText(article.correction?.note ?? ""), longestReason);
  const head = html`${plain ? "" : "✏️ "}${bold(labels.correctionOf(isolate(titleOf(article), locale)))}`;
  const site = isolate(truncate(siteOf(article.content), longestName), locale);
  return {
    html: joinHtml(
      [
        joinHtml([ownLine(head, locale), ...(note ? [ownLine(escapeText(note), locale)] : [])], "\n"),
        ownLine(sourceLink(article, site, options), locale),
      ],
      "\n\n",
    ),
  };
}

const titleOf = ({ content }: Article): string => truncate(cleanText(content.title), longestTitle) || siteOf(content);

const sourceLink = (article: Article, words: string, { linkParameters }: NoticeOptions): Html =>
  link(readersAddress(article, linkParameters), words);
