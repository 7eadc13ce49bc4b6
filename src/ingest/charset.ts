/** Decodes bytes to text, for pages and feeds alike: the bytes are believed before any declaration. What is valid UTF-8 beyond
 *  ASCII is UTF-8; UTF-16 and UTF-32 show by their zeros; a declaration counts where the bytes agree with it. */
import { isAscii, isUtf8 } from "node:buffer";
import { TextDecoder } from "@exodus/bytes/encoding.js";
import chardet from "chardet";

/** How far a declaration inside the document is looked for. */
const headBytes = 64 * 1024;
/** chardet's guess from a sample is as good as from the whole. */
const sampleBytes = 64 * 1024;
/** Broken bytes are replaced; control characters of the eighties are in no text, but in one that is read wrong. */
const fault = /[\uFFFD\u0080-\u009F]/;

export function decodeText(bytes: Uint8Array, contentType = ""): string {
  const wide = wideEncoding(bytes);
  if (wide) return wide.decode(bytes);
  const isAsciiOnly = isAscii(bytes);
  if (isAsciiOnly ? !hasEscapes(bytes) : isUtf8(bytes)) return decode(bytes, "utf-8");
  const labels = declaredEncodings(bytes, contentType);
  const utf8 = decode(bytes, "utf-8");
  if (isAsciiOnly && labels.length === 0) return utf8;
  const isExpected = labels.length === 0 || labels.includes("utf-8") || hasUtf8Mark(bytes);
  if (!isAsciiOnly && isMostlyRight(utf8, isExpected ? 1 : faultsOfTruth)) return utf8;
  const texts = labels.filter((label) => label !== "utf-8").map((label) => decode(bytes, label));
  const declared = texts.find((text) => !fault.test(text)) ?? texts.find((text) => isMostlyRight(text, faultsOfTruth));
  if (declared !== undefined && !isOtherScript(declared)) return declared;
  const guess = knownEncoding(chardet.detect(bytes.subarray(0, sampleBytes)) ?? "");
  if (declared !== undefined && (!guess || !nonLatin.test(guess))) return declared;
  return decode(bytes, guess && !guess.startsWith("utf-16") ? guess : "windows-1252");
}

const nonLatin = /^(?:windows-125[1356]|iso-8859-[5678]|koi8|x-mac-cyr|big5|gb|euc|shift|iso-2022)/;
/** Accented letters of Latin script stand alone or by twos. */
const manyInARow = /[\u00C0-\u00FF]{4,}/g;

/** Letters of another script that were read in the web's usual encoding, which servers declare without looking. */
function isOtherScript(text: string): boolean {
  const sample = text.slice(0, sampleBytes);
  const inRows = (sample.match(manyInARow) ?? []).join("").length;
  return inRows > 20 && inRows * 2 > (sample.match(/[\u00C0-\u00FF]/g)?.length ?? 0);
}

/** As somebody says who has looked at it; a label nobody knows is left out. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const encoding = knownEncoding(label);
  return encoding === null ? decodeText(bytes) : decode(bytes, encoding);
}

/** Faults for each character beyond ASCII that is right, where nothing else speaks for an encoding: a document in another one
 *  has many more. Where it is declared, as many faults as right characters are borne. */
const faultsOfTruth = 0.1;

/** `borne`: faults for each character beyond ASCII. */
function isMostlyRight(text: string, borne: number): boolean {
  let [faults, right] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code >= 0x80 && code < 0xa0)) faults++;
    else if (code > 0x7f) right++;
  }
  return faults <= right * borne;
}

/** ISO-2022 writes Japanese in ASCII, behind escapes. */
const hasEscapes = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(0x1b);

const hasUtf8Mark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** By their standard names, in the order of trust; UTF-16 and UTF-32 are not among them: where they are true the bytes say so. */
function declaredEncodings(bytes: Uint8Array, contentType: string): readonly string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytes)).toString("latin1");
  const declared = [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1],
    /^[^<]{0,200}<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1],
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1],
  ];
  return declared
    .flatMap((label) => knownEncoding(label ?? "") ?? [])
    .filter((label) => !/^(?:utf-16|x-user)/.test(label));
}

/** Null for a label nobody knows. */
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null; // RangeError: no such encoding
  }
}

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

const hasWideMark = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

interface WideEncoding {
  decode(bytes: Uint8Array): string;
}

/** Bytes looked at for zeros: markup stands in front, in every language. */
const zeroSample = 400;
/** Of the characters there: those of markup alone are more. */
const zeroShare = 0.2;

/** Characters of two or four bytes: in markup all but one of them are zero. Null where the zeros say nothing of it. */
function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  const zeros = [0, 0, 0, 0];
  const size = Math.min(bytes.length, zeroSample) & ~3;
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1;
  const [a = 0, b = 0, c = 0, d = 0] = zeros;
  const most = size / 4;
  const [many, few] = [most * (hasWideMark(bytes) ? zeroShare / 10 : zeroShare), most * 0.05];
  if (most === 0 || a + b + c + d < many) return null;
  if (a >= many && b >= many && c >= many && d <= few) return utf32((data, at) => data.getUint32(at, false));
  if (d >= many && c >= many && b >= many && a <= few) return utf32((data, at) => data.getUint32(at, true));
  if (b + d >= 2 * many && a + c <= 2 * few) return { decode: (all) => decode(all, "utf-16le") };
  if (a + c >= 2 * many && b + d <= 2 * few) return { decode: (all) => decode(all, "utf-16be") };
  return null;
}

/** The web's decoders know none. */
const utf32 = (read: (data: DataView, at: number) => number): WideEncoding => ({
  decode(bytes) {
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts: string[] = [];
    for (let at = 0; at + 4 <= data.byteLength; at += 4) {
      const code = read(data, at);
      if (at > 0 || code !== 0xfeff) parts.push(code > 0x10ffff ? "\uFFFD" : String.fromCodePoint(code));
    }
    return parts.join("");
  },
});
