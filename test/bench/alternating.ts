/** Times several ways of doing a thing against each other, in turns, so that a busy machine is unfair to all alike. */

export const rounds = 25;

/** The lower quartile of the time one call takes, µs; every way `calls` times a round. */
export function alternating<K extends string>(
  calls: number,
  ways: Readonly<Record<K, () => unknown>>,
): Readonly<Record<K, number>> {
  const names = Object.keys(ways) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -3; round < rounds; round++) {
    for (const name of names) {
      const startedAt = performance.now();
      for (let i = 0; i < calls; i++) ways[name]();
      // The first rounds are the compiler's.
      if (round >= 0) times.get(name)?.push(((performance.now() - startedAt) * 1000) / calls);
    }
  }
  const quartile = (name: K): number =>
    (times.get(name) ?? []).sort((a, b) => a - b)[Math.floor(rounds / 4)] ?? Number.NaN;
  return Object.fromEntries(names.map((name) => [name, quartile(name)])) as Record<K, number>;
}
