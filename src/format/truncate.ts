/** Shortens plain text where it hurts least: at the end of a sentence, else of a word, else between two characters as
 *  people see them. Never inside an emoji or a surrogate pair. */
import { codePoints } from "./measure.ts";

/** A cut that loses more than this share for the sake of a whole sentence or word is not worth it. */
const worthKeeping = 0.6;
const ellipsis = "…";

const sentences = new Intl.Segmenter(undefined, { granularity: "sentence" });
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** At most `max` code points, the ellipsis included. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text; // UTF-16 units are never fewer than code points
  // Segmenting is slow on long text: what lies far behind the cut is not looked at.
  const head = text.length > max * 2 ? text.slice(0, max * 2) : text;
  if (head.length === text.length && codePoints(text) <= max) return text;
  const whole = takeWhile(sentences, head, max).trimEnd();
  if (codePoints(whole) >= max * worthKeeping) return whole;
  const cut = takeWhile(graphemes, head, max - 1);
  const word = cut.replace(/\s+\S*$/, "");
  const kept = codePoints(word) >= max * worthKeeping ? word : cut;
  return (
    kept
      .trimEnd()
      .replace(/[,;:…–—-]+$/, "")
      .trimEnd() + ellipsis
  );
}

function takeWhile(segmenter: Intl.Segmenter, text: string, max: number): string {
  let [length, end] = [0, 0];
  for (const { segment, index } of segmenter.segment(text)) {
    length += codePoints(segment);
    if (length > max) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
