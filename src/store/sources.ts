/** How many readers came by which link. A number per code; no chat is ever kept with it. */
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

export interface SourceStore {
  count(code: string): Promise<void>;
}

/** Anybody can invent codes in a link: new ones past this many are not counted. */
const mostCodes = 10_000;

// KEYS: sources. ARGV: code, most codes.
const countScript = defineScript(`
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 or redis.call('HLEN', KEYS[1]) < tonumber(ARGV[2]) then
  redis.call('HINCRBY', KEYS[1], ARGV[1], 1)
end`);

export function createSourceStore(redis: Redis): SourceStore {
  return {
    async count(code) {
      await countScript(redis, [keys.sources], [code, mostCodes]);
    },
  };
}
