/** Hands out what was uploaded to the sandbox. Never follows an address: a file sent by address is redirected to. */
import type { ServerResponse } from "node:http";
import type { Core } from "../world/core.ts";

export function sendFile(core: Core, id: string, response: ServerResponse): void {
  const file = core.files.get(id);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  if ("url" in file) {
    response.writeHead(302, { location: file.url }).end();
    return;
  }
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.mime);
  response
    .writeHead(200, {
      "content-type": isPicture ? file.mime : "application/octet-stream",
      "content-length": file.bytes.byteLength,
      "x-content-type-options": "nosniff",
    })
    .end(file.bytes);
}
