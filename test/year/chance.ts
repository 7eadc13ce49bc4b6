/** Random choices from a seed (mulberry32): the same seed gives the same year. */
export interface Chance {
  /** 0 ≤ x < 1 */
  next(): number;
  /** True so often of a hundred times. */
  percent(often: number): boolean;
  below(n: number): number;
  of<T>(list: readonly T[]): T;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    percent: (often) => next() * 100 < often,
    of: <T>(list: readonly T[]): T => list[below(list.length)] as T,
  };
}
