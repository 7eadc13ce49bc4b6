/** Serves a small invented outlet in three languages, so that publishing works without the network. Loopback by default; never in production. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { requestedAddress } from "../http/requested-address.ts";
import { articlePage, frontPage, type Site, tongues } from "./article-page.ts";
import { newsFeed } from "./news-feed.ts";
import { drawPicture } from "./picture.ts";
import { stories } from "./stories.ts";
import { style } from "./style.ts";

export interface NewsSite {
  /** With a trailing slash. `<url>fr/pont-du-moulin-accord-de-nuit` is the page with everything around it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Rejects when the port is taken. `now` in UTC ms: the stories' dates hang on it. */
export async function startNewsSite(options: { host?: string; port?: number; now(): number }): Promise<NewsSite> {
  const host = options.host ?? "127.0.0.1";
  const startedAt = options.now(); // a story keeps its date while the sandbox's clock is moved
  const pictures = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const site: Site = { origin, now: startedAt };
    const asked = requestedAddress(request, origin);
    answer(request, response, asked && contentOf(asked.pathname, site, pictures));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
  return {
    url: `${origin}/`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

interface Content {
  readonly type: string;
  readonly body: string | Buffer;
}

function contentOf(path: string, site: Site, pictures: Map<string, Buffer>): Content | null {
  if (path === "/") return html(frontPage("en", site));
  if (path === "/style.css") return { type: "text/css; charset=utf-8", body: style };
  for (const tongue of tongues) {
    if (path === `/${tongue}/` || path === `/${tongue}`) return html(frontPage(tongue, site));
    if (path === `/${tongue}/feed.xml`) {
      return { type: "application/rss+xml; charset=utf-8", body: newsFeed(tongue, site) };
    }
  }
  for (const story of stories) {
    if (path === `/${story.tongue}/${story.slug}`) return html(articlePage(story, site));
    if (path === `/pictures/${story.slug}.png`) {
      const picture = pictures.get(story.slug) ?? drawPicture(story.slug);
      pictures.set(story.slug, picture);
      return { type: "image/png", body: picture };
    }
  }
  return null;
}

function html(body: string): Content {
  return { type: "text/html; charset=utf-8", body };
}

/** With an ETag, so that a feed reader's conditional request is answered as real outlets answer it. */
function answer(request: IncomingMessage, response: ServerResponse, content: Content | null): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  if (!content) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("No such page.\n");
    return;
  }
  const etag = `"${createHash("sha256").update(content.body).digest("base64url").slice(0, 16)}"`;
  const headers = { "content-type": content.type, etag, "cache-control": "no-cache" };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, "content-length": Buffer.byteLength(content.body) });
  response.end(request.method === "HEAD" ? undefined : content.body);
}
