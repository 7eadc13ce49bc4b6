/** What Telegram does to the characters of a text before it is kept: controls, trims, what counts as empty. */
import { type Entity, endOf, sortEntities } from "./entity.ts";

// TDLib, misc.cpp clean_input_string.
const isRemoved = (code: number): boolean =>
  code === 0x0d || (code >= 0x2028 && code <= 0x202e) || code === 0x0333 || code === 0x033f || code === 0x030a;
const isControl = (code: number): boolean => code < 0x20 && code !== 0x0a;
const isDirectionMark = (code: number): boolean => code === 0x200e || code === 0x200f;
// TDLib, misc.cpp strip_empty_characters: spaces of all kinds, then characters without width.
const invisible = /^[\s\0\u1680\u180E\u2000-\u200F\u202E\u202F\u205F\u2800\u3000\uFFFC\uFEFF\u00A0]*$/u;

export function isBlank(text: string): boolean {
  return invisible.test(text);
}

/** Returns the cleaned text; entities shrink with what is removed inside them. */
export function cleanInput(text: string, entities: readonly Entity[]): { text: string; entities: Entity[] } {
  if (!needsWork(text)) return { text, entities: entities.map((entity) => ({ ...entity })) };
  const places: number[] = [];
  let clean = "";
  for (let i = 0; i < text.length; i++) {
    places.push(clean.length);
    const code = text.charCodeAt(i);
    if (!isRemoved(code)) clean += isControl(code) ? " " : text[i];
  }
  places.push(clean.length);
  const moved = entities.map((entity) => {
    const offset = places[entity.offset] ?? clean.length;
    return { ...entity, offset, length: (places[endOf(entity)] ?? clean.length) - offset };
  });
  const marked = clean.replace(/[\u200E\u200F]+(?=[\u200E\u200F])/g, (run) => "\u200C".repeat(run.length));
  return { text: marked, entities: moved.filter((entity) => entity.length > 0) };
}

/** Right: spaces and line ends, also inside entities. Left: only up to the first entity. */
export function trimText(text: string, entities: readonly Entity[]): { text: string; entities: Entity[] } {
  const right = text.replace(/[ \n]+$/, "");
  const cut = entities
    .filter((entity) => entity.offset < right.length)
    .map((entity) => ({ ...entity, length: Math.min(entity.length, right.length - entity.offset) }));
  const border = cut[0]?.offset ?? right.length;
  let left = 0;
  while (left < border && (right[left] === " " || right[left] === "\n")) left++;
  return {
    text: right.slice(left),
    entities: sortEntities(cut.map((entity) => ({ ...entity, offset: entity.offset - left }))),
  };
}

function needsWork(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isControl(code) || (code > 0xff && (isRemoved(code) || isDirectionMark(code)))) return true;
  }
  return false;
}
