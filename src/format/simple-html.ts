/** Most texts of feeds are a paragraph or two with a link: one walk over the characters reads them, at a tenth of a parser's
 *  price. Whatever is not plainly simple is left to the parser: the two never disagree. */
import { isHarmless } from "./clean-text.ts";

/** What the next text is separated by; a larger one swallows a smaller. */
const nothing = 0;
const space = 1;
const line = 2;
const paragraph = 3;
const separators = ["", " ", "\n", "\n\n"] as const;

/** Where the parser stops reading. */
const mostCharacters = 200_000;
const simpleTags = new Set("p div br a b i u em strong span font small".split(" "));
const mayHide = /style|hidden/i;
const attributed = /^([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*\/?$/i;
const simpleReference = /(?:amp|lt|gt|quot|nbsp|apos|#39|#8217);/y;
const references: Readonly<Record<string, string>> = {
  "amp;": "&",
  "lt;": "<",
  "gt;": ">",
  "quot;": '"',
  "apos;": "'",
  "#39;": "'",
  "#8217;": "’",
};

/** Clean paragraphs, separated by a blank line each; null for what needs a parser. */
export function simpleHtmlText(source: string): string | null {
  if (source.length > mostCharacters || !isHarmless(source)) return null;
  let out = "";
  let gap: number = nothing;
  let from = 0;
  let open: string[] | null = null;
  for (let at = 0; ; at++) {
    const code = at < source.length ? source.charCodeAt(at) : end;
    if (code > lessThan && code !== nbsp) continue;
    if (code > blank && code !== ampersand && code !== lessThan && code !== nbsp) continue;
    // One blank between words is what most blanks are: the walk just goes on.
    if (code === blank && at > from && isWord(source.charCodeAt(at + 1))) continue;
    let reference: string | undefined;
    if (code === ampersand) {
      simpleReference.lastIndex = at + 1;
      reference = simpleReference.exec(source)?.[0];
      if (reference === undefined) {
        if (isNameStart(source.charCodeAt(at + 1))) return null;
        continue;
      }
    }
    if (at > from) {
      const text = from === 0 && at === source.length ? source : source.slice(from, at);
      out = out === "" ? text : out + separators[gap] + text;
      gap = nothing;
    }
    from = at + 1;
    if (code === end) return out;
    if (reference !== undefined) {
      const character = references[reference];
      if (character === undefined) {
        if (gap < space) gap = space; // a blank that does not break is one that does, here
      } else {
        out = out === "" ? character : out + separators[gap] + character;
        gap = nothing;
      }
      at += reference.length;
      from = at + 1;
    } else if (code === lessThan) {
      const close = source.indexOf(">", at);
      if (close < 0) return null;
      const inside = source.slice(at + 1, close);
      const isClosing = inside.charCodeAt(0) === slash;
      const tag = tagOf(isClosing ? inside.slice(1) : inside, isClosing);
      if (tag === null) return null;
      const isBlock = tag === "p" || tag === "div";
      if (tag === "br") {
        gap = gap < line ? line : paragraph;
      } else if (isClosing) {
        if (open?.pop() !== tag) return null; // nested the wrong way: who closes whom, the parser knows
      } else {
        open ??= [];
        if (isBlock && open.at(-1) === "p") open.pop(); // a paragraph holds no other
        open.push(tag);
      }
      if (isBlock) gap = paragraph;
      at = close;
      from = at + 1;
    } else if (gap < space) gap = space;
  }
}

/** Null for what a parser must look at. `inside`: what stands between the brackets. */
function tagOf(inside: string, isClosing: boolean): string | null {
  if (simpleTags.has(inside)) return inside === "br" && isClosing ? null : inside;
  const [, name = "", attributes = ""] = isClosing ? [] : (attributed.exec(inside) ?? []);
  const tag = name.toLowerCase();
  return simpleTags.has(tag) && !mayHide.test(attributes) ? tag : null;
}

const end = -1;
const blank = 0x20;
const nbsp = 0xa0;
const ampersand = 0x26;
const lessThan = 0x3c;
const slash = 0x2f;

const isWord = (code: number): boolean => code > 0x20 && code !== 0x26 && code !== 0x3c && code !== 0xa0;

/** A letter or "#": it may be a reference that only the parser knows. */
const isNameStart = (code: number): boolean =>
  code === 0x23 || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
