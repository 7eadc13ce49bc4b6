/** A story's text from where its lead ends, where the text begins with that very lead: leads are most often its first sentences.
 *  Compared by letters and digits alone. */
import type { Run } from "./rich-text.ts";

/** Letters. A shorter lead may be the beginning of a sentence by chance. */
const shortestRepeated = 40;
const letter = /[\p{L}\p{N}]/u;
const beginsInWord = /^[\p{L}\p{N}]/u;

export function behindLead(runs: readonly Run[], lead: string): Run[] {
  const text = runs.map((run) => run.text).join("");
  const end = endOf(lettersOf(lead), text);
  return end === null ? [...runs] : dropped(runs, end);
}

const lettersOf = (text: string): string[] => [...text].filter((char) => letter.test(char));

/** Where the text goes on behind these letters; null where it does not begin with them. */
function endOf(letters: readonly string[], text: string): number | null {
  if (letters.length < shortestRepeated) return null;
  let [matched, end] = [0, 0];
  for (const char of text) {
    if (matched === letters.length) break;
    end += char.length;
    if (!letter.test(char)) continue;
    if (char.toLowerCase() !== letters[matched]?.toLowerCase()) return null;
    matched++;
  }
  if (matched < letters.length) return null;
  // A lead that was cut off within a word: the text goes on with the whole of it.
  if (beginsInWord.test(text.slice(end))) return text.slice(0, end).search(/\S+$/);
  return end + (/^[^\p{L}\p{N}\s]*\s*/u.exec(text.slice(end))?.[0].length ?? 0);
}

function dropped(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.min(left, run.text.length));
    left -= run.text.length - text.length;
    return text === "" ? [] : [{ ...run, text }];
  });
}
