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
  if (max <= 0) return "";
  if (fits(text, max)) return text;
  const full = text.trimEnd();
  if (fits(full, max)) return full;
  // Segmenting is slow on long text: what lies far behind the cut is not looked at. So many
  // units are more code points than fit.
  const head = full.slice(0, (max + 1) * 2);
  const whole = takeWhile(sentences, head, max);
  // Where the head ends in blanks nobody has seen whether the sentence does.
  const isWhole = whole.length < head.length;
  if (isWhole && codePoints(whole.trimEnd()) >= max * worthKeeping) return whole.trimEnd();
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

/** Long text is not counted: code points have at most two units. */
const fits = (text: string, max: number): boolean => text.length <= max * 2 && codePoints(text) <= max;

/** Blanks behind a segment need no room: whoever takes them trims the end. */
function takeWhile(segmenter: Intl.Segmenter, text: string, max: number): string {
  let [length, end] = [0, 0];
  for (const { segment, index } of segmenter.segment(text)) {
    if (length + codePoints(segment.trimEnd()) > max) break;
    length += codePoints(segment);
    end = index + segment.length;
  }
  return text.slice(0, end);
}
