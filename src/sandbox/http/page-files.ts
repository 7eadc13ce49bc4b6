/** Serves the chat page's own files. Nothing outside its folder. */
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";

const folder = new URL("../page/", import.meta.url);
const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
};

/** False: no such file. */
export async function sendPageFile(pathname: string, response: ServerResponse): Promise<boolean> {
  const name = pathname === "/" ? "index.html" : /^\/page\/([a-z0-9-]+\.(?:html|js|css|svg|png))$/.exec(pathname)?.[1];
  if (!name) return false;
  let content: Buffer;
  try {
    content = await readFile(fileURLToPath(new URL(name, folder)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
  response
    .writeHead(200, {
      "content-type": types[name.split(".").at(-1) ?? ""] ?? "text/plain",
      "cache-control": "no-cache",
    })
    .end(content);
  return true;
}
