/** The card below a link. Reads pages on loopback only: the sandbox never goes out to the network. */
import { LRUCache } from "lru-cache";
import { parseAddress } from "../../news/web-address.ts";
import type { Entity } from "../text/entity.ts";
import type { LinkPreview } from "./model.ts";

/** The message waits for it. A page of this machine that takes longer hangs on purpose. */
const waitMs = 5000;
const previewsKept = 300;
const longestPage = 512 * 1024;

interface Card {
  readonly title?: string;
  readonly description?: string;
  readonly image?: string;
}

export interface LinkPreviews {
  of(text: string, entities: readonly Entity[], options: unknown): LinkPreview | null | Promise<LinkPreview | null>;
}

export function createLinkPreviews(): LinkPreviews {
  const cards = new LRUCache<string, Promise<Card | null>>({ max: previewsKept });
  return {
    of(text, entities, options) {
      const wish = (options ?? {}) as {
        is_disabled?: boolean;
        url?: string;
        prefer_small_media?: boolean;
        show_above_text?: boolean;
      };
      if (wish.is_disabled) return null;
      const link = entities.find((entity) => entity.type === "text_link" || entity.type === "url");
      const url = wish.url ?? link?.url ?? (link && text.slice(link.offset, link.offset + link.length));
      if (!url) return null;
      const full = /^[a-z]+:/i.test(url) ? url : `http://${url}`;
      const preview = { url: full, large: wish.prefer_small_media !== true, above: wish.show_above_text === true };
      if (!isLoopback(full)) return preview;
      const card = cards.get(full) ?? readCard(full);
      cards.set(full, card);
      return card.then((found) => {
        if (!found) cards.delete(full);
        return { ...preview, ...found };
      });
    },
  };
}

export function isLoopback(url: string): boolean {
  const host = parseAddress(url)?.hostname ?? "";
  return /^(127(\.\d+){3}|localhost|\[::1\])$/.test(host);
}

/** A page that can't be read has no card: so it is at Telegram. Null: it may have one the next time. */
async function readCard(url: string): Promise<Card | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(waitMs), redirect: "follow" });
    const type = response.headers.get("content-type") ?? "";
    if (response.ok && type.startsWith("image/")) {
      await response.body?.cancel();
      return { image: url };
    }
    if (!response.ok || !type.includes("html")) return {};
    const page = (await response.text()).slice(0, longestPage);
    const title = metaOf(page, "og:title") ?? /<title[^>]*>([^<]*)/i.exec(page)?.[1];
    const description = metaOf(page, "og:description") ?? metaOf(page, "description");
    const written = metaOf(page, "og:image");
    const image = written ? parseAddress(written, url)?.href : undefined;
    return {
      ...(title && { title: plain(title) }),
      ...(description && { description: plain(description) }),
      ...(image && { image }),
    };
  } catch {
    return null;
  }
}

function metaOf(page: string, name: string): string | undefined {
  const tag = new RegExp(`<meta[^>]+(?:property|name)=["']${name}["'][^>]*>`, "i").exec(page)?.[0];
  return tag && (/content="([^"]*)"/i.exec(tag)?.[1] ?? /content='([^']*)'/i.exec(tag)?.[1]);
}

const marks: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'", nbsp: " " };
function plain(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39|nbsp);/g, (_, name: string) => marks[name] ?? "").trim();
}
