/** How full Redis is. Planning a broadcast into the last tenth would leave no room for its ledger. */
import { nodesOf, type Redis } from "./redis.ts";

export interface MemoryGauge {
  /** More than nine tenths of what Redis may take are taken; never where it has no limit. */
  isNearlyFull(): Promise<boolean>;
}

const nearlyFull = 0.9;

export function createMemoryGauge(redis: Redis): MemoryGauge {
  return {
    async isNearlyFull() {
      const infos = await Promise.all(nodesOf(redis).map((node) => node.info("memory")));
      return infos.some((info) => {
        const number = (name: string): number => Number(new RegExp(`^${name}:(\\d+)`, "m").exec(info)?.[1] ?? 0);
        const most = number("maxmemory");
        return most > 0 && number("used_memory") > most * nearlyFull;
      });
    },
  };
}
