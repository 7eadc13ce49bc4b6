/** Tells which blocks of text belong to a picture, a chart, a widget or readers' comments rather than to the story: what stands in such a
 *  box, and what follows directly behind what is shown. One pass, fed by the parser. */
import { isComments } from "./date-marks.ts";

export interface ShownThings {
  /** `depth`: of open elements, this one counted; null: it has no end. */
  open(tag: string, attributes: Readonly<Record<string, string>>, depth: number | null): void;
  /** A picture that is worth a look, no sign and no counter. */
  picture(): void;
  text(text: string): void;
  /** The block ends: whether its text belongs to something shown. */
  endBlock(): boolean;
  close(depth: number): void;
}

const frames = new Set(["iframe", "canvas", "object", "embed", "video"]);
const boxes = new Set(["div", "section", "figure", "aside", "blockquote", "ul", "ol"]);
/** Whole words of a class, but of a section or keyword that the whole story is classed with; a page builder calls every part of
 *  a story "elementor-widget". */
const shownBox =
  /(?<=^|[\s_-])(?<!(?:category|cat|tag|topic|section)[_-])(?:charts?|highcharts|infographics?|info-?graphic|datawrapper|dw-\w+|flourish\w*|maps?|leaflet|polls?|quiz|(?:fact|info)-?box|faktenbox|encadre|recuadro|stocks?|tickers?|weather|wetter|meteo|(?:instagram|tiktok|twitter)-(?:media|embed|tweet|video)|fb-(?:post|video))(?=$|[\s_-])|(?:^|\s)widget(?=$|[\s_-])/i;
/** Lower ones count visits. */
const smallestSide = 60;

export function createShownThings(): ShownThings {
  let [isPending, isOfThis, hasText, boxDepth] = [false, false, false, 0];
  return {
    open(tag, attributes, depth) {
      const { width, height } = attributes;
      if (frames.has(tag) && !isSmall(width) && !isSmall(height)) isPending = true;
      if (depth !== null && boxDepth === 0 && boxes.has(tag) && isBox(attributes)) boxDepth = depth;
    },
    picture() {
      isPending = true;
    },
    text(text) {
      if (hasText || text.trim() === "") return;
      [hasText, isOfThis, isPending] = [true, isPending, false];
    },
    endBlock() {
      const isOf = isOfThis || boxDepth > 0;
      [isOfThis, hasText] = [false, false];
      return isOf;
    },
    close(depth) {
      if (depth === boxDepth) boxDepth = 0;
    },
  };
}

const isBox = (attributes: Readonly<Record<string, string>>): boolean =>
  (attributes.class !== undefined && shownBox.test(attributes.class)) || isComments(attributes);

const isSmall = (side: string | undefined): boolean =>
  /^\d+(?:px)?$/.test(side ?? "") && Number.parseInt(side ?? "", 10) < smallestSide;
