/** In a process of its own: serves any feed of any host after a moment, and tells who was asked how often at once. */
import { createServer } from "node:http";

const now = new Map<string, number>();
let [all, mostAll, mostHost, served] = [0, 0, 0, 0];
/** A server's own time: long enough that polls overlap. */
const answerMs = 40;
const item = (feed: string, i: number): string =>
  `<item><title>Story ${i} of ${feed}</title><link>http://news.example/${feed}/${i}</link><guid isPermaLink="false">${feed}-${i}</guid><pubDate>${new Date(Date.now() - i * 3_600_000).toUTCString()}</pubDate><description>The harbour authority said on Tuesday that the breakwater of story ${i} would be late.</description></item>`;

const server = createServer((request, response) => {
  const host = request.headers.host ?? "";
  const atHost = (now.get(host) ?? 0) + 1;
  now.set(host, atHost);
  all++;
  [mostAll, mostHost] = [Math.max(mostAll, all), Math.max(mostHost, atHost)];
  setTimeout(() => {
    now.set(host, (now.get(host) ?? 1) - 1);
    all--;
    served++;
    const feed = (request.url ?? "").slice(1);
    const items = Array.from({ length: 20 }, (_, i) => item(feed, i)).join("");
    response
      .writeHead(200, { "content-type": "application/rss+xml" })
      .end(`<rss version="2.0"><channel><title>${feed}</title><link>http://${host}/</link>${items}</channel></rss>`);
  }, answerMs);
});
// Every address of 127/8 is a host of its own here.
server.listen(0, "0.0.0.0", () => process.send?.({ port: (server.address() as { port: number }).port }));
process.on("message", () => process.send?.({ mostAll, mostHost, served }));
process.on("disconnect", () => process.exit());
