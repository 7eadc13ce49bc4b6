/** Typed words as a button can carry them beside what else it carries: what is looked for is what is shown above the list. */

/** As many of them as fit so many bytes. */
export function carriable(words: string, mostBytes: number): string {
  const plain = words.replace(/[|\s]+/g, " ").trim();
  let [kept, bytes] = ["", 0];
  for (const sign of plain) {
    bytes += Buffer.byteLength(sign);
    if (bytes > mostBytes) break;
    kept += sign;
  }
  return kept.trim();
}
