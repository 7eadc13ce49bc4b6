/** How full Redis is. Planning a broadcast into the last tenth would leave no room for its ledger. */
import { nodesOf, type Redis } from "./redis.ts";

export interface MemoryGauge {
  /** Of what Redis may take, 0 to 1, on its fullest node; 0 where it has no limit. */
  ratio(): Promise<number>;
  /** More than nine tenths are taken. */
  isNearlyFull(): Promise<boolean>;
}

const nearlyFull = 0.9;

export function createMemoryGauge(redis: Redis): MemoryGauge {
  const ratio = async (): Promise<number> => {
    const infos = await Promise.all(nodesOf(redis).map((node) => node.info("memory")));
    const ratios = infos.map((info) => {
      const number = (name: string): number => Number(new RegExp(`^${name}:(\\d+)`, "m").exec(info)?.[1] ?? 0);
      const most = number("maxmemory");
      return most > 0 ? number("used_memory") / most : 0;
    });
    return Math.max(0, ...ratios);
  };
  return { ratio, isNearlyFull: async () => (await ratio()) > nearlyFull };
}
