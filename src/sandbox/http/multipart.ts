/** Takes a multipart/form-data body apart, as forgiving as the Bot API server: clients differ in details of the format. */
import type { Upload } from "../world/model.ts";

export interface Form {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, Upload>;
}

const lineEnd = Buffer.from("\r\n");
const headEnd = Buffer.from("\r\n\r\n");

/** Null: no boundary, or the last part is not closed. */
export function readMultipart(body: Buffer, contentType: string): Form | null {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) return null;
  const mark = Buffer.from(`--${boundary}`);
  const fields: Record<string, string> = {};
  const files = new Map<string, Upload>();
  let at = body.indexOf(mark);
  while (at >= 0) {
    const partStart = at + mark.length;
    if (body.subarray(partStart, partStart + 2).toString() === "--") return { fields, files };
    const next = body.indexOf(Buffer.concat([lineEnd, mark]), partStart);
    const contentStart = body.indexOf(headEnd, partStart);
    if (next < 0 || contentStart < 0 || contentStart > next) return null;
    readPart(
      body.subarray(partStart, contentStart).toString(),
      body.subarray(contentStart + headEnd.length, next),
      fields,
      files,
    );
    at = next + lineEnd.length;
  }
  return null;
}

function readPart(head: string, content: Buffer, fields: Record<string, string>, files: Map<string, Upload>): void {
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
  const name = parameterOf(disposition, "name");
  if (name === null) return;
  const file = parameterOf(disposition, "filename");
  if (file === null) fields[name] = content.toString();
  else {
    const mime = /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? "application/octet-stream";
    files.set(name, { bytes: new Uint8Array(content), name: file, mime });
  }
}

function parameterOf(disposition: string, name: string): string | null {
  const [, quoted, bare] = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, "i").exec(disposition) ?? [];
  return quoted ?? bare ?? null;
}
