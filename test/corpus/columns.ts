/** Lines of a table that a person reads in a terminal: cells of a fixed width, cut where they are longer. */

export interface Column {
  readonly name: string;
  readonly width: number;
  readonly right?: boolean;
}

/** Two columns of a terminal each. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

export const tableRow = (columns: readonly Column[], cells: readonly string[]): string =>
  columns
    .map(({ width, right }, i) => cell(cells[i] ?? "", width, right === true))
    .join("  ")
    .trimEnd();

function cell(text: string, width: number, right: boolean): string {
  let [shown, taken] = ["", 0];
  for (const character of text.replace(/[\s\p{C}]+/gu, " ")) {
    const own = wide.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
    if (taken + own > width) {
      shown = `${[...shown].slice(0, -1).join("")}…`;
      taken = width;
      break;
    }
    shown += character;
    taken += own;
  }
  const space = " ".repeat(Math.max(0, width - taken));
  return right ? space + shown : shown + space;
}
