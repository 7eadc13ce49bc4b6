/** The lines of an article's DOM: its text cut at every block, wherever it stands, with what tells a line of the story from
 *  what stands around it. */

import { isSign } from "../picture-element.ts";
import { oneLine } from "./one-line.ts";

export type LineKind = "paragraph" | "heading" | "item" | "row" | "caption";

export interface Line {
  readonly text: string;
  readonly kind: LineKind;
  /** Of its characters, how many stand in links: 0 to 1. */
  readonly linked: number;
}

/** As much of the DOM as is walked here; the library of types for browsers is not ours to load. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

const element = 1;
const textNode = 3;

const blocks = new Set(
  "P DIV SECTION ARTICLE MAIN HEADER FOOTER ADDRESS DETAILS SUMMARY UL OL DL LI DT DD H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE FIGURE FIGCAPTION TABLE THEAD TBODY TFOOT TR CAPTION HR FORM FIELDSET CENTER".split(
    " ",
  ),
);
const kinds: Readonly<Record<string, LineKind>> = {
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  LI: "item",
  TR: "row",
  FIGCAPTION: "caption",
  CAPTION: "caption",
};
const silent = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG BUTTON SELECT TEXTAREA NAV".split(" "));

/** What a class or id says of a part that is not the story; words are set apart by blanks, hyphens and underscores. */
const asWord = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.replaceAll("~", "[-_]*").replace(/\s+/g, "|")})(?=$|[\\s_-])`, "i");
const besideStory = asWord(
  `related recommend\\w* read~(?:more|next|also) more~(?:stories|news|on|from|articles|links|like|about) see~also also~(?:read|like)
   further~reading trending most~(?:popular|read|viewed) popular~(?:posts|stories|articles|news) newsletters? subscribe sign~?up
   promo\\w* advert\\w* ads? sponsor\\w* share sharing sharedaddy social addthis addtoany follow~(?:us|me|links?)
   author~(?:bio|box|info|card|details|description|profile) about~(?:the~)?author bio byline
   tags? tag~list post~tags keywords categories cat~links breadcrumbs?
   (?:post|entry|article|story|content)~(?:meta|metadata|info|tags|footer|nav\\w*|actions|tools) metadata timestamp pub~date
   comments? comment~(?:list|form|count|area) disqus respond pagination pager prev~next
   print~only sr~only screen~reader(?:~text)? visually~hidden copyright disclaimer toc table~of~contents feedback survey
   donat\\w+ cookies? consent outbrain taboola jp~relatedposts editsection mw~editsection noprint`,
);
const hidden = /(?:^|\s)(?:hidden|hide|d-none)(?=$|\s)/i;
const caption = asWord(
  `(?:wp|media|image|img|photo|picture|pic|gallery|slide|slideshow|video|figure)?~captions?~(?:text|body|container|wrap\\w*|inner|content)?
   (?:image|img|photo|picture|media)~(?:credits?|source|copyright|description|desc|legend) credits? legende? bildunterschrift`,
);
/** A part that holds more of the text than this is the story, whatever it is called. */
const largestBeside = 0.3;

export function linesOf(root: DomNode): { readonly lines: readonly Line[]; readonly images: readonly string[] } {
  const lines: Line[] = [];
  const images: string[] = [];
  const total = (root.textContent ?? "").length;
  let [text, linked, breaks] = ["", 0, 0];

  const end = (kind: LineKind): void => {
    const line = oneLine(text);
    if (line) lines.push({ text: line, kind, linked: Math.min(1, linked / line.length) });
    [text, linked, breaks] = ["", 0, 0];
  };
  const meaningOf = meaningsOfNames();
  const isSmall = (node: DomNode): boolean => (node.textContent ?? "").length <= total * largestBeside;
  const isBeside = (node: DomNode, named: string): boolean => meaningOf(named).beside && isSmall(node);

  const kindOf = (node: DomNode, name: string, named: string): LineKind | undefined =>
    kinds[name] ??
    ((name === "FIGURE" && !holds(node, /^(?:TABLE|PRE)$/i)) || (meaningOf(named).caption && isSmall(node))
      ? "caption"
      : undefined);

  const walk = (node: DomNode, kind: LineKind, inLink: boolean, inQuote: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === textNode) {
        const said = child.textContent ?? "";
        text += said;
        if (inLink) linked += oneLine(said).length;
        if (breaks > 0 && said.trim() !== "") breaks = 0;
        continue;
      }
      if (child.nodeType !== element) continue;
      const name = child.nodeName.toUpperCase();
      if (silent.has(name)) continue;
      if (name === "IMG") {
        const stated = (name: string): string | undefined => child.getAttribute(name) ?? undefined;
        const source = stated("src");
        const isOther = isSign({ width: stated("width"), height: stated("height"), class: stated("class") });
        if (source && !isOther) images.push(source);
        continue;
      }
      if (name === "BR") {
        if (++breaks >= 2) end(kind);
        else text += " ";
        continue;
      }
      const quotes = inQuote || name === "BLOCKQUOTE" || (name === "FIGURE" && holds(child, /^BLOCKQUOTE$/i));
      const named = namesOf(child);
      const isNamed = named.length > 1 && !quotes;
      if (isNamed && isBeside(child, named)) continue;
      const own = quotes ? undefined : kindOf(child, name, isNamed ? named : "");
      const isBlock = blocks.has(name) || (own === "caption" && kind !== "caption");
      if (name === "TD" || name === "TH") text += " ";
      if (isBlock) end(kind);
      walk(
        child,
        own ?? (kind === "item" || kind === "caption" || kind === "row" ? kind : "paragraph"),
        inLink || name === "A",
        quotes,
      );
      if (isBlock) end(own ?? kind);
    }
  };
  walk(root, "paragraph", false, false);
  end("paragraph");
  return { lines, images };
}

interface Meaning {
  readonly beside: boolean;
  readonly caption: boolean;
}

/** Parts of a page are named alike: each name is looked at once. "articleMeta" is "article-Meta". */
function meaningsOfNames(): (named: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (named) => {
    let meaning = known.get(named);
    if (!meaning) {
      const words = named.replace(/([a-z])([A-Z])/g, "$1-$2");
      meaning = { beside: besideStory.test(words) || hidden.test(words), caption: caption.test(words) };
      known.set(named, meaning);
    }
    return meaning;
  };
}

const namesOf = (node: DomNode): string => `${node.getAttribute("class") ?? ""} ${node.getAttribute("id") ?? ""}`;

function holds(node: DomNode, tags: RegExp): boolean {
  for (const child of node.childNodes) {
    if (child.nodeType === element && (tags.test(child.nodeName) || holds(child, tags))) return true;
  }
  return false;
}
