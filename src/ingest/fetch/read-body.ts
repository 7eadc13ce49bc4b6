/** Reads a body with a limit that holds after decompression: a bomb is stopped when it passes it, not when it is blown up. */
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.name = "BodyTooLarge";
  }
}

/** More layers than this have no honest reason. */
const mostEncodings = 2;

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
  if (layers.length > mostEncodings) throw new BodyTooLarge(limit);
  let stream: Readable = body;
  for (const layer of layers) {
    const unpack = unpackerOf(layer);
    if (unpack) stream = pipeline(stream, unpack, () => {}); // a broken body fails the reading below
  }
  const stop = (): void => void stream.destroy(signal.reason as Error);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
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

function unpackerOf(layer: string): Transform | null {
  if (layer === "gzip" || layer === "x-gzip") return createGunzip();
  if (layer === "deflate") return createInflate();
  return layer === "br" ? createBrotliDecompress() : null;
}
