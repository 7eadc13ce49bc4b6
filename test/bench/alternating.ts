/** Times several ways of doing a thing against each other, in turns, so that a busy machine is unfair to all alike. */

export const rounds = 25;
/** The first rounds are the compiler's. */
const warmUp = 5;

/** The lower quartile of the time one call takes, µs; every way `calls` times a round. */
export function alternating<K extends string>(
  calls: number,
  ways: Readonly<Record<K, () => unknown>>,
): Readonly<Record<K, number>> {
  const times = createTimes(Object.keys(ways) as K[]);
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of times.names) {
      const startedAt = performance.now();
      for (let i = 0; i < calls; i++) ways[name]();
      if (round >= 0) times.note(name, ((performance.now() - startedAt) * 1000) / calls);
    }
  }
  return times.quartiles();
}

/** The same for what is waited for, in wall time and in the time that all threads of the process worked. */
export async function alternatingAsync<K extends string>(
  calls: number,
  ways: Readonly<Record<K, () => Promise<unknown>>>,
): Promise<{ readonly wall: Readonly<Record<K, number>>; readonly cpu: Readonly<Record<K, number>> }> {
  const [wall, cpu] = [createTimes(Object.keys(ways) as K[]), createTimes(Object.keys(ways) as K[])];
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of wall.names) {
      const [startedAt, before] = [performance.now(), process.cpuUsage()];
      for (let i = 0; i < calls; i++) await ways[name]();
      const { user, system } = process.cpuUsage(before);
      if (round < 0) continue;
      wall.note(name, ((performance.now() - startedAt) * 1000) / calls);
      cpu.note(name, (user + system) / calls);
    }
  }
  return { wall: wall.quartiles(), cpu: cpu.quartiles() };
}

function createTimes<K extends string>(names: readonly K[]) {
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  const quartile = (name: K): number =>
    (times.get(name) ?? []).sort((a, b) => a - b)[Math.floor(rounds / 4)] ?? Number.NaN;
  return {
    names,
    note: (name: K, microseconds: number): void => void times.get(name)?.push(microseconds),
    quartiles: () => Object.fromEntries(names.map((name) => [name, quartile(name)])) as Record<K, number>,
  };
}
