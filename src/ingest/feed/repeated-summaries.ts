/** Tells summaries that entries of one feed share ("Comments", the outlet's slogan): they say nothing of any entry. */

/** So many entries that say the same say nothing. */
const repeated = 3;
const longest = 1000;

/** The entries' summaries as they came; they are compared when the first one is asked about, without their tags. */
export function repeatedSummaries(summaries: () => Iterable<string>): (summary: string) => boolean {
  let counts: Map<string, number> | undefined;
  return (summary) => {
    if (!counts) {
      counts = new Map();
      for (const each of summaries()) {
        const words = wordsOf(each);
        counts.set(words, (counts.get(words) ?? 0) + 1);
      }
    }
    const words = wordsOf(summary);
    return words !== "" && (counts.get(words) ?? 0) >= repeated;
  };
}

/** Links differ from entry to entry. */
const wordsOf = (summary: string): string =>
  summary.length > longest
    ? ""
    : summary
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim();
