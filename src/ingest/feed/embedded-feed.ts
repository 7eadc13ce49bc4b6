/** A feed that stands inside something else: a page's template around it, a tag that is never closed in front of it. */

const root = /<((?:[\w-]+:)?(?:rss|feed|rdf))(?=[\s>])/i;
const bareChannel = /<channel(?=[\s>])/i;

/** From its first tag to its last; null where the text is nothing but the feed, or holds none. */
export function embeddedFeed(text: string): string | null {
  const start = root.exec(text);
  if (start) {
    const name = start[1] ?? "";
    const end = text.toLowerCase().lastIndexOf(`</${name.toLowerCase()}`);
    return text.slice(start.index, end > start.index ? end : undefined).concat(end > start.index ? `</${name}>` : "");
  }
  const channel = bareChannel.exec(text);
  return channel && `<rss version="2.0">${text.slice(channel.index)}</rss>`;
}
