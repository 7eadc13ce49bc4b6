/** Serves the chat page's own files, and the emoji font for machines that have none. Nothing else. */
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const folder = new URL("../page/", import.meta.url);
const require = createRequire(import.meta.url);
const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
};

/** False: no such file. */
export async function sendPageFile(pathname: string, response: ServerResponse): Promise<boolean> {
  const name =
    pathname === "/" ? "index.html" : /^\/page\/([a-z0-9-]+\.(?:html|js|css|svg|png|woff2))$/.exec(pathname)?.[1];
  if (!name) return false;
  let content: Buffer;
  try {
    content = await readFile(
      name === "emoji.woff2"
        ? require.resolve("twemoji-colr-font/twemoji.woff2")
        : fileURLToPath(new URL(name, folder)),
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "MODULE_NOT_FOUND") return false;
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
