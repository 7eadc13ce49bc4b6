/** Tells which blocks of text belong to a picture, a chart, a map or a widget rather than to the story: what stands in such a
 *  box, and what follows directly behind what is shown. One pass, fed by the parser. */

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
const boxes = new Set(["div", "section", "figure", "aside"]);
/** Whole words of a class; a page builder calls every part of a story "elementor-widget". */
const shownBox =
  /(?:^|[\s_-])(?:charts?|highcharts|infographics?|info-?graphic|datawrapper|dw-\w+|flourish\w*|maps?|leaflet|polls?|quiz)(?=$|[\s_-])|(?:^|\s)widget(?=$|[\s_-])/i;
/** Lower ones count visits. */
const smallestSide = 60;

export function createShownThings(): ShownThings {
  let [isPending, isOfThis, hasText, boxDepth] = [false, false, false, 0];
  return {
    open(tag, attributes, depth) {
      const { width, height, class: names } = attributes;
      if (frames.has(tag) && !isSmall(width) && !isSmall(height)) isPending = true;
      if (depth !== null && boxDepth === 0 && names && boxes.has(tag) && shownBox.test(names)) boxDepth = depth;
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

const isSmall = (side: string | undefined): boolean =>
  /^\d+(?:px)?$/.test(side ?? "") && Number.parseInt(side ?? "", 10) < smallestSide;
