/** "Did you mean …?": the known word closest to a mistyped one. Never guesses when nothing is close. */

/** Longer words are not compared: nobody means them, and the work stays small. */
const longestWord = 64;

/** The known word within a third of the length in edits (at least one, but never all of it), or null. Case, accents and a leading "#" or
 *  "/" don't count. Ties go to the word that comes first. */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = plain(word);
  if (wanted === "" || wanted.length > longestWord) return null;
  const allowed = Math.min(Math.max(1, Math.floor(wanted.length / 3)), wanted.length - 1);
  let best: { word: string; edits: number } | null = null;
  for (const candidate of known) {
    const edits = editsBetween(wanted, plain(candidate));
    if (edits <= (best ? best.edits - 1 : allowed)) best = { word: candidate, edits };
  }
  return best?.word ?? known.find((candidate) => wanted.length >= 3 && plain(candidate).startsWith(wanted)) ?? null;
}

/** Lower case, without accents, marks and surrounding signs: how people mean a word, not how they type it. */
export function plain(word: string): string {
  return word
    .trim()
    .replace(/^[#/]+/, "")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i") // what Turkish capitals become
    .replaceAll("ß", "ss");
}

/** Numbers may be typed in the digits of Arabic, Persian or Devanagari. */
export const plainDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    .replace(/[०-९]/g, (d) => String(d.charCodeAt(0) - 0x966));

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
export function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > longestWord / 3) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
