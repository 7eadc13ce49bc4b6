/** What a tag means to whoever reads a page for its text; many mean several things. */

/** A block of text begins and ends with it. */
export const block = 1;
/** What it holds stands beside the story. */
export const beside = 2;
/** What it holds is not shown as text. */
export const silent = 4;
/** It has no end. */
export const empty = 8;

const meanings = new Map<string, number>();
for (const [meaning, tags] of [
  [block, "p h1 h2 h3 h4 h5 h6 li figcaption blockquote div section article main header td dd dt pre"],
  [beside, "nav footer aside form dialog button select noscript"],
  [silent, "script style template svg iframe noscript textarea"],
  [empty, "area base br col embed hr img input link meta source track wbr"],
] as const) {
  for (const tag of tags.split(" ")) meanings.set(tag, (meanings.get(tag) ?? 0) | meaning);
}

/** All its meanings in one number. */
export const meaningOf = (tag: string): number => meanings.get(tag) ?? 0;
