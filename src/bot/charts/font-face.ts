/** Reads of a TrueType font which signs it has and how wide they are: what is drawn must fit, and no sign may become a box.
 *  OpenType specification, tables cmap (formats 4 and 12), head, hhea and hmtx. */

export interface FontFace {
  has(codePoint: number): boolean;
  /** As many pixels as the text takes at a size, joined forms and kerning not counted. */
  widthOf(text: string, size: number): number;
}

export function readFontFace(bytes: Uint8Array): FontFace {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < data.getUint16(4); i++) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...Array.from({ length: 4 }, (_, n) => data.getUint8(at + n)));
    tables.set(tag, data.getUint32(at + 8));
  }
  const tableAt = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`a font without ${tag}`);
    return at;
  };
  const unitsPerEm = data.getUint16(tableAt("head") + 18);
  const widths = data.getUint16(tableAt("hhea") + 34);
  const hmtx = tableAt("hmtx");
  const glyphs = readGlyphs(data, tableAt("cmap"));
  const advance = (codePoint: number): number =>
    data.getUint16(hmtx + 4 * Math.min(glyphs.get(codePoint) ?? 0, widths - 1)) / unitsPerEm;
  return {
    has: (codePoint) => glyphs.has(codePoint),
    widthOf: (text, size) => [...text].reduce((sum, sign) => sum + advance(sign.codePointAt(0) ?? 0), 0) * size,
  };
}

/** Code point → glyph, of all tables for Unicode. */
function readGlyphs(data: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < data.getUint16(cmap + 2); i++) {
    const table = cmap + data.getUint32(cmap + 4 + i * 8 + 4);
    const format = data.getUint16(table);
    if (format === 4) readSegments(data, table, glyphs);
    if (format === 12) readGroups(data, table, glyphs);
  }
  return glyphs;
}

function readSegments(data: DataView, table: number, glyphs: Map<number, number>): void {
  const twice = data.getUint16(table + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const end = data.getUint16(table + 14 + segment);
    const start = data.getUint16(table + 16 + twice + segment);
    const delta = data.getUint16(table + 16 + twice * 2 + segment);
    const rangeAt = table + 16 + twice * 3 + segment;
    const range = data.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const given = range === 0 ? code : data.getUint16(rangeAt + range + (code - start) * 2);
      const glyph = given === 0 ? 0 : (given + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(data: DataView, table: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < data.getUint32(table + 12); group++) {
    const at = table + 16 + group * 12;
    const [start, end, first] = [data.getUint32(at), data.getUint32(at + 4), data.getUint32(at + 8)];
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
  }
}
