/** Turns a photo or document argument into a stored file. Loads from loopback only; other addresses are taken on trust. */

import { parseAddress } from "../../news/web-address.ts";
import { type Core, keepFile } from "../world/core.ts";
import { isLoopback } from "../world/link-previews.ts";
import type { Upload } from "../world/model.ts";
import { badRequest } from "./api-error.ts";
import type { Arguments } from "./arguments.ts";
import { type PictureSize, readPictureSize } from "./picture-size.ts";

// Bot API docs: photos 10 MB uploaded, 5 MB by address, width + height ≤ 10000, ratio ≤ 20; documents 50 MB.
const photoLimitBytes = 10 * 1024 * 1024;
const photoByUrlLimitBytes = 5 * 1024 * 1024;
const documentLimitBytes = 50 * 1024 * 1024;
const longestSides = 10_000;
const steepestRatio = 20;
const loadTimeoutMs = 10_000;
/** What a photo that nobody loaded is said to measure. */
const supposedSize: PictureSize = { width: 1280, height: 720 };

export interface MediaSource {
  readonly kind: "photo" | "document";
  /** Fields of the Message. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly photoUrl?: string;
}

export async function readMedia(
  core: Core,
  args: Arguments,
  kind: "photo" | "document",
  field: string,
): Promise<MediaSource> {
  return await readSource(core, kind, args.upload(field), args.text(field));
}

export async function readSource(
  core: Core,
  kind: "photo" | "document",
  upload: Upload | null,
  written: string,
): Promise<MediaSource> {
  if (!upload && written === "") throw badRequest(`there is no ${kind} in the request`);
  if (kind === "photo" && core.faults.refusePhotos) throw badRequest("wrong file identifier/HTTP URL specified");
  if (upload) return fromUpload(core, kind, upload);
  const known = core.files.get(written);
  if (known) {
    if ("bytes" in known) return describe(kind, written, known, readPictureSize(known.bytes));
    return { ...describe(kind, written, null, null), photoUrl: known.url };
  }
  if (!/^https?:\/\//i.test(written)) throw badRequest("wrong file identifier/HTTP URL specified");
  if (!parseAddress(written)) throw badRequest("wrong HTTP URL specified");
  if (core.faults.refuseUrls?.some((part) => written.includes(part)))
    throw badRequest("failed to get HTTP URL content");
  const loaded = isLoopback(written) ? await load(kind, written) : null;
  const id = keepFile(core, { url: written });
  return { ...describe(kind, id, loaded, loaded ? readPictureSize(loaded.bytes) : null), photoUrl: written };
}

function fromUpload(core: Core, kind: "photo" | "document", upload: Upload): MediaSource {
  if (upload.bytes.byteLength === 0) throw badRequest("file must be non-empty");
  if (kind === "document") {
    if (upload.bytes.byteLength > documentLimitBytes) throw badRequest("file is too big");
    return describe(kind, keepFile(core, upload), upload, null);
  }
  if (upload.bytes.byteLength > photoLimitBytes) throw badRequest("file is too big");
  const size = readPictureSize(upload.bytes);
  if (!size) throw badRequest("IMAGE_PROCESS_FAILED");
  checkSize(size);
  return describe(kind, keepFile(core, upload), upload, size);
}

function checkSize({ width, height }: PictureSize): void {
  const isSteep = Math.max(width, height) > steepestRatio * Math.min(width, height);
  if (width + height > longestSides || isSteep) throw badRequest("PHOTO_INVALID_DIMENSIONS");
}

async function load(kind: "photo" | "document", url: string): Promise<Upload> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(loadTimeoutMs) });
  } catch {
    throw badRequest("failed to get HTTP URL content");
  }
  if (!response.ok) throw badRequest("failed to get HTTP URL content");
  const mime = response.headers.get("content-type") ?? "";
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (kind === "photo") {
    if (!mime.startsWith("image/")) throw badRequest("wrong type of the web page content");
    if (bytes.byteLength > photoByUrlLimitBytes) throw badRequest("failed to get HTTP URL content");
    const size = readPictureSize(bytes);
    if (!size) throw badRequest("IMAGE_PROCESS_FAILED");
    checkSize(size);
  }
  return { bytes, mime, name: new URL(url).pathname.split("/").at(-1) || "file" };
}

function describe(kind: "photo" | "document", id: string, file: Upload | null, size: PictureSize | null): MediaSource {
  const bytes = file?.bytes.byteLength ?? 0;
  const base = { file_id: id, file_unique_id: `u-${id}`, ...(bytes > 0 && { file_size: bytes }) };
  if (kind === "photo") return { kind, fields: { photo: [{ ...base, ...(size ?? supposedSize) }] } };
  return { kind, fields: { document: { ...base, ...(file && { file_name: file.name, mime_type: file.mime }) } } };
}
