/** Bytes in every encoding, declared right, wrong or not at all, whole and with a byte cut. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/ingest/charset.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const prolog = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;
const texts = {
  fr: "Été à Genève : l’hôpital rouvre, « déjà » trop tard",
  ru: "Погода в Москве сегодня: дождь и ветер",
  de: "Über Köln fällt Schnee, für März ungewöhnlich",
  ja: "東京で桜が咲いた。今年は平年より早い",
  ar: "الطقس في القاهرة اليوم",
};
/** One byte of a character beyond ASCII is gone. */
function cut(bytes: Uint8Array, at: number): Uint8Array {
  const places = [...bytes.keys()].filter((i) => (bytes[i] ?? 0) > 0x7f);
  const place = places[at % places.length] ?? 0;
  return bytes.filter((_, i) => i !== place);
}

describe.each(Object.entries(texts))("UTF-8 in %s", (_, text) => {
  test.each(["utf-8", "iso-8859-1", "windows-1252", "windows-1251", "koi8-r", "shift_jis", "gbk", "utf-16", "no-such"])(
    "is UTF-8 whatever is declared: %s",
    (label) => {
      const source = `${prolog(label)}<rss><title>${text}</title></rss>`;
      expect(decodeText(bytesOf(source))).toBe(source);
      expect(decodeText(bytesOf(`<title>${text}</title>`), `text/html; charset=${label}`)).toBe(
        `<title>${text}</title>`,
      );
      const page = `<meta http-equiv="content-type" content="text/html; charset=${label}"><title>${text}</title>`;
      expect(decodeText(bytesOf(page))).toBe(page);
    },
  );

  test.each(["utf-8", "UTF8", "no-such"])("with a byte cut loses that character alone when %s is declared", (label) => {
    const source = `${prolog(label)}<rss><title>${text}</title><p>${text}</p></rss>`;
    for (let at = 0; at < 30; at++) {
      const read = decodeText(cut(bytesOf(source), at));
      expect(read).toContain("\uFFFD");
      expect(read.replace(/\uFFFD+/g, "").length).toBeGreaterThanOrEqual(source.length - 1);
      expect(read).toContain(text.slice(-4));
    }
  });

  test("with a byte cut and a wrong label is UTF-8 still", () => {
    const source = `${prolog("iso-8859-1")}<rss>${`<title>${text}</title>`.repeat(10)}</rss>`;
    expect(decodeText(cut(bytesOf(source), 7))).toContain(text);
  });
});

describe("UTF-16 and UTF-32 show by their zeros", () => {
  const source = `<?xml version="1.0"?><rss><title>${texts.fr} ${texts.ja}</title></rss>`;
  const little = new Uint8Array(Buffer.from(source, "utf16le"));
  const big = new Uint8Array(Buffer.from(source, "utf16le").swap16());
  const wide = (isLittle: boolean): Uint8Array => {
    const points = [...source].map((c) => c.codePointAt(0) ?? 0);
    const data = new DataView(new ArrayBuffer(points.length * 4));
    for (const [i, point] of points.entries()) data.setUint32(i * 4, point, isLittle);
    return new Uint8Array(data.buffer);
  };

  test.each([
    ["UTF-16LE", little],
    ["UTF-16BE", big],
    ["UTF-32LE", wide(true)],
    ["UTF-32BE", wide(false)],
  ])("%s, whatever is declared", (_, bytes) => {
    for (const type of ["", "text/xml; charset=utf-8", "text/xml; charset=utf-16", "text/xml; charset=iso-8859-1"]) {
      expect(decodeText(bytes, type)).toBe(source);
    }
  });

  test("with a mark, which is no part of the text", () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, ...little))).toBe(source);
    expect(decodeText(Uint8Array.of(0xfe, 0xff, ...big))).toBe(source);
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf(source)), "text/xml; charset=utf-16")).toBe(source);
  });
});

describe("another script behind the label that servers give to all", () => {
  test.each([
    ["windows-1251", "CFEEE3EEE4E020E220CCEEF1EAE2E5", "Погода в Москве"],
    ["windows-1256", "C7E1D8DED320DDED20C7E1DEC7E5D1C9", "الطقس في القاهرة"],
    ["windows-1253", "CF20EAE1E9F1FCF220F3F4E7ED20C1E8DEEDE1", "Ο καιρός στην Αθήνα"],
  ])("%s", (_, hex, text) => {
    const source = Buffer.from(`${hex}0A`.repeat(8), "hex");
    expect(decodeText(source, "text/html; charset=iso-8859-1")).toContain(text);
  });
});

describe("another encoding counts where the bytes agree", () => {
  test.each([
    ["windows-1251", "CFEEE3EEE4E020E220CCEEF1EAE2E5", "Погода в Москве"],
    ["koi8-r", "F0CFC7CFC4C120D720EDCFD3CBD7C5", "Погода в Москве"],
    ["iso-8859-1", "C974E920E0204765 6EE87665", "Été à Genève"],
    ["windows-1252", "93C974E994", "“Été”"],
    ["shift_jis", "938C8B9E82C58DF782AA8DE782A282BD", "東京で桜が咲いた"],
    ["iso-2022-jp", "1B2442456C357E1B2842", "東京"],
    ["gbk", "B6ABBEA9B5C4D3A3BBA8", "东京的樱花"],
  ])("%s", (label, hex, text) => {
    const bytes = Uint8Array.of(...bytesOf(`${prolog(label)}<t>`), ...Buffer.from(hex.replaceAll(" ", ""), "hex"));
    expect(decodeText(bytes)).toBe(`${prolog(label)}<t>${text}`);
    expect(decodeText(bytes, `text/xml; charset=${label}`)).toContain(text);
  });

  test("not where the declaration is UTF-8 and the bytes are Latin-1", () => {
    const bytes = Buffer.from(`${prolog("utf-8")}<t>Déjà vu à Orléans</t>`, "latin1");
    expect(decodeText(bytes, "text/xml; charset=utf-8")).toContain("Déjà vu à Orléans");
  });

  test("and a single-byte label that would read control characters gives way to the document's own", () => {
    const japanese = Buffer.from("938C8B9E82C58DF782AA8DE782A282BD".repeat(3), "hex");
    const bytes = Uint8Array.of(...bytesOf('<meta charset="shift_jis"><t>'), ...japanese);
    expect(decodeText(bytes, "text/html; charset=iso-8859-1")).toContain("東京で桜が咲いた");
  });
});

test("whatever text there is comes back from UTF-8, and whatever bytes there are give an answer", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom("utf-8", "latin1", "utf-16", "x"),
      (text, label) => {
        const source = `<t>${text.replaceAll("\0", "").replaceAll("\u001b", "").replaceAll("\uFEFF", "")}é</t>`;
        expect(decodeText(bytesOf(source), `text/html; charset=${label}`)).toBe(source);
      },
    ),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(typeof decodeText(bytes)).toBe("string");
    }),
  );
});
