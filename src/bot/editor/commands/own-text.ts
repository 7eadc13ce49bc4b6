/** The text that an editor wrote, behind its headline: as plain words, and, where it has paragraphs, links or emphasis, as HTML
 *  that keeps them. Pure. */
import { codePoints } from "../../../format/measure.ts";
import { isStyled, type Piece, type StyledRange, styledHtml } from "../../../format/styled-text.ts";
import type { ArticleContent } from "../../../news/article.ts";

export interface OwnText {
  readonly text: string;
  /** Of `text`. */
  readonly ranges: readonly StyledRange[];
}

const address = /https?:\/\/\S+/gi;
const hashtagsAlone = /^(?:#[a-z0-9_-]+\s*)+$/i;
/** Code points. What is longer is also a body: it has no room on a card. */
const longestLead = 700;

interface Line extends Piece {
  readonly pieces: readonly Piece[];
  readonly words: string;
}

/** Null: there is nothing but links and hashtags. `headline`: it is given apart; else it is the first line. */
export function readOwnText({ text, ranges }: OwnText, headline?: string): Omit<ArticleContent, "url"> | null {
  const lines = linesOf(text);
  const at = headline === undefined ? lines.findIndex(({ words }) => words !== "") : -1;
  const title = headline ?? lines[at]?.words;
  if (!title) return null;
  const behind = trimmed(lines.slice(at + 1));
  const lead = behind
    .map(({ words }) => words)
    .filter(Boolean)
    .join(" ");
  if (lead === "") return { title };
  const kept = behind.map(({ words, pieces }) => (words === "" ? [] : pieces));
  const hasLook = behind.length > 1 || isStyled(ranges, kept);
  const html = hasLook ? { leadHtml: styledHtml(text, ranges, kept) } : {};
  const isLong = codePoints(lead) > longestLead;
  return { title, lead, ...html, ...(isLong && { body: lead, ...(hasLook && { bodyHtml: html.leadHtml }) }) };
}

/** Without links, which a story has one of, and without lines of hashtags, which are its topics. */
function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start;
    start += line.length + 1;
    const words = line.replace(address, "").replace(/\s+/g, " ").trim();
    const isKept = words !== "" && !hashtagsAlone.test(words);
    return { start: from, end: from + line.length, words: isKept ? words : "", pieces: piecesOf(line, from) };
  });
}

function piecesOf(line: string, from: number): Piece[] {
  const pieces: Piece[] = [];
  let at = line.length - line.trimStart().length;
  for (const found of line.matchAll(address)) {
    pieces.push({ start: from + at, end: from + found.index });
    at = found.index + found[0].length;
  }
  pieces.push({ start: from + at, end: from + line.trimEnd().length });
  return pieces.filter(({ start, end }) => end > start);
}

/** Without empty lines at both ends, and with one in the place of several. */
function trimmed(lines: readonly Line[]): Line[] {
  const from = lines.findIndex(({ words }) => words !== "");
  if (from < 0) return [];
  const until = lines.findLastIndex(({ words }) => words !== "") + 1;
  const some = lines.slice(from, until);
  return some.filter(({ words }, i) => words !== "" || some[i - 1]?.words !== "");
}
