/** Tells summaries that entries of one feed share ("Comments", the outlet's slogan): they say nothing of any entry. */

/** So many entries that say the same say nothing. */
const repeated = 3;
const longest = 1000;

/** The entries' summaries as they came; they are compared when the first one is asked about, without their tags. */
export function repeatedSummaries(summaries: () => Iterable<string>): (summary: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (summary) => {
    known ??= repeatedOf(summaries());
    return known.has(summary);
  };
}

function repeatedOf(summaries: Iterable<string>): ReadonlySet<string> {
  const byWords = new Map<string, string[]>();
  for (const summary of summaries) {
    const words = wordsOf(summary);
    const same = byWords.get(words);
    if (same) same.push(summary);
    else if (words !== "") byWords.set(words, [summary]);
  }
  const found = new Set<string>();
  for (const same of byWords.values()) if (same.length >= repeated) for (const summary of same) found.add(summary);
  return found;
}

/** Links differ from entry to entry. */
function wordsOf(summary: string): string {
  if (summary.length > longest) return "";
  const words = summary.includes("<") ? summary.replace(/<[^>]*>/g, " ").trim() : summary;
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ").trim() : words;
}
