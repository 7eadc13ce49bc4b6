/** Counts, field by field, how often something was found and how often it was right. */

export interface Verdict {
  readonly field: string;
  readonly right: boolean;
  /** What would have been right. */
  readonly expected: string;
}

interface Count {
  given: number;
  of: number;
  right: number;
  judged: number;
}

export function createScore() {
  const counts = new Map<string, Count>();
  const countOf = (field: string): Count => {
    const count = counts.get(field) ?? { given: 0, of: 0, right: 0, judged: 0 };
    counts.set(field, count);
    return count;
  };
  return {
    found(field: string, isGiven: boolean): void {
      const count = countOf(field);
      count.of++;
      if (isGiven) count.given++;
    },
    judged({ field, right }: Verdict): void {
      const count = countOf(field);
      count.judged++;
      if (right) count.right++;
    },
    lines(): string[] {
      return [...counts].map(([field, { given, of, right, judged }]) => {
        const found = of === 0 ? "" : `found in ${share(given, of)}`;
        return `  ${field.padEnd(16)} ${found.padEnd(32)} ${judged === 0 ? "" : `right in ${share(right, judged)}`}`.trimEnd();
      });
    },
  };
}

const share = (part: number, whole: number): string => `${part}/${whole} = ${((100 * part) / whole).toFixed(1)} %`;
