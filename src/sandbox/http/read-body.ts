/** A request's arguments, from wherever they stand: query, form, JSON, multipart. Never keeps more than the server would. */
import type { IncomingMessage } from "node:http";
import type { Upload } from "../world/model.ts";
import { readMultipart } from "./multipart.ts";

// Bot API server: parameters 1 MiB in all; uploads 50 MB (docs).
const parametersLimitBytes = 1024 * 1024;
const uploadLimitBytes = 52 * 1024 * 1024;

export type Body =
  | {
      readonly ok: true;
      readonly payload: Readonly<Record<string, unknown>>;
      readonly files: ReadonlyMap<string, Upload>;
    }
  | { readonly ok: false; readonly status: 400 | 413 };

const noFiles: ReadonlyMap<string, Upload> = new Map();

export async function readBody(request: IncomingMessage, url: URL): Promise<Body> {
  const type = request.headers["content-type"] ?? "";
  const isMultipart = type.startsWith("multipart/form-data");
  const bytes = await collect(request, isMultipart ? uploadLimitBytes : parametersLimitBytes);
  if (!bytes) return { ok: false, status: 413 };
  const query = url.search === "" ? {} : Object.fromEntries(url.searchParams);
  if (bytes.byteLength === 0) return { ok: true, payload: query, files: noFiles };
  if (isMultipart) return readForm(bytes, type, query);
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return {
      ok: true,
      payload: { ...query, ...Object.fromEntries(new URLSearchParams(bytes.toString())) },
      files: noFiles,
    };
  }
  try {
    const given: unknown = JSON.parse(bytes.toString());
    if (typeof given !== "object" || given === null || Array.isArray(given)) return { ok: false, status: 400 };
    return { ok: true, payload: { ...query, ...given }, files: noFiles };
  } catch {
    return { ok: false, status: 400 };
  }
}

function readForm(bytes: Buffer, type: string, query: Readonly<Record<string, string>>): Body {
  const form = readMultipart(bytes, type);
  if (!form) return { ok: false, status: 400 };
  const length = Object.values(form.fields).reduce((sum, value) => sum + Buffer.byteLength(value), 0);
  if (length > parametersLimitBytes) return { ok: false, status: 413 };
  return { ok: true, payload: { ...query, ...form.fields }, files: form.files };
}

/** Null when there is too much. */
async function collect(request: IncomingMessage, limitBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    if (length <= limitBytes) chunks.push(chunk);
  }
  return length > limitBytes ? null : chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}
