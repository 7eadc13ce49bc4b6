/** What a person typed, fit to be repeated to them: one short line, without what could disturb a text's direction. */

const longestEcho = 40;

export function shown(typed: string): string {
  const line = typed
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const graphemes = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line.slice(0, longestEcho * 8))];
  if (graphemes.length <= longestEcho) return line.slice(0, longestEcho * 8);
  return `${graphemes
    .slice(0, longestEcho)
    .map(({ segment }) => segment)
    .join("")}…`;
}
