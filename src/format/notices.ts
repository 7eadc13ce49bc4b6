/** Texts that are no articles: a word of the newsroom, what stands in the place of a withdrawn story, and the word below a
 *  corrected one. */
import type { Article } from "../news/article.ts";
import { type CardLabels, hostOf } from "./article-card.ts";
import { cleanParagraphs, cleanText } from "./clean-text.ts";
import { isolate } from "./direction.ts";
import { textLimit } from "./measure.ts";
import type { OutgoingMessage } from "./message.ts";
import { bold, escapeText, html, joinHtml, link, marked } from "./safe-html.ts";
import { truncate } from "./truncate.ts";

/** Code points. */
const longestTitle = 300;
const longestReason = 600;
const longestName = 80;

export function renderAnnouncement(text: string): OutgoingMessage {
  return { html: escapeText(truncate(cleanParagraphs(text), textLimit)) };
}

export interface NoticeOptions {
  readonly locale: string;
  readonly labels: CardLabels;
}

export function renderRetraction(article: Article, { locale, labels }: NoticeOptions): OutgoingMessage {
  const reason = truncate(cleanText(article.retraction?.reason ?? ""), longestReason);
  return {
    html: joinHtml(
      [
        html`🚫 ${bold(labels.withdrawn)}${reason ? `\n${reason}` : ""}`,
        marked("s", isolate(titleOf(article), locale)),
        sourceLink(article, { locale, labels }),
      ],
      "\n\n",
    ),
  };
}

export function renderCorrectionNotice(article: Article, { locale, labels }: NoticeOptions): OutgoingMessage {
  const note = truncate(cleanText(article.correction?.note ?? ""), longestReason);
  return {
    html: joinHtml(
      [
        html`✏️ ${bold(labels.correctionOf(isolate(titleOf(article), locale)))}${note ? `\n${note}` : ""}`,
        sourceLink(article, { locale, labels }),
      ],
      "\n\n",
    ),
  };
}

const titleOf = ({ content }: Article): string => truncate(cleanText(content.title), longestTitle);

function sourceLink({ content }: Article, { locale, labels }: NoticeOptions) {
  const site = truncate(cleanText(content.siteName ?? "") || hostOf(content.url), longestName);
  return link(content.url, labels.readAt(isolate(site, locale)));
}
