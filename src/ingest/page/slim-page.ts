/** A page as the reader-mode library needs it, written down while the page is parsed: its DOM makes several objects of every
 *  tag, attribute and space, so what nobody reads is left out before. All places are indexes into the page. */

export interface SlimPage {
  /** A tag's name has been read, its attributes follow. */
  tag(name: string): void;
  attribute(name: string, from: number, to: number): void;
  text(text: string, from: number, to: number): void;
  leaveOut(from: number, to: number): void;
  /** Leaves everything out from here up to the end of this element. */
  leaveOutElement(name: string, from: number): void;
  endTag(name: string, to: number): void;
  toString(): string;
}

/** Where attributes for scripts may hold a picture's true address. */
const pictures = new Set("img picture figure source video iframe embed object".split(" "));
/** Space between two of these is not seen. */
const blocks = new Set(
  "p h1 h2 h3 h4 h5 h6 li ul ol figcaption blockquote div section article main header nav footer aside dd dt dl".split(
    " ",
  ),
);
/** These may be left out from their first character on: nothing is cut within their tags. */
const whole = new Set(["script", "style"]);

export function createSlimPage(html: string): SlimPage {
  const kept: string[] = [];
  let [keptTo, inElement, tagName] = [0, null as string | null, ""];
  let [besideBlock, spaceFrom, spaceTo] = [false, -1, -1];

  const keepBefore = (at: number): void => {
    if (at > keptTo) kept.push(html.slice(keptTo, at));
  };
  const leaveOut = (from: number, to: number): void => {
    if (inElement !== null) return;
    keepBefore(from);
    keptTo = to;
  };
  const noteTag = (name: string): void => {
    besideBlock = blocks.has(name);
    if (besideBlock && spaceFrom >= 0) leaveOut(spaceFrom, spaceTo);
    spaceFrom = -1;
  };

  return {
    tag(name) {
      tagName = name;
      noteTag(name);
    },
    attribute(name, from, to) {
      if ((name.startsWith("data-") || name.startsWith("on")) && !pictures.has(tagName) && !whole.has(tagName))
        leaveOut(from, to);
    },
    text(text, from, to) {
      spaceFrom = besideBlock && text.trim() === "" ? from : -1;
      spaceTo = to;
      besideBlock = false;
    },
    leaveOut,
    leaveOutElement(name, from) {
      if (inElement !== null) return;
      keepBefore(from);
      inElement = name;
    },
    endTag(name, to) {
      noteTag(name);
      if (name !== inElement) return;
      keptTo = to;
      inElement = null;
    },
    toString() {
      if (inElement === null) keepBefore(html.length);
      keptTo = html.length;
      return kept.join("");
    },
  };
}
