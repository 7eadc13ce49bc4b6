/** What Telegram says of a message (a text, and ranges that are bold, a link, a quote …) as simple HTML: what an editor has
 *  written keeps its look in a story. Ranges may nest and overlap; text is cut wherever one of them begins or ends. */
import { escapeText } from "./safe-html.ts";

/** Bot API, MessageEntity. Offset and length in UTF-16 units. */
export interface StyledRange {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string | undefined;
}

/** A piece of the text that is kept, in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const tags: Readonly<Record<string, string>> = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  spoiler: "tg-spoiler",
  code: "code",
};
const blockTags: Readonly<Record<string, string>> = {
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

/** `lines`: of each the pieces that are kept, in order; an empty one parts two paragraphs. Mentions of people, bot commands and
 *  custom emoji stay as plain text; of links those to http and https are kept. */
export function styledHtml(text: string, ranges: readonly StyledRange[], lines: readonly (readonly Piece[])[]): string {
  let html = "";
  let open: string | undefined;
  const turn = (block: string | undefined): void => {
    if (block === open) return;
    html += `${open === undefined ? "" : `</${open}>`}${block === undefined ? "" : `<${block}>`}`;
    open = block;
  };
  for (const [i, line] of lines.entries()) {
    if (i > 0) {
      // A line break between two lines of one block belongs to it.
      const next = lines.slice(i).find((each) => each.length > 0)?.[0];
      const goesOn = next !== undefined && open !== undefined && blockAt(ranges, next.start) === open;
      if (!goesOn) turn(undefined);
      html += open === "pre" ? "\n" : "<br>";
    }
    for (const piece of line) {
      for (const { start, end } of cutAt(ranges, piece)) {
        turn(blockAt(ranges, start));
        html += marked(text.slice(start, end), ranges, start);
      }
    }
  }
  turn(undefined);
  return html;
}

/** Whether something in these pieces looks otherwise than plain text. */
export const isStyled = (ranges: readonly StyledRange[], lines: readonly (readonly Piece[])[]): boolean =>
  lines.flat().some(({ start, end }) => ranges.some((range) => isShown(range) && reaches(range, start, end)));

const isShown = ({ type, url = "" }: StyledRange): boolean =>
  Object.hasOwn(tags, type) || Object.hasOwn(blockTags, type) || (type === "text_link" && isWeb(url));

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

const reaches = ({ offset, length }: StyledRange, start: number, end: number): boolean =>
  offset < end && offset + length > start;

/** Cut wherever a range begins or ends. */
function cutAt(ranges: readonly StyledRange[], { start, end }: Piece): Piece[] {
  const borders = ranges.flatMap(({ offset, length }) => [offset, offset + length]);
  const inside = borders.filter((at) => at > start && at < end);
  const all = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return all.slice(1).flatMap((to, i) => {
    const from = all[i] ?? to;
    return to > from ? [{ start: from, end: to }] : [];
  });
}

const around = (ranges: readonly StyledRange[], at: number): StyledRange[] =>
  ranges.filter(({ offset, length }) => offset <= at && at < offset + length);

function blockAt(ranges: readonly StyledRange[], at: number): string | undefined {
  const blocks = around(ranges, at).flatMap(({ type }) => blockTags[type] ?? []);
  return blocks.includes("pre") ? "pre" : blocks[0];
}

function marked(text: string, ranges: readonly StyledRange[], at: number): string {
  const here = around(ranges, at);
  const names = [...new Set(here.flatMap(({ type }) => tags[type] ?? []))];
  const link = here.find(({ type, url = "" }) => type === "text_link" && isWeb(url))?.url;
  const inner = names.reduce((html, tag) => `<${tag}>${html}</${tag}>`, escapeText(text).toString());
  return link === undefined ? inner : `<a href="${escapeText(link)}">${inner}</a>`;
}
