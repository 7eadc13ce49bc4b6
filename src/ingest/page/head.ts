/** One linear pass over a page: what it says about itself, its blocks of text, and how deep and large it is. No DOM, so
 *  that hostile pages cost no more than honest ones. */
import { Parser } from "htmlparser2";

export interface Block {
  readonly tag: string;
  readonly text: string;
  /** Inside navigation, footer, aside, form or a dialog. */
  readonly aside: boolean;
}

export interface PageHead {
  /** name, property or itemprop, lower case → values in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string;
  readonly lang?: string;
  readonly canonical?: string;
  readonly feeds: readonly string[];
  readonly jsonLd: readonly unknown[];
  /** datetime of the <time> elements. */
  readonly times: readonly string[];
  readonly blocks: readonly Block[];
  readonly images: readonly string[];
  readonly hasVideo: boolean;
  readonly elements: number;
  readonly depth: number;
}

const blockTags = new Set(
  "p h1 h2 h3 h4 h5 h6 li figcaption blockquote div section article main header td dd dt pre span-block".split(" "),
);
const asideTags = new Set("nav footer aside form dialog button select noscript".split(" "));
const silentTags = new Set("script style template svg iframe noscript textarea".split(" "));
const voidTags = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const video =
  /(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|players\.brightcove|jwplayer|ultimedia)/i;
/** Text past this says nothing more about what the page is. */
const mostTextLength = 400_000;
const mostBlocks = 5000;
const mostJsonLd = 30;

export function readHead(html: string): PageHead {
  const meta = new Map<string, string[]>();
  const feeds: string[] = [];
  const jsonLd: unknown[] = [];
  const times: string[] = [];
  const images: string[] = [];
  const blocks: Block[] = [];
  const open: string[] = [];
  let [title, lang, canonical, script] = ["", undefined as string | undefined, undefined as string | undefined, ""];
  let [inTitle, inJsonLd, silent, aside, elements, depth, length] = [false, false, 0, 0, 0, 0, 0];
  let hasVideo = false;
  let current = { tag: "body", text: "" };

  const endBlock = (tag: string): void => {
    const text = current.text.replace(/\s+/g, " ").trim();
    if (text && blocks.length < mostBlocks) blocks.push({ tag: current.tag, text, aside: aside > 0 });
    current = { tag, text: "" };
  };
  const note = (name: string | undefined, value: string | undefined): void => {
    if (!name || value === undefined || value.trim() === "") return;
    const key = name.trim().toLowerCase();
    meta.set(key, [...(meta.get(key) ?? []), value.trim()]);
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        elements++;
        if (!voidTags.has(tag)) {
          open.push(tag);
          depth = Math.max(depth, open.length);
        }
        if (silentTags.has(tag)) silent++;
        if (asideTags.has(tag)) aside++;
        if (blockTags.has(tag)) endBlock(tag);
        if (tag === "br") current.text += " ";
        if (tag === "html") lang ??= attributes.lang || attributes["xml:lang"];
        if (tag === "title" && !open.includes("svg") && !title) inTitle = true; // <head> itself may be left out
        if (tag === "meta") {
          note(attributes.property ?? attributes.name ?? attributes.itemprop, attributes.content);
        } else if (attributes.itemprop && (attributes.content || attributes.datetime)) {
          note(attributes.itemprop, attributes.content ?? attributes.datetime);
        }
        if (tag === "link") noteLink(attributes);
        if (tag === "time" && attributes.datetime) times.push(attributes.datetime);
        if (tag === "img" && attributes.src) images.push(attributes.src);
        if (tag === "video" || ((tag === "iframe" || tag === "embed") && video.test(attributes.src ?? "")))
          hasVideo = true;
        if (tag === "script" && /^application\/ld\+json/i.test(attributes.type ?? "")) {
          inJsonLd = true;
          script = "";
        }
      },
      ontext(text) {
        if (inTitle) title += text;
        else if (inJsonLd) script += text;
        else if (silent === 0 && length < mostTextLength) {
          current.text += text;
          length += text.length;
        }
      },
      onclosetag(tag) {
        if (voidTags.has(tag)) return;
        open.pop();
        if (inJsonLd && tag === "script") {
          inJsonLd = false;
          if (jsonLd.length < mostJsonLd) jsonLd.push(...parseJsonLd(script));
        }
        if (tag === "title") inTitle = false;
        if (blockTags.has(tag)) endBlock("div");
        if (silentTags.has(tag)) silent = Math.max(0, silent - 1);
        if (asideTags.has(tag)) aside = Math.max(0, aside - 1);
      },
    },
    { decodeEntities: true },
  );
  const noteLink = (attributes: Record<string, string>): void => {
    const rel = ` ${(attributes.rel ?? "").toLowerCase()} `;
    if (!attributes.href) return;
    if (rel.includes(" canonical ")) canonical ??= attributes.href;
    if (rel.includes(" alternate ") && /(?:rss|atom|feed)\+(?:xml|json)/i.test(attributes.type ?? "")) {
      feeds.push(attributes.href);
    }
  };
  parser.end(html);
  endBlock("end");
  return {
    meta,
    title: title.replace(/\s+/g, " ").trim(),
    ...(lang && { lang }),
    ...(canonical && { canonical }),
    feeds,
    jsonLd,
    times,
    blocks,
    images,
    hasVideo,
    elements,
    depth,
  };
}

/** Publishers wrap it in comments, forget commas, and put line breaks into strings; what can't be read is left out. */
function parseJsonLd(source: string): unknown[] {
  const text = source.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, "").trim();
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return flatten(JSON.parse(attempt));
    } catch {
      // not JSON, perhaps after the next mending
    }
  }
  return [];
}

function flatten(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== "object" || value === null) return [];
  const graph = (value as { "@graph"?: unknown })["@graph"];
  return [value, ...(graph === undefined ? [] : flatten(graph))];
}
