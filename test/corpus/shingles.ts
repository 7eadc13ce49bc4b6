/** How much of a text was found, and how much was found that is none of it: by runs of four words, as benchmarks of article
 *  extraction count it. */

const size = 4;

export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

export function overlapOf(found: string, truth: string): Overlap {
  const [own, wanted] = [shinglesOf(found), shinglesOf(truth)];
  let [common, ownTotal, wantedTotal] = [0, 0, 0];
  for (const [shingle, count] of own) {
    ownTotal += count;
    common += Math.min(count, wanted.get(shingle) ?? 0);
  }
  for (const count of wanted.values()) wantedTotal += count;
  return {
    precision: ownTotal === 0 ? (wantedTotal === 0 ? 1 : 0) : common / ownTotal,
    recall: wantedTotal === 0 ? 1 : common / wantedTotal,
  };
}

export const f1Of = ({ precision, recall }: Overlap): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  const count = words.length === 0 ? 0 : Math.max(1, words.length - size + 1);
  for (let i = 0; i < count; i++) {
    const shingle = words.slice(i, i + size).join(" ");
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}
