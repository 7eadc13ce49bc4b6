/** A news site with one feed, for tests: what it answers is set from outside, and who waits for a poll is told. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface FeedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface FeedSite {
  /** http://127.0.0.1:… */
  readonly origin: string;
  readonly port: number;
  /** By path; a path without one is not there. */
  readonly pages: Map<string, FeedAnswer>;
  /** So often this path was asked for. */
  asked(path: string): number;
  /** Resolves when the path has been asked for so often in all. */
  askedTimes(path: string, times: number): Promise<void>;
  stop(): void;
}

export async function startFeedSite(): Promise<FeedSite> {
  const pages = new Map<string, FeedAnswer>();
  const counts = new Map<string, number>();
  const waiting = new Set<() => void>();
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? "/";
    const { status = 200, headers = {}, body = "" } = pages.get(path) ?? { status: 404 };
    response.writeHead(status, { "content-type": "application/rss+xml", ...headers }).end(body);
    counts.set(path, (counts.get(path) ?? 0) + 1);
    for (const wake of [...waiting]) wake();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const asked = (path: string): number => counts.get(path) ?? 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    pages,
    asked,
    async askedTimes(path, times) {
      while (asked(path) < times) {
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
        });
      }
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly guid?: string;
  /** ms */
  readonly at?: number;
  readonly text?: string;
}

/** `inside`: further elements of the channel. */
export function rssOf(title: string, items: readonly FeedItem[], inside = ""): string {
  const item = ({ title: said, link, guid, at, text }: FeedItem): string =>
    `<item><title>${said}</title><link>${link}</link>${guid === undefined ? "" : `<guid isPermaLink="false">${guid}</guid>`}${
      at === undefined ? "" : `<pubDate>${new Date(at).toUTCString()}</pubDate>`
    }<description>${text ?? `All about ${said}.`}</description></item>`;
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${title}</title><link>https://news.example/</link><description>d</description>${inside}${items.map(item).join("")}</channel></rss>`;
}
