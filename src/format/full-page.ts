/** A story's whole text as Telegram's rich blocks: headline, paragraphs, source link. Null where no message holds it; the quotes of
 *  full-text.ts hold everything. */
import type { Article } from "../news/article.ts";
import { readersAddress } from "./article-card.ts";
import { cleanText } from "./clean-text.ts";
import { type FullTextOptions, textParagraphs } from "./full-text.ts";
import { codePoints } from "./measure.ts";
import type { Mark, Run } from "./rich-text.ts";
import { siteOf } from "./site-of.ts";
import { telegramLink } from "./telegram-link.ts";

/** Of Bot API's RichText and RichBlock what a text needs. */
export type RichText =
  | string
  | { readonly type: string; readonly text: RichText | readonly RichText[]; readonly url?: string };
export type RichBlock =
  | { readonly type: "heading"; readonly text: RichText; readonly size: 1 }
  | { readonly type: "paragraph" | "footer"; readonly text: readonly RichText[] };

/** Bot API 10.1, InputRichMessage: 32,768 characters, 500 blocks. */
const longestPage = 32_000;
const mostBlocks = 490;

const kinds: Readonly<Record<Mark, string>> = {
  b: "bold",
  i: "italic",
  u: "underline",
  s: "strikethrough",
  "tg-spoiler": "spoiler",
  code: "code",
};

export function renderFullPage(
  article: Article,
  { linkParameters }: Pick<FullTextOptions, "linkParameters">,
): readonly RichBlock[] | null {
  const { content } = article;
  const paragraphs = textParagraphs(content);
  const title = cleanText(content.title) || siteOf(content);
  const length = paragraphs.flat().reduce((sum, run) => sum + codePoints(run.text), codePoints(title));
  if (paragraphs.length === 0 || paragraphs.length > mostBlocks || length > longestPage) return null;
  const address = readersAddress(article, linkParameters);
  const site = siteOf(content);
  const source: RichText = telegramLink(address) ? { type: "url", text: site, url: address } : `${site} ${content.url}`;
  return [
    { type: "heading", text: title, size: 1 },
    ...paragraphs.map((runs) => ({ type: "paragraph" as const, text: runs.map(textOf) })),
    { type: "footer", text: [source] },
  ];
}

function textOf({ text, marks, href }: Run): RichText {
  const marked = marks.reduceRight<RichText>((inner, mark) => ({ type: kinds[mark], text: inner }), text);
  return href ? { type: "url", text: marked, url: href } : marked;
}
