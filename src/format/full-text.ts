/** A story's whole text, in quotes that open on a tap: in as many messages as it takes, parted between paragraphs where they
 *  allow it, and nothing of it left out. */
import type { Article, ArticleContent } from "../news/article.ts";
import { readersAddress } from "./article-card.ts";
import type { CardOptions } from "./card-labels.ts";
import { cleanParagraphs, cleanText } from "./clean-text.ts";
import { isolate, ownLine, paragraph } from "./direction.ts";
import { codePoints, entityBytesLimit, entityLimit, textLimit } from "./measure.ts";
import type { OutgoingMessage } from "./message.ts";
import { mergeRuns, type Run, renderRuns } from "./rich-text.ts";
import { bold, escapeText, expandableQuote, type Html, joinHtml, link } from "./safe-html.ts";
import { sanitizeHtml } from "./sanitize.ts";
import { siteOf } from "./site-of.ts";
import { telegramLink } from "./telegram-link.ts";
import { truncate } from "./truncate.ts";

export type FullTextOptions = Pick<CardOptions, "locale" | "linkParameters">;

/** Less says nothing behind a tap. */
const shortestText = 80;
/** A card that holds the whole text has room for so much of it at least. */
const fitsOnCard = 2400;

/** Code points. */
const longestTitle = 300;
const longestName = 80;
const longestAddress = 700;
/** Of a message, what is left for the text: headline and source link have theirs. */
const room: Room = {
  length: textLimit - longestTitle - longestAddress - 100,
  entities: entityLimit - 10,
  bytes: entityBytesLimit / 2 - 500,
};

interface Room {
  readonly length: number;
  readonly entities: number;
  /** Of entities, addresses included, as renderRuns counts them. */
  readonly bytes: number;
}

/** Whether there is more than its card shows. */
export function hasMoreToRead({ content, fullText }: Pick<Article, "content" | "fullText">): boolean {
  const length = codePoints(textOf(bodyRuns(content)).trim());
  return length >= (fullText ? fitsOnCard : shortestText);
}

/** At least one message, each within Telegram's limits; the last ends in the source link. */
export function renderFullText(article: Article, options: FullTextOptions): readonly OutgoingMessage[] {
  const { content } = article;
  const title = truncate(cleanText(content.title) || siteOf(content), longestTitle);
  const parts = pack(textParagraphs(content).flatMap(piecesOf));
  const pages = parts.length > 0 ? parts : [[{ text: cleanText(content.lead ?? ""), marks: [] }]];
  return pages.map((runs, i) => {
    const name = i === 0 ? title : `${truncate(title, longestName)} · ${i + 1}/${pages.length}`;
    const head = bold(paragraph(name, options.locale));
    const isEmpty = textOf(runs).trim() === "";
    const quote = expandableQuote(renderRuns(runs, { length: textLimit, entities: entityLimit }));
    const foot = i === pages.length - 1 ? [sourceLink(article, options)] : [];
    return { html: joinHtml([head, ...(isEmpty ? [] : [quote]), ...foot], "\n\n") };
  });
}

function sourceLink(article: Article, { locale, linkParameters }: FullTextOptions): Html {
  const { content } = article;
  const site = isolate(truncate(siteOf(content), longestName), locale);
  const address = readersAddress(article, linkParameters);
  return ownLine(
    telegramLink(address) ? link(address, site) : escapeText(truncate(content.url, longestAddress)),
    locale,
  );
}

/** A quote inside a quote would be dropped by Telegram, so there is none. */
function bodyRuns({ body = "", bodyHtml, url }: ArticleContent): Run[] {
  const runs: readonly Run[] = bodyHtml ? sanitizeHtml(bodyHtml, url) : [{ text: cleanParagraphs(body), marks: [] }];
  return mergeRuns(runs.map(({ block, ...run }) => (block === "pre" ? { ...run, marks: ["code" as const] } : run)));
}

/** The text by its paragraphs, none of them empty. */
export const textParagraphs = (content: ArticleContent): readonly (readonly Run[])[] => paragraphsOf(bodyRuns(content));

const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");

function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    for (const [i, text] of run.text.split(/\n{2,}/).entries()) {
      if (i > 0) paragraphs.push([]);
      if (text !== "") paragraphs.at(-1)?.push({ ...run, text });
    }
  }
  return paragraphs.filter((paragraph) => textOf(paragraph).trim() !== "");
}

const weightOf = (runs: readonly Run[]): Room => {
  const [marks, links] = [runs.flatMap((run) => run.marks).length, runs.flatMap(({ href }) => (href ? [href] : []))];
  const entities = marks + links.length;
  const bytes = links.reduce((sum, href) => sum + Buffer.byteLength(href), entities * 16);
  return { length: codePoints(textOf(runs)), entities, bytes };
};

const fits = ({ length, entities, bytes }: Room): boolean =>
  length <= room.length && entities <= room.entities && bytes <= room.bytes;

/** The paragraph, in several pieces where no message would hold it. */
function piecesOf(paragraph: readonly Run[]): Run[][] {
  if (fits(weightOf(paragraph))) return [[...paragraph]];
  const pieces: Run[][] = [];
  let piece: Run[] = [];
  const close = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  for (const run of paragraph) {
    if (!fits({ ...weightOf([...piece, run]), length: 0 })) close();
    let { text } = run;
    for (let left = room.length - weightOf(piece).length; codePoints(text) > left; left = room.length) {
      const head = beginningOf(text, left);
      if (head !== "") piece.push({ ...run, text: head });
      close();
      text = text.slice(head.length).trimStart();
    }
    if (text !== "") piece.push({ ...run, text });
  }
  close();
  return pieces;
}

const sentenceEnd = /^[\s\S]*[.!?…。！？]["'»”’)\]]*(?=\s|$)/u;
const wordEnd = /^[\s\S]*\S(?=\s)/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Of what would fit: a beginning shorter than this is not worth a sentence's end. */
const worthKeeping = 0.5;

/** Of a text that is longer: whole sentences, else words, else signs as people see them; nothing where none fits. */
function beginningOf(text: string, length: number): string {
  if (length <= 0) return "";
  const head = [...text.slice(0, length * 2)].slice(0, length).join("");
  for (const end of [sentenceEnd, wordEnd]) {
    const found = end.exec(head)?.[0] ?? "";
    if (found.length >= head.length * worthKeeping) return found;
  }
  let end = 0;
  for (const { segment, index } of graphemes.segment(text.slice(0, head.length + 100))) {
    if (index + segment.length > head.length) break;
    end = index + segment.length;
  }
  return end > 0 ? head.slice(0, end) : head; // a sign longer than a message is none
}

/** As many paragraphs to a message as it holds. */
function pack(pieces: readonly Run[][]): Run[][] {
  const pages: Run[][] = [];
  for (const piece of pieces) {
    const page = pages.at(-1);
    const joined = page ? [...page, { text: "\n\n", marks: [] }, ...piece] : piece;
    if (page && fits(weightOf(joined))) pages[pages.length - 1] = joined;
    else pages.push([...piece]);
  }
  return pages;
}
