/** Reads a body with a limit that holds before and after decompression, and unpacks it by what its bytes are: servers say
 *  of what they send what it is not. */
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from "node:zlib";

export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.name = "BodyTooLarge";
  }
}

/** More layers than this have no honest reason. */
const mostEncodings = 2;

/** `encoding`: the Content-Encoding header. Throws BodyTooLarge, and zlib's errors where a packed body is broken. */
export async function readBody(
  body: Readable,
  encoding: string,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const layers = encoding
    .split(",")
    .map((layer) => layer.trim().toLowerCase())
    .filter((layer) => layer !== "" && layer !== "identity")
    .reverse();
  if (layers.length > mostEncodings) {
    body.on("error", () => {}).destroy(); // nobody reads it: that it broke off is no fault
    throw new BodyTooLarge(limit);
  }
  let bytes = await readAll(body, limit, signal);
  for (const layer of layers) bytes = await unpack(bytes, layer, limit);
  return isGzip(bytes) ? unpack(bytes, "gzip", limit) : bytes; // packed once more than was said
}

async function readAll(body: Readable, limit: number, signal: AbortSignal): Promise<Buffer> {
  const stop = (): void => void body.destroy(signal.reason as Error);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw new BodyTooLarge(limit);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    signal.removeEventListener("abort", stop);
    body.destroy();
  }
}

/** The bytes as they are where they are not packed like that. */
async function unpack(bytes: Buffer, layer: string, limit: number): Promise<Buffer> {
  // A packed body that is cut off is read as far as it goes.
  const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (layer === "gzip" || layer === "x-gzip") return isGzip(bytes) ? await promisify(gunzip)(bytes, options) : bytes;
    // Meant is the form with a header (RFC 9110, 8.4.1.2); many send the bare one.
    if (layer === "deflate" && isZlib(bytes)) return await promisify(inflate)(bytes, options);
    if (layer === "deflate") return await promisify(inflateRaw)(bytes, { maxOutputLength: limit });
    return layer === "br" ? await promisify(brotliDecompress)(bytes, { maxOutputLength: limit }) : bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new BodyTooLarge(limit);
    // These two show by no sign of their own whether they are packed at all.
    if (startsLikeText(bytes) || (layer === "br" && isGzip(bytes))) return bytes;
    throw error;
  }
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** RFC 1950, 2.2: the method, and a check over both bytes. */
const isZlib = (bytes: Buffer): boolean =>
  bytes.length > 1 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;

const startsLikeText = (bytes: Buffer): boolean => /^(?:\xef\xbb\xbf)?\s*[<{[]/.test(bytes.toString("latin1", 0, 100));
