/** Where a feed says that a hub tells of what is new (WebSub): in the answer's Link header, else in the feed itself. */
import { addressOf } from "./entry-address.ts";
import { type Loose, list, plain } from "./field.ts";

export interface HubLink {
  /** Whom to ask. */
  readonly hub: string;
  /** What the feed is called there. */
  readonly topic: string;
}

/** `url`: where the feed was found. */
export function hubLinkOf(feed: Loose, url: string, linkHeader = ""): HubLink | undefined {
  const stated = [...linksInHeader(linkHeader), ...linksIn(feed)];
  const first = (rel: string): string | undefined =>
    stated.flatMap((link) => (link.rels.includes(rel) ? (addressOf(link.href, url) ?? []) : []))[0];
  const hub = first("hub");
  return hub === undefined ? undefined : { hub, topic: first("self") ?? url };
}

interface Stated {
  readonly href: string;
  readonly rels: readonly string[];
}

/** RFC 8288: `<address>; rel="hub self", <address>; rel=self`. */
function linksInHeader(header: string): Stated[] {
  return [...header.matchAll(/<([^<>]*)>([^<]*)/g)].map(([, href = "", parameters = ""]) => ({
    href: href.trim(),
    rels: relsOf(/;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(parameters)?.slice(1).find(Boolean) ?? ""),
  }));
}

/** Atom's links, those of Atom within RSS, and the hubs of JSON Feed. */
function linksIn(feed: Loose): Stated[] {
  const links = [...list(feed.links), ...list((feed.atom as Loose | undefined)?.links)];
  const hubs = list(feed.hubs).filter(({ type }) => /websub|pubsubhubbub/i.test(plain(type)));
  return [
    ...links.map((link) => ({ href: plain(link.href).trim(), rels: relsOf(plain(link.rel)) })),
    ...hubs.map((hub) => ({ href: plain(hub.url).trim(), rels: ["hub"] })),
    ...(feed.feed_url ? [{ href: plain(feed.feed_url).trim(), rels: ["self"] }] : []),
  ];
}

const relsOf = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter(Boolean);
