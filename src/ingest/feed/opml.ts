/** Lists of feeds as feed readers exchange them (OPML 2.0): read with their folders as topics, written so that they come back
 *  as they were. */
import { generateOpml, type Opml, parseOpml } from "feedsmith";
import { cleanText } from "../../format/clean-text.ts";
import { type Feed, type FeedMode, feedModes } from "../../news/feed.ts";
import { type ListedFeed, mostImported } from "../../news/feed-list.ts";
import { decodeText } from "../charset.ts";
import { demandSimpleXml } from "../document-limits.ts";
import { absoluteAddress } from "./address.ts";

/** Ours: whether a feed's stories are sent by themselves. */
const modeAttribute = "depecheMode";
const extra = [modeAttribute] as const;
type Outline = Opml.Outline<unknown, typeof extra>;

const longestTitle = 200;
const deepest = 20;

/** Feeds in the list's order, each address once. Null: no such list. Never throws for what the bytes are. */
export function readOpml(bytes: Uint8Array): readonly ListedFeed[] | null {
  const text = decodeText(bytes);
  const outlines = outlinesIn(text);
  if (!outlines) return null;
  const found = new Map<string, ListedFeed>();
  const look = (of: readonly Outline[], folders: readonly string[]): void => {
    for (const outline of of) {
      const feed = feedIn(outline, folders);
      if (feed && !found.has(feed.url) && found.size < mostImported) found.set(feed.url, feed);
      const name = cleanText(outline.text ?? outline.title ?? "");
      if (outline.outlines && folders.length < deepest) look(outline.outlines, name ? [...folders, name] : folders);
    }
  };
  look(outlines, []);
  return [...found.values()];
}

function outlinesIn(text: string): readonly Outline[] | null {
  try {
    demandSimpleXml(text);
    return (parseOpml(text, { extraOutlineAttributes: extra }).body?.outlines ?? []) as readonly Outline[];
  } catch {
    return null; // the library's way, and that of our limits, to say that it is no list
  }
}

function feedIn(outline: Outline, folders: readonly string[]): ListedFeed | null {
  const stated = outline.xmlUrl ?? (outline.type === "rss" ? outline.url : undefined);
  if (!stated?.trim()) return null;
  // One that can't be used stays in the list: whoever adds it is told why not.
  const url = usable(stated.trim()) ?? stated.trim().slice(0, longestTitle);
  const categories = (outline.category ?? "").split(",").map((each) => each.split("/").at(-1)?.trim() ?? "");
  const mode = feedModes.find((each) => each === outline[modeAttribute]);
  return {
    url,
    title: cleanText(outline.title ?? outline.text ?? "").slice(0, longestTitle) || url,
    topics: [...categories, ...folders.toReversed()].filter(Boolean),
    ...(mode && { mode }),
  };
}

/** "feed://…" and "feed:https://…" are how browsers once handed feeds to their readers. */
function usable(stated: string): string | undefined {
  const address = stated.replace(/^feed:(?:\/\/(?=https?:)|(\/\/))?/i, (_, slashes?: string) =>
    slashes ? "http://" : "",
  );
  return /^https?:\/\//i.test(address) ? absoluteAddress(address, address) : undefined;
}

export function writeOpml(
  feeds: readonly Feed[],
  { title, now }: { readonly title: string; readonly now: number },
): string {
  const outlines = feeds.map(({ title: name, url, topics, mode }) => ({
    type: "rss",
    text: name || url,
    title: name || url,
    xmlUrl: url,
    category: topics.join(","),
    [modeAttribute]: mode satisfies FeedMode,
  }));
  // A list without feeds is a list, too: the library writes none without an outline.
  const body = { outlines: outlines.length > 0 ? outlines : [{ text: title }] };
  return generateOpml({ head: { title, dateCreated: new Date(now) }, body }, { extraOutlineAttributes: extra });
}
