/** What is still a document: far above what real ones hold, far below what stops a parser. The deepest of real pages is 38, the
 *  largest has 9,888 elements; the largest of real feeds has some 60,000. */

/** ms from the moment a document is turned to; what takes longer is given up. */
export const readingDeadlineMs = 5000;

export class TooComplex extends Error {
  constructor() {
    super("too many or too deeply nested elements");
    this.name = "TooComplex";
  }
}

export const pageLimits = { depth: 1000, elements: 120_000, attributesOfOne: 1000 } as const;
/** Past these the reader-mode library is not asked: what the page says about itself is read all the same. */
export const textLimits = { depth: 200, elements: 30_000, pieces: 100_000 } as const;
export const feedLimits = { depth: 400, elements: 400_000, attributesOfOne: 1000 } as const;

/** Throws TooComplex when a feed's markup is past the limits. One pass over the text; what stands in CDATA, comments and
 *  attributes is text. A tag that is never closed ends with the one around it. */
export function demandSimpleXml(xml: string): void {
  const open: string[] = [];
  let elements = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const next = xml.charCodeAt(at + 1);
    if (next === 0x2f) at = close(open, xml, at + 2);
    else if (next === 0x21 || next === 0x3f) at = endOfDeclaration(xml, at);
    else if (isNameStart(next)) {
      const behindName = endOfName(xml, at + 1);
      const end = xml.charCodeAt(behindName) === 0x3e ? behindName : endOfTag(xml, behindName);
      elements++;
      if (end >= 0 && xml.charCodeAt(end - 1) !== 0x2f) open.push(xml.slice(at + 1, behindName));
      const { depth, elements: most } = feedLimits;
      if (open.length > depth || elements > most || hasTooManyAttributes(xml, at, end)) throw new TooComplex();
      at = end;
    } else at++;
    if (at < 0) return;
  }
}

/** Closes the innermost element of the name that stands at `from`; what is open in it ends with it. Returns where the tag ends;
 *  negative when it never does. */
function close(open: string[], xml: string, from: number): number {
  const innermost = open.at(-1) ?? "";
  const end = from + innermost.length;
  if (innermost !== "" && xml.charCodeAt(end) === 0x3e && xml.startsWith(innermost, from)) {
    open.pop();
    return end;
  }
  const found = open.lastIndexOf(xml.slice(from, endOfName(xml, from)));
  if (found >= 0) open.length = found;
  return endOfTag(xml, from);
}

/** Longer names are compared by their beginning. */
const longestName = 100;

function endOfName(xml: string, from: number): number {
  let to = from;
  while (to < from + longestName && isOfName(xml.charCodeAt(to))) to++;
  return to;
}

/** No blank, no "/", ">" or "<". */
const isOfName = (code: number): boolean =>
  code > 0x3e || (code > 0x20 && code !== 0x2f && code !== 0x3e && code !== 0x3c);

/** Where a comment, CDATA, DOCTYPE or processing instruction ends; -1 when it never does. */
function endOfDeclaration(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return xml.indexOf("-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return xml.indexOf("]]>", at + 9);
  return xml.indexOf(">", at);
}

/** Where the tag ends, a ">" inside quotes not counted, or the next one begins. Negative when it never does. */
function endOfTag(xml: string, from: number): number {
  for (let i = from; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (code === 0x3e) return i;
    if (code === 0x3c) return i - 1;
    if (isQuoteOfValue(xml, i, code)) {
      i = xml.indexOf(code === 0x22 ? '"' : "'", i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

const isQuoteOfValue = (xml: string, at: number, code: number): boolean =>
  (code === 0x22 || code === 0x27) && xml.charCodeAt(at - 1) === 0x3d;

/** Of an attribute: `=""`. */
const shortestValue = 3;

function hasTooManyAttributes(xml: string, from: number, end: number): boolean {
  const { attributesOfOne } = feedLimits;
  if (end - from <= attributesOfOne * shortestValue) return false;
  let values = 0;
  for (let i = from + 1; i < end; i++) {
    const code = xml.charCodeAt(i);
    if (!isQuoteOfValue(xml, i, code)) continue;
    values++;
    i = xml.indexOf(code === 0x22 ? '"' : "'", i + 1);
  }
  return values > attributesOfOne;
}

const isNameStart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0x7f;
