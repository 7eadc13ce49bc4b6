/** One linear pass over a page: what it says about itself, its blocks of text, and how deep and large it is. No DOM, so that
 *  hostile pages cost no more than honest ones. */
import { Parser } from "htmlparser2";
import { pageLimits, TooComplex } from "../document-limits.ts";
import { createPictureElements } from "../picture-element.ts";
import { createDateMarks, type DateMark } from "./date-marks.ts";
import { readJsonLd, type Thing } from "./json-ld.ts";
import { createMarkedData } from "./marked-data.ts";
import { oneLine } from "./one-line.ts";
import type { ShownPicture } from "./page-picture.ts";
import { createPageRegion } from "./page-region.ts";
import { createShownThings } from "./shown-things.ts";
import { createSlimPage } from "./slim-page.ts";
import { beside, block, empty, meaningOf, silent } from "./tag-meaning.ts";

export interface Block {
  readonly tag: string;
  readonly text: string;
  /** Inside navigation, footer, aside, form or a dialog. */
  readonly aside: boolean;
  /** It belongs to a picture, a chart, a widget or readers' comments. */
  readonly ofShown: boolean;
}

export interface PageHead {
  /** name, property or itemprop, lower case → values in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string;
  readonly lang?: string;
  /** As written; those in the head alone: the text of a story can hold anything. */
  readonly canonicals: readonly string[];
  readonly feeds: readonly string[];
  /** What is stated in JSON-LD, the page's own and others'; the same by Microdata and RDFa. */
  readonly jsonLd: readonly Thing[];
  readonly marked: readonly Thing[];
  readonly dateMarks: readonly DateMark[];
  readonly blocks: readonly Block[];
  readonly pictures: readonly ShownPicture[];
  readonly hasVideo: boolean;
  readonly elements: number;
  readonly depth: number;
  /** Of text: a tag or a reference to a character ends one. */
  readonly pieces: number;
  /** What the reader-mode library needs of the page. */
  readonly slim: string;
}

const video =
  /(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|players\.brightcove|jwplayer|ultimedia)/i;
/** Text past this says nothing more about what the page is. */
const mostTextLength = 400_000;
const mostBlocks = 5000;
const mostJsonLd = 30;
const mostPictures = 300;
/** Of one name, and names of one value. */
const mostValues = 50;
const longestTitle = 2000;

/** Throws TooComplex past the limits of a page. */
export function readHead(html: string): PageHead {
  const meta = new Map<string, string[]>();
  const named = new Map<string, string[]>();
  const feeds: string[] = [];
  const jsonLd: Thing[][] = [];
  const pictures: ShownPicture[] = [];
  const blocks: Block[] = [];
  const canonicals: string[] = [];
  let [title, lang, script] = ["", undefined as string | undefined, ""];
  let [inTitle, inJsonLd, inSvg, muted, aside] = [false, false, 0, 0, 0];
  let [elements, attributesOfThis, pieces, open, depth, length] = [0, 0, 0, 0, 0, 0];
  let hasVideo = false;
  const current = { tag: "body", text: "" };
  const slim = createSlimPage(html);
  const region = createPageRegion();
  const elementPictures = createPictureElements((addresses) => {
    if (aside <= region.noScripts) shown.picture();
    if (pictures.length >= mostPictures) return;
    // What is shown without scripts counts as lying beside everything, but its pictures are the story's.
    pictures.push({ addresses, inArticle: region.inArticle && aside <= region.noScripts });
  });
  const marks = createDateMarks();
  const shown = createShownThings();

  const endBlock = (tag: string): void => {
    if (current.text !== "") {
      const text = oneLine(current.text);
      const ofShown = shown.endBlock();
      if (text && blocks.length < mostBlocks) blocks.push({ tag: current.tag, text, aside: aside > 0, ofShown });
      if (text && current.tag === "h1") marked.heading(text);
      current.text = "";
    }
    current.tag = tag;
  };
  const note = (into: Map<string, string[]>, name: string | undefined, value: string | undefined): void => {
    if (!name || value === undefined || value.trim() === "") return;
    // May be several at once, as in "dc:title og:title"; dots and colons are one to those who write them.
    for (const word of name.trim().toLowerCase().split(/\s+/, mostValues)) {
      const key = word.replace(/^(dc|dcterms?)\./, "$1:");
      const values = into.get(key);
      if (!values) into.set(key, [value.trim()]);
      else if (values.length < mostValues) values.push(value.trim());
    }
  };
  const marked = createMarkedData((name, value) => {
    if (aside === 0) note(named, name, value);
  });

  const parser = new Parser(
    {
      onopentagname(tag) {
        attributesOfThis = 0;
        slim.tag(tag);
      },
      onattribute(name) {
        if (++attributesOfThis > pageLimits.attributesOfOne) throw new TooComplex();
        slim.attribute(name, parser.startIndex, parser.endIndex);
      },
      onopentag(tag, attributes) {
        elements++;
        // The parser looks through all that is open at each tag: deep ones cost their depth squared.
        if (elements > pageLimits.elements || open > pageLimits.depth) throw new TooComplex();
        const meaning = meaningOf(tag);
        if (!(meaning & empty) && ++open > depth) depth = open;
        if (meaning & silent) muted++;
        if (meaning & beside) aside++;
        if (meaning & block) endBlock(tag);
        region.open(tag, (meaning & block) > 0);
        if (aside === 0) shown.open(tag, attributes, meaning & empty ? null : open);
        elementPictures.open(tag, attributes);
        if (tag === "br") current.text += " ";
        if (tag === "svg") inSvg++;
        if (tag === "html") lang ??= attributes.lang || attributes["xml:lang"];
        if (tag === "title" && inSvg === 0 && !title) inTitle = true; // <head> itself may be left out
        if (tag === "meta") {
          if (attributes.property) note(meta, attributes.property, attributes.content);
          note(named, attributes.name ?? attributes["http-equiv"], attributes.content);
        }
        marked.open(tag, attributes, meaning & empty ? null : open);
        if (!(meaning & empty) && aside === 0) marks.open(tag, attributes, open, blocks.length);
        if (tag === "link") noteLink(attributes);
        if (tag === "video" || ((tag === "iframe" || tag === "embed") && video.test(attributes.src ?? "")))
          hasVideo = true;
        if (tag === "script" && /^application\/ld\+json/i.test(attributes.type ?? "")) {
          inJsonLd = true;
          script = "";
        }
        if (tag === "script" || tag === "style") slim.leaveOutElement(tag, parser.startIndex);
      },
      oncomment() {
        slim.leaveOut(parser.startIndex, parser.endIndex + 1);
      },
      ontext(text) {
        slim.text(text, parser.startIndex, parser.endIndex + 1);
        pieces++;
        if (inTitle) title += text.slice(0, longestTitle - title.length);
        else if (inJsonLd) script += text;
        else if (muted === 0 && length < mostTextLength) {
          current.text += text;
          length += text.length;
          marked.text(text);
          shown.text(text);
          marks.text(text);
        }
      },
      onclosetag(tag) {
        const meaning = meaningOf(tag);
        if (meaning & empty) return;
        elementPictures.close(tag);
        region.close(tag);
        slim.endTag(tag, parser.endIndex + 1);
        if (inJsonLd && tag === "script") {
          inJsonLd = false;
          if (jsonLd.length < mostJsonLd) jsonLd.push(readJsonLd(script));
        }
        if (tag === "title") inTitle = false;
        if (tag === "svg") inSvg--;
        if (meaning & block) endBlock("div");
        marked.close(open);
        marks.close(open);
        shown.close(open);
        open--;
        if (meaning & silent) muted--;
        if (meaning & beside) aside--;
      },
    },
    { decodeEntities: true },
  );
  const noteLink = (attributes: Record<string, string>): void => {
    const rel = ` ${(attributes.rel ?? "").toLowerCase()} `;
    if (!attributes.href) return;
    if (rel.includes(" canonical ") && region.inHead && muted === 0 && canonicals.length < mostValues) {
      canonicals.push(attributes.href);
    }
    if (rel.includes(" image_src ")) note(meta, "image_src", attributes.href);
    if (rel.includes(" alternate ") && /(?:rss|atom|feed)\+(?:xml|json)/i.test(attributes.type ?? "")) {
      feeds.push(attributes.href);
    }
  };
  parser.end(html);
  endBlock("end");
  // What is stated as a property was stated with more thought than what is stated by name.
  for (const [key, values] of named) meta.set(key, [...(meta.get(key) ?? []), ...values]);
  return {
    meta,
    title: oneLine(title),
    ...(lang && { lang }),
    canonicals,
    feeds,
    jsonLd: jsonLd.flat(),
    marked: marked.things,
    dateMarks: marks.marks,
    blocks,
    pictures,
    hasVideo,
    elements,
    depth,
    pieces,
    slim: slim.toString(),
  };
}
