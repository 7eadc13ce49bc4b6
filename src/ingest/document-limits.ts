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
    if (next === 0x21 || next === 0x3f) {
      at = endOfDeclaration(xml, at);
      if (at < 0) return;
      continue;
    }
    const isClosing = next === 0x2f;
    if (!isClosing && !isNameStart(next)) {
      at++;
      continue;
    }
    const tag = tagAt(xml, at);
    if (tag === null) return;
    const name = nameAt(xml, isClosing ? at + 2 : at + 1, tag.end);
    if (isClosing) {
      const found = open.lastIndexOf(name);
      if (found >= 0) open.length = found;
    } else {
      elements++;
      if (xml.charCodeAt(tag.end - 1) !== 0x2f) open.push(name);
      const { depth, elements: most, attributesOfOne } = feedLimits;
      if (open.length > depth || elements > most || tag.attributes > attributesOfOne) throw new TooComplex();
    }
    at = tag.end;
  }
}

/** Where a comment, CDATA, DOCTYPE or processing instruction ends; -1 when it never does. */
function endOfDeclaration(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return xml.indexOf("-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return xml.indexOf("]]>", at + 9);
  return xml.indexOf(">", at);
}

/** Where the tag ends, a ">" inside quotes not counted, and how many values it has. Null when it never ends. */
function tagAt(xml: string, from: number): { readonly end: number; readonly attributes: number } | null {
  let [quote, attributes] = [0, 0];
  for (let i = from + 1; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return { end: i, attributes };
    else if (code === 0x3c)
      return { end: i - 1, attributes }; // never closed, and the next one begins
    else if ((code === 0x22 || code === 0x27) && xml.charCodeAt(i - 1) === 0x3d) {
      quote = code;
      attributes++;
    }
  }
  return null;
}

function nameAt(xml: string, from: number, end: number): string {
  let to = from;
  while (to < end && to < from + 100 && xml.charCodeAt(to) > 0x20 && xml.charCodeAt(to) !== 0x2f) to++;
  return xml.slice(from, to);
}

const isNameStart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0x7f;
