/** What was stated as plain text though many write it as HTML (JSON-LD, meta values, names, headlines), as one clean line:
 *  references to characters decoded as often as they were encoded, markup gone, "<" kept where it is meant. */
import { Parser } from "htmlparser2";
import { cleanText } from "./clean-text.ts";

/** Encoded by the template, by the editor's program, and by the one that handed it on. */
const mostDecodings = 3;
/** Longer ones are no headline and no name: what lies behind is not looked at. */
const longest = 20_000;

export function statedText(value: string): string {
  let text = value.slice(0, longest);
  for (let i = 0; i < mostDecodings && text.includes("&"); i++) {
    const decoded = text.replace(reference, decode);
    if (decoded === text) break;
    text = decoded;
  }
  return cleanText(text.includes("<") ? withoutMarkup(text) : text);
}

/** With its semicolon, or a number without: "AT&T" and "R&D" are no references. */
const reference = /&(?:#\d{1,7};?|#x[\da-f]{1,6};?|(?:nbsp|quot|apos|amp|lt|gt|[a-z][a-z\d]{1,30});)/gi;

const known = new Map<string, string>();
const mostKnown = 500;

/** The parser's table has two thousand names. */
function decode(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  let text = "";
  const parser = new Parser(
    {
      ontext(part) {
        text += part;
      },
    },
    { decodeEntities: true },
  );
  parser.end(name.endsWith(";") ? name : `${name};`);
  // Some write the names in capitals, which only a few may be.
  const decoded = text === name && name !== name.toLowerCase() ? decode(name.toLowerCase()).toUpperCase() : text;
  if (known.size < mostKnown) known.set(name, decoded);
  return decoded;
}

/** A script that is cut off begins with its code; a headline may speak of one ("Use <script> with care"). */
const declarations = /<!--.*?(?:-->|$)|<!\[CDATA\[|\]\]>|<(script|style)\b[^>]*>(?:.*?<\/\1\s*>|(?=\S).*$)/gis;
const tag = /<(\/?)([a-z][\w:-]{0,30})(\s[^<>]*|\/)?>/gi;
/** Stand alone, and are never meant as words. */
const alone = new Set(["br", "hr", "img", "wbr"]);
/** What texts are marked up with: a site that cuts its summaries leaves them without their end. */
const usual = new Set(
  "a abbr b big blockquote center cite code div em font h1 h2 h3 h4 h5 h6 i ins li mark ol p pre q s small span strike strong sub sup u ul".split(
    " ",
  ),
);
/** The words on both sides of these belong to different lines. */
const breaking = new Set(
  "article blockquote br center dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul".split(
    " ",
  ),
);
/** A tag that the text was cut off in. */
const cutOff = /<\/?(?:[a-z][\w-]*(?:\s[^<>]*)?)?$/i;
const cutOffInside = /<(?:a|div|img|p|span|strong)\s[^<>]*$/i;

/** A tag is markup when it has a partner or attributes, stands alone by its nature, or opens the very words behind it ("<b>New");
 *  else it is what the text speaks of ("The <video> element", "vector<int>"). */
function withoutMarkup(text: string): string {
  const bare = text.replace(declarations, " ");
  const closed = new Set(
    [...bare.matchAll(tag)].flatMap(([, slash, name = ""]) => (slash ? [name.toLowerCase()] : [])),
  );
  let found = false;
  const stripped = bare.replace(tag, (whole, slash: string, name: string, rest: string | undefined, at: number) => {
    const own = name.toLowerCase();
    const isMarkup =
      slash !== "" ||
      closed.has(own) ||
      alone.has(own) ||
      /=/.test(rest ?? "") ||
      (usual.has(own) && !rest?.trim() && opensWords(bare, at, at + whole.length));
    if (!isMarkup) return whole;
    found = true;
    return breaking.has(own) ? " " : "";
  });
  return stripped.replace(found ? cutOff : cutOffInside, "");
}

/** Nothing stands right before it, and a word right behind: but "<div>s" are several. */
function opensWords(text: string, from: number, to: number): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text[from - 1] ?? " ") &&
    /^[\p{L}\p{N}"'“„«]/u.test(text[to] ?? "") &&
    !/^s(?!\p{L})/u.test(text.slice(to, to + 2))
  );
}
