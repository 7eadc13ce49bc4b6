/** Decodes bytes to text, for pages and feeds alike: declarations are believed only where the bytes agree. */
import { TextDecoder } from "@exodus/bytes/encoding.js";
import chardet from "chardet";

/** How far a declaration inside the document is looked for. */
const headBytes = 64 * 1024;
/** chardet's guess from a sample is as good as from the whole. */
const sampleBytes = 64 * 1024;

export function decodeText(bytes: Uint8Array, contentType = ""): string {
  const marked = byteOrderMark(bytes);
  if (marked) return decode(bytes, marked) ?? new TextDecoder("utf-8").decode(bytes);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytes)).toString("latin1");
  const declared = [
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1],
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1],
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1],
  ];
  for (const label of declared) {
    const text = label === undefined ? null : decode(bytes, label);
    if (text !== null && !text.includes("\uFFFD")) return text;
  }
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null && !utf8.includes("\uFFFD")) return utf8;
  const guess = chardet.detect(bytes.subarray(0, sampleBytes));
  return (guess && decode(bytes, guess)) ?? decode(bytes, "windows-1252") ?? "";
}

/** As somebody says who has looked at it; a label nobody knows is left out. */
export const decodeAs = (bytes: Uint8Array, label: string): string => decode(bytes, label) ?? decodeText(bytes);

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return null;
}

/** Null for a label nobody knows. */
function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null; // RangeError: no such encoding
  }
}
